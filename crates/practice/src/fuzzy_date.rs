use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// How exactly a day is told. Saying less is a way of not pointing to anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// That day.
    #[default]
    Day,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three months: spring begins in March, winter in December.
    Season,
}

impl Precision {
    const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Season];

    /// The code it is stored under. Never shown to anyone.
    pub fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Season => "season",
        }
    }

    /// What is stored under `code`; `None` for a code that this version does not know.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|precision| precision.code() == code)
    }
}

/// A day, told as exactly as the person wants. What is less exact than a day is kept as the first day of its week,
/// month or season, so that it no longer tells the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FuzzyDate {
    /// The day, or the first one of the period; 2026-11-22.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub on: NaiveDate,
    /// How exactly.
    pub precision: Precision,
}

impl FuzzyDate {
    /// The period of `precision` that holds the day `on`. `None` when `on`, or the first day of its period, is not
    /// in the years 1900 to 2199.
    pub fn new(on: NaiveDate, precision: Precision) -> Option<Self> {
        let within = |day: NaiveDate| (1900..=2199).contains(&day.year());
        let told = Self { on, precision }.generalized();
        (within(on) && within(told.on)).then_some(told)
    }

    /// The same, told by the first day of its week (a Monday), month or season. A day is left as it is, and so is
    /// a date at the very beginning of the calendar whose period began before it.
    #[must_use]
    pub fn generalized(self) -> Self {
        let first = match self.precision {
            Precision::Day => Some(self.on),
            Precision::Week => {
                self.on.checked_sub_days(Days::new(self.on.weekday().num_days_from_monday().into()))
            }
            Precision::Month => self.on.with_day(1),
            // Seasons begin in months 3, 6, 9 and 12: those that three divides.
            Precision::Season => {
                self.on.with_day(1).and_then(|day| day.checked_sub_months(Months::new(day.month() % 3)))
            }
        };
        Self { on: first.unwrap_or(self.on), ..self }
    }

    /// The last day that may be meant: of a week its Sunday, of a month or a season its last day, of a day that day. At
    /// the very end of the calendar it is the calendar's last.
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

    fn told(on: NaiveDate, precision: Precision) -> NaiveDate {
        FuzzyDate::new(on, precision).unwrap().on
    }

    #[test]
    fn a_sunday_in_november_is_told_as_its_monday_its_month_and_its_autumn() {
        let sunday = day(2026, 11, 22);
        assert_eq!(told(sunday, Precision::Day), sunday);
        assert_eq!(told(sunday, Precision::Week), day(2026, 11, 16));
        assert_eq!(told(sunday, Precision::Month), day(2026, 11, 1));
        assert_eq!(told(sunday, Precision::Season), day(2026, 9, 1));
        assert_eq!(FuzzyDate::new(sunday, Precision::Season).unwrap().month(), "2026-09");
    }

    #[test]
    fn every_month_is_told_as_its_season_and_january_belongs_to_the_winter_of_the_year_before() {
        let firsts = (1..=12).map(|month| told(day(2027, month, 28), Precision::Season)).collect::<Vec<_>>();
        let winter = [day(2026, 12, 1); 2];
        let rest = [3, 3, 3, 6, 6, 6, 9, 9, 9, 12].map(|month| day(2027, month, 1));
        assert_eq!(firsts, [winter.as_slice(), rest.as_slice()].concat());
    }

    #[test]
    fn a_week_ends_on_its_sunday_and_a_month_and_a_season_with_their_last_day() {
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
    fn three_centuries_are_in_reach_and_no_more() {
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
    fn every_precision_is_read_back_from_its_code_and_is_written_so_to_the_page() {
        for precision in Precision::ALL {
            assert_eq!(Precision::from_code(precision.code()), Some(precision));
            assert_eq!(serde_json::to_value(precision).unwrap(), precision.code());
        }
        assert_eq!(Precision::from_code("Day"), None);
    }

    proptest! {
        #[test]
        fn what_is_blurred_stays_as_it_is_and_is_never_later(days in -109_000_i64..109_000, which in 0_usize..4) {
            let on = day(2050, 1, 1) + chrono::TimeDelta::days(days);
            let once = FuzzyDate { on, precision: Precision::ALL[which] }.generalized();
            prop_assert_eq!(once.generalized(), once);
            prop_assert!(once.on <= on && (on - once.on).num_days() <= 91);
        }

        #[test]
        fn the_last_day_is_told_as_the_first_one_is_and_the_next_is_not(
            days in -109_000_i64..109_000,
            which in 0_usize..4,
        ) {
            let precision = Precision::ALL[which];
            let told = |on| FuzzyDate { on, precision }.generalized();
            let on = day(2050, 1, 1) + chrono::TimeDelta::days(days);
            let last = told(on).last_day();
            prop_assert_eq!(FuzzyDate { on, precision }.last_day(), last);
            prop_assert!(last >= on && told(last) == told(on));
            prop_assert_eq!(told(last.succ_opt().unwrap()).on, last.succ_opt().unwrap());
        }
    }
}
