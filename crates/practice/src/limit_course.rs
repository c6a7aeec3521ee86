//! How a limit has gone: what counts, how often each outcome came up, and when the workplace is worth a question.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// How many of the last times are looked at, and how many of them have to be without a real choice.
const LAST: usize = 6;
const OFTEN: usize = 3;
/// Below this many times only the strip is shown: a sentence would say more than there is.
pub const MIN_TIMES_FOR_SUMMARY: usize = 5;

/// How it went with a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum LimitOutcome {
    /// It was kept.
    Held,
    /// It was bent because the person chose to.
    BentOnPurpose,
    /// It didn't work out.
    Slipped,
    /// Work or circumstances left no real choice.
    Pushed,
    /// It didn't come up.
    DidNotComeUp,
}

impl LimitOutcome {
    /// All of them, in the order of the check-in.
    pub const ALL: [Self; 5] =
        [Self::Held, Self::BentOnPurpose, Self::Slipped, Self::Pushed, Self::DidNotComeUp];

    /// The code it is stored under, an option of the response set `limit_outcome`. Never shown to anyone.
    pub fn code(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::BentOnPurpose => "bent_on_purpose",
            Self::Slipped => "slipped",
            Self::Pushed => "pushed",
            Self::DidNotComeUp => "did_not_come_up",
        }
    }

    /// What is stored under `code`; `None` for a code that this version does not know.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// One time somebody said how it went with a limit. What was skipped says nothing and is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitReview {
    /// The day it is about.
    pub on: NaiveDate,
    /// Its place among all looks, in the order in which they were saved.
    pub saved: usize,
    /// How it went.
    pub outcome: LimitOutcome,
    /// Whether it was said in a check-in.
    pub in_check_in: bool,
}

/// How a limit has gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LimitHistory {
    /// How often each outcome counts, in the order of the check-in; none that never did.
    pub times: Vec<(LimitOutcome, u32)>,
    /// How often it came up.
    pub came_up: u32,
    /// Whether the person often had no real choice lately: 3 of the last 6 times, or more.
    pub often_pushed: bool,
}

impl LimitHistory {
    /// How often `outcome` counts.
    pub fn times(&self, outcome: LimitOutcome) -> u32 {
        self.times.iter().find(|(told, _)| *told == outcome).map_or(0, |(_, times)| *times)
    }
}

/// What counts of `looks`, by day. In a week from Monday to Sunday with a check-in in it, only the look that was saved last
/// counts, whichever it was; in other weeks each counts.
pub fn reviews_that_count(looks: &[LimitReview]) -> Vec<LimitReview> {
    let mut weeks = BTreeMap::<NaiveDate, Vec<LimitReview>>::new();
    for look in looks {
        weeks.entry(monday(look.on)).or_default().push(*look);
    }
    let mut counted: Vec<LimitReview> = weeks
        .into_values()
        .flat_map(|week| match week.iter().max_by_key(|look| look.saved) {
            Some(last) if week.iter().any(|look| look.in_check_in) => vec![*last],
            _ => week,
        })
        .collect();
    counted.sort_by_key(|look| (look.on, look.saved));
    counted
}

/// The last times that count of `looks`, 6 at the most, in which there was no real choice; what did not come up is no time.
pub fn recently_overridden(looks: &[LimitReview]) -> Vec<LimitReview> {
    let mut lately = reviews_that_count(looks);
    lately.retain(|look| look.outcome != LimitOutcome::DidNotComeUp);
    lately.drain(..lately.len().saturating_sub(LAST));
    lately.retain(|look| look.outcome == LimitOutcome::Pushed);
    lately
}

/// Whether one of the times that count lately without a real choice lies in a later week than `asked_on`, the last of those that there
/// were when the question about the workplace was answered. The same week again is no other time.
pub fn overridden_again(lately: &[LimitReview], asked_on: NaiveDate) -> bool {
    lately.iter().any(|look| monday(look.on) > monday(asked_on))
}

