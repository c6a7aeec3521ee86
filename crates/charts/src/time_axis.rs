//! Places days from left to right, and selects the days that are named.

use chrono::{Datelike, Days, Months, NaiveDate};

/// Most days that are named.
const MOST_TICKS: usize = 7;
/// Fewest days that an axis covers, so that one value is not a whole picture wide.
const FEWEST_DAYS: u64 = 28;

/// The stretch of time that a picture shows. Pictures on the same axis stand one above the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeAxis {
    from: NaiveDate,
    to: NaiveDate,
}

/// The precision in which a day on the axis is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickUnit {
    /// A Monday, named by its day.
    Day,
    /// The first of a month.
    Month,
    /// The first of a year.
    Year,
}

/// A day that is named on the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// The day.
    pub on: NaiveDate,
    /// Precision of its name.
    pub unit: TickUnit,
}

/// Names a day on the axis, in a few letters.
pub type DateLabel<'w> = dyn Fn(Tick) -> String + 'w;

impl TimeAxis {
    /// The time from one day to another, both included; a few days more to each side if it is
    /// shorter than four weeks.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        let (from, to) = (from.min(to), from.max(to));
        let days = (to - from).num_days().unsigned_abs();
        let missing = FEWEST_DAYS.saturating_sub(days);
        let (before, after) = (Days::new(missing / 2), Days::new(missing.div_ceil(2)));
        Self {
            from: from.checked_sub_days(before).unwrap_or(from),
            to: to.checked_add_days(after).unwrap_or(to),
        }
    }

    /// First day.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// Last day.
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// Returns true if a day is on the axis.
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Place of a day, from 0 at the left to 1 at the right. A day outside is placed at the edge.
    pub fn place(&self, day: NaiveDate) -> f64 {
        let days = |until: NaiveDate| (until - self.from).num_days() as f64;
        // An axis has 28 days at least, but for the last days that there are.
        (days(day) / days(self.to).max(1.0)).clamp(0.0, 1.0)
    }

    /// The days that are named: Mondays, months or years, as many as there is room for.
    pub fn ticks(&self) -> Vec<Tick> {
        let days = (self.to - self.from).num_days();
        let months = [1, 2, 3, 6];
        let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let fits = |between: i64| days / between < MOST_TICKS as i64;
        if let Some(weeks) = [1, 2].into_iter().find(|weeks| fits(weeks * 7)) {
            return self.mondays(weeks);
        }
        if let Some(months) = months.into_iter().find(|months| fits(i64::from(*months) * 30)) {
            return self.firsts_of_months(months);
        }
        let between = years.into_iter().find(|years| fits(i64::from(*years) * 365)).unwrap_or(5000);
        self.firsts_of_years(between)
    }

    fn mondays(&self, weeks: i64) -> Vec<Tick> {
        let first = self.from.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(self.from);
        self.every(first, TickUnit::Day, |on| on.checked_add_days(Days::new(weeks.unsigned_abs() * 7)))
    }

    fn firsts_of_months(&self, months: u32) -> Vec<Tick> {
        let month = self.from.month0() / months * months;
        let first = NaiveDate::from_ymd_opt(self.from.year(), month + 1, 1).unwrap_or(self.from);
        self.every(first, TickUnit::Month, |on| on.checked_add_months(Months::new(months)))
    }

    fn firsts_of_years(&self, years: i32) -> Vec<Tick> {
        let year = self.from.year().div_euclid(years) * years;
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(self.from);
        self.every(first, TickUnit::Year, |on| {
            on.checked_add_months(Months::new(years.unsigned_abs().saturating_mul(12)))
        })
    }

    /// Days on the axis, beginning at `first` or later.
    fn every(
        &self,
        first: NaiveDate,
        unit: TickUnit,
        next: impl Fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> Vec<Tick> {
        std::iter::successors(Some(first), next)
            .take_while(|on| *on <= self.to)
            .filter(|on| *on >= self.from)
            .map(|on| Tick { on, unit })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(written: &str) -> NaiveDate {
        written.parse().unwrap()
    }

    fn axis(from: &str, to: &str) -> TimeAxis {
        TimeAxis::new(day(from), day(to))
    }

    #[test]
    fn single_day_is_in_the_middle_of_four_weeks() {
        let axis = axis("2026-11-15", "2026-11-15");
        assert_eq!((axis.from(), axis.to()), (day("2026-11-01"), day("2026-11-29")));
        assert_eq!(axis.place(day("2026-11-15")), 0.5);
        assert_eq!((axis.place(day("2025-01-01")), axis.place(day("2027-01-01"))), (0.0, 1.0));
    }

    #[test]
    fn ticks_are_mondays_months_or_years() {
        for (from, to, unit, names) in [
            ("2026-11-01", "2026-11-29", TickUnit::Day, &["2026-11-02", "2026-11-23"][..]),
            ("2026-09-20", "2026-11-29", TickUnit::Day, &["2026-09-28", "2026-11-23"]),
            ("2026-06-10", "2026-11-29", TickUnit::Month, &["2026-07-01", "2026-11-01"]),
            ("2025-11-10", "2026-11-29", TickUnit::Month, &["2026-01-01", "2026-11-01"]),
            ("2024-03-10", "2026-11-29", TickUnit::Month, &["2024-07-01", "2026-07-01"]),
            ("2016-11-10", "2026-11-29", TickUnit::Year, &["2018-01-01", "2026-01-01"]),
            ("1926-11-10", "2026-11-29", TickUnit::Year, &["1940-01-01", "2020-01-01"]),
        ] {
            let ticks = axis(from, to).ticks();
            let ends = [ticks.first().unwrap(), ticks.last().unwrap()].map(|tick| tick.on);
            assert_eq!(ends, [names[0], names[1]].map(day), "{from} to {to}");
            assert!(ticks.iter().all(|tick| tick.unit == unit), "{from} to {to}");
            assert!((2..=8).contains(&ticks.len()), "{from} to {to}: {}", ticks.len());
        }
    }

    #[test]
    fn first_and_last_days_that_there_are_do_no_harm() {
        for edge in [NaiveDate::MIN, NaiveDate::MAX] {
            let axis = TimeAxis::new(edge, edge);
            assert!(axis.contains(edge) && axis.place(edge).is_finite());
            assert!(axis.ticks().len() <= 8);
        }
        assert!(TimeAxis::new(NaiveDate::MIN, NaiveDate::MAX).ticks().len() < 200);
    }
}
