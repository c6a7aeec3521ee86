//! The stretch of time that is looked back at.

use chrono::NaiveDate;
use journal::{DayRange, EntryId, EntryPeriods, Store, WorkPeriod, WorkPeriodId};
use practice::{FuzzyDate, Precision};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// A stretch of time. Without any bound it is the whole time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// First day; none if it is open.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub from: Option<NaiveDate>,
    /// Last day; none if it is open.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub to: Option<NaiveDate>,
    /// The work period whose days belong to it; none for all days.
    pub work_period: Option<WorkPeriodId>,
}

/// A valid stretch, with the work periods that tell which entries belong to it.
pub struct StretchDays {
    /// First day that can belong to it.
    pub first: Option<NaiveDate>,
    /// Last day that can belong to it.
    pub last: Option<NaiveDate>,
    work_period: Option<WorkPeriodId>,
    periods: EntryPeriods,
    is_for_page: bool,
}

impl StretchDays {
    /// Checks a stretch.
    ///
    /// # Errors
    ///
    /// [`Error::StretchTurnedRound`], [`journal::Error::DateOutOfRange`],
    /// [`journal::Error::NoSuchWorkPeriod`].
    pub fn new(stretch: Stretch, periods: EntryPeriods) -> Result<Self> {
        let is_near = |day: NaiveDate| FuzzyDate::new(day, Precision::Day).is_some();
        if ![stretch.from, stretch.to].into_iter().flatten().all(is_near) {
            return Err(journal::Error::DateOutOfRange.into());
        }
        let is_turned_round = |(from, to): (NaiveDate, NaiveDate)| to < from;
        if stretch.from.zip(stretch.to).is_some_and(is_turned_round) {
            return Err(Error::StretchTurnedRound);
        }
        let chosen = stretch.work_period.map(|id| {
            let period = periods.periods().iter().find(|period| period.id == Some(id));
            period.ok_or(journal::Error::NoSuchWorkPeriod)
        });
        let chosen = chosen.transpose()?;
        let ends_on = chosen.and_then(|period| period.ends_on);
        Ok(Self {
            first: stretch.from.max(chosen.map(|period| period.starts_on)),
            last: [stretch.to, ends_on].into_iter().flatten().min(),
            work_period: stretch.work_period,
            periods,
            is_for_page: false,
        })
    }

    /// The same days for a page that leaves: nothing names the work periods, and what stays in the
    /// notebook is not counted.
    pub(crate) fn for_page(self) -> Self {
        Self { is_for_page: true, ..self }
    }

    /// Returns true if it is looked at for a page that leaves.
    pub(crate) fn is_for_page(&self) -> bool {
        self.is_for_page
    }

    /// Returns true if an entry of the day `on` belongs to the stretch. Where several work periods run, it
    /// belongs to the one that was chosen for it, and else to the one that started last, as everywhere.
    pub fn contains(&self, entry: EntryId, on: NaiveDate) -> bool {
        self.range().contains(on) && self.is_of_workplace(Some(entry), on)
    }

    /// Returns true if an entry of the day `on`, or something else of that day, is of the work period
    /// that is looked back at, if one is.
    pub fn is_of_workplace(&self, entry: Option<EntryId>, on: NaiveDate) -> bool {
        let of = || match entry {
            Some(entry) => self.periods.of(entry, on),
            None => self.periods.of_choice(on, None),
        };
        self.work_period.is_none_or(|id| of() == Some(id))
    }

    /// The days that can belong to it.
    pub fn range(&self) -> DayRange {
        DayRange { first: self.first, last: self.last }
    }

    /// Returns true if it is not the whole time.
    pub fn is_bounded(&self) -> bool {
        self.range() != DayRange::default()
    }

    /// All work periods, the one that started last first.
    pub fn periods(&self) -> &[WorkPeriod] {
        self.periods.periods()
    }

    /// The work periods, with what was chosen for entries.
    pub fn entry_periods(&self) -> &EntryPeriods {
        &self.periods
    }
}

