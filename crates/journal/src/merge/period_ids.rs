//! The ids that work periods of one state have in another, for the entries that name one.

use std::collections::HashMap;

use crate::entries::content::Content;
use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::ids::WorkPeriodId;
use crate::merge::period_row::PeriodRow;
use crate::work_periods::{WorkPeriod, running_on};

/// Work periods of another state, each with those that it can be here. A period that is told
/// differently in both states is here twice after a merge: of these, an entry belongs to the first that
/// runs on its day.
#[derive(Debug, Clone, Default)]
pub(super) struct PeriodIds(HashMap<WorkPeriodId, Vec<WorkPeriod>>);

impl PeriodIds {
    /// The work periods of `there`, as they are called `here`; both by their ids.
    pub(super) fn of(here: &[PeriodRow], there: &[PeriodRow]) -> Self {
        let same = |other: &PeriodRow| {
            let found = here.iter().filter(|known| known.is_equal(other) || known.is_told_of(other));
            (other.id, found.filter_map(PeriodRow::view).collect())
        };
        Self(there.iter().map(same).collect())
    }

    /// The content with its work period as it is called here; without one that is not here.
    pub(super) fn translate(&self, content: Content) -> Content {
        let Some(WorkPeriodChoice::One(id)) = content.work_period else { return content };
        let found = self.0.get(&id).map_or(&[][..], Vec::as_slice);
        let running = running_on(found, content.date.on).next().or(found.first());
        let work_period = running.and_then(|period| period.id).map(WorkPeriodChoice::One);
        Content { work_period, ..content }
    }

    /// The content for comparing it: with the first of the work periods that its own can be here, so that
    /// it is the same before and after a merge. One that is not here is like none that is, and one that is
    /// gone in its own state counts for nothing.
    pub(super) fn compared(&self, content: Content) -> Content {
        let Some(WorkPeriodChoice::One(id)) = content.work_period else { return content };
        let missing = WorkPeriodId(-id.0);
        let first = |found: &Vec<WorkPeriod>| found.first().and_then(|period| period.id);
        let own = self.0.get(&id).map(|found| first(found).unwrap_or(missing));
        Content { work_period: own.map(WorkPeriodChoice::One), ..content }
    }
}
