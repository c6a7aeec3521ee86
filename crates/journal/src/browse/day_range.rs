//! A range of days in which entries are looked up.

use chrono::{Datelike, NaiveDate};

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

/// A day as text that sorts among the stored ones, which have years of four digits.
pub(crate) fn stored_day(day: NaiveDate) -> String {
    match day.year() {
        ..0 => String::new(),
        0..=9_999 => day.to_string(),
        _ => "~".to_owned(),
    }
}