impl<S: Store> Notebook<'_, S> {
    /// The days of a stretch.
    ///
    /// # Errors
    ///
    /// Those of [`StretchDays::new`]; [`Error::Journal`] if the journal cannot be read.
    pub fn stretch_days(&mut self, stretch: Stretch) -> Result<StretchDays> {
        StretchDays::new(stretch, self.journal.entry_periods()?)
    }
}

#[cfg(test)]
mod tests {
    use journal::WorkPeriodContent;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period_id(id: i64) -> WorkPeriodId {
        serde_json::from_value(id.into()).unwrap()
    }

    fn period(id: i64, starts_on: &str, ends_on: Option<&str>) -> WorkPeriod {
        WorkPeriod {
            id: Some(period_id(id)),
            starts_on: day(starts_on),
            ends_on: ends_on.map(day),
            content: WorkPeriodContent::default(),
        }
    }

    fn days(from: Option<&str>, to: Option<&str>, work_period: Option<i64>) -> Result<StretchDays> {
        let stretch =
            Stretch { from: from.map(day), to: to.map(day), work_period: work_period.map(period_id) };
        // A second job in the summer of the first one, which goes on.
        let periods = vec![period(2, "2026-06-01", Some("2026-08-31")), period(1, "2025-01-01", None)];
        StretchDays::new(stretch, periods.into())
    }

    /// An entry for which nothing was chosen.
    fn contains(days: &StretchDays, on: &str) -> bool {
        days.contains(serde_json::from_value(1.into()).unwrap(), day(on))
    }

    #[test]
    fn whole_time_has_every_day() {
        let whole = days(None, None, None).unwrap();
        assert_eq!((whole.first, whole.last), (None, None));
        assert!(contains(&whole, "1900-01-01") && contains(&whole, "2199-12-31"));
    }

    #[test]
    fn both_ends_belong_to_a_stretch() {
        let week = days(Some("2026-11-23"), Some("2026-11-29"), None).unwrap();
        for (on, belongs) in
            [("2026-11-22", false), ("2026-11-23", true), ("2026-11-29", true), ("2026-11-30", false)]
        {
            assert_eq!(contains(&week, on), belongs, "{on}");
        }
        assert!(contains(&days(Some("2026-11-29"), Some("2026-11-29"), None).unwrap(), "2026-11-29"));
    }

    #[test]
    fn stretch_that_ends_before_it_begins_is_refused() {
        let turned = days(Some("2026-11-30"), Some("2026-11-29"), None);
        assert!(matches!(turned, Err(Error::StretchTurnedRound)));
        assert!(days(Some("2026-11-29"), Some("2026-11-30"), None).is_ok());
    }

    #[test]
    fn day_outside_the_calendar_is_refused() {
        for on in ["1899-12-31", "2200-01-01"] {
            let far = days(Some(on), None, None);
            assert!(matches!(far, Err(Error::Journal(journal::Error::DateOutOfRange))), "{on}");
        }
    }

    #[test]
    fn day_of_two_work_periods_belongs_to_the_later_one() {
        let (first, second) = (days(None, None, Some(1)).unwrap(), days(None, None, Some(2)).unwrap());
        for (on, in_first, in_second) in [
            ("2024-12-31", false, false),
            ("2026-05-31", true, false),
            ("2026-06-01", false, true),
            ("2026-08-31", false, true),
            ("2026-09-01", true, false),
        ] {
            assert_eq!((contains(&first, on), contains(&second, on)), (in_first, in_second), "{on}");
        }
        assert_eq!((second.first, second.last), (Some(day("2026-06-01")), Some(day("2026-08-31"))));
    }

    #[test]
    fn days_and_a_work_period_narrow_each_other() {
        let both = days(Some("2026-07-01"), Some("2026-12-31"), Some(2)).unwrap();
        assert_eq!((both.first, both.last), (Some(day("2026-07-01")), Some(day("2026-08-31"))));
    }

    #[test]
    fn work_period_that_is_gone_is_refused() {
        let gone = days(None, None, Some(3));
        assert!(matches!(gone, Err(Error::Journal(journal::Error::NoSuchWorkPeriod))));
    }
}
