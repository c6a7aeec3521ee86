//! Days of notes, as other programs write them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use practice::{FuzzyDate, Precision};

/// The day of a moment, where the person is.
pub type LocalDay<'a> = &'a dyn Fn(DateTime<Utc>) -> NaiveDate;

/// Returns true for a day that an entry can have.
pub(crate) fn is_within_reach(on: NaiveDate) -> bool {
    FuzzyDate::new(on, Precision::Day).is_some()
}

/// A day at the start of `text`: `2021-03-04`, `2021/03/04`, `2021.03.04` or `20210304`, with
/// nothing but the end or another sign after it.
pub(crate) fn leading_day(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    let separator = *bytes.get(4)?;
    let (day, rest) = if matches!(separator, b'-' | b'/' | b'.' | b'_') {
        let parts = (digits(bytes.get(..4)?)?, digits(bytes.get(5..7)?)?, digits(bytes.get(8..10)?)?);
        (*bytes.get(7)? == separator).then_some(parts).map(|parts| (parts, bytes.get(10)))?
    } else {
        let parts = (digits(bytes.get(..4)?)?, digits(bytes.get(4..6)?)?, digits(bytes.get(6..8)?)?);
        (parts, bytes.get(8))
    };
    if rest.is_some_and(u8::is_ascii_digit) {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(day.0).ok()?, day.1, day.2)
}

/// The first day anywhere in `text`, such as the name of a file.
pub(crate) fn day_within(text: &str) -> Option<NaiveDate> {
    let mut after_digit = false;
    for (at, letter) in text.char_indices() {
        let starts = letter.is_ascii_digit() && !after_digit;
        if starts && let Some(day) = text.get(at..).and_then(leading_day) {
            return Some(day);
        }
        after_digit = letter.is_ascii_digit();
    }
    None
}

fn digits(bytes: &[u8]) -> Option<u32> {
    if !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(bytes).ok()?.parse().ok()
}

/// The day of a moment such as `2019-05-12T21:33:10Z`, where the person is. A moment without a zone
/// is of the place where it was written.
pub(crate) fn day_of_moment(text: &str, local_day: LocalDay<'_>) -> Option<NaiveDate> {
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(local_day(moment.with_timezone(&Utc)));
    }
    for format in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"] {
        if let Ok(moment) = NaiveDateTime::parse_from_str(text, format) {
            return Some(moment.date());
        }
    }
    let text = text.trim_start_matches(['"', '\'']);
    leading_day(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_found_and_nothing_else_is_taken_for_one() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for text in ["2021-03-04", "2021/03/04 x", "2021.03.04", "20210304", "2021_03_04-walk"] {
            assert_eq!(leading_day(text), Some(day("2021-03-04")), "{text}");
        }
        for text in [
            "",
            "2021",
            "2021-3-4",
            "2021-13-01",
            "2021-02-30",
            "2021-03-045",
            "123456789",
            "2021-03/04",
            "łłłł",
        ] {
            assert_eq!(leading_day(text), None, "{text}");
        }
        assert_eq!(day_within("walk 2021-03-04 home.md"), Some(day("2021-03-04")));
        assert_eq!(day_within("12021-03-04"), None);
        assert_eq!(
            day_of_moment("2021-03-04T23:30:00Z", &|moment| moment.date_naive()),
            Some(day("2021-03-04"))
        );
        assert_eq!(day_of_moment("2021-03-04 23:30:00", &|_| day("1999-01-01")), Some(day("2021-03-04")));
    }
}
