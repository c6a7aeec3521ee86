//! Reads the records beside the entries.

use practice::{ContactKind, Delivery, JobLinePart, LimitOutcome, Recipient};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};
use crate::export::everything::Everything;
use crate::export::read::{day, optional_day};
use crate::export::records::{
    ExportedAgendaItem, ExportedContact, ExportedCopy, ExportedJobLine, ExportedLimit, ExportedQuestionnaire,
    ExportedRecipientKey, ExportedReview, ExportedSharedSummary, ExportedSummaryDraft, ExportedWorkPeriod,
    FollowUpDone, TimeAside,
};
use crate::export::sessions;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::read_or;
use crate::supervision::summary_draft::SummaryDraft;

impl Journal {
    /// Reads all records beside the entries into `everything`.
    pub(crate) fn export_records(&mut self, everything: &mut Everything) -> Result<()> {
        let mut unreadable = 0;
        if self.schema >= schema::WITH_RECORDS {
            everything.limits = self.export_limits(&mut unreadable)?;
            everything.work_periods = self.rows("phase", &mut unreadable, work_period)?;
            everything.contacts = self.rows("contact", &mut unreadable, contact)?;
            let has_sessions = self.schema >= schema::WITH_SESSIONS;
            everything.agenda =
                self.rows("talk_item", &mut unreadable, |db, row| agenda_item(db, row, has_sessions))?;
            everything.questionnaires = self.rows("questionnaire", &mut unreadable, questionnaire)?;
            everything.follow_ups_done = read_or(&mut self.store, Vec::new(), follow_ups_done)?;
        }
        if self.schema >= schema::WITH_JOB_LINES {
            let mut lines = self.rows("job_line", &mut unreadable, job_line)?;
            lines.sort_by_key(|(position, line)| (line.part, *position, line.id));
            everything.job_lines = lines.into_iter().map(|(_, line)| line).collect();
        }
        if self.schema >= schema::WITH_SESSIONS {
            everything.recipient_keys = self.rows("recipient_key", &mut unreadable, recipient_key)?;
            everything.sessions = self.rows("supervision_session", &mut unreadable, sessions::session)?;
            everything.agreements = self.rows("agreement", &mut unreadable, sessions::agreement)?;
        }
        if self.schema >= schema::WITH_SUMMARIES {
            let mut shared = self.rows("brought", &mut unreadable, shared_summary)?;
            let (mut entries, mut keys) = (self.brought_entries()?, self.brought_keys()?);
            for one in &mut shared {
                one.entries = entries.remove(&one.id).unwrap_or_default();
                one.keys = keys.remove(&one.id).unwrap_or_default();
            }
            everything.sharing_log = shared;
            everything.summary_draft = self.export_summary_draft(&mut unreadable)?;
        }
        let autosaved = self.autosaved_forms()?;
        everything.autosaved_forms = autosaved.into_iter().map(|(key, form)| (key.into(), form)).collect();
        everything.unreadable = everything.unreadable.saturating_add(unreadable);
        Ok(())
    }

