//! Usual range: prediction interval for the next rating, from a person's own earlier ones.

use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::form::model::{Field, Form};
use crate::form::scale::{Method, Scale};
use crate::fraction::Fraction;

/// Minimum number of ratings for a range.
pub const MIN_RATINGS: usize = 5;
/// Number of ratings after which the range is fixed.
pub(crate) const FIXED_AFTER: usize = 8;
/// Student's t, two-sided 95 %, for 4 to 23 degrees of freedom.
const T: [f64; 20] = [
    2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101,
    2.093, 2.086, 2.080, 2.074, 2.069,
];

/// The 95 % prediction interval for the next rating, as shown.
///
/// Only the standard deviation needs a root. Everything before it is exact, and everything after it
/// is rounded before it is compared, so that a statement never contradicts the numbers shown.
#[derive(Debug, Clone, PartialEq)]
pub struct UsualRange {
    /// Number of ratings it rests on.
    pub ratings: usize,
    /// Lower end, as shown.
    pub low: Fraction,
    /// Upper end, as shown.
    pub high: Fraction,
}

/// Position of a rating relative to the usual range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RangePosition {
    /// Below the usual range.
    Below,
    /// About as usual.
    Within,
    /// Above the usual range.
    Above,
}

impl UsualRange {
    /// Returns true for fewer than eight ratings: a first rough idea.
    pub fn is_rough(&self) -> bool {
        self.ratings < FIXED_AFTER
    }

    /// Position of `shown`, a rating rounded as it is shown.
    pub(crate) fn position_of(&self, shown: &Fraction) -> RangePosition {
        if *shown < self.low {
            RangePosition::Below
        } else if *shown > self.high {
            RangePosition::Above
        } else {
            RangePosition::Within
        }
    }
}

/// Scale properties that the usual range depends on.
#[derive(Debug, Clone)]
pub struct ScaleKey<'form> {
    scale: &'form Scale,
    /// Minimum half width (two item steps), so that constant ratings do not give a range of almost
    /// nothing.
    floor: BigRational,
    /// True if scores are whole numbers. The range is then rounded inwards, which decides as the
    /// exact one would.
    is_whole: bool,
}

impl<'form> ScaleKey<'form> {
    /// Properties of a scale of items; `None` for a scale of scales, and if its items have no
    /// values.
    pub fn of(form: &Form, scale: &'form Scale) -> Option<Self> {
        let items = scale.items.iter().map(|item| form.field(item)).collect::<Option<Vec<_>>>()?;
        let steps = items.iter().map(|field| field.step()).collect::<Option<Vec<_>>>()?;
        let step = steps.into_iter().min()?;
        let share = match scale.method {
            Method::Mean => step / BigRational::from_integer(items.len().into()),
            Method::Sum => step,
            _ => return None,
        };
        let zero = scale.transformed(BigRational::zero());
        let floor = (scale.transformed(share).0 - zero.0).abs() * BigRational::from_integer(2.into());
        let whole_items = items.iter().all(|field| field.counts_whole());
        let is_whole =
            whole_items && scale.transform.is_none() && (items.len() == 1 || scale.method == Method::Sum);
        Some(Self { scale, floor, is_whole })
    }

    /// Usual range of these ratings, clamped to the scale; `None` for fewer than five.
    pub fn usual(&self, ratings: &[Fraction]) -> Option<UsualRange> {
        if ratings.len() < MIN_RATINGS {
            return None;
        }
        let count = BigRational::from_integer(ratings.len().into());
        let mean = ratings.iter().map(|rating| &rating.0).sum::<BigRational>() / &count;
        let half = self.half_width(ratings, &mean)?;
        let (lowest, highest) = (&self.scale.range.0.0, &self.scale.range.1.0);
        let low = (&mean - &half).max(lowest.clone());
        let high = (mean + half).min(highest.clone());
        let shown = |end: BigRational| Fraction(end).rounded(self.scale.decimals);
        let (low, high) = if self.is_whole {
            (Fraction(low.ceil()), Fraction(high.floor()))
        } else {
            (shown(low), shown(high))
        };
        Some(UsualRange { ratings: ratings.len(), low, high })
    }

    /// Rounds a rating as it is shown.
    pub fn shown(&self, rating: &Fraction) -> Fraction {
        rating.rounded(self.scale.decimals)
    }

    /// t · s · √(1 + 1/n), at least the minimum.
    fn half_width(&self, ratings: &[Fraction], mean: &BigRational) -> Option<BigRational> {
        let squares = ratings.iter().map(|rating| (&rating.0 - mean).pow(2)).sum::<BigRational>();
        let n = ratings.len().to_f64()?;
        let deviation = (squares.to_f64()? / (n - 1.0)).sqrt();
        let widened = (1.0 + 1.0 / n).sqrt();
        // Beyond the table the last value is used: the range is then slightly wider than needed.
        let t = T.get(ratings.len() - MIN_RATINGS).or(T.last())?;
        let half = BigRational::from_float(t * deviation * widened)?;
        Some(half.max(self.minimum(ratings.len())))
    }

