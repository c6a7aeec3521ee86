//! The full-text index and the table of chosen options. They hold the entries outside the bin.

use std::collections::HashSet;
use std::ops::ControlFlow;

use practice::Form;
use rusqlite::Connection;

use crate::entries::content::{Content, FROM, WORK_PERIOD};
use crate::entries::form_snapshots;
use crate::entries::rows::EntryRow;
use crate::error::Result;
use crate::ids::EntryId;
use crate::search::tokenize::for_each_word;

/// Version of the tokeniser and of [`searchable_texts`]. Raise it with every change of either: the
/// index is then rebuilt, because deleting from it needs exactly the words that were inserted.
pub(crate) const RULES_VERSION: u32 = 1;

/// Searchable texts of an entry, in the order in which they are searched.
pub(crate) fn searchable_texts(form: &Form, content: &Content) -> Vec<String> {
    let mut texts = form.answer_text(&content.answers);
    texts.extend(content.tags.iter().cloned());
    texts.push(form.title.clone());
    texts
}

/// Distinct folded words of `texts`.
pub(crate) fn distinct_words(texts: &[String]) -> HashSet<String> {
    let mut words = HashSet::new();
    for text in texts {
        for_each_word::<()>(text, |word, _| {
            if !words.contains(word) {
                words.insert(word.to_owned());
            }
            ControlFlow::Continue(())
        });
    }
    words
}

fn indexed_words(form: &Form, content: &Content) -> String {
    distinct_words(&searchable_texts(form, content)).into_iter().collect::<Vec<_>>().join(" ")
}

/// Adds an entry to the index.
pub(crate) fn add(db: &Connection, id: EntryId, form: &Form, content: &Content) -> Result<()> {
    add_words(db, id, &indexed_words(form, content))?;
    add_codes(db, id, content)
}

fn add_words(db: &Connection, id: EntryId, words: &str) -> Result<()> {
    let insert = "INSERT INTO found_by_words (rowid, words) VALUES (?1, ?2)";
    Ok(db.prepare_cached(insert)?.execute((id, words)).map(drop)?)
}

fn add_codes(db: &Connection, id: EntryId, content: &Content) -> Result<()> {
    let mut choose =
        db.prepare_cached("INSERT OR IGNORE INTO chosen (field, code, entry) VALUES (?1, ?2, ?3)")?;
    for (field, code) in content.filter_codes() {
        choose.execute((field, code, id))?;
    }
    if let Some(from) = content.from {
        choose.execute((FROM, from.0.to_string(), id))?;
    }
    if let Some(period) = content.work_period {
        choose.execute((WORK_PERIOD, period.code(), id))?;
    }
    Ok(())
}

/// Replaces the content of an entry in the index. A word that stays is not touched: removing it
/// would read all entries that have it.
pub(crate) fn update(
    db: &Connection,
    id: EntryId,
    form: &Form,
    before: &Content,
    content: &Content,
) -> Result<()> {
    let words = |content| distinct_words(&searchable_texts(form, content));
    let (before, after) = (words(before), words(content));
    let gone: HashSet<&String> = before.difference(&after).collect();
    // The index has prefixes of two and three letters, and each of them once for an entry. They go
    // with a word, so that the other words with the same beginning have to be inserted again.
    let beginnings: HashSet<&str> = gone.iter().filter_map(|word| beginning(word)).collect();
    let is_shared = |word: &&String| beginning(word).is_some_and(|two| beginnings.contains(two));
    let again: Vec<&String> = before.intersection(&after).filter(is_shared).collect();
    let joined =
        |words: &mut dyn Iterator<Item = &String>| words.map(String::as_str).collect::<Vec<_>>().join(" ");
    let removed = joined(&mut gone.iter().chain(&again).copied());
    let added = joined(&mut after.difference(&before).chain(again.iter().copied()));
    if !removed.is_empty() || !added.is_empty() {
        remove_words(db, id, &removed)?;
        add_words(db, id, &added)?;
    }
    remove_codes(db, id)?;
    add_codes(db, id, content)
}

/// The first two letters of a word, which is the shortest prefix that the index has.
fn beginning(word: &str) -> Option<&str> {
    let (end, letter) = word.char_indices().nth(1)?;
    word.get(..end + letter.len_utf8())
}

/// Removes an entry with the content `content` from the index.
pub(crate) fn remove(db: &Connection, id: EntryId, form: &Form, content: &Content) -> Result<()> {
    remove_words(db, id, &indexed_words(form, content))?;
    remove_codes(db, id)
}

