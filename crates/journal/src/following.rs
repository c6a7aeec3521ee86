//! What comes of an entry once it is kept: notes that it asks for, and questions that come back.

use chrono::NaiveDate;
use practice::{Answer, Answers, Form, QuestionKind, SharingStatus};
use rusqlite::Connection;

use crate::content::FROM;
use crate::{Content, EntryId, Result, drafts, follow_ups};

/// Looks after what follows from an entry that says `content` now and said `before`, if it was there before.
pub(crate) fn on(
    db: &Connection,
    id: EntryId,
    form: &Form,
    before: Option<&Content>,
    content: &Content,
    forms: &[Form],
    today: NaiveDate,
) -> Result<()> {
    for wanted in asked_for(form, before, content) {
        let Some(wanted) = forms.iter().find(|form| form.id == wanted) else { continue };
        if !is_begun(db, id, &wanted.id)? && !is_kept(db, id, &wanted.id)? {
            let empty = Content {
                date: content.date,
                share: SharingStatus::Private,
                roles: Vec::new(),
                tags: Vec::new(),
                answers: Answers::new(),
                from: Some(id),
            };
            drafts::begin(db, wanted, &empty.to_json()?, today)?;
        }
    }
    match (before, content.from) {
        (None, Some(of)) => follow_ups::answer(db, of, &form.id, forms, today),
        _ => Ok(()),
    }
}

/// The forms that a tick asks for which was not there before.
fn asked_for<'form>(
    form: &'form Form,
    before: Option<&Content>,
    content: &Content,
) -> impl Iterator<Item = &'form str> {
    let is_ticked =
        |content: &Content, field: &str| matches!(content.answers.get(field), Some(Answer::Choice(_)));
    form.fields().filter(|field| matches!(field.ask, QuestionKind::Tick)).filter_map(move |field| {
        let anew =
            is_ticked(content, &field.id) && !before.is_some_and(|before| is_ticked(before, &field.id));
        field.leads_to.as_deref().filter(|_| anew)
    })
}

/// Whether a note with the form `form` that the entry `from` led to is begun and waits.
pub(crate) fn is_begun(db: &Connection, from: EntryId, form: &str) -> rusqlite::Result<bool> {
    let mut read = db.prepare_cached("SELECT content FROM draft WHERE form = ?1 AND entry IS NULL")?;
    let drafts =
        read.query_map([form], |row| row.get("content"))?.collect::<rusqlite::Result<Vec<String>>>()?;
    // One that only another version understands comes from nowhere.
    let came_from =
        |draft: &String| Content::from_json(draft).is_ok_and(|content| content.from == Some(from));
    Ok(drafts.iter().any(came_from))
}

fn is_kept(db: &Connection, from: EntryId, form: &str) -> rusqlite::Result<bool> {
    let read = "SELECT EXISTS (SELECT 1 FROM chosen JOIN entry ON entry.id = chosen.entry
                WHERE chosen.field = ?1 AND chosen.code = ?2 AND entry.form = ?3)";
    db.prepare_cached(read)?.query_row((FROM, from.0.to_string(), form), |row| row.get(0))
}
