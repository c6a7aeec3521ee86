//! History of a limit: reviews that count, outcomes, and when to ask about the workplace.

use chrono::{NaiveDate, Weekday};
use serde::Serialize;

use crate::stored_code::stored_codes;

/// Number of latest reviews considered, and number of them without a real choice.
const LAST: usize = 6;
const OFTEN: usize = 3;
/// Minimum number of reviews for a sentence; with fewer, only the strip is shown.
pub const MIN_TIMES_FOR_SUMMARY: usize = 5;

stored_codes! {
    /// Outcome of a limit.
    #[derive(PartialOrd, Ord, Hash)]
    pub enum LimitOutcome {
        /// The limit was kept.
        Held = "held",
        /// Bent by the person's own choice.
        BentOnPurpose = "bent_on_purpose",
        /// It didn't work out.
        Slipped = "slipped",
        /// Work or circumstances left no real choice.
        Pushed = "pushed",
        /// It didn't come up.
        DidNotComeUp = "did_not_come_up",
    }
}

/// Review of a limit. A skipped answer is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitReview {
    /// Date it is about.
    pub on: NaiveDate,
    /// Position among all reviews, in the order they were saved.
    pub saved: usize,
    /// Outcome.
    pub outcome: LimitOutcome,
    /// True if it is from a check-in.
    pub in_check_in: bool,
}

/// Counts of the outcomes of a limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LimitHistory {
    /// Number of reviews by outcome, in the order of the check-in, without zeroes.
    pub times: Vec<(LimitOutcome, u32)>,
    /// Number of reviews in which the limit came up.
    pub came_up: u32,
    /// True if there was no real choice in at least 3 of the last 6 reviews.
    pub often_pushed: bool,
}

impl LimitHistory {
    /// Number of reviews with `outcome`.
    pub fn times(&self, outcome: LimitOutcome) -> u32 {
        self.times.iter().find(|(counted, _)| *counted == outcome).map_or(0, |(_, times)| *times)
    }
}

/// Selects the reviews that count, by date. In a week from Monday to Sunday with a check-in, only
/// the review saved last counts, whichever it is; in other weeks every review counts.
pub fn reviews_that_count(reviews: &[LimitReview]) -> Vec<LimitReview> {
    let mut by_week: Vec<(NaiveDate, LimitReview)> =
        reviews.iter().map(|review| (monday(review.on), *review)).collect();
    by_week.sort_by_key(|(week, review)| (*week, review.saved));
    let mut counted = Vec::with_capacity(reviews.len());
    for week in by_week.chunk_by(|one, next| one.0 == next.0) {
        let alone = if week.iter().any(|(_, review)| review.in_check_in) { week.len() - 1 } else { 0 };
        counted.extend(week.iter().skip(alone).map(|(_, review)| *review));
    }
    counted.sort_by_key(|review| (review.on, review.saved));
    counted
}

/// Reviews without a real choice among the last 6 that count. Those in which the limit did not come
/// up are left out.
pub fn recently_overridden(reviews: &[LimitReview]) -> Vec<LimitReview> {
    overridden_of(&reviews_that_count(reviews))
}

fn overridden_of(counted: &[LimitReview]) -> Vec<LimitReview> {
    let came_up = counted.iter().rev().filter(|review| review.outcome != LimitOutcome::DidNotComeUp);
    let mut lately: Vec<LimitReview> = came_up.take(LAST).copied().collect();
    lately.retain(|review| review.outcome == LimitOutcome::Pushed);
    lately.reverse();
    lately
}

/// Returns true if one of these reviews lies in a later week than `asked_on`, the date of the last
/// one when the question about the workplace was answered. The same week does not count again.
pub fn overridden_again(lately: &[LimitReview], asked_on: NaiveDate) -> bool {
    lately.iter().any(|review| monday(review.on) > monday(asked_on))
}

