//! Two weeks of writing without a backup.

use chrono::{Days, NaiveDate};

use crate::backups::backup_folders::own_folder;
use crate::error::Result;
use crate::notebook::Notebook;

/// Days of writing after which a missing backup is mentioned.
const DAYS: Days = Days::new(14);

impl Notebook<'_> {
    /// Returns true if something was kept two weeks ago or earlier and there is no backup since: then
    /// one line says so. Looks at names only, without opening a backup.
    pub(crate) fn backup_is_overdue(&mut self) -> Result<bool> {
        let Some(limit) = self.today.checked_sub_days(DAYS) else { return Ok(false) };
        let (folder, key) = (own_folder(self.journal.vault()), self.journal.vault().vault_key());
        let backups = vault::backups_in(&folder).unwrap_or_default();
        let own = backups.iter().filter(|backup| key.is_own(backup));
        let days = own.filter_map(|backup| backup.name.day.parse::<NaiveDate>().ok());
        // One of a day that has not come was made while the clock was wrong.
        let last = days.filter(|day| *day <= self.today).max();
        if last.is_some_and(|last| last > limit) {
            return Ok(false);
        }
        Ok(self.journal.has_kept_between(last, limit)?)
    }
}
