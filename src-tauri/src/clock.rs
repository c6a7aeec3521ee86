//! The one place that asks the clock for the date.

use chrono::{Local, NaiveDate};

/// Today's date, where the person is. No time of day is saved with anything that is written.
pub(crate) fn today() -> NaiveDate {
    Local::now().date_naive()
}
