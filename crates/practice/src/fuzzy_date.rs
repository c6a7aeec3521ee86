//! Date with a precision: a day, a week, a month or a season.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::stored_code::stored_codes;

stored_codes! {
    /// Precision of a date. Less precision makes it harder to recognise a person by it.
    #[derive(PartialOrd, Ord, Hash, Default)]
    pub enum Precision {
        /// One day.
        #[default]
        Day = "day",
        /// Monday to Sunday.
        Week = "week",
        /// A calendar month.
        Month = "month",
        /// Three months: spring begins in March, winter in December.
        Season = "season",
    }
}

/// Date with a precision. Anything less precise than a day is stored as the first day of its week,
/// month or season, so that the day itself is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FuzzyDate {
    /// The day, or the first day of the period; 2026-11-22.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub on: NaiveDate,
    /// Precision of the date.
    pub precision: Precision,
}

impl FuzzyDate {
    /// The period of `precision` that contains the day `on`. Returns `None` if `on`, or the first
    /// day of its period, lies outside the years 1900 to 2199.
    pub fn new(on: NaiveDate, precision: Precision) -> Option<Self> {
        let within = |day: NaiveDate| (1900..=2199).contains(&day.year());
        let generalized_date = Self { on, precision }.generalized();
        (within(on) && within(generalized_date.on)).then_some(generalized_date)
    }

    /// Moves the date to the first day of its week (a Monday), month or season. A day stays as it
    /// is, and so does a date at the very beginning of the calendar whose period began before it.
    #[must_use]
    pub fn generalized(self) -> Self {
        let first = match self.precision {
            Precision::Day => Some(self.on),
            Precision::Week => {
                self.on.checked_sub_days(Days::new(self.on.weekday().num_days_from_monday().into()))
            }
            Precision::Month => self.on.with_day(1),
            // Seasons begin in months 3, 6, 9 and 12: the multiples of three.
            Precision::Season => {
                self.on.with_day(1).and_then(|day| day.checked_sub_months(Months::new(day.month() % 3)))
            }
        };
        Self { on: first.unwrap_or(self.on), ..self }
    }

    /// The last day of the period: the Sunday of a week, the last day of a month or season, the day
    /// itself for a day. At the very end of the calendar it is the calendar's last day.
    pub fn last_day(self) -> NaiveDate {
        let first = self.generalized().on;
        let next = match self.precision {
            Precision::Day => first.succ_opt(),
            Precision::Week => first.checked_add_days(Days::new(7)),
            Precision::Month => first.checked_add_months(Months::new(1)),
            Precision::Season => first.checked_add_months(Months::new(3)),
        };
        next.and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// The month of [`Self::on`], `2026-11`.
    pub fn month(self) -> String {
        self.on.format("%Y-%m").to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn generalized_date(on: NaiveDate, precision: Precision) -> NaiveDate {
        FuzzyDate::new(on, precision).unwrap().on
    }

    #[test]
    fn sunday_generalizes_to_its_monday_month_and_autumn() {
        let sunday = day(2026, 11, 22);
        assert_eq!(generalized_date(sunday, Precision::Day), sunday);
        assert_eq!(generalized_date(sunday, Precision::Week), day(2026, 11, 16));
        assert_eq!(generalized_date(sunday, Precision::Month), day(2026, 11, 1));
        assert_eq!(generalized_date(sunday, Precision::Season), day(2026, 9, 1));
        assert_eq!(FuzzyDate::new(sunday, Precision::Season).unwrap().month(), "2026-09");
    }

    #[test]
    fn january_belongs_to_the_winter_of_the_year_before() {
        let firsts = (1..=12)
            .map(|month| generalized_date(day(2027, month, 28), Precision::Season))
            .collect::<Vec<_>>();
        let winter = [day(2026, 12, 1); 2];
        let rest = [3, 3, 3, 6, 6, 6, 9, 9, 9, 12].map(|month| day(2027, month, 1));
        assert_eq!(firsts, [winter.as_slice(), rest.as_slice()].concat());
    }

    #[test]
    fn periods_end_on_their_last_day() {
        let last = |on, precision| FuzzyDate { on, precision }.last_day();
        let wednesday = day(2026, 11, 18);
        assert_eq!(last(wednesday, Precision::Day), wednesday);
        assert_eq!(last(wednesday, Precision::Week), day(2026, 11, 22));
        assert_eq!(last(day(2026, 11, 22), Precision::Week), day(2026, 11, 22));
        assert_eq!(last(day(2026, 12, 28), Precision::Week), day(2027, 1, 3));
        assert_eq!(last(wednesday, Precision::Month), day(2026, 11, 30));
        assert_eq!(last(wednesday, Precision::Season), day(2026, 11, 30));
        assert_eq!(last(day(2026, 12, 1), Precision::Month), day(2026, 12, 31));
        // Winter ends in the next year, and in a leap year a day later.
        assert_eq!(last(day(2026, 12, 1), Precision::Season), day(2027, 2, 28));
        assert_eq!(last(day(2028, 1, 31), Precision::Season), day(2028, 2, 29));
        assert_eq!(last(day(2028, 2, 1), Precision::Month), day(2028, 2, 29));
        assert_eq!(last(NaiveDate::MAX, Precision::Season), NaiveDate::MAX);
    }

    #[test]
    fn dates_outside_1900_to_2199_are_refused() {
        for (on, precision, in_reach) in [
            (day(1900, 1, 1), Precision::Day, true),
            (day(1899, 12, 31), Precision::Day, false),
            (day(2199, 12, 31), Precision::Season, true),
            (day(2200, 1, 1), Precision::Month, false),
            // This winter began in 1899.
            (day(1900, 2, 28), Precision::Season, false),
            (NaiveDate::MIN, Precision::Week, false),
            (NaiveDate::MAX, Precision::Season, false),
        ] {
            assert_eq!(FuzzyDate::new(on, precision).is_some(), in_reach, "{on} {precision:?}");
        }
    }

    #[test]
    fn every_precision_is_read_back_from_its_code() {
        for precision in Precision::ALL {
            assert_eq!(Precision::from_code(precision.code()), Some(precision));
            assert_eq!(serde_json::to_value(precision).unwrap(), precision.code());
        }
        assert_eq!(Precision::from_code("Day"), None);
    }

    proptest! {
        #[test]
        fn generalizing_twice_changes_nothing(days in -109_000_i64..109_000, which in 0_usize..4) {
            let on = day(2050, 1, 1) + chrono::TimeDelta::days(days);
            let once = FuzzyDate { on, precision: Precision::ALL[which] }.generalized();
            prop_assert_eq!(once.generalized(), once);
            prop_assert!(once.on <= on && (on - once.on).num_days() <= 91);
        }

        #[test]
        fn last_day_lies_in_the_period_and_the_next_does_not(
            days in -109_000_i64..109_000,
            which in 0_usize..4,
        ) {
            let precision = Precision::ALL[which];
            let generalized_date = |on| FuzzyDate { on, precision }.generalized();
            let on = day(2050, 1, 1) + chrono::TimeDelta::days(days);
            let last = generalized_date(on).last_day();
            prop_assert_eq!(FuzzyDate { on, precision }.last_day(), last);
            prop_assert!(last >= on && generalized_date(last) == generalized_date(on));
            prop_assert_eq!(generalized_date(last.succ_opt().unwrap()).on, last.succ_opt().unwrap());
        }
    }
}
