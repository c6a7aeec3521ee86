//! Days as they are stored.

use chrono::{Datelike, NaiveDate};

/// A day as text that sorts among the stored ones, which have years of four digits.
pub(crate) fn stored_day(day: NaiveDate) -> String {
    match day.year() {
        ..0 => String::new(),
        0..=9_999 => day.to_string(),
        _ => "~".to_owned(),
    }
}
