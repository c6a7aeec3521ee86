//! A range of days in which entries are looked up.

use chrono::NaiveDate;

use crate::search::stored_day::stored_day;

/// The days from one to another, both included; without a bound, all of that side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DayRange {
    /// First day.
    pub first: Option<NaiveDate>,
    /// Last day.
    pub last: Option<NaiveDate>,
}

impl DayRange {
    /// Returns true if `day` lies in the range.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.first.is_none_or(|first| first <= day) && self.last.is_none_or(|last| day <= last)
    }

    /// Both ends as text that compares with the stored days.
    pub(crate) fn stored(&self) -> (String, String) {
        (
            self.first.map_or_else(String::new, stored_day),
            self.last.map_or_else(|| "~".to_owned(), stored_day),
        )
    }
}
