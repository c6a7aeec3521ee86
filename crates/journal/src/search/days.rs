//! The days that a filter allows: a stretch of time, and a period of work.

use chrono::{Days, NaiveDate};
use practice::{FuzzyDate, Precision};

use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::ids::WorkPeriodId;
use crate::search::period_days::PeriodDays;
use crate::search::stored_day::stored_day;
use crate::work_periods::WorkPeriod;

/// Longest span of a fuzzy date, less its first day: a season of 92 days.
pub(crate) const LONGEST_SPAN: Days = Days::new(91);

/// Sorts after every digit.
const AFTER: char = '~';

/// Days that are allowed; both ends are included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct AllowedDays {
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    /// The days of a work period. Any day without one.
    of_period: Option<PeriodDays>,
}

impl AllowedDays {
    pub(crate) fn new(first: Option<NaiveDate>, last: Option<NaiveDate>) -> Self {
        Self { first, last, of_period: None }
    }

    /// The same days, if an entry of them belongs to the work period `id`. None for a period that is
    /// gone.
    pub(crate) fn within(self, id: WorkPeriodId, periods: &[WorkPeriod]) -> Self {
        Self { of_period: Some(PeriodDays::of(id, periods)), ..self }
    }

    /// Returns true if an entry with this date is in the stretch: any day of a week, month or season
    /// is enough. It is in the work period of its first day, or in the one that was `chosen` for it.
    pub(crate) fn allow(&self, date: FuzzyDate, chosen: Option<WorkPeriodChoice>) -> bool {
        let of_period = self.of_period.as_ref();
        self.first.is_none_or(|first| date.last_day() >= first)
            && self.last.is_none_or(|last| date.on <= last)
            && of_period.is_none_or(|days| days.allow(date.on, chosen))
    }

    /// Bounds between which `occurred_on` of an allowed entry is, without the bounds themselves.
    pub(crate) fn bounds(&self) -> (String, String) {
        let of_period = self.of_period.as_ref();
        let first = of_period.and_then(PeriodDays::first);
        let last = of_period.and_then(PeriodDays::last);
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
            let (of_period, period_values) = days.to_sql();
            sql.push_str(&format!(" AND {of_period}"));
            values.extend(period_values);
        }
        (sql, values)
    }
}

/// Sorts after the day, and before the next.
fn end_of(day: NaiveDate) -> String {
    let day = stored_day(day);
    if day.is_empty() { day } else { format!("{day}{AFTER}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_season_is_in_a_stretch_that_begins_on_its_last_day() {
        let winter = FuzzyDate { on: day("2026-12-01"), precision: Precision::Season };
        let since = |first| AllowedDays::new(Some(day(first)), None);
        assert!(since("2027-02-28").allow(winter, None));
        assert!(!since("2027-03-01").allow(winter, None));
        let until = |last| AllowedDays::new(None, Some(day(last)));
        assert!(until("2026-12-01").allow(winter, None) && !until("2026-11-30").allow(winter, None));
    }
}
