//! Creates, opens and locks a notebook.

mod in_memory;
#[cfg(any(test, feature = "plain"))]
mod plain;

use chrono::NaiveDate;
use practice::DeviceOwner;
use rusqlite::Connection;
use vault::{Access, NewPassphrase, PreparedRestore, RemovalLock, Vault, VaultFolder, WorkFactor};

use crate::error::Result;
use crate::search::index;
use crate::storage::journal::Journal;
use crate::storage::known_schema;
use crate::storage::schema;
use crate::storage::store::transact_undated;
use crate::storage::vocabulary::Vocabulary;

impl Journal {
    /// Creates a notebook in `folder` on this day and opens it.
    ///
    /// # Errors
    ///
    /// Those of [`vault::create`]. There is then no notebook.
    pub fn create(
        folder: &VaultFolder,
        passphrase: &NewPassphrase,
        factor: WorkFactor,
        whose_laptop: DeviceOwner,
        today: NaiveDate,
    ) -> Result<Self> {
        let vault = vault::create(folder, passphrase, factor, |db| create_schema(db, today, whose_laptop))?;
        Ok(Self {
            store: vault,
            schema: schema::newest_version(),
            unmigrated: None,
            vocabulary: Vocabulary::default(),
        })
    }

    /// Opens the notebook in an open vault: migrates its tables, rebuilds an outdated search index,
    /// and finishes an interrupted deletion. Read-only notebooks are not migrated; tables that an
    /// older schema lacks are empty.
    ///
    /// # Errors
    ///
    /// [`crate::Error::TooNew`]; [`crate::Error::ForeignSchema`] for a database that another program
    /// prepared. For a read-only notebook without entries in its schema, where there is nothing to
    /// read: [`vault::Error::ReadOnly`] on a read-only drive, since the notebook opens on another
    /// one, and [`vault::Error::DatabaseDamaged`] if the notebook is damaged.
    pub fn open(vault: Vault) -> Result<Self> {
        Self::open_after(vault, |_, _| Ok(()))
    }

    /// As [`Journal::open`], with `back_up` before the tables of an existing notebook are migrated:
    /// it gets the vault and the schema that the tables will have. If that fails, nothing is
    /// migrated, and the notebook opens read-only; see [`Journal::waits_for_backup`].
    ///
    /// # Errors
    ///
    /// Those of [`Journal::open`].
    pub fn open_after(
        mut vault: Vault,
        back_up: impl FnOnce(&Vault, u32) -> vault::Result<()>,
    ) -> Result<Self> {
        check_schema(&mut vault)?;
        let unmigrated = migrate(&mut vault, back_up)?;
        let access = vault.access();
        let schema = vault.read_piece(schema::version_of)?;
        if !schema::has_entries(schema)? {
            return Err(match access {
                Access::ReadWrite | Access::ReadOnly => vault::Error::ReadOnly,
                Access::Rescue => vault::Error::DatabaseDamaged { pages: Vec::new() },
            }
            .into());
        }
        let mut journal = Self { store: vault, schema, unmigrated, vocabulary: Vocabulary::default() };
        if access == Access::ReadWrite {
            if !journal.store.read_piece(index::is_current)? {
                transact_undated(&mut journal.store, index::rebuild)?;
            }
            journal.vacuum_if_due()?;
        }
        Ok(journal)
    }

    /// Closes the notebook to remove it, and keeps its lock.
    pub fn close_for_removal(self) -> Option<RemovalLock> {
        self.store.close_for_removal()
    }

    /// Closes the notebook.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::lock`]. It is closed all the same.
    pub fn lock(self) -> Result<()> {
        Ok(self.store.lock()?)
    }
}

/// Checks that a copy which is about to replace the notebook is one that this version opens.
///
/// # Errors
///
/// [`crate::Error::TooNew`], [`crate::Error::ForeignSchema`], and those of reading it.
pub fn check_restore(prepared: &PreparedRestore) -> Result<()> {
    prepared.check(|db| {
        let found = schema::version_of(db)?;
        if found > schema::newest_version() {
            return Err(crate::Error::TooNew { found, known: schema::newest_version() });
        }
        known_schema::check(db, found)
    })
}

/// Migrates the tables, after a backup of those that hold entries. Returns the reason if there could
/// be none; nothing is written from then on.
fn migrate(
    vault: &mut Vault,
    back_up: impl FnOnce(&Vault, u32) -> vault::Result<()>,
) -> Result<Option<vault::Error>> {
    if vault.access() != Access::ReadWrite {
        return Ok(None);
    }
    let (found, newest) = (vault.read_piece(schema::version_of)?, schema::newest_version());
    if found != newest
        && schema::has_entries(found)?
        && let Err(reason) = back_up(vault, newest)
    {
        vault.stop_writing();
        return Ok(Some(reason));
    }
    vault.write(schema::migrate)?;
    Ok(None)
}

/// Checks the schema before anything of the notebook is used. What is damaged cannot be compared.
fn check_schema(vault: &mut Vault) -> Result<()> {
    let found = vault.read_piece(schema::version_of)?;
    let checked = known_schema::check(vault.connection(), found);
    match vault.read_piece(|_| Ok(())) {
        Err(vault::Error::DatabaseDamaged { .. }) if vault.access() == Access::Rescue => Ok(()),
        Err(error) => Err(error.into()),
        Ok(()) => checked,
    }
}

fn create_schema(db: &mut Connection, today: NaiveDate, whose_laptop: DeviceOwner) -> Result<()> {
    schema::migrate(db)?;
    db.execute(
        "INSERT INTO journal (id, created_on, whose_laptop) VALUES (1, ?1, ?2)",
        (today.to_string(), whose_laptop.code()),
    )?;
    index::rebuild(db)
}

#[cfg(test)]
mod tests {
    use vault::{Passphrase, Secret, unlock};

    use super::*;
    use crate::settings::day_end::DayEnd;
    use crate::settings::lock_timeout::LockTimeout;

    const WORDS: &str = "the heron waited by the tram stop";

    #[test]
    fn settings_survive_locking() {
        let data = tempfile::tempdir().unwrap();
        let folder = VaultFolder::within(data.path());
        let typed = || Passphrase::from_typed(WORDS).unwrap();
        let chosen = NewPassphrase::choose(&typed()).unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let mut journal =
            Journal::create(&folder, &chosen, WorkFactor::FOR_TESTS, DeviceOwner::Shared, today).unwrap();
        assert_eq!(journal.latest_day(), Some(today));
        assert_eq!(journal.day_end(), DayEnd::MIDNIGHT);
        journal.save_day_end(DayEnd::from_hour(4).unwrap()).unwrap();
        assert_eq!(journal.lock_timeout(), LockTimeout::DEFAULT);
        journal.save_lock_timeout(LockTimeout::from_minutes(15).unwrap()).unwrap();
        journal.lock().unwrap();

        let vault = unlock(&folder, &Secret::Passphrase(typed()), WorkFactor::FOR_TESTS).unwrap();
        let mut journal = Journal::open(vault).unwrap();
        assert_eq!(journal.device_owner().unwrap(), DeviceOwner::Shared);
        assert_eq!(journal.lock_timeout().minutes(), 15);
        assert_eq!(journal.day_end().hour(), 4);
    }
}
