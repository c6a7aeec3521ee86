//! Reliable change between two scores, after Jacobson and Truax (1991).

use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive};
use serde::Serialize;

use crate::form::band::Reliability;
use crate::form::scale::Scale;
use crate::fraction::Fraction;
use crate::scoring::result::Score;

/// Difference between two scores of a scale. Says if they differ by more than measurement error,
/// not if that is good or matters.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ScoreChange {
    /// Id of the scale.
    pub scale: String,
    /// Earlier score, as shown.
    pub before: String,
    /// True if the difference exceeds measurement error.
    pub reliable: bool,
    /// Smallest reliable change (95 %), as the scale shows numbers.
    pub smallest: String,
}

/// 1.96, the critical value at 95 %.
const CRITICAL: (i64, i64) = (49, 25);

impl Scale {
    /// Compares two scores as they are shown. `None` if the scale has no published reliability or a
    /// score is missing.
    pub fn change(&self, before: &Score, now: &Score) -> Option<ScoreChange> {
        let reliability = self.reliability.as_ref()?;
        let shown = |score: &Score| Some(score.exact.as_ref()?.rounded(self.decimals));
        let (from, to) = (shown(before)?, shown(now)?);
        Some(ScoreChange {
            scale: self.id.clone(),
            before: before.shown.clone()?,
            reliable: reliability.is_more_than_noise(&from, &to),
            smallest: Fraction::from_decimal(reliability.smallest_change()?)?.to_decimal(self.decimals),
        })
    }
}

impl Reliability {
    /// Returns true if |to - from| is more than 1.96 times the standard error of the difference.
    /// Compares squares, so that nothing is rounded.
    pub fn is_more_than_noise(&self, from: &Fraction, to: &Fraction) -> bool {
        let difference = &to.0 - &from.0;
        let critical = BigRational::new(CRITICAL.0.into(), CRITICAL.1.into());
        let squared = &critical * &critical * self.error_of_difference_squared();
        &difference * &difference > squared
    }

    /// Standard error of measurement, SD·√(1−r).
    pub fn standard_error(&self) -> Option<f64> {
        (self.error_of_difference_squared() / BigRational::from_integer(2.into())).to_f64().map(f64::sqrt)
    }

    /// Standard error of the difference, √2 times the standard error of measurement.
    pub fn error_of_difference(&self) -> Option<f64> {
        self.error_of_difference_squared().to_f64().map(f64::sqrt)
    }

    /// Smallest reliable change (95 %).
    pub fn smallest_change(&self) -> Option<f64> {
        Some(1.96 * self.error_of_difference()?)
    }

    /// Squared standard error of the difference, 2·SD²·(1−r).
    fn error_of_difference_squared(&self) -> BigRational {
        let one = BigRational::from_integer(1.into());
        (&self.sd.0 * &self.sd.0 * (one - &self.r.0) * BigRational::from_integer(2.into())).abs()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(written: &str) -> Fraction {
        Fraction::from_fraction(written).unwrap()
    }

    fn measured(sd: &str, r: &str) -> Reliability {
        let words = || "invented".to_owned();
        Reliability { sd: exact(sd), r: exact(r), interval: words(), population: words(), source: words() }
    }

    #[track_caller]
    fn about(found: Option<f64>, expected: f64, places: i32) {
        let tens = 10_f64.powi(places);
        assert_eq!((found.unwrap() * tens).round() / tens, expected);
    }

    #[test]
    fn change_is_reliable_above_1_96_standard_errors() {
        let scale = measured("18", "9/10");
        about(scale.standard_error(), 5.692, 3);
        about(scale.error_of_difference(), 8.05, 3);
        about(scale.smallest_change(), 15.78, 2);
        // 12.5 / 8.05 is 1.55, 20.8 / 8.05 is 2.58.
        assert!(!scale.is_more_than_noise(&exact("417/10"), &exact("542/10")));
        assert!(scale.is_more_than_noise(&exact("417/10"), &exact("625/10")));
        // Decreases count like increases.
        assert!(scale.is_more_than_noise(&exact("625/10"), &exact("417/10")));
    }

    #[test]
    fn minimum_width_uses_the_same_standard_error() {
        let floor = 1.96 * measured("18", "9/10").standard_error().unwrap() * (1.125_f64).sqrt();
        about(Some(floor), 11.83, 2);
    }

    #[test]
    fn smallest_change_on_a_mean_is_nearly_one_step() {
        let scale = measured("3/4", "4/5");
        about(scale.standard_error(), 0.335, 3);
        about(scale.smallest_change(), 0.93, 2);
    }

    #[test]
    fn exactly_1_96_standard_errors_are_not_reliable() {
        // 2 · SD² · (1 − r) is 1: SD 1, r 1/2.
        let scale = measured("1", "1/2");
        assert!(!scale.is_more_than_noise(&exact("0"), &exact("49/25")));
        assert!(scale.is_more_than_noise(&exact("0"), &exact("491/250")));
    }
}
