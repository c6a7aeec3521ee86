//! Whether ratings have moved away from the usual range: the only rule that may make the notebook speak of ratings.

use chrono::{Days, NaiveDate};

use crate::Fraction;
use crate::usual::{ANCHOR, RangePosition, ScaleKey, UsualRange};

/// How many of the last ratings are looked at, and how many of them have to lie outside on the same side, the last one
/// included. Of all rules that were tried it raises the fewest false alarms, and one sentence explains it.
const LAST: usize = 3;
const OUTSIDE: usize = 2;

/// A rating and its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRating {
    /// When it was; of what is told less exactly, the first day.
    pub on: NaiveDate,
    /// In full precision.
    pub score: Fraction,
}

/// What a rating says beside those before it.
#[derive(Debug, Clone, PartialEq)]
pub struct RatingStatus {
    /// The usual range by the ratings before it; none before there are five.
    pub usual: Option<UsualRange>,
    /// Where it lies; none without a range.
    pub place: Option<RangePosition>,
    /// Whether the ratings have moved, and to which side.
    pub moved: Option<RangePosition>,
}

/// The ratings that count: of one period of work and one version of a form, the earliest first, with at least `apart` days from
/// one that counts to the next, so that their look-backs do not overlap.
pub fn is_eligible(ratings: impl IntoIterator<Item = DatedRating>, apart: u32) -> Vec<DatedRating> {
    let mut kept = Vec::<DatedRating>::new();
    for rating in ratings {
        let earliest = kept.last().and_then(|last| last.on.checked_add_days(Days::new(apart.into())));
        if earliest.is_none_or(|earliest| rating.on >= earliest) {
            kept.push(rating);
        }
    }
    kept
}

/// What each of these ratings says, in their order. The range rests on the first eight and stays fixed from then on: one that
/// follows would follow a slow decline, too. While it grows, a rating is held against those before it.
pub fn trend(measure: &ScaleKey<'_>, ratings: &[DatedRating]) -> Vec<RatingStatus> {
    let mut course = Vec::<RatingStatus>::new();
    let (mut usual, mut before) = (None, Vec::new());
    for rating in ratings {
        if before.len() <= ANCHOR {
            usual = measure.usual(&before);
            before.push(rating.score.clone());
        }
        let place = usual.as_ref().map(|usual| usual.place_of(&measure.shown(&rating.score)));
        let moved = place.filter(|place| *place != RangePosition::Within).filter(|place| {
            let same = course.iter().rev().take(LAST - 1).filter(|earlier| earlier.place == Some(*place));
            same.count() + 1 >= OUTSIDE
        });
        course.push(RatingStatus { usual: usual.clone(), place, moved });
    }
    course
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped;

    const N4: [&str; 8] = ["50", "225/4", "175/4", "50", "125/2", "225/4", "50", "175/4"];

    /// The ratings of a shipped scale, `apart` days from one to the next, and what they say.
    fn told(form: &str, scale: usize, apart: u64, ratings: &[&str]) -> Vec<RatingStatus> {
        let form = shipped("en").unwrap().form(form).unwrap();
        let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let rated = |(nth, written): (u64, &&str)| DatedRating {
            on: first + Days::new(nth * apart),
            score: Fraction::from_fraction(written).unwrap(),
        };
        let ratings = (0..).zip(ratings).map(rated).collect::<Vec<_>>();
        trend(&ScaleKey::of(form, &form.scales[scale]).unwrap(), &ratings)
    }

    #[test]
    fn n9_inside_outside_inside_and_then_moved() {
        let told = told("full", 0, 28, &[&N4[..], &["125/2", "275/4", "225/4", "75"]].concat());
        let states =
            told[8..].iter().map(|one| (one.place.unwrap(), one.moved.is_some())).collect::<Vec<_>>();
        assert_eq!(
            states,
            [
                (RangePosition::Within, false),
                (RangePosition::Above, false),
                (RangePosition::Within, false),
                (RangePosition::Above, true)
            ]
        );
    }

    #[test]
    fn the_two_have_to_lie_on_the_same_side_and_within_the_last_three() {
        for (ratings, moved) in [
            (["75", "25", "50", "50"], [false; 4]),
            (["75", "50", "50", "75"], [false; 4]),
            (["75", "75", "50", "75"], [false, true, false, true]),
            (["25", "50", "25", "50"], [false, false, true, false]),
        ] {
            let told = told("full", 0, 28, &[&N4[..], &ratings].concat());
            assert_eq!(
                told[8..].iter().map(|one| one.moved.is_some()).collect::<Vec<_>>(),
                moved,
                "{ratings:?}"
            );
        }
    }

    #[test]
    fn the_range_stays_where_the_first_eight_put_it() {
        let decline = ["56", "60", "64", "68", "72", "76", "80", "84"];
        let told = told("full", 0, 28, &[&N4[..], &decline].concat());
        let last = told.last().unwrap().usual.as_ref().unwrap();
        assert_eq!((last.ratings, last.high.to_decimal(0).as_str()), (8, "68"));
        assert!(told.last().unwrap().moved.is_some(), "a slow decline is not followed");
    }

    #[test]
    fn before_there_is_a_range_nothing_lies_anywhere() {
        let told = told("pulse", 0, 7, &["1", "9", "1", "9", "1", "9"]);
        assert!(told[..5].iter().all(|one| one.usual.is_none() && one.place.is_none()));
        assert_eq!(told[5].usual.as_ref().unwrap().ratings, 5);
    }

    #[test]
    fn ratings_that_echo_each_other_do_not_count() {
        let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let rated = |day| DatedRating { on: first + Days::new(day), score: Fraction::from(5) };
        let days = |ratings: Vec<DatedRating>| {
            ratings.iter().map(|one| (one.on - first).num_days()).collect::<Vec<_>>()
        };
        assert_eq!(days(is_eligible([0, 3, 7, 13, 14, 15, 28].map(rated), 7)), [0, 7, 14, 28]);
        assert_eq!(days(is_eligible([0, 0, 1].map(rated), 0)), [0, 0, 1]);
    }
}
