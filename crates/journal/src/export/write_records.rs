//! Writes the records of an export beside its entries. In a notebook with content, those that are
//! there already are left out.

use rusqlite::{Connection, ToSql};

use crate::error::{Error, Result};
use crate::export::everything::Everything;
use crate::export::records::{ExportedAgendaItem, ExportedJobLine, ExportedLimit, ExportedSharedSummary};
use crate::export::write_entries::Placement;
use crate::export::write_sessions::{self, SessionPlaces};
use crate::ids::{JobLineId, RecipientKeyId, SharedSummaryId};
use crate::ratings::reference_stretch::{self, ReferenceStretch};
use crate::retention::period::TextPeriod;
use crate::settings::custom_words::{MAX_WORDS, WordList};
use crate::settings::lock_timeout::LockTimeout;
use crate::supervision::{brought, job_lines, recipient_keys};

/// Adds all records but the work periods, and returns how many.
pub(crate) fn add(db: &Connection, everything: &Everything, placement: &Placement<'_>) -> Result<usize> {
    let mut added = 0;
    for limit in &everything.limits {
        added += usize::from(add_limit(db, limit, placement)?);
    }
    for contact in &everything.contacts {
        let insert = "INSERT INTO contact (id, kind, content) SELECT ?1, ?2, ?3
                      WHERE NOT EXISTS (SELECT 1 FROM contact WHERE kind = ?2 AND content = ?3)";
        let own = placement.own_id(contact.id.0);
        added += db.execute(insert, (own, contact.kind.code(), json(&contact.content)?))?;
    }
    for line in &everything.job_lines {
        added += usize::from(add_job_line(db, line, placement)?);
    }
    for key in &everything.recipient_keys {
        let own = placement.own_id(key.id.0).map(RecipientKeyId);
        added += usize::from(recipient_keys::bring(db, own, &key.into())?);
    }
    let (new_sessions, places) = write_sessions::add_sessions(db, everything, placement)?;
    added += new_sessions + write_sessions::add_agreements(db, everything, placement, &places)?;
    for item in &everything.agenda {
        added += usize::from(add_agenda_item(db, item, placement, &places)?);
    }
    for accepted in &everything.questionnaires {
        let insert = "INSERT INTO questionnaire (id, sha256, pack, accepted_on, rights_on)
                      VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (sha256) DO NOTHING";
        let rights_on = accepted.rights_on.map(|day| day.to_string());
        let days = (accepted.accepted_on.to_string(), rights_on);
        let own = placement.own_id(accepted.id.0);
        added += db.execute(insert, (own, &accepted.sha256, &accepted.file, days.0, days.1))?;
    }
    for done in &everything.follow_ups_done {
        if let Some(entry) = placement.of(done.entry) {
            let insert = "INSERT OR IGNORE INTO follow_up_over (entry, day) VALUES (?1, ?2)";
            db.execute(insert, (entry, done.day))?;
        }
    }
    // One that was chosen here is not replaced.
    let chosen = "SELECT 1 FROM reference_stretch";
    if placement.keeps_ids() || !is_there(db, chosen, &[])? {
        for stretch in &everything.reference_stretches {
            let work_period = placement.own_choice(stretch.work_period);
            reference_stretch::insert(db, &ReferenceStretch { work_period, ..stretch.clone() })?;
            added += 1;
        }
    }
    let words = &everything.custom_words;
    let most = i64::try_from(MAX_WORDS).unwrap_or(i64::MAX);
    for (list, words) in [(WordList::Watch, &words.watch), (WordList::Leave, &words.leave)] {
        for word in words {
            // A word that stands on the other list here stays there.
            let insert = "INSERT INTO own_word (list, word) SELECT ?1, ?2
                          WHERE NOT EXISTS (SELECT 1 FROM own_word WHERE word = ?2)
                          AND (SELECT count(*) FROM own_word WHERE list = ?1) < ?3";
            added += db.execute(insert, (list.code(), word, most))?;
        }
    }
    for shared in &everything.sharing_log {
        added += usize::from(add_shared(db, shared, placement)?);
    }
    let sign = "UPDATE journal SET own_sign = ?1 WHERE id = 1 AND own_sign = ''";
    db.execute(sign, [&everything.notebook.early_sign])?;
    Ok(added)
}

fn json(content: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(content).map_err(|_| Error::Unreadable("content"))
}

/// Returns true if `select` finds a row.
fn is_there(db: &Connection, select: &str, values: &[&dyn ToSql]) -> rusqlite::Result<bool> {
    db.prepare_cached(select)?.exists(values)
}

fn add_job_line(db: &Connection, line: &ExportedJobLine, placement: &Placement<'_>) -> Result<bool> {
    let same = "SELECT 1 FROM job_line WHERE part = ?1 AND words = ?2";
    if !placement.keeps_ids() && is_there(db, same, &[&line.part.code(), &line.words])? {
        return Ok(false);
    }
    job_lines::insert(db, placement.own_id(line.id.0).map(JobLineId), &line.into(), line.created_on)?;
    Ok(true)
}

