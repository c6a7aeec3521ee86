//! The stretches that can be chosen, and when *Looking back* joins the other screens.

use chrono::{Months, NaiveDate};
use journal::{Store, WorkPeriod};
use practice::Choice;
use serde::Serialize;

use crate::error::Result;
use crate::looking_back::stretch::Stretch;
use crate::notebook::Notebook;

/// Number of kept entries from which there is something to look back at.
const KEPT_ENTRIES: u32 = 5;
/// Numbers of months up to today that can be chosen.
const RECENT_MONTHS: [u32; 3] = [3, 6, 12];

/// The last months up to today.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RecentMonths {
    months: u32,
    stretch: Stretch,
}

/// The stretches that can be chosen beside the whole time and days of one's own.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct StretchChoices {
    recent: Vec<RecentMonths>,
    /// Calendar quarters with an entry, the latest first.
    quarters: Vec<Stretch>,
    /// The latest first.
    work_periods: Vec<WorkPeriod>,
    /// The words for the places of work periods.
    settings: &'static [Choice],
}

impl<S: Store> Notebook<'_, S> {
    /// Returns true once enough entries are kept for looking back.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn can_look_back(&mut self) -> Result<bool> {
        Ok(self.journal.has_kept(KEPT_ENTRIES)?)
    }

    /// The stretches that can be chosen.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts);
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn stretch_choices(&mut self) -> Result<StretchChoices> {
        let recent =
            RECENT_MONTHS.map(|months| RecentMonths { months, stretch: last_months(self.today, months) });
        let quarters = self.journal.quarters_with_entries()?;
        Ok(StretchChoices {
            recent: recent.into(),
            quarters: quarters.into_iter().map(quarter).collect(),
            work_periods: self.journal.work_periods()?,
            settings: self.library()?.option_set("setting"),
        })
    }
}

/// The stretch from the day after this day so many months ago until today.
fn last_months(today: NaiveDate, months: u32) -> Stretch {
    let from = today.checked_sub_months(Months::new(months)).and_then(|day| day.succ_opt());
    Stretch { from, to: Some(today), work_period: None }
}

/// The quarter that begins on `first`.
fn quarter(first: NaiveDate) -> Stretch {
    let last = first.checked_add_months(Months::new(3)).and_then(|next| next.pred_opt());
    Stretch { from: Some(first), to: last, work_period: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(stretch: Stretch) -> (String, String) {
        (stretch.from.unwrap().to_string(), stretch.to.unwrap().to_string())
    }

    #[test]
    fn last_months_end_today_and_do_not_overlap_the_ones_before() {
        let today = "2026-11-29".parse().unwrap();
        assert_eq!(told(last_months(today, 3)), ("2026-08-30".into(), "2026-11-29".into()));
        assert_eq!(told(last_months(today, 12)), ("2025-11-30".into(), "2026-11-29".into()));
        // November has no 31st day.
        let february = "2027-02-28".parse().unwrap();
        assert_eq!(told(last_months(february, 3)), ("2026-11-29".into(), "2027-02-28".into()));
    }

    #[test]
    fn quarter_ends_before_the_next_one() {
        assert_eq!(told(quarter("2026-10-01".parse().unwrap())), ("2026-10-01".into(), "2026-12-31".into()));
        assert_eq!(told(quarter("2028-01-01".parse().unwrap())), ("2028-01-01".into(), "2028-03-31".into()));
    }
}
