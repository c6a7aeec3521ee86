//! Detects when ratings leave the usual range. No other rule comments on ratings.

use chrono::NaiveDate;

use crate::fraction::Fraction;
use crate::ratings::usual_range::{FIXED_AFTER, RangePosition, ScaleKey, UsualRange};

/// Number of latest ratings considered, and number of them that must lie outside on the same side,
/// the last one included. Of all rules that were tried this raises the fewest false alarms, and one
/// sentence explains it.
const LAST: usize = 3;
const OUTSIDE: usize = 2;

/// Rating with its date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRating {
    /// Date of the rating; the first day if it is a period.
    pub on: NaiveDate,
    /// The rating in full precision.
    pub score: Fraction,
}

/// Position of a rating relative to those before it.
#[derive(Debug, Clone, PartialEq)]
pub struct RatingStatus {
    /// Usual range of the ratings before it; `None` before there are five.
    pub usual: Option<UsualRange>,
    /// Position in the range; `None` without a range.
    pub place: Option<RangePosition>,
    /// Side to which the ratings have moved, if they have.
    pub moved: Option<RangePosition>,
}

/// Status of each rating, in order. Every rating is compared with the range that was `chosen`, if
/// one was. Otherwise the range rests on the first eight ratings and stays fixed from then on: a
/// moving range would follow a slow decline. While it grows, each rating is compared with those
/// before it.
pub fn trend(key: &ScaleKey<'_>, ratings: &[DatedRating], chosen: Option<&UsualRange>) -> Vec<RatingStatus> {
    let mut statuses = Vec::<RatingStatus>::new();
    let (mut usual, mut before) = (chosen.cloned(), Vec::new());
    for rating in ratings {
        if chosen.is_none() && before.len() <= FIXED_AFTER {
            usual = key.usual(&before);
            before.push(rating.score.clone());
        }
        let place = usual.as_ref().map(|usual| usual.position_of(&key.shown(&rating.score)));
        let moved = place.filter(|place| *place != RangePosition::Within).filter(|place| {
            let same = statuses.iter().rev().take(LAST - 1).filter(|earlier| earlier.place == Some(*place));
            same.count() + 1 >= OUTSIDE
        });
        statuses.push(RatingStatus { usual: usual.clone(), place, moved });
    }
    statuses
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;
    use crate::shipped::library::shipped;

    const N4: [&str; 8] = ["50", "225/4", "175/4", "50", "125/2", "225/4", "50", "175/4"];

    /// Status of ratings of a shipped scale, `apart` days from one to the next.
    fn statuses(form: &str, scale: usize, apart: u64, ratings: &[&str]) -> Vec<RatingStatus> {
        let form = shipped("en").unwrap().form(form).unwrap();
        let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let rated = |(nth, written): (u64, &&str)| DatedRating {
            on: first + Days::new(nth * apart),
            score: Fraction::from_fraction(written).unwrap(),
        };
        let ratings = (0..).zip(ratings).map(rated).collect::<Vec<_>>();
        trend(&ScaleKey::of(form, &form.scales[scale]).unwrap(), &ratings, None)
    }

    #[test]
    fn two_of_three_outside_on_one_side_is_a_trend() {
        let statuses = statuses("full", 0, 28, &[&N4[..], &["125/2", "275/4", "225/4", "75"]].concat());
        let states =
            statuses[8..].iter().map(|one| (one.place.unwrap(), one.moved.is_some())).collect::<Vec<_>>();
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
    fn both_outliers_must_be_on_one_side_and_recent() {
        for (ratings, moved) in [
            (["75", "25", "50", "50"], [false; 4]),
            (["75", "50", "50", "75"], [false; 4]),
            (["75", "75", "50", "75"], [false, true, false, true]),
            (["25", "50", "25", "50"], [false, false, true, false]),
        ] {
            let statuses = statuses("full", 0, 28, &[&N4[..], &ratings].concat());
            assert_eq!(
                statuses[8..].iter().map(|one| one.moved.is_some()).collect::<Vec<_>>(),
                moved,
                "{ratings:?}"
            );
        }
    }

    #[test]
    fn range_is_fixed_after_eight_ratings() {
        let decline = ["56", "60", "64", "68", "72", "76", "80", "84"];
        let statuses = statuses("full", 0, 28, &[&N4[..], &decline].concat());
        let last = statuses.last().unwrap().usual.as_ref().unwrap();
        assert_eq!((last.ratings, last.high.to_decimal(0).as_str()), (8, "68"));
        assert!(statuses.last().unwrap().moved.is_some(), "a slow decline is not followed");
    }

    #[test]
    fn no_position_before_there_is_a_range() {
        let statuses = statuses("pulse", 0, 7, &["1", "9", "1", "9", "1", "9"]);
        assert!(statuses[..5].iter().all(|one| one.usual.is_none() && one.place.is_none()));
        assert_eq!(statuses[5].usual.as_ref().unwrap().ratings, 5);
    }
}
