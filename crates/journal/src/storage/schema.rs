//! Schema and migrations: one numbered file per change. A released file is never edited.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result};

const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_journal.sql"),
    include_str!("../../migrations/0002_entries.sql"),
    include_str!("../../migrations/0003_pages_to_bring.sql"),
    include_str!("../../migrations/0004_beside_the_notes.sql"),
    include_str!("../../migrations/0005_not_kept_yet.sql"),
    include_str!("../../migrations/0006_flat_lists.sql"),
    include_str!("../../migrations/0007_backup_place.sql"),
    include_str!("../../migrations/0008_text_that_expires.sql"),
    include_str!("../../migrations/0009_reference_stretch.sql"),
    include_str!("../../migrations/0010_job_lines.sql"),
    include_str!("../../migrations/0011_supervision_sessions.sql"),
    include_str!("../../migrations/0012_chosen_work_period.sql"),
    include_str!("../../migrations/0013_what_was_brought.sql"),
];

/// First schema with entries.
const WITH_ENTRIES: u32 = 2;
/// First schema with summary drafts and the sharing log.
pub(crate) const WITH_SUMMARIES: u32 = 3;
/// First schema with limits, work periods, contacts, the agenda, questionnaires and custom words.
pub(crate) const WITH_RECORDS: u32 = 4;
/// First schema with autosaved forms, and with the times for which a limit was retired.
pub(crate) const WITH_FORM_AUTOSAVE: u32 = 5;
/// First schema with a second place for backups.
pub(crate) const WITH_BACKUP_PLACE: u32 = 7;
/// First schema in which text can expire.
pub(crate) const WITH_TEXT_EXPIRY: u32 = 8;
/// First schema with chosen times to compare self-ratings with.
pub(crate) const WITH_REFERENCE_STRETCH: u32 = 9;
/// First schema with lines for a job description.
pub(crate) const WITH_JOB_LINES: u32 = 10;
/// First schema with sessions of supervision, agreements, and keys that pages are sealed to.
pub(crate) const WITH_SESSIONS: u32 = 11;
/// First schema in which an entry can say which of several work periods it is about.
pub(crate) const WITH_CHOSEN_WORK_PERIOD: u32 = 12;
/// First schema that knows which notes were brought, and to which keys pages were sealed.
pub(crate) const WITH_BROUGHT_NOTES: u32 = 13;

/// Creates the tables of a schema in an empty database.
///
/// # Errors
///
/// [`Error::TooNew`] for a schema of a newer version.
pub(crate) fn create(db: &Connection, version: u32) -> Result<()> {
    let known = newest_version();
    let steps = MIGRATIONS.get(..version as usize).ok_or(Error::TooNew { found: version, known })?;
    Ok(db.execute_batch(&steps.concat())?)
}

/// Migrates `db` to the newest schema: by all missing steps, or none.
///
/// # Errors
///
/// [`Error::TooNew`] for tables of a newer version.
pub(crate) fn migrate(db: &mut Connection) -> Result<()> {
    let (found, known) = (version_of(db)?, newest_version());
    if found == known {
        return Ok(());
    }
    let missing = MIGRATIONS.get(found as usize..).ok_or(Error::TooNew { found, known })?;
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in missing {
        change.execute_batch(step)?;
    }
    change.pragma_update(None, "user_version", known)?;
    Ok(change.commit()?)
}

/// Returns true if tables of the schema `found` have entries and can be read unmigrated.
///
/// # Errors
///
/// [`Error::TooNew`] for tables of a newer version.
pub(crate) fn has_entries(found: u32) -> Result<bool> {
    let known = newest_version();
    if found > known {
        return Err(Error::TooNew { found, known });
    }
    Ok(found >= WITH_ENTRIES)
}

/// Schema of `db`; one that no version has for a number that is none.
pub(crate) fn version_of(db: &Connection) -> rusqlite::Result<u32> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(u32::try_from(version).unwrap_or(u32::MAX))
}

/// Newest schema that this version knows.
pub(crate) fn newest_version() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(db: &Connection) -> Vec<String> {
        let mut rows =
            db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect()
    }

    #[test]
    fn every_schema_migrates_to_the_newest() {
        let mut newest = Connection::open_in_memory().unwrap();
        migrate(&mut newest).unwrap();
        for steps in 0..=MIGRATIONS.len() {
            let mut db = Connection::open_in_memory().unwrap();
            db.execute_batch(&MIGRATIONS[..steps].concat()).unwrap();
            db.pragma_update(None, "user_version", steps as u32).unwrap();
            migrate(&mut db).unwrap();
            assert_eq!(schema(&db), schema(&newest), "from schema {steps}");
        }
    }

    #[test]
    fn newer_schema_is_refused_and_unchanged() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        db.pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(migrate(&mut db), Err(Error::TooNew { found: 99, known: 13 })));
        assert_eq!(version_of(&db).unwrap(), 99);
    }

    #[test]
    fn failed_step_changes_nothing() {
        let mut db = Connection::open_in_memory().unwrap();
        db.execute_batch("CREATE TABLE journal (in_the_way TEXT) STRICT").unwrap();
        let before = schema(&db);
        assert!(migrate(&mut db).is_err());
        assert_eq!((schema(&db), version_of(&db).unwrap()), (before, 0));
    }
}