fn add_limit(db: &Connection, limit: &ExportedLimit, placement: &Placement<'_>) -> Result<bool> {
    let (plan, created_on) = (limit.plan.to_validated_json()?, limit.created_on.to_string());
    let same = "SELECT 1 FROM my_limit WHERE starter IS ?1 AND created_on = ?2 AND content = ?3";
    if !placement.keeps_ids() && is_there(db, same, &[&limit.starter, &created_on, &plan])? {
        return Ok(false);
    }
    let insert = "INSERT INTO my_limit (id, starter, content, created_on, updated_on, retired_on, asked_on,
                                        adopted_after, aside_after)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    db.prepare_cached(insert)?.execute((
        placement.own_id(limit.id.0),
        &limit.starter,
        plan,
        created_on,
        limit.updated_on.to_string(),
        limit.put_aside_on.map(|day| day.to_string()),
        limit.asked_on.map(|day| day.to_string()),
        placement.marker(limit.adopted_after),
        limit.aside_after.map(|entry| placement.marker(entry)),
    ))?;
    let id = db.last_insert_rowid();
    for time in &limit.times_aside {
        let insert = "INSERT INTO limit_rest (my_limit, after_entry, until_entry) VALUES (?1, ?2, ?3)";
        let (after, until) = (placement.marker(time.after_entry), placement.marker(time.until_entry));
        db.prepare_cached(insert)?.execute((id, after, until))?;
    }
    for review in &limit.reviews {
        let insert = "INSERT INTO limit_review (id, my_limit, occurred_on, outcome, after_entry)
                      VALUES (?1, ?2, ?3, ?4, ?5)";
        db.prepare_cached(insert)?.execute((
            placement.own_id(review.id.0),
            id,
            review.on.to_string(),
            review.outcome.code(),
            placement.marker(review.after_entry),
        ))?;
    }
    Ok(true)
}

fn add_agenda_item(
    db: &Connection,
    item: &ExportedAgendaItem,
    placement: &Placement<'_>,
    sessions: &SessionPlaces,
) -> Result<bool> {
    let (content, created_on) = (item.content.to_validated_json()?, item.created_on.to_string());
    let same = "SELECT 1 FROM talk_item WHERE created_on = ?1 AND content = ?2";
    if !placement.keeps_ids() && is_there(db, same, &[&created_on, &content])? {
        return Ok(false);
    }
    let insert = "INSERT INTO talk_item (id, content, created_on, done_on, session, rank)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let done_on = item.done_on.map(|day| day.to_string());
    let session = item.session.and_then(|session| sessions.get(&session));
    let rank = if session.is_some() { item.rank } else { 0 };
    db.execute(insert, (placement.own_id(item.id.0), content, created_on, done_on, session, rank))?;
    let id = db.last_insert_rowid();
    for entry in item.entries.iter().filter_map(|entry| placement.of(*entry)) {
        let insert = "INSERT OR IGNORE INTO talk_item_entry (item, entry) VALUES (?1, ?2)";
        db.execute(insert, (id, entry))?;
    }
    Ok(true)
}

fn add_shared(db: &Connection, shared: &ExportedSharedSummary, placement: &Placement<'_>) -> Result<bool> {
    let (on, document) = (shared.on.to_string(), &shared.document);
    let same = "SELECT 1 FROM brought WHERE brought_on = ?1 AND document = ?2";
    if !placement.keeps_ids() && is_there(db, same, &[&on, document])? {
        return Ok(false);
    }
    let insert = "INSERT INTO brought (id, brought_on, bring, recipient, first_on, last_on, document)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let days = (shared.first.to_string(), shared.last.to_string());
    let recipient = shared.recipient.map(practice::Recipient::code);
    let own = placement.own_id(shared.id.0);
    db.execute(insert, (own, on, shared.delivery.code(), recipient, days.0, days.1, document))?;
    let id = db.last_insert_rowid();
    for file in &shared.files {
        let insert = "INSERT INTO brought_file (brought, form, sha256) VALUES (?1, ?2, ?3)";
        db.execute(insert, (id, &file.form, &file.sha256))?;
    }
    let id = SharedSummaryId(id);
    for entry in &shared.entries {
        brought::insert_entry(db, id, entry.and_then(|entry| placement.of(entry)))?;
    }
    for key in &shared.keys {
        brought::insert_key(db, id, key)?;
    }
    Ok(true)
}

/// Restores what only an empty notebook takes: settings, what is being typed, and the ids that
/// were given.
pub(crate) fn restore_settings(db: &Connection, everything: &Everything) -> Result<()> {
    let settings = &everything.notebook;
    let minutes = LockTimeout::from_minutes(settings.lock_after_minutes).unwrap_or(LockTimeout::DEFAULT);
    let write = "UPDATE journal SET created_on = ?1, lock_after_minutes = ?2 WHERE id = 1";
    db.execute(write, (settings.created_on.to_string(), minutes.minutes()))?;
    let months = settings.text_months.and_then(|months| TextPeriod::from_months(months).ok());
    db.execute("UPDATE journal SET text_months = ?1 WHERE id = 1", [months.map(TextPeriod::months)])?;
    for (name, value) in &everything.preferences {
        let keep = "INSERT OR REPLACE INTO preference (name, value) VALUES (?1, ?2)";
        db.execute(keep, (name, value))?;
    }
    for (place, content) in &everything.autosaved_forms {
        db.execute("INSERT OR REPLACE INTO unkept (place, content) VALUES (?1, ?2)", (place, content))?;
    }
    if let Some(draft) = &everything.summary_draft {
        db.execute("INSERT INTO summary_draft (id, content) VALUES (1, ?1)", [&draft.content])?;
        for (position, copy) in (0_i64..).zip(&draft.entries) {
            let insert = "INSERT INTO summary_entry (position, entry, content)
                          SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM entry WHERE id = ?2)";
            db.execute(insert, (position, copy.entry, &copy.content))?;
        }
    }
    for (table, last) in &everything.last_ids {
        db.execute("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", (table, last))?;
    }
    Ok(())
}
