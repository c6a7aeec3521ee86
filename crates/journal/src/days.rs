//! The latest day that the notebook has seen. Clocks are set back; nothing that is counted in days may run out early for
//! it.

use chrono::NaiveDate;
use rusqlite::Connection;

/// Takes note of a day on which something is written, or lies in the bin.
pub(crate) fn note(db: &Connection, today: NaiveDate) -> rusqlite::Result<()> {
    let note = "UPDATE journal SET latest_on = ?1 WHERE id = 1 AND latest_on < ?1";
    db.prepare_cached(note)?.execute([today.to_string()])?;
    Ok(())
}

/// The latest day that was taken note of, if any was.
pub(crate) fn seen(db: &Connection) -> rusqlite::Result<Option<NaiveDate>> {
    let read = "SELECT latest_on FROM journal WHERE id = 1";
    let latest: String = db.prepare_cached(read)?.query_row([], |row| row.get("latest_on"))?;
    Ok(latest.parse().ok())
}

/// `today`, or the latest day that was taken note of, should that be later.
pub(crate) fn latest(db: &Connection, today: NaiveDate) -> rusqlite::Result<NaiveDate> {
    note(db, today)?;
    Ok(seen(db)?.unwrap_or(today).max(today))
}
