//! The search index, the codes to filter by, and what led to what. They hold entries outside the bin and nothing else.

use std::collections::HashSet;
use std::ops::ControlFlow;

use practice::Form;
use rusqlite::Connection;

use crate::content::FROM;
use crate::entry_rows::EntryRow;
use crate::folding::each_word;
use crate::{Content, EntryId, Result, form_words};

/// Raised whenever other words would come out of the same entry: with the folding, or with what is searched. The index is
/// then made anew, because what is deleted from it has to be what was put into it.
pub(crate) const RULES: u32 = 1;

/// Everything of an entry that a search looks through, in the order in which it is looked through.
pub(crate) fn searched(form: &Form, content: &Content) -> Vec<String> {
    let mut texts = form.answer_text(&content.answers);
    texts.extend(content.tags.iter().cloned());
    texts.push(form.title.clone());
    texts
}

/// The words of `texts`, folded.
pub(crate) fn distinct_words(texts: &[String]) -> HashSet<String> {
    let mut words = HashSet::new();
    for text in texts {
        each_word::<()>(text, |word, _| {
            if !words.contains(word) {
                words.insert(word.to_owned());
            }
            ControlFlow::Continue(())
        });
    }
    words
}

fn indexed(form: &Form, content: &Content) -> String {
    distinct_words(&searched(form, content)).into_iter().collect::<Vec<_>>().join(" ")
}

/// Lets an entry be found.
pub(crate) fn add(db: &Connection, id: EntryId, form: &Form, content: &Content) -> Result<()> {
    db.prepare_cached("INSERT INTO found_by_words (rowid, words) VALUES (?1, ?2)")?
        .execute((id, indexed(form, content)))?;
    let mut choose =
        db.prepare_cached("INSERT OR IGNORE INTO chosen (field, code, entry) VALUES (?1, ?2, ?3)")?;
    for (field, code) in content.chosen() {
        choose.execute((field, code, id))?;
    }
    if let Some(from) = content.from {
        choose.execute((FROM, from.0.to_string(), id))?;
    }
    Ok(())
}

/// Lets an entry that says `content` be found no more.
pub(crate) fn remove(db: &Connection, id: EntryId, form: &Form, content: &Content) -> Result<()> {
    db.prepare_cached("INSERT INTO found_by_words (found_by_words, rowid, words) VALUES ('delete', ?1, ?2)")?
        .execute((id, indexed(form, content)))?;
    db.prepare_cached("DELETE FROM chosen WHERE entry = ?1")?.execute([id])?;
    Ok(())
}

/// Whether the index was made by the rules of this version.
pub(crate) fn is_current(db: &Connection) -> rusqlite::Result<bool> {
    let read = "SELECT index_rules FROM journal WHERE id = 1";
    Ok(db.prepare_cached(read)?.query_row([], |row| row.get::<_, u32>("index_rules"))? == RULES)
}

/// Makes the index anew if other rules made it. An entry that cannot be read is left out, and is never removed from it.
pub(crate) fn make_current(db: &Connection) -> Result<()> {
    db.execute_batch(
        "INSERT INTO found_by_words (found_by_words) VALUES ('delete-all');
         DELETE FROM chosen;",
    )?;
    let mut ids = db.prepare("SELECT id FROM entry WHERE binned_on IS NULL ORDER BY id")?;
    let ids = ids.query_map([], |row| row.get("id"))?.collect::<rusqlite::Result<Vec<EntryId>>>()?;
    for id in ids {
        let row = EntryRow::existing(db, id)?;
        if let (Ok(content), Ok(form)) =
            (row.content(), form_words::parse(&form_words::read(db, row.form_words)?))
        {
            add(db, id, &form, &content)?;
        }
    }
    db.execute("UPDATE journal SET index_rules = ?1 WHERE id = 1", [RULES])?;
    Ok(())
}

/// Writes the index anew without what was deleted from it. Deleting takes a word off its page; the table of contents
/// beside the pages may go on naming it.
pub(crate) fn forget_deleted(db: &Connection) -> rusqlite::Result<()> {
    // One part alone would be left as it is: with a second one, both are written into a new one.
    db.execute_batch(
        "INSERT INTO found_by_words (rowid, words) VALUES (0, 'a');
         INSERT INTO found_by_words (found_by_words) VALUES ('optimize');
         INSERT INTO found_by_words (found_by_words, rowid, words) VALUES ('delete', 0, 'a');",
    )
}

#[cfg(test)]
mod tests {
    use practice::{Answer, Answers, FuzzyDate, Precision, SharingStatus};

    use super::*;

    #[test]
    fn the_words_of_an_entry_are_the_ones_that_these_rules_gave_when_they_were_released() {
        let form = practice::shipped("en").unwrap().form("just-write").unwrap();
        let mut form = form.clone();
        form.title = "Just write".to_owned();
        let text = "Łódź, zażółć; don't STRAẞE ﬁn ½ co\u{ad}op kůň \u{1f9a6}x שָׁלוֹם हिन्दी ά";
        let content = Content {
            date: FuzzyDate { on: "2026-11-22".parse().unwrap(), precision: Precision::Day },
            share: SharingStatus::Private,
            roles: vec!["friend".to_owned()],
            tags: vec!["Nad řekou".to_owned()],
            answers: Answers::from([("text".to_owned(), Answer::Text(text.to_owned()))]),
            from: None,
        };
        let mut words: Vec<_> = distinct_words(&searched(&form, &content)).into_iter().collect();
        words.sort();
        let released = [
            "1",
            "2",
            "coop",
            "don",
            "fin",
            "just",
            "kun",
            "lodz",
            "nad",
            "rekou",
            "strasse",
            "t",
            "write",
            "x",
            "zazolc",
            "α",
            "שָׁלוֹם",
            "हिन्दी",
            "\u{1f9a6}",
        ];
        assert_eq!(
            (words, RULES),
            (released.map(str::to_owned).to_vec(), 1),
            "other words need other rules: raise RULES"
        );
    }
}
