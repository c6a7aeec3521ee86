//! The ratings of one scale in one work period, each with the range that it is compared with.

use chrono::{Days, NaiveDate};

use crate::ratings::trend::{DatedRating, RatingStatus, trend};
use crate::ratings::usual_range::{FIXED_AFTER, ScaleKey, UsualRange};

/// The ratings of one scale in one work period.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedRatings {
    /// Status of each rating, in order; `None` for one that is too near to the one before to count.
    pub statuses: Vec<Option<RatingStatus>>,
    /// Number of ratings that count.
    pub counting: usize,
    /// Range that the next rating is compared with; `None` before there are five that count.
    pub usual: Option<UsualRange>,
    /// True if that is the range of the chosen stretch, which has enough ratings.
    pub uses_chosen: bool,
}

/// Compares ratings, the earliest first, of which only those count that are `apart` days or more
/// from the one before. With a `chosen` stretch of enough ratings, all are compared with those of
/// the stretch, and otherwise with the first eight.
pub fn compare(
    key: &ScaleKey<'_>,
    ratings: &[DatedRating],
    apart: u32,
    chosen: Option<(NaiveDate, NaiveDate)>,
) -> ComparedRatings {
    let counts = counting(ratings, apart);
    let counted = ratings.iter().zip(&counts).filter(|(_, counts)| **counts);
    let eligible: Vec<_> = counted.map(|(rating, _)| rating.clone()).collect();
    let chosen = chosen.and_then(|(from, to)| usual_range_of(key, &eligible, from, to));
    let mut found = trend(key, &eligible, chosen.as_ref()).into_iter();
    let statuses = counts.iter().map(|counts| if *counts { found.next() } else { None }).collect();
    let uses_chosen = chosen.is_some();
    let first = || eligible.iter().take(FIXED_AFTER).map(|rating| rating.score.clone()).collect::<Vec<_>>();
    let usual = chosen.or_else(|| key.usual(&first()));
    ComparedRatings { statuses, counting: eligible.len(), usual, uses_chosen }
}

/// Selects the ratings that count: of one period of work and one version of a form, the earliest
/// first, with at least `apart` days between them, so that the periods they look back on do not
/// overlap.
pub fn eligible_ratings(ratings: &[DatedRating], apart: u32) -> Vec<DatedRating> {
    let counts = counting(ratings, apart);
    ratings.iter().zip(counts).filter(|(_, counts)| *counts).map(|(rating, _)| rating.clone()).collect()
}

/// True for each rating that counts.
fn counting(ratings: &[DatedRating], apart: u32) -> Vec<bool> {
    let mut earliest = None::<NaiveDate>;
    let counts = |rating: &DatedRating| {
        let counts = earliest.is_none_or(|earliest| rating.on >= earliest);
        if counts {
            earliest = rating.on.checked_add_days(Days::new(apart.into()));
        }
        counts
    };
    ratings.iter().map(counts).collect()
}

