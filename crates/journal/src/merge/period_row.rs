//! Rows of the table `phase`, as two states have them.

use crate::ids::WorkPeriodId;
use crate::work_periods::{WorkPeriod, WorkPeriodContent, decode};

/// A row of the table `phase`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PeriodRow {
    pub(super) id: WorkPeriodId,
    pub(super) starts_on: String,
    pub(super) ends_on: Option<String>,
    pub(super) content: String,
}

impl PeriodRow {
    pub(super) fn is_equal(&self, other: &Self) -> bool {
        (&self.starts_on, &self.ends_on, &self.content) == (&other.starts_on, &other.ends_on, &other.content)
    }

    /// Returns true if both begin on one day and have one id or one name: one period that was told
    /// differently.
    pub(super) fn is_told_of(&self, other: &Self) -> bool {
        self.starts_on == other.starts_on && (self.id == other.id || self.label() == other.label())
    }

    fn label(&self) -> Option<String> {
        serde_json::from_str::<WorkPeriodContent>(&self.content).ok().map(|content| content.label)
    }

    pub(super) fn view(&self) -> Option<WorkPeriod> {
        decode(self.id, &self.starts_on, self.ends_on.as_deref(), &self.content)
    }
}
