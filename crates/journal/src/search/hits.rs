//! Entries that the index finds for a query, and their order.

use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension};

use crate::ids::EntryId;
use crate::search::conditions::Conditions;
use crate::search::index;
use crate::search::query::{Found, Match, Query, QueryWord};
use crate::search::read_vocabulary;
use crate::storage::vocabulary::Vocabulary;

/// Number of hits that are returned.
pub(crate) const MAX_HITS: usize = 50;
/// Number of forms of a word, and of words that have it inside, that are looked up: the shortest,
/// which are the closest. A few letters are inside of thousands.
const MAX_FORMS: usize = 64;
/// Number of entries up to which looking each of them up is quicker than walking the days.
const FEW: usize = 300;

/// The first hits, and how many there are.
#[derive(Default)]
pub(crate) struct Hits {
    /// At most [`MAX_HITS`], each with the way in which it was found: the closest first, and of those
    /// found in the same way the latest.
    pub(crate) first: Vec<(EntryId, Match)>,
    /// Number of all.
    pub(crate) all: usize,
    /// True if a part of a word was inside of too many words to look up all of them.
    pub(crate) are_more: bool,
}

/// Looks a query up; `None` if the index is outdated.
pub(crate) fn find(
    db: &Connection,
    query: &Query,
    vocabulary: &mut Vocabulary,
    conditions: &Conditions,
) -> rusqlite::Result<Option<Hits>> {
    if !index::is_current(db)? {
        return Ok(None);
    }
    read_vocabulary::refresh(vocabulary, db)?;
    let (mut found, mut are_more) = (None, false);
    for word in query.words() {
        let (of_word, more) = entries_with(db, word, vocabulary)?;
        are_more |= more;
        found = Some(match found {
            None => of_word,
            Some(before) => both(before, &of_word),
        });
        if found.as_ref().is_some_and(HashMap::is_empty) {
            break;
        }
    }
    let mut found = found.unwrap_or_default();
    conditions.retain(db, &mut found)?;
    let first = first_hits(db, &found)?;
    Ok(Some(Hits { first, all: found.len(), are_more }))
}

/// Entries of both, each as it was found least closely.
fn both(mut before: Found, after: &Found) -> Found {
    before.retain(|id, way| match after.get(id) {
        Some(other) => {
            *way = (*way).max(*other);
            true
        }
        None => false,
    });
    before
}

/// Entries with a word, its forms, or a word that has it inside.
fn entries_with(
    db: &Connection,
    word: &QueryWord,
    vocabulary: &Vocabulary,
) -> rusqlite::Result<(Found, bool)> {
    let mut found = Found::new();
    // Folded words contain no quotation marks, so nothing in them is taken for syntax.
    let quoted = |word: &str| format!("\"{word}\"");
    add(db, &quoted(word.text()), Match::Exact, &mut found)?;
    if word.is_beginning() {
        add(db, &format!("{} *", quoted(word.text())), Match::Beginning, &mut found)?;
    }
    let (forms, more) = other_words(word, vocabulary);
    for (way, form) in forms {
        add(db, &quoted(form), way, &mut found)?;
    }
    Ok((found, more))
}

fn add(db: &Connection, expression: &str, way: Match, found: &mut Found) -> rusqlite::Result<()> {
    let find = "SELECT rowid AS id FROM found_by_words WHERE found_by_words MATCH ?1";
    let mut find = db.prepare_cached(find)?;
    let mut rows = find.query([expression])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_insert(way);
    }
    Ok(())
}

/// Words in which a word is found that the index does not find by its beginning, the closest first;
/// true if there are more.
fn other_words<'a>(word: &QueryWord, vocabulary: &'a Vocabulary) -> (Vec<(Match, &'a str)>, bool) {
    // The closest so far, and one more to tell that there are more: a few letters are inside of
    // thousands, which need not be kept and sorted.
    let mut closest = BTreeSet::new();
    let mut take = |other: &'a str| {
        let Some(way) = word.match_of(other).filter(|way| *way > Match::Beginning) else { return };
        let other = (way, other.len(), other);
        if closest.len() <= MAX_FORMS || closest.last().is_some_and(|last| other < *last) {
            closest.insert(other);
        }
        if closest.len() > MAX_FORMS + 1 {
            closest.pop_last();
        }
    };
    let beginnings: HashSet<&str> = word.stems().iter().map(|stem| stem.beginning()).collect();
    beginnings.into_iter().for_each(|start| vocabulary.each_beginning(start, &mut take));
    if word.is_inside() {
        vocabulary.each_containing(word.text(), take);
    }
    let more = closest.len() > MAX_FORMS;
    (closest.into_iter().take(MAX_FORMS).map(|(way, _, other)| (way, other)).collect(), more)
}

fn first_hits(db: &Connection, found: &Found) -> rusqlite::Result<Vec<(EntryId, Match)>> {
    let mut first = Vec::with_capacity(MAX_HITS);
    for way in Match::ALL {
        let ids: HashSet<EntryId> =
            found.iter().filter(|(_, other)| **other == way).map(|(id, _)| *id).collect();
        let room = MAX_HITS - first.len();
        if room == 0 {
            break;
        }
        first.extend(newest_first(db, &ids, room)?.into_iter().map(|id| (id, way)));
    }
    Ok(first)
}

fn newest_first(db: &Connection, ids: &HashSet<EntryId>, room: usize) -> rusqlite::Result<Vec<EntryId>> {
    if ids.len() <= FEW { sorted(db, ids, room) } else { walked(db, ids, room) }
}

/// Few entries: the days of all are read and sorted.
fn sorted(db: &Connection, ids: &HashSet<EntryId>, room: usize) -> rusqlite::Result<Vec<EntryId>> {
    let mut day = db.prepare_cached("SELECT occurred_on FROM entry WHERE id = ?1")?;
    let mut dated = Vec::with_capacity(ids.len());
    for id in ids {
        let on = day.query_row([id], |row| row.get::<_, String>("occurred_on")).optional()?;
        dated.extend(on.map(|on| (on, *id)));
    }
    dated.sort_unstable();
    Ok(dated.into_iter().rev().take(room).map(|(_, id)| id).collect())
}

/// Many entries: a walk by day soon fills the page.
fn walked(db: &Connection, ids: &HashSet<EntryId>, room: usize) -> rusqlite::Result<Vec<EntryId>> {
    let latest_first = "SELECT id FROM entry INDEXED BY entry_by_day WHERE binned_on IS NULL
                        ORDER BY occurred_on DESC, id DESC";
    let mut first = Vec::with_capacity(room);
    let mut walk = db.prepare_cached(latest_first)?;
    let mut rows = walk.query([])?;
    while first.len() < room
        && let Some(row) = rows.next()?
    {
        let id = row.get("id")?;
        if ids.contains(&id) {
            first.push(id);
        }
    }
    Ok(first)
}
