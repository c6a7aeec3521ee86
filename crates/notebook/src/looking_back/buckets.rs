//! Calendar months, quarters or years, in which something is counted.

use chrono::{Datelike, Months, NaiveDate};

/// Longest time in months that is counted by month, and by quarter.
const BY_MONTH: i32 = 24;
const BY_QUARTER: i32 = 180;

/// A calendar month, quarter or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bucket {
    /// First day.
    pub(crate) from: NaiveDate,
    /// Last day.
    pub(crate) to: NaiveDate,
}

/// The months, quarters or years that cover a time, without gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Buckets {
    /// Months in each of them.
    pub(crate) months: u32,
    /// From the earliest to the latest.
    pub(crate) all: Vec<Bucket>,
}

impl Buckets {
    /// Buckets from one day to another: months for two years, quarters for fifteen, years for more.
    pub(crate) fn over(from: NaiveDate, to: NaiveDate) -> Self {
        let months = (to.year() - from.year()) * 12 + to.month0() as i32 - from.month0() as i32;
        let unit = if months < BY_MONTH {
            1
        } else if months < BY_QUARTER {
            3
        } else {
            12
        };
        Self::of_months(unit, from, to)
    }

    /// Quarters for fifteen years, years for more.
    pub(crate) fn quarters(from: NaiveDate, to: NaiveDate) -> Self {
        let over = Self::over(from, to);
        if over.months == 1 { Self::of_months(3, from, to) } else { over }
    }

    fn of_months(months: u32, from: NaiveDate, to: NaiveDate) -> Self {
        let first = first_of(from, months);
        let next = |day: &NaiveDate| day.checked_add_months(Months::new(months));
        let firsts = std::iter::successors(Some(first), next).take_while(|day| *day <= to.max(from));
        let bucket = |from: NaiveDate| {
            let last = next(&from).and_then(|day| day.pred_opt());
            Bucket { from, to: last.unwrap_or(NaiveDate::MAX) }
        };
        Self { months, all: firsts.map(bucket).collect() }
    }

    /// Position of the bucket that a day lies in.
    pub(crate) fn position(&self, day: NaiveDate) -> Option<usize> {
        let after = self.all.partition_point(|bucket| bucket.from <= day);
        let at = after.checked_sub(1)?;
        (day <= self.all.get(at)?.to).then_some(at)
    }

    /// Number of the days in each bucket.
    pub(crate) fn counts(&self, days: impl IntoIterator<Item = NaiveDate>) -> Vec<u32> {
        let mut counts = vec![0; self.all.len()];
        for day in days {
            if let Some(count) = self.position(day).and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        }
        counts
    }
}

/// The first day of the month, quarter or year of a day.
fn first_of(day: NaiveDate, months: u32) -> NaiveDate {
    let first =
        day.with_day(1).and_then(|first| first.checked_sub_months(Months::new(day.month0() % months)));
    first.unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn buckets(from: &str, to: &str) -> (u32, usize, String, String) {
        let Buckets { months, all } = Buckets::over(day(from), day(to));
        (months, all.len(), all[0].from.to_string(), all[all.len() - 1].to.to_string())
    }

    #[test]
    fn longer_times_are_counted_in_longer_buckets() {
        let told = |months, count, from: &str, to: &str| (months, count, from.to_owned(), to.to_owned());
        assert_eq!(buckets("2026-11-29", "2026-11-29"), told(1, 1, "2026-11-01", "2026-11-30"));
        assert_eq!(buckets("2024-12-31", "2026-11-01"), told(1, 24, "2024-12-01", "2026-11-30"));
        assert_eq!(buckets("2024-11-30", "2026-11-01"), told(3, 9, "2024-10-01", "2026-12-31"));
        assert_eq!(buckets("2011-12-01", "2026-11-01"), told(3, 61, "2011-10-01", "2026-12-31"));
        assert_eq!(buckets("2011-11-01", "2026-11-01"), told(12, 16, "2011-01-01", "2026-12-31"));
        assert_eq!(buckets("1926-11-01", "2026-11-01"), told(12, 101, "1926-01-01", "2026-12-31"));
    }

    #[test]
    fn quarters_are_never_split() {
        assert_eq!(Buckets::quarters(day("2026-11-29"), day("2026-11-29")).all.len(), 1);
        assert_eq!(Buckets::quarters(day("2026-09-30"), day("2026-10-01")).months, 3);
        assert_eq!(Buckets::quarters(day("1999-09-30"), day("2026-10-01")).months, 12);
    }

    #[test]
    fn every_day_lies_in_one_bucket() {
        let buckets = Buckets::over(day("2026-01-15"), day("2026-03-02"));
        for (on, at) in [
            ("2025-12-31", None),
            ("2026-01-01", Some(0)),
            ("2026-01-31", Some(0)),
            ("2026-02-01", Some(1)),
            ("2026-03-31", Some(2)),
            ("2026-04-01", None),
        ] {
            assert_eq!(buckets.position(day(on)), at, "{on}");
        }
        let days = ["2026-01-31", "2026-03-01", "2026-03-02", "2027-01-01"].map(day);
        assert_eq!(buckets.counts(days), [1, 0, 2]);
    }
}
