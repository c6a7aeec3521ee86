//! Own lines for a job description, in three parts (table `job_line`).

use chrono::NaiveDate;
use practice::JobLinePart;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::drafts::form_autosave;
use crate::drafts::form_key::FormKey;
use crate::error::{Error, Result, check_length};
use crate::ids::JobLineId;
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact, transact_undated};
use crate::storage::summary_draft_texts::forget_texts;

/// Longest line, in bytes.
const MAX_WORDS_BYTES: usize = 4_000;

/// A line for a job description, and the part it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct JobLineContent {
    /// Part of the list.
    pub part: JobLinePart,
    /// The line, in the person's own words.
    pub words: String,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct JobLine {
    /// Id of the line.
    pub id: JobLineId,
    /// Content of the line.
    pub content: JobLineContent,
    /// The day on which it was kept, such as 2026-11-22.
    pub created_on: String,
}

impl JobLineContent {
    /// # Errors
    ///
    /// [`Error::NothingToSave`], [`Error::TooLong`].
    pub(crate) fn validate(&self) -> Result<()> {
        if self.words.trim().is_empty() {
            return Err(Error::NothingToSave);
        }
        check_length("a line for a job description", self.words.len(), MAX_WORDS_BYTES)
    }
}

impl<S: Store> Journal<S> {
    /// All lines: by part, and within a part in the person's order. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn job_lines(&mut self) -> Result<Vec<JobLine>> {
        self.since_schema(schema::WITH_JOB_LINES, |journal| {
            let mut lines = journal.read_records("job_line", |db, id| read_line(db, JobLineId(id)))?;
            lines.sort_by_key(|(position, line)| (line.content.part, *position, line.id));
            Ok(lines.into_iter().map(|(_, line)| line).collect())
        })
    }

    /// Creates or changes a line. A new one, and one that changes its part, comes last there.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without words, [`Error::TooLong`]; [`Error::NoSuchJobLine`];
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written. Nothing is changed on an error.
    pub fn save_job_line(
        &mut self,
        id: Option<JobLineId>,
        content: &JobLineContent,
        today: NaiveDate,
    ) -> Result<JobLineId> {
        content.validate()?;
        let (part, words) = (content.part.code(), &content.words);
        transact(&mut self.store, today, |db| {
            let Some(id) = id else { return Ok(insert(db, None, content, today)?) };
            let write =
                "UPDATE job_line SET words = ?3, part = ?2, position = CASE part WHEN ?2 THEN position
                         ELSE (SELECT ifnull(max(position), 0) + 1 FROM job_line WHERE part = ?2) END
                         WHERE id = ?1";
            if db.execute(write, (id, part, words))? == 1 { Ok(id) } else { Err(Error::NoSuchJobLine) }
        })
    }

    /// Moves a line before the one above it, or after the one below it in its part. The first and
    /// the last one stay.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchJobLine`]; [`Error::Vault`] if the notebook is read-only or the database
    /// cannot be written.
    pub fn move_job_line(&mut self, id: JobLineId, up: bool) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            let order = "SELECT id FROM job_line WHERE part = (SELECT part FROM job_line WHERE id = ?1)
                         ORDER BY position, id";
            let rows = db.prepare(order)?.query_map([id], |row| row.get("id"))?.collect::<Result<_, _>>();
            let mut ids: Vec<JobLineId> = rows?;
            let at = ids.iter().position(|one| *one == id).ok_or(Error::NoSuchJobLine)?;
            let other = if up { at.checked_sub(1) } else { Some(at + 1) };
            if let Some(other) = other.filter(|other| *other < ids.len()) {
                ids.swap(at, other);
            }
            let mut write = db.prepare("UPDATE job_line SET position = ?2 WHERE id = ?1")?;
            for (position, id) in (1_i64..).zip(ids) {
                write.execute((id, position))?;
            }
            Ok(())
        })
    }

    /// Deletes a line, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_job_line(&mut self, id: JobLineId) -> Result<()> {
        self.remove_records(|db| {
            form_autosave::discard(db, FormKey::JobLine(id))?;
            forget_texts(db, &[format!("job-line/{}", id.0)])?;
            db.execute("DELETE FROM job_line WHERE id = ?1", [id]).map(drop)
        })
    }
}

/// Inserts a line as the last one of its part.
pub(crate) fn insert(
    db: &Connection,
    id: Option<JobLineId>,
    content: &JobLineContent,
    created_on: NaiveDate,
) -> rusqlite::Result<JobLineId> {
    let insert = "INSERT INTO job_line (id, part, position, words, created_on)
                  SELECT ?1, ?2, ifnull(max(position), 0) + 1, ?3, ?4 FROM job_line WHERE part = ?2";
    db.execute(insert, (id, content.part.code(), &content.words, created_on.to_string()))?;
    Ok(JobLineId(db.last_insert_rowid()))
}

fn read_line(db: &Connection, id: JobLineId) -> rusqlite::Result<DecodedRow<(i64, JobLine)>> {
    let read = "SELECT part, position, words, created_on FROM job_line WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let part = JobLinePart::from_code(&row.get::<_, String>("part")?);
        let (position, words) = (row.get("position")?, row.get("words")?);
        let created_on = row.get("created_on")?;
        Ok(part.map(|part| (position, JobLine { id, content: JobLineContent { part, words }, created_on })))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
