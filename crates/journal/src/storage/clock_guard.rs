//! Latest date seen, against clocks that are set back or run ahead: no period that is counted in
//! days may end early.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;

/// Days for which an entry stays in the bin at least.
pub(crate) const RETENTION_DAYS: Days = Days::new(30);

/// Returns true for a day that a computer's calendar can show while it is right.
pub(crate) fn is_plausible(day: NaiveDate) -> bool {
    (1970..=2199).contains(&day.year())
}

/// Records the latest date seen. After a jump by more days than the retention period, restarts that
/// period for entries whose days would be over: a clock that runs ahead looks like an absence, and
/// after an absence the person has had no time to restore anything.
pub(crate) fn observe(db: &Connection, today: NaiveDate) -> rusqlite::Result<()> {
    let long_before = today.checked_sub_days(RETENTION_DAYS);
    if let (Some(latest), Some(long_before)) = (latest_seen(db)?, long_before)
        && latest < long_before
    {
        let restart = "UPDATE entry SET binned_on = ?1 WHERE binned_on <= ?2";
        db.prepare_cached(restart)?.execute([today.to_string(), long_before.to_string()])?;
    }
    // An earlier version recorded whatever the calendar said.
    let raise = "UPDATE journal SET latest_on = ?1 WHERE id = 1
                 AND (latest_on < ?1 OR latest_on NOT BETWEEN '1970-01-01' AND '2199-12-31')";
    db.prepare_cached(raise)?.execute([today.to_string()])?;
    Ok(())
}

/// Latest date seen, if there is one.
fn latest_seen(db: &Connection) -> rusqlite::Result<Option<NaiveDate>> {
    let read = "SELECT latest_on FROM journal WHERE id = 1";
    let latest: String = db.prepare_cached(read)?.query_row([], |row| row.get("latest_on"))?;
    Ok(latest.parse().ok().filter(|latest| is_plausible(*latest)))
}

/// The later of `today` and the latest date seen: while the clock is set back, no day passes.
pub(crate) fn latest_day(db: &Connection, today: NaiveDate) -> rusqlite::Result<NaiveDate> {
    Ok(latest_seen(db)?.unwrap_or(today).max(today))
}
