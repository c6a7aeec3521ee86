//! Parses a number of days.

use crate::parsing::problem::FormError;
use crate::parsing::toml_table::Table;

/// Longest period, in days: ten years.
pub(crate) const MAX: u32 = 3650;

/// Number of days, 1 to [`MAX`], if the key is present.
pub(crate) fn read(table: &Table<'_, '_>, key: &'static str) -> Result<Option<u32>, FormError> {
    let Some(days) = table.whole(key)? else { return Ok(None) };
    match u32::try_from(days.is) {
        Ok(number @ 1..=MAX) => Ok(Some(number)),
        _ => Err(table.wrong(key, days.line, "a number of days from 1 to 3650")),
    }
}
