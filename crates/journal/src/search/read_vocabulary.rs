//! Reads the words of the index: once all of them, later only those of what was kept since.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::entries::form_snapshots;
use crate::entries::rows::EntryRow;
use crate::ids::EntryId;
use crate::search::index;
use crate::storage::extent::last_id;
use crate::storage::vocabulary::Vocabulary;

/// Number of entries kept since, from which on reading all words anew is quicker.
const MANY: u32 = 200;

/// Reads what is new since the last time, or everything.
pub(crate) fn refresh(vocabulary: &mut Vocabulary, db: &Connection) -> rusqlite::Result<()> {
    let now = (last_id(db, "entry")?, last_id(db, "earlier_version")?);
    if let Some(until) = vocabulary.read_until
        && (until == now || catch_up(vocabulary, db, until, now)?)
    {
        vocabulary.read_until = Some(now);
        return Ok(());
    }
    *vocabulary = Vocabulary::default();
    read_all(vocabulary, db)?;
    vocabulary.read_until = Some(now);
    Ok(())
}

fn read_all(vocabulary: &mut Vocabulary, db: &Connection) -> rusqlite::Result<()> {
    // A view of the index, in memory and of this connection alone.
    db.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_word USING fts5vocab(main, found_by_words, row)",
    )?;
    let mut read = db.prepare_cached("SELECT term FROM temp.indexed_word ORDER BY term")?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        vocabulary.push(row.get_ref("term")?.as_str()?);
    }
    // An entry that is taken out of the bin has its words again.
    let binned =
        ids(db, "SELECT id FROM entry WHERE binned_on IS NOT NULL AND id > ?1 LIMIT ?2", 0, u32::MAX)?;
    add_words_of(vocabulary, db, binned)
}

/// Adds the words of what was kept since; false if everything is to be read anew.
fn catch_up(
    vocabulary: &mut Vocabulary,
    db: &Connection,
    until: (i64, i64),
    now: (i64, i64),
) -> rusqlite::Result<bool> {
    let new: Vec<EntryId> = ids(db, "SELECT id FROM entry WHERE id > ?1 LIMIT ?2", until.0, MANY)?;
    // Each change leaves a version, unless it was removed since.
    let changed: Vec<EntryId> =
        ids(db, "SELECT entry FROM earlier_version WHERE id > ?1 LIMIT ?2", until.1, MANY)?;
    let is_whole = i64::try_from(changed.len()).is_ok_and(|found| found == now.1 - until.1);
    if new.len() + changed.len() >= MANY as usize || !is_whole {
        return Ok(false);
    }
    add_words_of(vocabulary, db, new.into_iter().chain(changed).collect())?;
    Ok(true)
}

fn ids<T: FromIterator<EntryId>>(db: &Connection, read: &str, after: i64, most: u32) -> rusqlite::Result<T> {
    db.prepare_cached(read)?.query_map((after, most), |row| row.get(0))?.collect()
}

/// Adds the words of entries; one of another version is in no index either.
fn add_words_of(vocabulary: &mut Vocabulary, db: &Connection, ids: HashSet<EntryId>) -> rusqlite::Result<()> {
    for id in ids {
        let Some(row) = EntryRow::read(db, id)? else { continue };
        let form = form_snapshots::parse(&form_snapshots::read(db, row.form_snapshot)?);
        if let (Ok(form), Ok(content)) = (form, row.content()) {
            vocabulary.extend(index::distinct_words(&index::searchable_texts(&form, &content)));
        }
    }
    Ok(())
}