    /// Minimum half width of the range of so many ratings: two item steps, and no less than what is
    /// measurement error alone where that is published.
    pub(crate) fn minimum(&self, ratings: usize) -> BigRational {
        let noise = self.scale.reliability.as_ref().and_then(crate::form::band::Reliability::standard_error);
        let widened = ratings.to_f64().map_or(1.0, |n| (1.0 + 1.0 / n).sqrt());
        let noise = noise.and_then(|error| BigRational::from_float(1.96 * error * widened));
        noise.map_or_else(|| self.floor.clone(), |noise| noise.max(self.floor.clone()))
    }
}

impl Field {
    /// Smallest change of the score by one answer.
    fn step(&self) -> Option<BigRational> {
        let mut values = self.ask.values()?;
        values.sort();
        values.dedup();
        values.windows(2).filter_map(|pair| Some(pair.get(1)? - pair.first()?)).min()
    }

    /// Returns true if every answer has a whole value.
    fn counts_whole(&self) -> bool {
        self.ask.values().is_some_and(|values| values.iter().all(BigRational::is_integer))
    }
}

impl crate::form::question::QuestionKind {
    /// Values of the answers; `None` for kinds without values.
    fn values(&self) -> Option<Vec<BigRational>> {
        match self {
            // The two lowest numbers of a scale are enough to tell its step.
            Self::Scale { from, .. } => {
                Some([*from, *from + 1].map(|number| BigRational::from_integer(number.into())).to_vec())
            }
            Self::Choice { options, .. } => {
                options.iter().map(|option| option.value.as_ref().map(|value| value.0.clone())).collect()
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped::library::shipped;

    /// Usual range of a shipped scale, as shown.
    fn usual(form: &str, scale: &str, ratings: &[&str]) -> Option<(String, String)> {
        let form = shipped("en").unwrap().form(form).unwrap();
        let scale = form.scales.iter().find(|found| found.id == scale).unwrap();
        let ratings =
            ratings.iter().map(|rating| Fraction::from_fraction(rating).unwrap()).collect::<Vec<_>>();
        let range = ScaleKey::of(form, scale).unwrap().usual(&ratings)?;
        Some((range.low.to_decimal(0), range.high.to_decimal(0)))
    }

    fn range(low: &str, high: &str) -> Option<(String, String)> {
        Some((low.to_owned(), high.to_owned()))
    }

    #[test]
    fn mean_and_half_width_of_eight_ratings() {
        let form = shipped("en").unwrap().form("full").unwrap();
        let key = ScaleKey::of(form, &form.scales[0]).unwrap();
        let ratings = ["50", "225/4", "175/4", "50", "125/2", "225/4", "50", "175/4"]
            .map(|rating| Fraction::from_fraction(rating).unwrap());
        let mean =
            ratings.iter().map(|rating| &rating.0).sum::<BigRational>() / BigRational::from_integer(8.into());
        assert_eq!(Fraction(mean.clone()).to_decimal(4), "51.5625");
        assert_eq!(Fraction(key.half_width(&ratings, &mean).unwrap()).to_decimal(3), "16.228");
        let constant = vec![Fraction::from(25); 6];
        let half = key.half_width(&constant, &BigRational::from_integer(25.into())).unwrap();
        assert_eq!(Fraction(half).to_decimal(1), "12.5");
    }

    #[test]
    fn range_of_eight_ratings_from_0_to_100() {
        let ratings = ["50", "225/4", "175/4", "50", "125/2", "225/4", "50", "175/4"];
        assert_eq!(usual("full", "ex", &ratings), range("35", "68"));
    }

    #[test]
    fn constant_ratings_give_two_item_steps_each_side() {
        // 12.5 to 37.5, shown half up.
        assert_eq!(usual("full", "ex", &["25"; 6]), range("13", "38"));
    }

    #[test]
    fn whole_ranges_round_inwards_within_the_scale() {
        // 3.1 to 10.9.
        assert_eq!(usual("pulse", "pu1", &["6", "7", "5", "8", "9", "7"]), range("4", "10"));
        assert_eq!(usual("pulse", "pu1", &["5"; 5]), range("3", "7"));
    }

    #[test]
    fn no_range_before_five_ratings_and_rough_before_eight() {
        assert_eq!(usual("pulse", "pu1", &["5"; 4]), None);
        let form = shipped("en").unwrap().form("pulse").unwrap();
        let key = ScaleKey::of(form, &form.scales[0]).unwrap();
        let rough = |count| key.usual(&vec![Fraction::from(5); count]).unwrap().is_rough();
        assert_eq!([5, 7, 8, 30].map(rough), [true, true, false, false]);
    }

    #[test]
    fn published_error_is_a_minimum_width_too() {
        let form = shipped("en").unwrap().form("full").unwrap();
        let words = || "invented".to_owned();
        let exact = |written: &str| Fraction::from_fraction(written).unwrap();
        let mut scale = form.scales[0].clone();
        scale.decimals = 2;
        scale.reliability = Some(crate::form::band::Reliability {
            sd: exact("36"),
            r: exact("9/10"),
            interval: words(),
            population: words(),
            source: words(),
        });
        // 1.96 · 36 · √0.1 · √1.125 is 23.67: above the 12.5 of two item-steps.
        let range = ScaleKey::of(form, &scale).unwrap().usual(&vec![Fraction::from(50); 8]).unwrap();
        assert_eq!(
            (range.low.to_decimal(2), range.high.to_decimal(2)),
            ("26.33".to_owned(), "73.67".to_owned())
        );
    }
}
