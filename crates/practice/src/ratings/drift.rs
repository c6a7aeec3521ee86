//! Slow drift of a series of ratings, looked at when a person asks for it, and told in words only.

use chrono::NaiveDate;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::fraction::Fraction;
use crate::ratings::trend::DatedRating;
use crate::ratings::usual_range::ScaleKey;

/// Minimum number of ratings.
const MIN_RATINGS: usize = 8;
/// Number of latest ratings that are looked at: almost twenty years of weeks. Every rating is
/// compared with every other.
const MAX_RATINGS: usize = 1_000;
/// Critical value of the normal distribution, two-sided 5 %.
const CRITICAL: f64 = 1.959_963_984_540_054;

/// Direction of a series. Ratings of one person depend on those before, so that the test is more
/// certain than it should be: this is said in words, and no probability is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drift {
    /// Fewer than eight ratings.
    TooFew,
    /// No clear direction.
    Unclear,
    /// The ratings have tended upward.
    Upward,
    /// The ratings have tended downward.
    Downward,
}

/// Mann-Kendall test of a series against chance, with ties.
#[derive(Debug, Clone, PartialEq)]
pub struct MannKendall {
    /// Number of pairs that rise, less the number of those that fall.
    pub s: i64,
    /// Variance of `s` if there were no direction.
    pub variance: Fraction,
    /// `s` in standard deviations, one step nearer to zero.
    pub z: f64,
}

/// Direction of the latest ratings, the earliest first: a rise or fall that is unlikely by chance,
/// and large enough over the whole time to be more than two steps of one answer.
pub fn drift(key: &ScaleKey<'_>, ratings: &[DatedRating]) -> Drift {
    let latest = ratings.get(ratings.len().saturating_sub(MAX_RATINGS)..).unwrap_or(ratings);
    let (Some(first), Some(last)) = (latest.first(), latest.last()) else { return Drift::TooFew };
    let Some(slope) = theil_sen_slope(latest).filter(|_| latest.len() >= MIN_RATINGS) else {
        return Drift::TooFew;
    };
    let days = BigRational::from_integer((last.on - first.on).num_days().into());
    let is_large = (&slope.0 * days).abs() >= key.minimum(latest.len());
    if !is_large || mann_kendall(latest).z.abs() <= CRITICAL {
        Drift::Unclear
    } else if slope.0.is_positive() {
        Drift::Upward
    } else {
        Drift::Downward
    }
}

/// Theil-Sen estimate of the change a day: the median of the slopes of all pairs of different days.
/// `None` if there is no such pair.
pub fn theil_sen_slope(ratings: &[DatedRating]) -> Option<Fraction> {
    let values: Vec<f64> = ratings.iter().map(|rating| rating.score.0.to_f64()).collect::<Option<_>>()?;
    let mut slopes = Vec::new();
    for (at, (later, high)) in ratings.iter().zip(&values).enumerate() {
        for (before, (earlier, low)) in ratings.iter().zip(&values).enumerate().take(at) {
            let days = (later.on - earlier.on).num_days();
            if days != 0 {
                slopes.push(((high - low) / days as f64, before, at));
            }
        }
    }
    let middle = slopes.len().checked_sub(1)? / 2;
    // The median is found by rounded slopes, and then worked out exactly.
    let by_slope = |one: &(f64, usize, usize), other: &(f64, usize, usize)| one.0.total_cmp(&other.0);
    let even = slopes.len().is_multiple_of(2);
    let (_, lower, above) = slopes.select_nth_unstable_by(middle, by_slope);
    let upper = if even { above.iter().min_by(|one, other| by_slope(one, other)) } else { None };
    let lower = slope_between(ratings, lower)?;
    let upper = upper.map_or_else(|| Some(lower.clone()), |pair| slope_between(ratings, pair))?;
    Some(Fraction((lower + upper) / BigInt::from(2)))
}

fn slope_between(ratings: &[DatedRating], (_, before, after): &(f64, usize, usize)) -> Option<BigRational> {
    let (before, after) = (ratings.get(*before)?, ratings.get(*after)?);
    let days = BigRational::from_integer((after.on - before.on).num_days().into());
    Some((&after.score.0 - &before.score.0) / days)
}

