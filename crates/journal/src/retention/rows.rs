//! Rows of the table `text_expiry`.

use chrono::NaiveDate;
use practice::FuzzyDate;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::entries::rows::parse_date;
use crate::error::Result;
use crate::ids::EntryId;
use crate::retention::period::TextPeriod;

/// Days for which the expiry of a text is announced before it goes.
pub(crate) const NOTICE_DAYS: u32 = 14;
/// Most days that count at once: an absence, or a leap of the clock, is no time to have read it.
const MAX_COUNTED_DAYS: u32 = 7;

/// State of a text that is about to expire.
pub(crate) const ANNOUNCED: &str = "announced";

/// An entry that is announced, with what tells when its text goes.
pub(crate) struct AnnouncedRow {
    pub(crate) entry: EntryId,
    pub(crate) notice_days: u32,
    occurred_on: String,
    date_precision: String,
    created_on: String,
}

impl AnnouncedRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            entry: row.get("id")?,
            notice_days: row.get("notice_days")?,
            occurred_on: row.get("occurred_on")?,
            date_precision: row.get("date_precision")?,
            created_on: row.get("created_on")?,
        })
    }

    /// All announced entries outside the bin, the earliest first.
    pub(crate) fn all(db: &Connection) -> rusqlite::Result<Vec<Self>> {
        let read = "SELECT entry.id AS id, notice_days, occurred_on, date_precision, created_on
                    FROM text_expiry JOIN entry ON entry.id = text_expiry.entry
                    WHERE state = ?1 AND binned_on IS NULL ORDER BY occurred_on, entry.id";
        db.prepare_cached(read)?.query_map([ANNOUNCED], Self::from_row)?.collect()
    }

    /// The first day on which the text may go.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Unreadable`] for a date of another version, which never comes.
    pub(crate) fn period_ends_on(&self, period: TextPeriod) -> Result<NaiveDate> {
        let about = parse_date(&self.occurred_on, &self.date_precision)?;
        Ok(period.ends_on(about, saved_day(&self.created_on)))
    }
}

/// The day on which an entry was first saved. One of another version is never over.
pub(crate) fn saved_day(created_on: &str) -> NaiveDate {
    created_on.parse().unwrap_or(NaiveDate::MAX)
}

/// Entries with words of the person, in no state yet, whose period can be over by `day`: those whose
/// first day and whose day of saving are before `begun_before`.
pub(crate) fn candidates(
    db: &Connection,
    begun_before: NaiveDate,
) -> rusqlite::Result<Vec<(EntryId, FuzzyDate, String)>> {
    // A quotation mark inside a text is escaped, so that no text looks like an answer.
    let read = "SELECT id, occurred_on, date_precision, created_on FROM entry
                WHERE binned_on IS NULL AND occurred_on <= ?1 AND created_on <= ?1
                  AND (instr(content, '{\"text\":') > 0 OR instr(content, '\"tags\":[]') = 0)
                  AND NOT EXISTS (SELECT 1 FROM text_expiry WHERE text_expiry.entry = entry.id)";
    let mut read = db.prepare_cached(read)?;
    let rows = read.query_map([begun_before.to_string()], |row| {
        let date = (row.get::<_, String>("occurred_on")?, row.get::<_, String>("date_precision")?);
        Ok((row.get("id")?, parse_date(&date.0, &date.1).ok(), row.get("created_on")?))
    })?;
    rows.filter_map(|row| row.map(|(id, date, saved)| Some((id, date?, saved))).transpose()).collect()
}

/// State of an entry's text, if it has one.
pub(crate) fn state_of(db: &Connection, entry: EntryId) -> rusqlite::Result<Option<String>> {
    let read = "SELECT state FROM text_expiry WHERE entry = ?1";
    db.prepare_cached(read)?.query_row([entry], |row| row.get("state")).optional()
}

/// Gives the text of an entry a state, on a day if that matters.
pub(crate) fn set_state(
    db: &Connection,
    entry: EntryId,
    state: &str,
    on: Option<NaiveDate>,
) -> rusqlite::Result<()> {
    let write = "INSERT INTO text_expiry (entry, state, noted_on) VALUES (?1, ?2, ?3)
                 ON CONFLICT (entry) DO UPDATE SET state = ?2, noted_on = ?3, notice_days = 0";
    db.prepare_cached(write)?.execute((entry, state, on.map(|day| day.to_string()))).map(drop)
}

/// Takes back the announcement of one entry.
pub(crate) fn withdraw(db: &Connection, entry: EntryId) -> rusqlite::Result<()> {
    let delete = "DELETE FROM text_expiry WHERE entry = ?1 AND state = ?2";
    db.prepare_cached(delete)?.execute((entry, ANNOUNCED)).map(drop)
}

/// Takes back every announcement.
pub(crate) fn withdraw_announcements(db: &Connection) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM text_expiry WHERE state = ?1")?.execute([ANNOUNCED]).map(drop)
}

/// Returns true if anything is announced.
pub(crate) fn is_anything_announced(db: &Connection) -> rusqlite::Result<bool> {
    let read = "SELECT EXISTS (SELECT 1 FROM text_expiry JOIN entry ON entry.id = text_expiry.entry
                               WHERE state = ?1 AND binned_on IS NULL)";
    db.prepare_cached(read)?.query_row([ANNOUNCED], |row| row.get(0))
}

/// Returns true if an announcement was not said on this day yet.
pub(crate) fn is_notice_due(db: &Connection, today: NaiveDate) -> rusqlite::Result<bool> {
    let read = "SELECT EXISTS (SELECT 1 FROM text_expiry WHERE state = ?1 AND noted_on IS NOT ?2)";
    db.prepare_cached(read)?.query_row((ANNOUNCED, today.to_string()), |row| row.get(0))
}

/// Notes that what is announced was said today, and counts the days since the last time. A clock that
/// was set back tells that it was wrong: what was counted until then does not count.
pub(crate) fn count_notice(db: &Connection, today: NaiveDate) -> rusqlite::Result<()> {
    let count = "UPDATE text_expiry SET noted_on = ?2, notice_days = CASE
                     WHEN noted_on IS NULL OR noted_on > ?2 THEN 0
                     ELSE min(?4, notice_days + min(?3, CAST(julianday(?2) - julianday(noted_on) AS INTEGER)))
                 END
                 WHERE state = ?1 AND noted_on IS NOT ?2";
    let mut count = db.prepare_cached(count)?;
    count.execute((ANNOUNCED, today.to_string(), MAX_COUNTED_DAYS, NOTICE_DAYS)).map(drop)
}