    /// The rows of `table`, the earliest first. Unreadable ones are counted.
    fn rows<T>(
        &mut self,
        table: &str,
        unreadable: &mut u32,
        decode: impl Fn(&Connection, &Row<'_>) -> rusqlite::Result<Result<T>>,
    ) -> Result<Vec<T>> {
        let ids = self.row_ids(table, &format!("SELECT id FROM {table} ORDER BY id DESC"))?;
        let read = format!("SELECT * FROM {table} WHERE id = ?1");
        let (rows, missed) = self.read_all_readable(ids.into_iter().rev(), |journal, id| {
            let row = journal.store.read_piece(|db| {
                db.prepare_cached(&read)?.query_row([id], |row| decode(db, row)).optional()
            })?;
            row.transpose()
        })?;
        *unreadable += missed;
        Ok(rows)
    }

    fn export_limits(&mut self, unreadable: &mut u32) -> Result<Vec<ExportedLimit>> {
        let schema = self.schema;
        self.rows("my_limit", unreadable, |db, row| limit(db, row, schema))
    }

    fn export_summary_draft(&mut self, unreadable: &mut u32) -> Result<Option<ExportedSummaryDraft>> {
        match self.summary_draft() {
            Ok(draft) => Ok(draft.map(|SummaryDraft { content, entries }| ExportedSummaryDraft {
                content,
                entries: entries
                    .into_iter()
                    .map(|(entry, content)| ExportedCopy { entry, content })
                    .collect(),
            })),
            Err(error) if error.affects_one_record() => {
                *unreadable += 1;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

fn decoded<T: DeserializeOwned>(row: &Row<'_>) -> rusqlite::Result<Result<T>> {
    let content: String = row.get("content")?;
    Ok(serde_json::from_str(&content).map_err(|_| Error::Unreadable("content")))
}

/// A day in column `name`.
fn day_in(row: &Row<'_>, name: &str) -> rusqlite::Result<Result<chrono::NaiveDate>> {
    Ok(day(&row.get::<_, String>(name)?))
}

fn optional_day_in(row: &Row<'_>, name: &str) -> rusqlite::Result<Result<Option<chrono::NaiveDate>>> {
    Ok(optional_day(row.get(name)?))
}

fn limit(db: &Connection, row: &Row<'_>, schema: u32) -> rusqlite::Result<Result<ExportedLimit>> {
    let id = row.get("id")?;
    let knows_use = schema >= schema::WITH_FORM_AUTOSAVE;
    let times_aside = if knows_use { times_aside(db, id)? } else { Vec::new() };
    let asked_on = if knows_use { optional_day_in(row, "asked_on")? } else { Ok(None) };
    let adopted_after = if knows_use { row.get("adopted_after")? } else { 0 };
    let aside_after = if knows_use { row.get("aside_after")? } else { None };
    let (starter, reviews, plan) = (row.get("starter")?, reviews(db, id)?, decoded(row)?);
    let (created_on, updated_on) = (day_in(row, "created_on")?, day_in(row, "updated_on")?);
    let put_aside_on = optional_day_in(row, "retired_on")?;
    let limit = || {
        Ok(ExportedLimit {
            id,
            starter,
            plan: plan?,
            created_on: created_on?,
            updated_on: updated_on?,
            put_aside_on: put_aside_on?,
            asked_on: asked_on?,
            adopted_after,
            aside_after,
            times_aside,
            reviews: reviews?,
        })
    };
    Ok(limit())
}

fn times_aside(db: &Connection, limit: crate::ids::LimitId) -> rusqlite::Result<Vec<TimeAside>> {
    let read = "SELECT after_entry, until_entry FROM limit_rest WHERE my_limit = ?1 ORDER BY rowid";
    let columns = |row: &Row<'_>| {
        Ok(TimeAside { after_entry: row.get("after_entry")?, until_entry: row.get("until_entry")? })
    };
    db.prepare_cached(read)?.query_map([limit], columns)?.collect()
}

fn reviews(db: &Connection, limit: crate::ids::LimitId) -> rusqlite::Result<Result<Vec<ExportedReview>>> {
    let read =
        "SELECT id, occurred_on, outcome, after_entry FROM limit_review WHERE my_limit = ?1 ORDER BY id";
    let columns = |row: &Row<'_>| {
        let (id, after_entry) = (row.get("id")?, row.get("after_entry")?);
        let (on, outcome) = (day_in(row, "occurred_on")?, row.get::<_, String>("outcome")?);
        let outcome = LimitOutcome::from_code(&outcome).ok_or(Error::Unreadable("outcome"));
        let review = || Ok(ExportedReview { id, on: on?, outcome: outcome?, after_entry });
        Ok(review())
    };
    db.prepare_cached(read)?.query_map([limit], columns)?.collect()
}

fn work_period(_: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<ExportedWorkPeriod>> {
    let (id, content) = (row.get("id")?, decoded(row)?);
    let (starts_on, ends_on) = (day_in(row, "starts_on")?, optional_day_in(row, "ends_on")?);
    let period =
        || Ok(ExportedWorkPeriod { id, starts_on: starts_on?, ends_on: ends_on?, content: content? });
    Ok(period())
}

fn job_line(_: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<(i64, ExportedJobLine)>> {
    let (id, position, words) = (row.get("id")?, row.get("position")?, row.get("words")?);
    let part = JobLinePart::from_code(&row.get::<_, String>("part")?).ok_or(Error::Unreadable("part"));
    let created_on = day_in(row, "created_on")?;
    let line = || Ok((position, ExportedJobLine { id, part: part?, words, created_on: created_on? }));
    Ok(line())
}

fn recipient_key(_: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<ExportedRecipientKey>> {
    let (id, label, public_key) = (row.get("id")?, row.get("label")?, row.get("public_key")?);
    let (created_on, last_used_on) = (day_in(row, "created_on")?, optional_day_in(row, "last_used_on")?);
    let key = || {
        let (created_on, last_used_on) = (created_on?, last_used_on?);
        Ok(ExportedRecipientKey { id, label, public_key, created_on, last_used_on })
    };
    Ok(key())
}

fn contact(_: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<ExportedContact>> {
    let (id, content) = (row.get("id")?, decoded(row)?);
    let kind = ContactKind::from_code(&row.get::<_, String>("kind")?).ok_or(Error::Unreadable("kind"));
    let contact = || Ok(ExportedContact { id, kind: kind?, content: content? });
    Ok(contact())
}

fn agenda_item(
    db: &Connection,
    row: &Row<'_>,
    has_sessions: bool,
) -> rusqlite::Result<Result<ExportedAgendaItem>> {
    let id: crate::ids::AgendaItemId = row.get("id")?;
    let of = "SELECT entry FROM talk_item_entry WHERE item = ?1 ORDER BY entry";
    let entries =
        db.prepare_cached(of)?.query_map([id], |row| row.get("entry"))?.collect::<rusqlite::Result<_>>()?;
    let (content, created_on) = (decoded(row)?, day_in(row, "created_on")?);
    let done_on = optional_day_in(row, "done_on")?;
    let (session, rank) = if has_sessions { (row.get("session")?, row.get("rank")?) } else { (None, 0) };
    let item = || {
        let (content, created_on, done_on) = (content?, created_on?, done_on?);
        Ok(ExportedAgendaItem { id, content, created_on, done_on, entries, session, rank })
    };
    Ok(item())
}

fn questionnaire(_: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<ExportedQuestionnaire>> {
    let (id, sha256, file) = (row.get("id")?, row.get("sha256")?, row.get("pack")?);
    let (accepted_on, rights_on) = (day_in(row, "accepted_on")?, optional_day_in(row, "rights_on")?);
    let accepted =
        || Ok(ExportedQuestionnaire { id, sha256, file, accepted_on: accepted_on?, rights_on: rights_on? });
    Ok(accepted())
}

fn follow_ups_done(db: &Connection) -> rusqlite::Result<Vec<FollowUpDone>> {
    let read = "SELECT entry, day FROM follow_up_over ORDER BY entry, day";
    let columns = |row: &Row<'_>| Ok(FollowUpDone { entry: row.get("entry")?, day: row.get("day")? });
    db.prepare(read)?.query_map([], columns)?.collect()
}

fn shared_summary(db: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<ExportedSharedSummary>> {
    let id: crate::ids::SharedSummaryId = row.get("id")?;
    let of = "SELECT form, sha256 FROM brought_file WHERE brought = ?1 ORDER BY id";
    let columns =
        |row: &Row<'_>| Ok(crate::SharedFile { form: row.get("form")?, sha256: row.get("sha256")? });
    let files = db.prepare_cached(of)?.query_map([id], columns)?.collect::<rusqlite::Result<_>>()?;
    let delivery = Delivery::from_code(&row.get::<_, String>("bring")?).ok_or(Error::Unreadable("bring"));
    let recipient = row.get::<_, Option<String>>("recipient")?.map(|code| Recipient::from_code(&code));
    let document = row.get("document")?;
    let [on, first, last] = [day_in(row, "brought_on")?, day_in(row, "first_on")?, day_in(row, "last_on")?];
    let shared = || {
        Ok(ExportedSharedSummary {
            id,
            on: on?,
            delivery: delivery?,
            recipient: recipient.map(|known| known.ok_or(Error::Unreadable("recipient"))).transpose()?,
            first: first?,
            last: last?,
            document,
            files,
            entries: Vec::new(),
            keys: Vec::new(),
        })
    };
    Ok(shared())
}
