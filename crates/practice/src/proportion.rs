//! A part of several times, with the uncertainty of small numbers.

use crate::fraction::Fraction;
use num_rational::BigRational;

/// Fewest times of which a percentage is shown.
const MIN_FOR_PERCENT: u32 = 10;
/// Critical value of the normal distribution, two-sided 95 %.
const CRITICAL: f64 = 1.959_964;

/// Some of several times: 5 of 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proportion {
    times: u32,
    of: u32,
}

impl Proportion {
    /// `times` of `of`; `None` for none of none, and for more than all.
    pub fn new(times: u32, of: u32) -> Option<Self> {
        (of > 0 && times <= of).then_some(Self { times, of })
    }

    /// Wilson interval (95 %), from 0 to 1.
    pub fn interval(&self) -> (f64, f64) {
        let n = f64::from(self.of);
        let (share, squared) = (f64::from(self.times) / n, CRITICAL * CRITICAL);
        let widened = 1.0 + squared / n;
        let center = (share + squared / (2.0 * n)) / widened;
        let half = CRITICAL * (share * (1.0 - share) / n + squared / (4.0 * n * n)).sqrt() / widened;
        ((center - half).max(0.0), (center + half).min(1.0))
    }

    /// Returns true if the intervals of both do not meet. Otherwise nothing is said of a
    /// difference.
    pub fn differs_from(&self, other: &Self) -> bool {
        let ((low, high), (other_low, other_high)) = (self.interval(), other.interval());
        high < other_low || other_high < low
    }

    /// Whole percent, rounded half up; `None` below ten times, where a percentage would say more
    /// than is known.
    pub fn percent(&self) -> Option<String> {
        let share = || BigRational::new((u64::from(self.times) * 100).into(), self.of.into());
        (self.of >= MIN_FOR_PERCENT).then(|| Fraction(share()).to_decimal(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(times: u32, of: u32) -> [f64; 2] {
        let (low, high) = Proportion::new(times, of).unwrap().interval();
        [low, high].map(|end| (end * 1e3).round() / 1e3)
    }

    #[test]
    fn wilson_intervals_of_small_numbers() {
        assert_eq!(interval(5, 7), [0.359, 0.918]);
        assert_eq!(interval(2, 7), [0.082, 0.641]);
        assert_eq!(interval(7, 7), [0.646, 1.0]);
        assert_eq!(interval(12, 16), [0.505, 0.898]);
    }

    #[test]
    fn two_of_seven_is_not_told_apart_from_five_of_seven() {
        let part = |times, of| Proportion::new(times, of).unwrap();
        assert!(!part(2, 7).differs_from(&part(5, 7)));
        assert!(part(2, 40).differs_from(&part(30, 40)) && part(30, 40).differs_from(&part(2, 40)));
    }

    #[test]
    fn no_percentage_below_ten_times() {
        let percent = |times, of| Proportion::new(times, of).unwrap().percent();
        assert_eq!((percent(9, 9), percent(5, 7)), (None, None));
        assert_eq!(percent(5, 10).as_deref(), Some("50"));
        assert_eq!((percent(1, 16).as_deref(), percent(1, 200).as_deref()), (Some("6"), Some("1")));
    }

    #[test]
    fn nothing_of_nothing_is_no_proportion() {
        assert_eq!((Proportion::new(0, 0), Proportion::new(2, 1)), (None, None));
        assert!(Proportion::new(0, 1).is_some());
    }
}
