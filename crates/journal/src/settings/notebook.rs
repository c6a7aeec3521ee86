//! Settings of the whole notebook: its device, when it locks, and its last check.

use chrono::NaiveDate;
use practice::DeviceOwner;

use crate::error::{Error, Result};
use crate::settings::lock_timeout::LockTimeout;
use crate::storage::clock_guard::is_plausible;
use crate::storage::journal::Journal;
use crate::storage::store::transact_undated;

impl Journal {
    /// Owner of the device, as the person stated it.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`] for a value of another version, [`Error::Vault`] if the database
    /// cannot be read.
    pub fn device_owner(&mut self) -> Result<DeviceOwner> {
        let read = "SELECT whose_laptop FROM journal WHERE id = 1";
        let code: String =
            self.store.read_piece(|db| db.query_row(read, [], |row| row.get("whose_laptop")))?;
        DeviceOwner::from_code(&code).ok_or(Error::Unreadable("whose_laptop"))
    }

    /// Timeout after which the notebook locks; the default if it cannot be read or was never
    /// offered, so that a damaged notebook locks as well.
    pub fn lock_timeout(&mut self) -> LockTimeout {
        let read = "SELECT lock_after_minutes FROM journal WHERE id = 1";
        let minutes = self.store.read_piece(|db| db.query_row(read, [], |row| row.get("lock_after_minutes")));
        minutes
            .ok()
            .and_then(|minutes| LockTimeout::from_minutes(minutes).ok())
            .unwrap_or(LockTimeout::DEFAULT)
    }

    /// Saves the lock timeout.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn save_lock_timeout(&mut self, after: LockTimeout) -> Result<()> {
        let write = "UPDATE journal SET lock_after_minutes = ?1 WHERE id = 1";
        transact_undated(&mut self.store, |db| Ok(db.execute(write, [after.minutes()]).map(drop)?))
    }

    /// Latest day on which something was saved, or else the day on which the notebook was made;
    /// `None` if neither can be read.
    pub fn latest_day(&mut self) -> Option<NaiveDate> {
        let read = "SELECT latest_on, created_on FROM journal WHERE id = 1";
        let days = self.store.read_piece(|db| {
            db.query_row(read, [], |row| Ok([row.get("latest_on")?, row.get("created_on")?]))
        });
        let days: [String; 2] = days.ok()?;
        days.iter().filter_map(|day| day.parse().ok()).find(|day| is_plausible(*day))
    }

    /// Day and result of the last integrity check, true if it found nothing; `None` before the
    /// first.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn last_check(&mut self) -> Result<Option<(NaiveDate, bool)>> {
        let health = self.store.health()?;
        Ok(health.and_then(|health| {
            Some((NaiveDate::from_epoch_days(i32::try_from(health.checked_on).ok()?)?, health.sound))
        }))
    }
}
