//! The scope of a page: its time, its reader and its language.

use journal::DayRange;
use practice::{Library, Recipient};

use crate::content::selection::Period;
use crate::summary_texts::SummaryTexts;

/// Everything that the items of a page depend on.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) period: Period,
    pub(crate) recipient: Option<Recipient>,
    pub(crate) texts: SummaryTexts,
    pub(crate) library: &'a Library,
}

impl Scope<'_> {
    /// The days of the period.
    pub(crate) fn days(&self) -> DayRange {
        DayRange { first: Some(self.period.first), last: Some(self.period.last) }
    }

    /// Returns true for a page with questions for a manager.
    pub(crate) fn is_for_manager(&self) -> bool {
        self.recipient == Some(Recipient::Manager)
    }
}