fn remove_words(db: &Connection, id: EntryId, words: &str) -> Result<()> {
    let delete = "INSERT INTO found_by_words (found_by_words, rowid, words) VALUES ('delete', ?1, ?2)";
    Ok(db.prepare_cached(delete)?.execute((id, words)).map(drop)?)
}

fn remove_codes(db: &Connection, id: EntryId) -> Result<()> {
    Ok(db.prepare_cached("DELETE FROM chosen WHERE entry = ?1")?.execute([id]).map(drop)?)
}

/// Returns true if the index was made by this version of the rules.
pub(crate) fn is_current(db: &Connection) -> rusqlite::Result<bool> {
    let read = "SELECT index_rules FROM journal WHERE id = 1";
    Ok(db.prepare_cached(read)?.query_row([], |row| row.get::<_, u32>("index_rules"))? == RULES_VERSION)
}

/// Rebuilds the index. Entries that cannot be decoded are left out, and are never removed from it.
pub(crate) fn rebuild(db: &Connection) -> Result<()> {
    db.execute_batch(
        "INSERT INTO found_by_words (found_by_words) VALUES ('delete-all');
         DELETE FROM chosen;",
    )?;
    let mut ids = db.prepare("SELECT id FROM entry WHERE binned_on IS NULL ORDER BY id")?;
    let ids = ids.query_map([], |row| row.get("id"))?.collect::<rusqlite::Result<Vec<EntryId>>>()?;
    for id in ids {
        let row = EntryRow::existing(db, id)?;
        if let (Ok(content), Ok(form)) =
            (row.content(), form_snapshots::parse(&form_snapshots::read(db, row.form_snapshot)?))
        {
            add(db, id, &form, &content)?;
        }
    }
    db.execute("UPDATE journal SET index_rules = ?1 WHERE id = 1", [RULES_VERSION])?;
    Ok(())
}

/// Rewrites the index so that deleted words leave no trace in the file. A deleted word is removed
/// from its page, but may still be listed in the table of contents of the index.
pub(crate) fn purge_deleted_words(db: &Connection) -> rusqlite::Result<()> {
    // A single segment would stay as it is; with a second one, both are merged into a new one.
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
    fn indexed_words_match_the_released_rules() {
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
            work_period: None,
        };
        let mut words: Vec<_> = distinct_words(&searchable_texts(&form, &content)).into_iter().collect();
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
            (words, RULES_VERSION),
            (released.map(str::to_owned).to_vec(), 1),
            "other words need other rules: raise RULES"
        );
    }

    #[test]
    fn changed_entry_leaves_the_index_of_a_new_one() {
        let form = practice::shipped("en").unwrap().form("just-write").unwrap();
        let content = |text: &str| Content {
            date: FuzzyDate { on: "2026-11-22".parse().unwrap(), precision: Precision::Day },
            share: SharingStatus::Private,
            roles: Vec::new(),
            tags: Vec::new(),
            answers: Answers::from([("text".to_owned(), Answer::Text(text.to_owned()))]),
            from: None,
            work_period: None,
        };
        // "hello" stays and shares its beginnings with what goes and comes.
        let texts = ["heron hello held zażółć żona x", "hello helm żółw x", "hello", "heron hello held"];
        let mut db = Connection::open_in_memory().unwrap();
        crate::storage::schema::migrate(&mut db).unwrap();
        add(&db, EntryId(1), form, &content(texts[0])).unwrap();
        for (before, after) in texts.iter().zip(&texts[1..]) {
            update(&db, EntryId(1), form, &content(before), &content(after)).unwrap();
            let found = |query: &str| -> bool {
                let read = "SELECT EXISTS (SELECT 1 FROM found_by_words WHERE found_by_words MATCH ?1)";
                db.query_row(read, [format!("\"{query}\"*")], |row| row.get(0)).unwrap()
            };
            let words = distinct_words(&searchable_texts(form, &content(after)));
            for text in texts {
                for word in distinct_words(&[text.to_owned()]) {
                    for letters in 1..=word.chars().count() {
                        let start: String = word.chars().take(letters).collect();
                        let is_there = words.iter().any(|other| other.starts_with(&start));
                        assert_eq!(found(&start), is_there, "{start} after {before} became {after}");
                    }
                }
            }
        }
    }
}
