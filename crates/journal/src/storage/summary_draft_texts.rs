//! Texts in the draft of a summary that belong to something which is removed.

use rusqlite::{Connection, OptionalExtension};

/// Removes what the draft holds of texts: their changes for the page, and the texts as they were when
/// their places were looked at. `ids` are ids of texts, or beginnings of them up to a slash.
///
/// # Errors
///
/// Those of reading and writing a row.
pub(crate) fn forget_texts(db: &Connection, ids: &[String]) -> rusqlite::Result<()> {
    let mut read = db.prepare_cached("SELECT content FROM summary_draft WHERE id = 1")?;
    let Some(content) = read.query_row([], |row| row.get::<_, String>(0)).optional()? else { return Ok(()) };
    let Ok(mut draft) = serde_json::from_str::<serde_json::Value>(&content) else { return Ok(()) };
    let is_of = |text: &String| {
        ids.iter()
            .any(|id| text.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    };
    for texts in ["edits", "looked_at"] {
        if let Some(texts) = draft.get_mut(texts).and_then(serde_json::Value::as_object_mut) {
            texts.retain(|text, _| !is_of(text));
        }
    }
    let write = "UPDATE summary_draft SET content = ?1 WHERE id = 1 AND content <> ?1";
    db.execute(write, [draft.to_string()]).map(drop)
}