/// Mann-Kendall test of ratings, the earliest first. Ratings of one day are not compared with each
/// other: their order means nothing.
pub fn mann_kendall(ratings: &[DatedRating]) -> MannKendall {
    let mut sorted: Vec<_> = ratings.iter().map(|rating| &rating.score).collect();
    sorted.sort();
    sorted.dedup();
    // Places in that order are compared faster than fractions.
    let ranked: Vec<(NaiveDate, usize)> =
        ratings.iter().map(|one| (one.on, sorted.partition_point(|score| *score < &one.score))).collect();
    let mut s = 0_i64;
    for (at, (day, rank)) in ranked.iter().enumerate() {
        for (_, earlier) in ranked.iter().take(at).filter(|(earlier, _)| earlier != day) {
            s += i64::from(rank > earlier) - i64::from(rank < earlier);
        }
    }
    let mut ties = vec![0_i64; sorted.len()];
    for (_, rank) in &ranked {
        if let Some(tie) = ties.get_mut(*rank) {
            *tie += 1;
        }
    }
    let part = |count: i64| BigInt::from(count) * (count - 1) * (2 * count + 5);
    let all = part(i64::try_from(ratings.len()).unwrap_or(i64::MAX));
    let tied: BigInt = ties.into_iter().map(part).sum();
    let variance = BigRational::new(all - tied, 18.into());
    let deviation = variance.to_f64().unwrap_or_default().sqrt();
    let z = if s == 0 || variance.is_zero() { 0.0 } else { (s - s.signum()) as f64 / deviation };
    MannKendall { s, variance: Fraction(variance), z }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;
    use crate::shipped::library::shipped;

    fn every(days: u64, ratings: &[&str]) -> Vec<DatedRating> {
        let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let rated = |(nth, written): (u64, &&str)| DatedRating {
            on: first + Days::new(nth * days),
            score: Fraction::from_fraction(written).unwrap(),
        };
        (0..).zip(ratings).map(rated).collect()
    }

    fn direction(ratings: &[DatedRating]) -> Drift {
        let form = shipped("en").unwrap().form("full").unwrap();
        drift(&ScaleKey::of(form, &form.scales[0]).unwrap(), ratings)
    }

    /// Two-sided probability of a value of the normal distribution, by adding up its density.
    fn probability(z: f64) -> f64 {
        let step = 1e-4;
        let density = |x: f64| (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let steps = (z.abs() / step) as u32;
        1.0 - 2.0 * (0..steps).map(|nth| density((f64::from(nth) + 0.5) * step) * step).sum::<f64>()
    }

    const RISING: [&str; 8] = ["75/2", "175/4", "75/2", "50", "50", "225/4", "50", "125/2"];
    const LEVEL: [&str; 8] = ["50", "175/4", "225/4", "50", "175/4", "50", "225/4", "50"];

    #[test]
    fn rise_of_eight_ratings_has_tended_upward() {
        let rising = every(28, &RISING);
        let slope = theil_sen_slope(&rising).unwrap();
        // 0.78125 a week, which is 3.125 in four weeks.
        assert_eq!(slope.to_string(), "25/224");
        let test = mann_kendall(&rising);
        assert_eq!((test.s, test.variance.to_decimal(3).as_str()), (20, "60.667"));
        assert_eq!(((test.z * 1e3).round(), (probability(test.z) * 1e4).round()), (2439.0, 147.0));
        assert_eq!(direction(&rising), Drift::Upward);
        let mut falling = RISING;
        falling.reverse();
        assert_eq!(direction(&every(28, &falling)), Drift::Downward);
    }

    #[test]
    fn level_ratings_have_no_clear_direction() {
        let level = every(28, &LEVEL);
        let test = mann_kendall(&level);
        assert_eq!(theil_sen_slope(&level).unwrap().to_string(), "0");
        assert_eq!((test.s, test.variance.to_decimal(3).as_str()), (4, "54.667"));
        assert_eq!((probability(test.z) * 1e3).round(), 685.0);
        assert_eq!(direction(&level), Drift::Unclear);
    }

    #[test]
    fn rise_of_less_than_two_answers_is_not_told() {
        // Steady, so that chance is unlikely: 12.5 over all is told, 12 is not.
        let rise = |top: i64| {
            let written: Vec<_> = (0..8).map(|nth| format!("{}/28", top * nth)).collect();
            every(28, &written.iter().map(String::as_str).collect::<Vec<_>>())
        };
        assert_eq!((direction(&rise(50)), direction(&rise(48))), (Drift::Upward, Drift::Unclear));
    }

    #[test]
    fn fewer_than_eight_ratings_have_no_direction() {
        assert_eq!(direction(&every(28, &RISING[..7])), Drift::TooFew);
        assert_eq!(direction(&[]), Drift::TooFew);
        assert_eq!(direction(&every(0, &RISING)), Drift::TooFew, "all on one day");
        assert_eq!(direction(&every(28, &["50"; 8])), Drift::Unclear);
    }

    #[test]
    fn order_within_a_day_changes_nothing() {
        let mut ratings = every(28, &RISING);
        ratings[4].on = ratings[3].on;
        ratings[4].score = Fraction::from(90);
        let (slope, test) = (theil_sen_slope(&ratings), mann_kendall(&ratings));
        ratings.swap(3, 4);
        assert_eq!((theil_sen_slope(&ratings), mann_kendall(&ratings)), (slope, test));
    }

    #[test]
    fn only_the_latest_thousand_ratings_are_looked_at() {
        let written: Vec<_> = (0..1_100_i64).map(|nth| if nth < 1_000 { "0" } else { "100" }).collect();
        assert_eq!(direction(&every(7, &written)), direction(&every(7, &written[100..])));
    }
}
