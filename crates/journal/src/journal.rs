use chrono::{Local, NaiveDate};
use practice::DeviceOwner;
use rusqlite::Connection;
use vault::{Access, NewPassphrase, Vault, VaultFolder, WorkFactor};

use crate::tables::{Store, change};
use crate::{Error, LockTimeout, Result, index, schema};

/// A notebook that is open. Dropping it locks it.
pub struct Journal<S: Store = Vault> {
    pub(crate) tables: S,
    /// Which schema the tables have: an older one only where nothing can be written.
    pub(crate) schema: u32,
}

impl Journal {
    /// Makes a notebook in `folder` and opens it.
    ///
    /// # Errors
    ///
    /// Those of [`vault::create`]. There is then no notebook.
    pub fn create(
        folder: &VaultFolder,
        passphrase: &NewPassphrase,
        factor: WorkFactor,
        whose_laptop: DeviceOwner,
    ) -> Result<Self> {
        let today = Local::now().date_naive();
        let vault = vault::create(folder, passphrase, factor, |db| furnish(db, today, whose_laptop))?;
        Ok(Self { tables: vault, schema: schema::known() })
    }

    /// Takes an open vault, brings its tables up to this version's, and finishes what was begun and not finished. Where
    /// nothing can be written, older tables are read as they are, and what they do not have yet is empty.
    ///
    /// # Errors
    ///
    /// [`Error::TooNew`]. Where nothing can be written and the tables are older than entries are, so that there is nothing
    /// to read: [`vault::Error::ReadOnly`] in a place that can only be read, since the notebook opens in another one, and
    /// [`vault::Error::DatabaseDamaged`] for a damaged notebook.
    pub fn open(mut vault: Vault) -> Result<Self> {
        let access = vault.access();
        if access == Access::ReadWrite {
            schema::migrate(vault.connection_mut())?;
        }
        let schema = vault.read_piece(schema::version)?;
        if !schema::has_entries(schema)? {
            return Err(match access {
                Access::ReadWrite | Access::ReadOnly => vault::Error::ReadOnly,
                Access::Rescue => vault::Error::DatabaseDamaged { pages: Vec::new() },
            }
            .into());
        }
        let mut journal = Self { tables: vault, schema };
        if access == Access::ReadWrite {
            if !journal.tables.read_piece(index::is_current)? {
                change(&mut journal.tables, index::make_current)?;
            }
            journal.sweep()?;
        }
        Ok(journal)
    }

    /// The box.
    pub fn vault(&self) -> &Vault {
        &self.tables
    }

    /// The box, to change how it opens.
    pub fn vault_mut(&mut self) -> &mut Vault {
        &mut self.tables
    }

    /// Whose laptop the person said this is.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`], and the database's.
    pub fn device_owner(&mut self) -> Result<DeviceOwner> {
        let read = "SELECT whose_laptop FROM journal WHERE id = 1";
        let code: String =
            self.tables.read_piece(|db| db.query_row(read, [], |row| row.get("whose_laptop")))?;
        DeviceOwner::from_code(&code).ok_or(Error::Unreadable("whose_laptop"))
    }

    /// After how many quiet minutes it locks. Where that cannot be read, or is a number that was never offered, it is
    /// the usual time: nothing keeps a notebook open for ever.
    pub fn lock_timeout(&mut self) -> LockTimeout {
        let read = "SELECT lock_after_minutes FROM journal WHERE id = 1";
        let minutes =
            self.tables.read_piece(|db| db.query_row(read, [], |row| row.get("lock_after_minutes")));
        minutes
            .ok()
            .and_then(|minutes| LockTimeout::from_minutes(minutes).ok())
            .unwrap_or(LockTimeout::DEFAULT)
    }

    /// Keeps another number of minutes.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn save_lock_timeout(&mut self, after: LockTimeout) -> Result<()> {
        let write = "UPDATE journal SET lock_after_minutes = ?1 WHERE id = 1";
        self.tables.connection().execute(write, [after.minutes()])?;
        Ok(())
    }

    /// The day of the last thorough check, and whether nothing was wrong; `None` before the first.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn last_check(&mut self) -> Result<Option<(NaiveDate, bool)>> {
        let health = self.tables.health()?;
        Ok(health.and_then(|health| {
            Some((NaiveDate::from_epoch_days(i32::try_from(health.checked_on).ok()?)?, health.sound))
        }))
    }

    /// Closes the notebook.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::lock`]. It is closed all the same.
    pub fn lock(self) -> Result<()> {
        Ok(self.tables.lock()?)
    }
}

fn furnish(db: &mut Connection, today: NaiveDate, whose_laptop: DeviceOwner) -> Result<()> {
    schema::migrate(db)?;
    db.execute(
        "INSERT INTO journal (id, created_on, whose_laptop) VALUES (1, ?1, ?2)",
        (today.to_string(), whose_laptop.code()),
    )?;
    index::make_current(db)
}

#[cfg(test)]
mod tests {
    use vault::{Passphrase, Secret, unlock};

    use super::*;

    const WORDS: &str = "the heron waited by the tram stop";

    #[test]
    fn what_was_said_on_the_first_evening_is_there_on_the_second() {
        let data = tempfile::tempdir().unwrap();
        let folder = VaultFolder::within(data.path());
        let typed = || Passphrase::from_typed(WORDS).unwrap();
        let chosen = NewPassphrase::choose(&typed()).unwrap();
        let mut journal =
            Journal::create(&folder, &chosen, WorkFactor::FOR_TESTS, DeviceOwner::Shared).unwrap();
        assert_eq!(journal.lock_timeout(), LockTimeout::DEFAULT);
        journal.save_lock_timeout(LockTimeout::from_minutes(15).unwrap()).unwrap();
        journal.lock().unwrap();

        let vault = unlock(&folder, &Secret::Passphrase(typed()), WorkFactor::FOR_TESTS).unwrap();
        let mut journal = Journal::open(vault).unwrap();
        assert_eq!(journal.device_owner().unwrap(), DeviceOwner::Shared);
        assert_eq!(journal.lock_timeout().minutes(), 15);
    }

    #[test]
    fn only_the_offered_minutes_are_taken() {
        for minutes in [0, 1, 3, 60, u32::MAX] {
            assert!(matches!(LockTimeout::from_minutes(minutes), Err(Error::NotALockTime(_))), "{minutes}");
        }
    }
}
