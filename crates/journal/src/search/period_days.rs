//! The days of a work period, and which entries of a day on which several run belong to it.

use chrono::{Days, NaiveDate};

use crate::entries::content::WORK_PERIOD;
use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::ids::WorkPeriodId;
use crate::search::stored_day::stored_day;
use crate::work_periods::{WorkPeriod, period_of, running_on};

/// The stretches in which a work period runs, each with the same others beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PeriodDays {
    stretches: Vec<PeriodStretch>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct PeriodStretch {
    first: NaiveDate,
    last: NaiveDate,
    /// The choices by which an entry belongs to the period or, with `is_of_day`, to another.
    codes: Vec<String>,
    /// True if an entry belongs to the period without a choice.
    is_of_day: bool,
}

impl PeriodDays {
    /// The days of the work period `id`; none for one that is gone. What runs can only change where
    /// one begins or has ended.
    pub(crate) fn of(id: WorkPeriodId, periods: &[WorkPeriod]) -> Self {
        let next = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        let ends = periods.iter().filter_map(|period| period.ends_on).map(next);
        let mut changes: Vec<_> = periods.iter().map(|period| period.starts_on).chain(ends).collect();
        changes.sort_unstable();
        changes.dedup();
        let until = changes.iter().skip(1).map(|day| day.checked_sub_days(Days::new(1)).unwrap_or(*day));
        let until: Vec<_> = until.chain([NaiveDate::MAX]).collect();
        let stretches = changes.into_iter().zip(until);
        Self { stretches: stretches.filter_map(|(first, last)| stretch(id, periods, first, last)).collect() }
    }

    /// The first of the days.
    pub(crate) fn first(&self) -> Option<NaiveDate> {
        self.stretches.iter().map(|one| one.first).min()
    }

    /// The last of the days.
    pub(crate) fn last(&self) -> Option<NaiveDate> {
        self.stretches.iter().map(|one| one.last).max()
    }

    /// Returns true if an entry of the day `on`, for which `chosen` was chosen, belongs to the period.
    pub(crate) fn allow(&self, on: NaiveDate, chosen: Option<WorkPeriodChoice>) -> bool {
        let code = chosen.map(WorkPeriodChoice::code);
        let stretch = self.stretches.iter().find(|one| (one.first..=one.last).contains(&on));
        stretch.is_some_and(|one| code.is_some_and(|code| one.codes.contains(&code)) != one.is_of_day)
    }

    /// One condition on `entry` in SQL, in brackets, with its parameters.
    pub(crate) fn to_sql(&self) -> (String, Vec<String>) {
        let (mut any, mut values) = (Vec::new(), Vec::new());
        for one in &self.stretches {
            values.extend([stored_day(one.first), stored_day(one.last)]);
            let mut sql = "occurred_on >= ? AND occurred_on <= ?".to_owned();
            if !one.codes.is_empty() {
                let not = if one.is_of_day { "NOT " } else { "" };
                let codes = vec!["?"; one.codes.len()].join(", ");
                sql.push_str(&format!(
                    " AND {not}EXISTS (SELECT 1 FROM chosen
                       WHERE entry = entry.id AND field = ? AND code IN ({codes}))"
                ));
                values.push(WORK_PERIOD.to_owned());
                values.extend(one.codes.iter().cloned());
            }
            any.push(sql);
        }
        if any.is_empty() { ("0".to_owned(), values) } else { (format!("({})", any.join(" OR ")), values) }
    }
}

/// The stretch from `first` to `last`, if `id` runs in it.
fn stretch(
    id: WorkPeriodId,
    periods: &[WorkPeriod],
    first: NaiveDate,
    last: NaiveDate,
) -> Option<PeriodStretch> {
    let running: Vec<WorkPeriodId> = running_on(periods, first).filter_map(|period| period.id).collect();
    if !running.contains(&id) {
        return None;
    }
    let is_of_day = period_of(periods, first, None) == Some(id);
    let choices: Vec<WorkPeriodChoice> = match running.len() {
        1 => Vec::new(),
        _ if is_of_day => {
            let others = running.into_iter().filter(|other| *other != id).map(WorkPeriodChoice::One);
            others.chain([WorkPeriodChoice::BothOrNeither]).collect()
        }
        _ => vec![WorkPeriodChoice::One(id)],
    };
    let codes = choices.into_iter().map(WorkPeriodChoice::code).collect();
    Some(PeriodStretch { first, last, codes, is_of_day })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(id: i64, starts_on: &str, ends_on: Option<&str>) -> WorkPeriod {
        WorkPeriod {
            id: Some(WorkPeriodId(id)),
            starts_on: day(starts_on),
            ends_on: ends_on.map(day),
            content: Default::default(),
        }
    }

    #[test]
    fn a_period_is_interrupted_by_one_that_started_later_unless_it_is_chosen() {
        let periods =
            [period(1, "2020-01-01", Some("2022-12-31")), period(2, "2021-03-01", Some("2021-05-31"))];
        let of = |id| PeriodDays::of(WorkPeriodId(id), &periods);
        let shown = |id| {
            let stretches = of(id).stretches.into_iter();
            stretches.map(|one| (one.first, one.last, one.codes.join(" "), one.is_of_day)).collect::<Vec<_>>()
        };
        assert_eq!(
            shown(1),
            [
                (day("2020-01-01"), day("2021-02-28"), String::new(), true),
                (day("2021-03-01"), day("2021-05-31"), "1".to_owned(), false),
                (day("2021-06-01"), day("2022-12-31"), String::new(), true),
            ]
        );
        assert_eq!(shown(2), [(day("2021-03-01"), day("2021-05-31"), "1 both_or_neither".to_owned(), true)]);
        assert!(shown(3).is_empty());
        assert_eq!(of(3).to_sql(), ("0".to_owned(), vec![]));
        // A period that lasts has no end.
        let lasting = PeriodDays::of(WorkPeriodId(4), &[period(4, "2024-01-01", None)]);
        assert_eq!((lasting.first(), lasting.last()), (Some(day("2024-01-01")), Some(NaiveDate::MAX)));
    }

    #[test]
    fn days_and_choices_allow_what_the_period_of_an_entry_says() {
        let periods = [
            period(1, "2020-01-01", None),
            period(2, "2021-03-01", Some("2021-05-31")),
            period(3, "2021-05-01", None),
        ];
        let choices = [1, 2, 3, 9].map(|id| Some(WorkPeriodChoice::One(WorkPeriodId(id))));
        for on in ["2019-12-31", "2020-01-01", "2021-03-01", "2021-05-15", "2021-06-01", "2030-01-01"] {
            for chosen in choices.into_iter().chain([None, Some(WorkPeriodChoice::BothOrNeither)]) {
                let of = period_of(&periods, day(on), chosen);
                for id in [1, 2, 3].map(WorkPeriodId) {
                    let allowed = PeriodDays::of(id, &periods).allow(day(on), chosen);
                    assert_eq!(allowed, of == Some(id), "{on} {chosen:?} {id:?}");
                }
            }
        }
    }
}
