//! The work period of an entry. Everything that looks at entries by work period asks here.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::entries::content::{Content, WORK_PERIOD};
use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::error::{Error, Result};
use crate::ids::{EntryId, WorkPeriodId};
use crate::storage::journal::Journal;
use crate::storage::store::Store;
use crate::work_periods::{WorkPeriod, period_of};

/// All work periods, with what the person chose for entries of days on which several run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryPeriods {
    periods: Vec<WorkPeriod>,
    chosen: HashMap<EntryId, WorkPeriodChoice>,
}

impl EntryPeriods {
    /// All work periods, the one that started last first.
    pub fn periods(&self) -> &[WorkPeriod] {
        &self.periods
    }

    /// The work period of the saved entry `entry` of the day `on`: the chosen one where several run,
    /// and else the one that started last.
    pub fn of(&self, entry: EntryId, on: NaiveDate) -> Option<WorkPeriodId> {
        self.of_choice(on, self.chosen.get(&entry).copied())
    }

    /// The work period of an entry with this content.
    pub fn of_content(&self, content: &Content) -> Option<WorkPeriodId> {
        self.of_choice(content.date.on, content.work_period)
    }

    /// The work period of a day for which `chosen` was chosen.
    pub fn of_choice(&self, on: NaiveDate, chosen: Option<WorkPeriodChoice>) -> Option<WorkPeriodId> {
        period_of(&self.periods, on, chosen)
    }
}

impl From<Vec<WorkPeriod>> for EntryPeriods {
    /// Work periods of which none was chosen.
    fn from(periods: Vec<WorkPeriod>) -> Self {
        Self { periods, chosen: HashMap::new() }
    }
}

impl<S: Store> Journal<S> {
    /// The work periods, with what was chosen for entries outside the bin. In a damaged notebook, each
    /// entry is read for it.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn entry_periods(&mut self) -> Result<EntryPeriods> {
        let periods = self.work_periods()?;
        if periods.len() < 2 {
            return Ok(periods.into());
        }
        let chosen = match self.store.read_piece(choices) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.choices_one_by_one()?,
            chosen => chosen?,
        };
        Ok(EntryPeriods { periods, chosen: chosen.into_iter().collect() })
    }

    fn choices_one_by_one(&mut self) -> Result<Vec<(EntryId, WorkPeriodChoice)>> {
        let ids = self.every_row_id("entry")?.into_iter().map(EntryId);
        let (chosen, _) = self.read_all_readable(ids, |journal, id| match journal.entry_row(id) {
            Err(Error::NoSuchEntry) => Ok(None),
            row => Ok(row?.content()?.work_period.map(|chosen| (id, chosen))),
        })?;
        Ok(chosen)
    }
}

/// The choices for entries, from the index of codes. A code of another version is none.
fn choices(db: &Connection) -> rusqlite::Result<Vec<(EntryId, WorkPeriodChoice)>> {
    let mut read = db.prepare_cached("SELECT code, entry FROM chosen WHERE field = ?1")?;
    let mut rows = read.query([WORK_PERIOD])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let chosen = WorkPeriodChoice::from_code(row.get_ref("code")?.as_str()?);
        if let Some(chosen) = chosen {
            found.push((row.get("entry")?, chosen));
        }
    }
    Ok(found)
}
