//! The one place that asks the clock for the day.

use chrono::{Local, NaiveDate};

/// The day it is, where the person is. No time of day is kept with anything that is written.
pub(crate) fn date() -> NaiveDate {
    Local::now().date_naive()
}
