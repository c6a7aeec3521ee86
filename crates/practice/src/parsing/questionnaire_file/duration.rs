//! Parses durations of ISO 8601.

use crate::parsing::day_count::MAX;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::text_rules;
use crate::parsing::toml_table::Table;

const UNSPECIFIED: &str = "unspecified";

/// Number of days of a duration of ISO 8601, with 30 days a month and 365 a year. `None` for
/// `unspecified` and if the key is missing.
pub(crate) fn days_of(table: &Table<'_, '_>, key: &'static str) -> Result<Option<u32>, FormError> {
    let found = table.written(key)?;
    if found.is == UNSPECIFIED {
        return Ok(None);
    }
    match days(&found.is) {
        Some(days) => Ok((days > 0).then_some(days)),
        None => {
            let problem = Problem::NotADuration { key, found: text_rules::excerpt(&found.is) };
            Err(table.refuse_at(found.line, problem))
        }
    }
}

/// Parses `P28D`, `P2W`, `P1Y6M`: each unit once and in order, at least one.
fn days(written: &str) -> Option<u32> {
    let mut rest = written.strip_prefix('P').filter(|rest| !rest.is_empty())?;
    let mut days = 0_u32;
    for (unit, of) in [('Y', 365), ('M', 30), ('W', 7), ('D', 1)] {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let (number, behind) = rest.split_at(digits);
        if let Some(behind) = behind.strip_prefix(unit) {
            days = days.checked_add(number.parse::<u32>().ok()?.checked_mul(of)?)?;
            rest = behind;
        }
    }
    (rest.is_empty() && days <= MAX).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_days() {
        for (written, expected) in [
            ("P28D", Some(28)),
            ("P2W", Some(14)),
            ("P1M", Some(30)),
            ("P1Y6M", Some(545)),
            ("P0D", Some(0)),
            ("P10Y", Some(3650)),
            ("P11Y", None),
            ("P", None),
            ("", None),
            ("28", None),
            ("P28", None),
            ("PD", None),
            ("P1D1D", None),
            ("P1D2W", None),
            ("P-1D", None),
            ("P1.5D", None),
            ("PT1H", None),
            ("p1d", None),
            ("P99999999999D", None),
            ("P4294967295Y", None),
            ("P٣D", None),
        ] {
            assert_eq!(days(written), expected, "{written}");
        }
    }
}
