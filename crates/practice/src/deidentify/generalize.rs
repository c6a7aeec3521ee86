//! Less precise texts for dates and clock times.

use crate::deidentify::word_lists::Generalization;

/// Season of a month, 1 to 12, on the northern hemisphere.
pub(crate) fn month(month: u32, generalization: &Generalization) -> &str {
    match month {
        3..=5 => &generalization.spring,
        6..=8 => &generalization.summer,
        9..=11 => &generalization.autumn,
        1 | 2 | 12 => &generalization.winter,
        _ => &generalization.day,
    }
}

/// Part of the day of an hour, 0 to 23.
pub(crate) fn hour(hour: u32, generalization: &Generalization) -> &str {
    match hour {
        5..=11 => &generalization.morning,
        12..=17 => &generalization.afternoon,
        18..=22 => &generalization.evening,
        0..=4 | 23 => &generalization.night,
        _ => &generalization.day,
    }
}