/// Counts the outcomes of the reviews that count.
pub fn limit_history(reviews: &[LimitReview]) -> LimitHistory {
    let counted = reviews_that_count(reviews);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let times = LimitOutcome::ALL
        .map(|outcome| (outcome, number(counted.iter().filter(|review| review.outcome == outcome).count())));
    let came_up = counted.iter().filter(|review| review.outcome != LimitOutcome::DidNotComeUp);
    LimitHistory {
        times: times.into_iter().filter(|(_, times)| *times > 0).collect(),
        came_up: number(came_up.count()),
        often_pushed: overridden_of(&counted).len() >= OFTEN,
    }
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.week(Weekday::Mon).checked_first_day().unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;
    use proptest::prelude::*;

    use super::LimitOutcome::{BentOnPurpose, DidNotComeUp, Held, Pushed, Slipped};
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Reviews in the order they were saved; true marks a check-in.
    fn reviews(given: &[(&str, LimitOutcome, bool)]) -> Vec<LimitReview> {
        let review = |(saved, (on, outcome, in_check_in)): (usize, &(&str, LimitOutcome, bool))| {
            LimitReview { on: day(on), saved, outcome: *outcome, in_check_in: *in_check_in }
        };
        given.iter().enumerate().map(review).collect()
    }

    fn counted(given: &[(&str, LimitOutcome, bool)]) -> (Vec<(LimitOutcome, u32)>, u32, bool) {
        let history = limit_history(&reviews(given));
        (history.times, history.came_up, history.often_pushed)
    }

    #[test]
    fn week_with_a_check_in_counts_its_last_review_only() {
        // Monday 16 to Sunday 22 November 2026, and the Monday after.
        let tap = ("2026-11-16", Held, false);
        let check_in = ("2026-11-22", Pushed, true);
        assert_eq!(counted(&[tap, check_in]), (vec![(Pushed, 1)], 1, false));
        assert_eq!(counted(&[check_in, tap]), (vec![(Held, 1)], 1, false), "the review was saved later");
        assert_eq!(
            counted(&[check_in, ("2026-11-23", Held, false)]),
            (vec![(Held, 1), (Pushed, 1)], 2, false)
        );
        assert_eq!(counted(&[check_in, ("2026-11-18", Slipped, true)]), (vec![(Slipped, 1)], 1, false));
    }

    #[test]
    fn without_check_in_every_review_counts() {
        let given = [("2026-11-16", Held, false), ("2026-11-16", Pushed, false), ("2026-11-17", Held, false)];
        assert_eq!(counted(&given), (vec![(Held, 2), (Pushed, 1)], 3, false));
    }

    #[test]
    fn review_that_did_not_come_up_is_not_counted() {
        let given = [("2026-11-02", DidNotComeUp, true), ("2026-11-09", BentOnPurpose, true)];
        assert_eq!(counted(&given), (vec![(BentOnPurpose, 1), (DidNotComeUp, 1)], 1, false));
        assert_eq!(counted(&[]), (vec![], 0, false));
    }

    #[test]
    fn three_of_the_last_six_overridden_are_reported() {
        let weeks =
            ["10-05", "10-12", "10-19", "10-26", "11-02", "11-09", "11-16"].map(|on| format!("2026-{on}"));
        let of = |outcomes: [LimitOutcome; 7]| {
            let given: Vec<_> =
                weeks.iter().zip(outcomes).map(|(on, outcome)| (on.as_str(), outcome, true)).collect();
            counted(&given).2
        };
        assert!(of([Held, Held, Held, Held, Pushed, Pushed, Pushed]));
        assert!(of([Held, Pushed, Held, Pushed, Held, Pushed, Held]));
        assert!(
            !of([Pushed, Held, Pushed, Held, Held, Pushed, Held]),
            "the first is the seventh from the end"
        );
        assert!(
            of([Held, Pushed, Pushed, Held, Held, Pushed, DidNotComeUp]),
            "what did not come up is no time"
        );
        assert!(!of([Held, Held, Held, Held, Held, Pushed, Pushed]));
    }

    #[test]
    fn question_returns_only_after_a_later_week() {
        let given = ["2026-11-02", "2026-11-09", "2026-11-18"].map(|on| (on, Pushed, true));
        let lately = recently_overridden(&reviews(&given));
        assert_eq!(lately.len(), 3);
        assert!(overridden_again(&lately, day("2026-11-09")));
        assert!(!overridden_again(&lately, day("2026-11-16")), "the Monday of the same week");
        assert!(!overridden_again(&lately, day("2026-11-18")));
    }

    #[test]
    fn week_ends_on_sunday_across_new_year() {
        assert_eq!(monday(day("2027-01-03")), day("2026-12-28"));
        assert_eq!(monday(day("2026-12-28")), day("2026-12-28"));
    }

    proptest! {
        #[test]
        fn counting_agrees_with_a_slow_reference(
            given in prop::collection::vec((0_u64..60, 0_usize..5, any::<bool>()), 0..40),
        ) {
            let first = day("2026-10-01");
            let reviews: Vec<LimitReview> = given.iter().enumerate().map(|(saved, (after, outcome, in_check_in))| LimitReview {
                on: first + chrono::Days::new(*after),
                saved,
                outcome: LimitOutcome::ALL[*outcome],
                in_check_in: *in_check_in,
            }).collect();
            let week = |review: &LimitReview| review.on.iso_week();
            let stands = |review: &&LimitReview| {
                let same: Vec<_> = reviews.iter().filter(|other| week(other) == week(review)).collect();
                let once = same.iter().any(|other| other.in_check_in);
                !once || same.iter().all(|other| other.saved <= review.saved)
            };
            let mut slow: Vec<LimitReview> = reviews.iter().filter(stands).copied().collect();
            slow.sort_by_key(|review| (review.on, review.saved));
            prop_assert_eq!(reviews_that_count(&reviews), slow.clone());
            let history = limit_history(&reviews);
            for outcome in LimitOutcome::ALL {
                let slow = slow.iter().filter(|review| review.outcome == outcome).count();
                prop_assert_eq!(history.times(outcome) as usize, slow);
            }
        }
    }
}