/// Usual range of the ratings between two days, both included; `None` for fewer than five.
fn usual_range_of(
    key: &ScaleKey<'_>,
    ratings: &[DatedRating],
    from: NaiveDate,
    to: NaiveDate,
) -> Option<UsualRange> {
    let within = ratings.iter().filter(|rating| (from..=to).contains(&rating.on));
    key.usual(&within.map(|rating| rating.score.clone()).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fraction::Fraction;
    use crate::ratings::usual_range::RangePosition;
    use crate::shipped::library::shipped;

    fn first() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
    }

    fn rated(ratings: &[(u64, i64)]) -> Vec<DatedRating> {
        let rating =
            |(day, score): &(u64, i64)| DatedRating { on: first() + Days::new(*day), score: (*score).into() };
        ratings.iter().map(rating).collect()
    }

    fn weekly(scores: &[i64]) -> Vec<DatedRating> {
        rated(&(0..).map(|week| week * 7).zip(scores.iter().copied()).collect::<Vec<_>>())
    }

    fn compared(ratings: &[DatedRating], chosen: Option<(u64, u64)>) -> ComparedRatings {
        let form = shipped("en").unwrap().form("pulse").unwrap();
        let key = ScaleKey::of(form, &form.scales[0]).unwrap();
        let day = |week: u64| first() + Days::new(week * 7);
        compare(&key, ratings, 7, chosen.map(|(from, to)| (day(from), day(to))))
    }

    fn range(compared: &ComparedRatings) -> Option<(String, String)> {
        let usual = compared.usual.as_ref()?;
        Some((usual.low.to_string(), usual.high.to_string()))
    }

    #[test]
    fn rating_too_near_to_the_one_before_has_no_status() {
        let compared = compared(&rated(&[(0, 5), (3, 9), (7, 5), (13, 5), (14, 5), (28, 5)]), None);
        let counts: Vec<_> = compared.statuses.iter().map(Option::is_some).collect();
        assert_eq!((counts, compared.counting), (vec![true, false, true, false, true, true], 4));
        assert_eq!(compared.usual, None);
    }

    #[test]
    fn next_rating_is_compared_with_five_to_eight_ratings() {
        for (count, resting_on) in [(4, None), (5, Some(5)), (7, Some(7)), (8, Some(8)), (20, Some(8))] {
            let usual = compared(&weekly(&vec![5; count]), None).usual;
            assert_eq!(usual.map(|usual| usual.ratings), resting_on, "{count} ratings");
        }
    }

    #[test]
    fn chosen_stretch_compares_every_rating_with_itself() {
        let scores = [[2; 8], [8; 8]].concat();
        let with = |chosen| compared(&weekly(&scores), chosen);
        let places =
            |compared: &ComparedRatings| [0, 15].map(|nth| compared.statuses[nth].as_ref().unwrap().place);
        let (own, chosen) = (with(None), with(Some((8, 15))));
        assert_eq!((range(&own), own.uses_chosen), (Some(("0".into(), "4".into())), false));
        assert_eq!(places(&own), [None, Some(RangePosition::Above)]);
        assert_eq!((range(&chosen), chosen.uses_chosen), (Some(("6".into(), "10".into())), true));
        assert_eq!(places(&chosen), [Some(RangePosition::Below), Some(RangePosition::Within)]);
        // Four ratings are no range, so the first eight count.
        assert_eq!(with(Some((8, 11))), own);
    }

    #[test]
    fn chosen_stretch_does_not_roll_forward() {
        let mut scores = [2; 8].to_vec();
        let before = compared(&weekly(&scores), Some((0, 7))).usual;
        scores.extend([9; 30]);
        assert_eq!(compared(&weekly(&scores), Some((0, 7))).usual, before);
    }

    fn series() -> impl Strategy<Value = Vec<i64>> {
        prop::collection::vec(0..=10_i64, 0..40)
    }

    proptest! {
        #[test]
        fn rating_outside_the_anchor_never_changes_the_range(scores in series(), more in 0..=10_i64) {
            prop_assume!(scores.len() >= FIXED_AFTER);
            let before = compared(&weekly(&scores), None);
            let after = compared(&weekly(&[&scores[..], &[more]].concat()), None);
            prop_assert_eq!(&before.usual, &after.usual);
            prop_assert_eq!(&before.statuses[..], &after.statuses[..scores.len()]);
        }

        #[test]
        fn shown_numbers_and_the_position_never_disagree(scores in series(), full in any::<bool>()) {
            let form = shipped("en").unwrap().form(if full { "full" } else { "pulse" }).unwrap();
            let key = ScaleKey::of(form, &form.scales[0]).unwrap();
            // 0 to 100 in the steps of four answers, or 0 to 10.
            let score = |score: &i64| if full { Fraction(num_rational::BigRational::new((score * 25).into(), 4.into())) } else { (*score).into() };
            let ratings: Vec<_> = weekly(&scores).iter().zip(&scores)
                .map(|(rating, one)| DatedRating { on: rating.on, score: score(one) }).collect();
            for (rating, status) in ratings.iter().zip(compare(&key, &ratings, 7, None).statuses) {
                let status = status.unwrap();
                let Some(usual) = status.usual else {
                    prop_assert_eq!(status.place, None);
                    continue;
                };
                let shown = |number: &Fraction| number.to_decimal(0).parse::<i64>().unwrap();
                let (low, high, shown) = (shown(&usual.low), shown(&usual.high), shown(&rating.score));
                let expected = if shown < low {
                    RangePosition::Below
                } else if shown > high {
                    RangePosition::Above
                } else {
                    RangePosition::Within
                };
                prop_assert_eq!(status.place, Some(expected), "{} in {} to {}", shown, low, high);
            }
        }
    }
}
