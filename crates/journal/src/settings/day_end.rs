//! The hour at which a day ends, for people who work at night.

use chrono::{NaiveDate, NaiveDateTime, Timelike};

use crate::error::{Error, Result};
use crate::storage::journal::Journal;

/// Name of the preference.
const PREFERENCE: &str = "day_ends_at";

/// The hour of the clock at which a day ends. Until then it is still the day before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayEnd(u32);

impl DayEnd {
    /// The end of a day as calendars have it.
    pub const MIDNIGHT: Self = Self(0);
    /// Available hours of the clock.
    pub const CHOICES: [u32; 7] = [0, 1, 2, 3, 4, 5, 6];

    /// The end of a day at `hour`.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDayEnd`] for any hour that is not offered.
    pub fn from_hour(hour: u32) -> Result<Self> {
        if Self::CHOICES.contains(&hour) { Ok(Self(hour)) } else { Err(Error::InvalidDayEnd(hour)) }
    }

    /// The hour of the clock.
    pub fn hour(self) -> u32 {
        self.0
    }

    /// The date that it is at `now`, the local time. The hour shown by the clock counts, so that a
    /// change to summer or winter time moves nothing.
    pub fn date_at(self, now: NaiveDateTime) -> NaiveDate {
        if now.hour() < self.0 { now.date().pred_opt().unwrap_or(now.date()) } else { now.date() }
    }
}

impl Journal {
    /// End of a day; midnight if it was never set or cannot be read.
    pub fn day_end(&mut self) -> DayEnd {
        let preferences = self.preferences().unwrap_or_default();
        let hour = preferences.get(PREFERENCE).and_then(|hour| hour.parse().ok());
        hour.and_then(|hour| DayEnd::from_hour(hour).ok()).unwrap_or(DayEnd::MIDNIGHT)
    }

    /// Saves the end of a day. It counts from now on; no date that was saved changes.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn save_day_end(&mut self, end: DayEnd) -> Result<()> {
        self.save_preference(PREFERENCE, &end.hour().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(end: u32, now: &str) -> String {
        DayEnd::from_hour(end).unwrap().date_at(now.parse().unwrap()).to_string()
    }

    #[test]
    fn day_lasts_until_its_end() {
        assert_eq!(date(0, "2026-11-20T23:59:59"), "2026-11-20");
        assert_eq!(date(0, "2026-11-21T00:00:00"), "2026-11-21");
        assert_eq!(date(4, "2026-11-21T00:00:00"), "2026-11-20");
        assert_eq!(date(4, "2026-11-21T03:59:59"), "2026-11-20");
        assert_eq!(date(4, "2026-11-21T04:00:00"), "2026-11-21");
        assert_eq!(date(6, "2027-01-01T05:59:59"), "2026-12-31");
        assert_eq!(date(6, "2028-03-01T05:59:59"), "2028-02-29");
    }

    #[test]
    fn changes_of_the_clocks_move_no_end_of_a_day() {
        // Berlin, 25 October 2026: after 02:59:59 it is 02:00:00 once more.
        for now in ["2026-10-25T02:59:59", "2026-10-25T02:00:00", "2026-10-25T02:59:59"] {
            assert_eq!(date(3, now), "2026-10-24", "{now}");
        }
        assert_eq!(date(3, "2026-10-25T03:00:00"), "2026-10-25");
        // 29 March 2026: after 01:59:59 it is 03:00:00.
        assert_eq!(date(2, "2026-03-29T01:59:59"), "2026-03-28");
        assert_eq!(date(2, "2026-03-29T03:00:00"), "2026-03-29");
    }

    #[test]
    fn only_offered_ends_are_accepted() {
        for hour in [7, 12, 23, 24, u32::MAX] {
            assert!(matches!(DayEnd::from_hour(hour), Err(Error::InvalidDayEnd(_))), "{hour}");
        }
    }
}
