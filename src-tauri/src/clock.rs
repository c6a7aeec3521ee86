//! The one place that asks the clock for the date.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Local, NaiveDate};
use journal::{DayEnd, Journal};

/// The seconds since 1970 at which a calendar can be right: until the end of 2199.
const PLAUSIBLE: std::ops::Range<u64> = 0..7_258_118_400;

/// Today's date, where the person is and with days that end at `end`. `None` if the calendar of
/// this computer cannot be right. No time of day is saved with anything that is written.
pub(crate) fn today(end: DayEnd) -> Option<NaiveDate> {
    date(SystemTime::now(), end)
}

/// Today's date, or while the calendar cannot be right, the latest day that `journal` knows, or else
/// the first one that can be right.
pub(crate) fn today_or_latest(end: DayEnd, journal: Option<&mut Journal>) -> NaiveDate {
    today(end).or_else(|| journal?.latest_day()).unwrap_or(DateTime::UNIX_EPOCH.date_naive())
}

fn date(now: SystemTime, end: DayEnd) -> Option<NaiveDate> {
    let seconds = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
    if !PLAUSIBLE.contains(&seconds) {
        return None;
    }
    let now = DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?;
    Some(end.date_at(now.with_timezone(&Local).naive_local()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn calendar_before_1970_or_after_2199_is_not_believed() {
        let at = |seconds| date(UNIX_EPOCH + Duration::from_secs(seconds), DayEnd::MIDNIGHT);
        assert!(at(1_795_348_800).unwrap().to_string().starts_with("2026-11-2"));
        // A day in from each end, whatever the time zone.
        assert!(at(86_400).is_some());
        assert!(at(PLAUSIBLE.end - 86_400).is_some());
        assert_eq!(at(PLAUSIBLE.end), None);
        assert_eq!(at(u64::MAX / 2), None);
        assert_eq!(date(UNIX_EPOCH - Duration::from_secs(1), DayEnd::MIDNIGHT), None);
    }
}
