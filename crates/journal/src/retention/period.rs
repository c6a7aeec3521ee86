//! The time for which the text of notes is kept.

use chrono::{Months, NaiveDate};
use practice::FuzzyDate;

use crate::error::{Error, Result};

/// Months after which the text of a note expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextPeriod(u32);

impl TextPeriod {
    /// Available periods, in months.
    pub const CHOICES: [u32; 4] = [6, 12, 24, 60];

    /// The period of `months`.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidTextPeriod`] for any other number.
    pub fn from_months(months: u32) -> Result<Self> {
        if Self::CHOICES.contains(&months) { Ok(Self(months)) } else { Err(Error::InvalidTextPeriod(months)) }
    }

    /// The period in months.
    pub fn months(self) -> u32 {
        self.0
    }

    /// The first day on which the text of a note may go. The period begins with the last day that
    /// the note is about, or with the day on which it was first saved if that is later: what is
    /// written down years afterwards is not old.
    pub(crate) fn ends_on(self, about: FuzzyDate, saved_on: NaiveDate) -> NaiveDate {
        let begins = about.last_day().max(saved_on);
        begins.checked_add_months(Months::new(self.0)).unwrap_or(NaiveDate::MAX)
    }

    /// The last day on which a period that is over on `day` can have begun.
    pub(crate) fn begins_before(self, day: NaiveDate) -> NaiveDate {
        day.checked_sub_months(Months::new(self.0)).unwrap_or(NaiveDate::MIN)
    }
}

#[cfg(test)]
mod tests {
    use practice::Precision;

    use super::*;

    #[test]
    fn only_offered_periods_are_accepted() {
        for months in [0, 1, 7, 61, u32::MAX] {
            assert!(matches!(TextPeriod::from_months(months), Err(Error::InvalidTextPeriod(_))), "{months}");
        }
    }

    #[test]
    fn period_begins_with_the_later_of_two_days() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let period = TextPeriod::from_months(6).unwrap();
        let month = FuzzyDate { on: day("2026-02-01"), precision: Precision::Month };
        assert_eq!(period.ends_on(month, day("2026-02-10")), day("2026-08-28"));
        assert_eq!(period.ends_on(month, day("2027-08-31")), day("2028-02-29"));
        assert_eq!(period.ends_on(month, NaiveDate::MAX), NaiveDate::MAX);
    }
}
