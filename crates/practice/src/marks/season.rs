use super::words::Generalization;

/// What says less than a day of this month, 1 to 12. The seasons are those of the northern half of the earth.
pub(super) fn of(month: u32, blur: &Generalization) -> &str {
    match month {
        3..=5 => &blur.spring,
        6..=8 => &blur.summer,
        9..=11 => &blur.autumn,
        1 | 2 | 12 => &blur.winter,
        _ => &blur.day,
    }
}

/// What says less than an hour of the day, 0 to 23.
pub(super) fn of_hour(hour: u32, blur: &Generalization) -> &str {
    match hour {
        5..=11 => &blur.morning,
        12..=17 => &blur.afternoon,
        18..=22 => &blur.evening,
        0..=4 | 23 => &blur.night,
        _ => &blur.day,
    }
}
