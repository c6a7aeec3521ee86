//! Less precise texts for dates and clock times.

use crate::deidentify::word_lists::Generalization;

/// Season of a month, 1 to 12, on the northern hemisphere.
pub(crate) fn of(month: u32, blur: &Generalization) -> &str {
    match month {
        3..=5 => &blur.spring,
        6..=8 => &blur.summer,
        9..=11 => &blur.autumn,
        1 | 2 | 12 => &blur.winter,
        _ => &blur.day,
    }
}

/// Part of the day of an hour, 0 to 23.
pub(crate) fn of_hour(hour: u32, blur: &Generalization) -> &str {
    match hour {
        5..=11 => &blur.morning,
        12..=17 => &blur.afternoon,
        18..=22 => &blur.evening,
        0..=4 | 23 => &blur.night,
        _ => &blur.day,
    }
}
