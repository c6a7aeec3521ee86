//! A series: all ratings with one version of a form in one language.

use chrono::NaiveDate;
use practice::{Form, Fraction};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

/// Names a series. Another version or language of a form is another measure.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SeriesKey {
    /// Id of the form.
    pub form: String,
    /// Version of the form.
    pub version: String,
    /// Language of the form.
    pub language: String,
}

/// A series, without its ratings.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesCard {
    /// Name of the series.
    pub key: SeriesKey,
    /// The form as it was last answered.
    pub form: Form,
    /// Number of entries outside the bin.
    pub entries: u32,
    /// Day of the latest.
    pub latest_on: NaiveDate,
}

/// An entry of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct RatedEntry {
    /// Id of the entry.
    pub entry: EntryId,
    /// Its day; the first one if it is about a longer time.
    pub on: NaiveDate,
    /// Score of each scale of the form, in its order.
    pub scores: Vec<Option<Fraction>>,
    /// True if there was no work to rate.
    pub is_without_work: bool,
}

impl SeriesKey {
    /// The series of a form.
    pub fn of(form: &Form) -> Self {
        let Form { id, version, language, .. } = form;
        Self { form: id.clone(), version: version.clone(), language: language.clone() }
    }
}

impl<S: Store> Journal<S> {
    /// Every series of ratings with an entry outside the bin, the latest first. Forms whose answers
    /// stay out of every picture are left out, and so are those that cannot be read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn rating_series(&mut self) -> Result<Vec<SeriesCard>> {
        let found = read_or(&mut self.store, Vec::new(), series_with_entries)?;
        let mut cards = Vec::<SeriesCard>::new();
        for (key, words, entries, latest_on) in found {
            let read = self.store.read_piece(|db| form_snapshots::read(db, words));
            let form = read.map_err(Into::into).and_then(|words| form_snapshots::parse(&words));
            match form {
                Ok(form) if form.stays || form.scales.is_empty() => {}
                Ok(form) => {
                    let Ok(latest_on) = latest_on.parse() else { continue };
                    cards.push(SeriesCard { key, form, entries, latest_on });
                }
                Err(error) if error.affects_one_record() => {}
                Err(error) => return Err(error),
            }
        }
        cards.sort_by(|one, other| {
            (other.latest_on, &one.key.form, &one.key.version).cmp(&(
                one.latest_on,
                &other.key.form,
                &other.key.version,
            ))
        });
        Ok(cards)
    }

    /// Readable entries of the series of a form outside the bin that `is_wanted` accepts
    /// by their id and day, the earliest first, scored by the form.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn rated_entries(
        &mut self,
        form: &Form,
        is_wanted: impl Fn(EntryId, NaiveDate) -> bool,
    ) -> Result<Vec<RatedEntry>> {
        let score = |(entry, on, content): (EntryId, NaiveDate, Content)| {
            let scores = form.exact_scores(&content.answers);
            let is_without_work = scores.is_none();
            RatedEntry {
                entry,
                on,
                scores: scores.unwrap_or_else(|| vec![None; form.scales.len()]),
                is_without_work,
            }
        };
        Ok(self.series_contents(form, is_wanted)?.into_iter().map(score).collect())
    }

    /// Readable entries of the series of a form that `is_wanted` accepts, the earliest first.
    fn series_contents(
        &mut self,
        form: &Form,
        is_wanted: impl Fn(EntryId, NaiveDate) -> bool,
    ) -> Result<Vec<(EntryId, NaiveDate, Content)>> {
        let is_wanted = |id, on: &str| on.parse().is_ok_and(|on| is_wanted(id, on));
        // All at once: reading one by one takes most of the time of a rating in its tenth year.
        let rows = match self.store.read_piece(|db| contents_of_form(db, form, is_wanted)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.contents_one_by_one(form, is_wanted)?,
            rows => rows?,
        };
        let decode = |(id, on, json): (EntryId, String, String)| {
            Some((id, on.parse().ok()?, Content::from_json(&json).ok()?))
        };
        Ok(rows.into_iter().filter_map(decode).collect())
    }

    /// The same rows from a damaged notebook, without those that cannot be read.
    fn contents_one_by_one(
        &mut self,
        form: &Form,
        is_wanted: impl Fn(EntryId, &str) -> bool,
    ) -> Result<Vec<ContentRow>> {
        let found = read_or(&mut self.store, Vec::new(), |db| entries_of_form(db, form))?;
        let found = found.into_iter().filter(|(id, on)| is_wanted(*id, on));
        let (rows, _) = self.read_all_readable(found, |journal, (id, on)| {
            Ok(Some((id, on, journal.entry_row(id)?.raw_content().to_owned())))
        })?;
        Ok(rows)
    }
}

/// Id, day and content of an entry.
type ContentRow = (EntryId, String, String);

/// The entries of a series, the earliest first.
const OF_FORM: &str = "FROM entry JOIN form_words ON form_words.id = form_words
                       WHERE entry.form = ?1 AND version = ?2 AND language = ?3 AND binned_on IS NULL
                       ORDER BY occurred_on, entry.id";

/// Every series of a form with scales that has entries: its name, its newest snapshot, how many, and
/// the latest day. A snapshot names the methods of its scales; reading it tells if it has any.
fn series_with_entries(db: &Connection) -> rusqlite::Result<Vec<(SeriesKey, i64, u32, String)>> {
    let read =
        "SELECT form, version, language, max(id) AS words, sum(entries) AS entries, max(latest) AS latest
                FROM (SELECT form, version, language, id,
                             (SELECT count(*) FROM entry
                              WHERE form_words = form_words.id AND binned_on IS NULL) AS entries,
                             (SELECT max(occurred_on) FROM entry
                              WHERE form_words = form_words.id AND binned_on IS NULL) AS latest
                      FROM form_words WHERE instr(words, '\"method\":') > 0)
                WHERE entries > 0 GROUP BY form, version, language";
    let columns = |row: &rusqlite::Row<'_>| {
        let key = SeriesKey {
            form: row.get("form")?,
            version: row.get("version")?,
            language: row.get("language")?,
        };
        Ok((key, row.get("words")?, row.get("entries")?, row.get("latest")?))
    };
    db.prepare_cached(read)?.query_map([], columns)?.collect()
}

fn contents_of_form(
    db: &Connection,
    form: &Form,
    is_wanted: impl Fn(EntryId, &str) -> bool,
) -> rusqlite::Result<Vec<ContentRow>> {
    let mut found = Vec::new();
    let mut read = db.prepare_cached(&format!("SELECT entry.id AS id, occurred_on, content {OF_FORM}"))?;
    let mut rows = read.query([&form.id, &form.version, &form.language])?;
    while let Some(row) = rows.next()? {
        let on: String = row.get("occurred_on")?;
        let id = row.get("id")?;
        if is_wanted(id, &on) {
            found.push((id, on, row.get("content")?));
        }
    }
    Ok(found)
}

fn entries_of_form(db: &Connection, form: &Form) -> rusqlite::Result<Vec<(EntryId, String)>> {
    db.prepare_cached(&format!("SELECT entry.id AS id, occurred_on {OF_FORM}"))?
        .query_map([&form.id, &form.version, &form.language], |row| {
            Ok((row.get("id")?, row.get("occurred_on")?))
        })?
        .collect()
}
