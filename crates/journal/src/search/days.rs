//! The days that a filter allows: a stretch of time, and a period of work.

use chrono::{Datelike, Days, NaiveDate};
use practice::{FuzzyDate, Precision};

use crate::ids::WorkPeriodId;
use crate::work_periods::{WorkPeriod, period_of_day};

/// Longest span of a fuzzy date, less its first day: a season of 92 days.
pub(crate) const LONGEST_SPAN: Days = Days::new(91);

/// Sorts after every digit.
const AFTER: char = '~';

/// Days that are allowed; both ends are included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct AllowedDays {
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    /// The stretches of a work period. Any day without one.
    of_period: Option<Vec<(NaiveDate, NaiveDate)>>,
}

impl AllowedDays {
    pub(crate) fn new(first: Option<NaiveDate>, last: Option<NaiveDate>) -> Self {
        Self { first, last, of_period: None }
    }

    /// The same days, if they are in the work period `id` and in none that started later. None for a
    /// period that is gone.
    pub(crate) fn within(self, id: WorkPeriodId, periods: &[WorkPeriod]) -> Self {
        Self { of_period: Some(stretches(id, periods)), ..self }
    }

    /// Returns true if an entry with this date is in the stretch: any day of a week, month or season
    /// is enough. It is in the work period of its first day.
    pub(crate) fn allow(&self, date: FuzzyDate) -> bool {
        let of_period = self.of_period.as_ref();
        self.first.is_none_or(|first| date.last_day() >= first)
            && self.last.is_none_or(|last| date.on <= last)
            && of_period
                .is_none_or(|days| days.iter().any(|(first, last)| (first..=last).contains(&&date.on)))
    }

    /// Bounds between which `occurred_on` of an allowed entry is, without the bounds themselves.
    pub(crate) fn bounds(&self) -> (String, String) {
        let of_period = self.of_period.as_ref();
        let first = of_period.and_then(|days| days.iter().map(|(first, _)| *first).min());
        let last = of_period.and_then(|days| days.iter().map(|(_, last)| *last).max());
        let early = self.first.map(|first| first.checked_sub_days(LONGEST_SPAN).unwrap_or(NaiveDate::MIN));
        let day_before = |day: NaiveDate| day.checked_sub_days(Days::new(1));
        let after = early.into_iter().chain(first).max().and_then(day_before).map(end_of);
        let before = self.last.into_iter().chain(last).min().map(end_of);
        (after.unwrap_or_default(), before.unwrap_or_else(|| AFTER.to_string()))
    }

    /// SQL conditions on `entry` beside the bounds, each beginning with AND, and their parameters.
    pub(crate) fn to_sql(&self) -> (String, Vec<String>) {
        let (mut sql, mut values) = (String::new(), Vec::new());
        if let Some(first) = self.first {
            let last_day = "CASE date_precision WHEN 'week' THEN date(occurred_on, '+6 days')
                            WHEN 'month' THEN date(occurred_on, '+1 month', '-1 day')
                            ELSE date(occurred_on, '+3 months', '-1 day') END";
            sql.push_str(&format!(
                " AND (occurred_on >= ? OR (date_precision <> '{}' AND {last_day} >= ?))",
                Precision::Day.code()
            ));
            values.extend([stored_day(first), stored_day(first)]);
        }
        if let Some(days) = &self.of_period {
            let stretch = "occurred_on >= ? AND occurred_on <= ?";
            let any = vec![stretch; days.len()].join(" OR ");
            sql.push_str(&if any.is_empty() { " AND 0".to_owned() } else { format!(" AND ({any})") });
            values.extend(days.iter().flat_map(|(first, last)| [stored_day(*first), stored_day(*last)]));
        }
        (sql, values)
    }
}

/// A day as text that sorts among the stored ones, which have years of four digits.
pub(crate) fn stored_day(day: NaiveDate) -> String {
    match day.year() {
        ..0 => String::new(),
        0..=9_999 => day.to_string(),
        _ => "~".to_owned(),
    }
}

/// Sorts after the day, and before the next.
fn end_of(day: NaiveDate) -> String {
    let day = stored_day(day);
    if day.is_empty() { day } else { format!("{day}{AFTER}") }
}

/// The stretches in which `id` is the period of the day. It can only change where one begins or has
/// ended.
fn stretches(id: WorkPeriodId, periods: &[WorkPeriod]) -> Vec<(NaiveDate, NaiveDate)> {
    let next = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    let ends = periods.iter().filter_map(|period| period.ends_on).map(next);
    let mut changes: Vec<_> = periods.iter().map(|period| period.starts_on).chain(ends).collect();
    changes.sort_unstable();
    changes.dedup();
    let until = changes.iter().skip(1).map(|day| day.checked_sub_days(Days::new(1)).unwrap_or(*day));
    let until: Vec<_> = until.chain([NaiveDate::MAX]).collect();
    let stretches = changes.into_iter().zip(until);
    let is_of = |day| period_of_day(periods, day).is_some_and(|period| period.id == Some(id));
    stretches.filter(|(first, _)| is_of(*first)).collect()
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
    fn a_period_is_interrupted_by_one_that_started_later() {
        let periods =
            [period(1, "2020-01-01", Some("2022-12-31")), period(2, "2021-03-01", Some("2021-05-31"))];
        let of = |id| stretches(WorkPeriodId(id), &periods);
        assert_eq!(of(1), [(day("2020-01-01"), day("2021-02-28")), (day("2021-06-01"), day("2022-12-31"))]);
        assert_eq!(of(2), [(day("2021-03-01"), day("2021-05-31"))]);
        assert!(of(3).is_empty());
        // A period that lasts has no end.
        assert_eq!(
            stretches(WorkPeriodId(4), &[period(4, "2024-01-01", None)]),
            [(day("2024-01-01"), NaiveDate::MAX)]
        );
    }

    #[test]
    fn a_season_is_in_a_stretch_that_begins_on_its_last_day() {
        let winter = FuzzyDate { on: day("2026-12-01"), precision: Precision::Season };
        let since = |first| AllowedDays::new(Some(day(first)), None);
        assert!(since("2027-02-28").allow(winter));
        assert!(!since("2027-03-01").allow(winter));
        let until = |last| AllowedDays::new(None, Some(day(last)));
        assert!(until("2026-12-01").allow(winter) && !until("2026-11-30").allow(winter));
    }
}