/// How a limit has gone, by what counts of `looks`.
pub fn limit_history(looks: &[LimitReview]) -> LimitHistory {
    let counted = reviews_that_count(looks);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let times = LimitOutcome::ALL
        .map(|outcome| (outcome, number(counted.iter().filter(|look| look.outcome == outcome).count())));
    let came_up = counted.iter().filter(|look| look.outcome != LimitOutcome::DidNotComeUp);
    LimitHistory {
        times: times.into_iter().filter(|(_, times)| *times > 0).collect(),
        came_up: number(came_up.count()),
        often_pushed: recently_overridden(looks).len() >= OFTEN,
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

    /// Looks in the order in which they were saved; a check-in is marked.
    fn looks(said: &[(&str, LimitOutcome, bool)]) -> Vec<LimitReview> {
        let look = |(saved, (on, outcome, in_check_in)): (usize, &(&str, LimitOutcome, bool))| LimitReview {
            on: day(on),
            saved,
            outcome: *outcome,
            in_check_in: *in_check_in,
        };
        said.iter().enumerate().map(look).collect()
    }

    fn told(said: &[(&str, LimitOutcome, bool)]) -> (Vec<(LimitOutcome, u32)>, u32, bool) {
        let course = limit_history(&looks(said));
        (course.times, course.came_up, course.often_pushed)
    }

    #[test]
    fn a_week_with_a_check_in_counts_once_as_it_was_saved_last() {
        // Monday 16 to Sunday 22 November 2026, and the Monday after.
        let tap = ("2026-11-16", Held, false);
        let check_in = ("2026-11-22", Pushed, true);
        assert_eq!(told(&[tap, check_in]), (vec![(Pushed, 1)], 1, false));
        assert_eq!(told(&[check_in, tap]), (vec![(Held, 1)], 1, false), "the look was saved later");
        assert_eq!(told(&[check_in, ("2026-11-23", Held, false)]), (vec![(Held, 1), (Pushed, 1)], 2, false));
        assert_eq!(told(&[check_in, ("2026-11-18", Slipped, true)]), (vec![(Slipped, 1)], 1, false));
    }

    #[test]
    fn in_a_week_of_looks_each_counts_also_two_of_one_day() {
        let said = [("2026-11-16", Held, false), ("2026-11-16", Pushed, false), ("2026-11-17", Held, false)];
        assert_eq!(told(&said), (vec![(Held, 2), (Pushed, 1)], 3, false));
    }

    #[test]
    fn what_did_not_come_up_stands_on_the_strip_and_counts_for_nothing() {
        let said = [("2026-11-02", DidNotComeUp, true), ("2026-11-09", BentOnPurpose, true)];
        assert_eq!(told(&said), (vec![(BentOnPurpose, 1), (DidNotComeUp, 1)], 1, false));
        assert_eq!(told(&[]), (vec![], 0, false));
    }

    #[test]
    fn three_of_the_last_six_times_without_a_real_choice_are_often() {
        let weeks =
            ["10-05", "10-12", "10-19", "10-26", "11-02", "11-09", "11-16"].map(|on| format!("2026-{on}"));
        let of = |outcomes: [LimitOutcome; 7]| {
            let said: Vec<_> =
                weeks.iter().zip(outcomes).map(|(on, outcome)| (on.as_str(), outcome, true)).collect();
            told(&said).2
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
    fn what_was_asked_about_is_asked_again_only_after_a_later_week_without_a_real_choice() {
        let said = ["2026-11-02", "2026-11-09", "2026-11-18"].map(|on| (on, Pushed, true));
        let lately = recently_overridden(&looks(&said));
        assert_eq!(lately.len(), 3);
        assert!(overridden_again(&lately, day("2026-11-09")));
        assert!(!overridden_again(&lately, day("2026-11-16")), "the Monday of the same week");
        assert!(!overridden_again(&lately, day("2026-11-18")));
    }

    #[test]
    fn a_week_ends_with_its_sunday_also_over_new_year() {
        assert_eq!(monday(day("2027-01-03")), day("2026-12-28"));
        assert_eq!(monday(day("2026-12-28")), day("2026-12-28"));
    }

    proptest! {
        #[test]
        fn counting_agrees_with_a_slow_reference(
            said in prop::collection::vec((0_u64..60, 0_usize..5, any::<bool>()), 0..40),
        ) {
            let first = day("2026-10-01");
            let looks: Vec<LimitReview> = said.iter().enumerate().map(|(saved, (after, outcome, in_check_in))| LimitReview {
                on: first + chrono::Days::new(*after),
                saved,
                outcome: LimitOutcome::ALL[*outcome],
                in_check_in: *in_check_in,
            }).collect();
            let week = |look: &LimitReview| look.on.iso_week();
            let stands = |look: &&LimitReview| {
                let same: Vec<_> = looks.iter().filter(|other| week(other) == week(look)).collect();
                let once = same.iter().any(|other| other.in_check_in);
                !once || same.iter().all(|other| other.saved <= look.saved)
            };
            let mut slow: Vec<LimitReview> = looks.iter().filter(stands).copied().collect();
            slow.sort_by_key(|look| (look.on, look.saved));
            prop_assert_eq!(reviews_that_count(&looks), slow.clone());
            let course = limit_history(&looks);
            for outcome in LimitOutcome::ALL {
                let slow = slow.iter().filter(|look| look.outcome == outcome).count();
                prop_assert_eq!(course.times(outcome) as usize, slow);
            }
        }
    }
}
