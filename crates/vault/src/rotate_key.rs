//! Key rotation: copies the database under a new data key.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use crate::data_key::DataKey;
use crate::database::connection::Mode;
use crate::database::copy;
use crate::database::state_id::StateId;
use crate::database::{self, Opened, beside};
use crate::error::{Error, Result};
use crate::files::atomic_file::AtomicFile;
use crate::files::database_file::DatabaseFile;
use crate::folder::VaultFolder;
use crate::header::database_number;
use crate::header_copies::{self, Written};
use crate::key_slot::{Slot, SlotKind};
use crate::secrets::passphrase::NewPassphrase;
use crate::vault::Vault;

impl Vault {
    /// Copies the database under a new data key, encrypted to `passphrase`. For when someone may
    /// have had the old key: the old passphrase, recovery phrase and copies do not open the new
    /// database. There is no recovery phrase afterwards.
    ///
    /// The new key counts from the moment the header is written; until then, the old database is
    /// untouched.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`], [`Error::NoRoom`], [`Error::Storage`], or [`Error::DatabaseDamaged`] if
    /// the copy is not complete. The old key then still counts.
    pub fn rotate_key(&mut self, passphrase: &NewPassphrase) -> Result<()> {
        self.prepare_header()?;
        let key = DataKey::generate()?;
        let name = next_name(&self.folder)?;
        let target = self.folder.file(&name);
        let mut header = self.header.next();
        header.retired = Some(std::mem::replace(&mut header.database, name));
        header.retired_page = Some(self.file.first_page_sha256());
        header.slots.clear();
        header.set_slot(Slot::seal(
            SlotKind::Passphrase,
            passphrase.secret(),
            self.factor,
            &header.vault_id,
            &key,
        )?);

        copy_database(&self.connection, &target, &key)?.publish(&target)?;
        let Opened { connection, .. } = database::open(&target, &key, Mode::ReadWrite)?;
        // All that can fail comes before the header: from then on the new database is the one.
        let state = StateId::read(&connection)?;
        let file = DatabaseFile::open(&target)?;
        let written = match header_copies::write(&self.folder, &header) {
            Ok(written) => written,
            Err(error) => {
                // No header names this file: it belongs to this attempt, and its key is about to be
                // forgotten.
                drop(connection);
                let _ = std::fs::remove_file(&target);
                return Err(error);
            }
        };
        self.key = key;
        self.header = header;
        self.state = state;
        drop(std::mem::replace(&mut self.connection, connection));
        drop(std::mem::replace(&mut self.file, file));
        // With one copy of the header only, the old database stays until the next unlock has
        // repaired the other.
        if written == Written::Twice {
            self.remove_retired();
        }
        Ok(())
    }
}

/// Writes a checked copy of the database under `key`, which takes the name `target` when it is
/// published. A leftover can never be opened, since its key is stored nowhere.
fn copy_database(from: &Connection, target: &Path, key: &DataKey) -> Result<AtomicFile> {
    let file = AtomicFile::beside(target)?;
    let path = file.path_beside(target);
    let copied = copy::write(from, &path, key).and_then(|contents| copy::verify(&path, key, &contents));
    copied.inspect_err(|_| {
        let _ = std::fs::remove_file(beside(&path, "-journal"));
    })?;
    Ok(file)
}

/// A database name with a number above those that are taken, or the lowest free one if there is
/// none above.
fn next_name(folder: &VaultFolder) -> Result<String> {
    let mut taken = BTreeSet::new();
    for file in std::fs::read_dir(folder.path())? {
        taken.extend(file?.file_name().to_str().and_then(database_number));
    }
    let above = taken.last().map_or(Some(1), |highest| highest.checked_add(1));
    let number = above.or_else(|| (1..u32::MAX).find(|number| !taken.contains(number)));
    Ok(format!("journal-{:04}.db", number.ok_or(Error::VaultExists)?))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::secrets::passphrase::Passphrase;
    use crate::secrets::work_factor::WorkFactor;

    #[test]
    fn only_the_file_that_was_retired_is_removed() {
        let data = tempfile::tempdir().unwrap();
        let folder = VaultFolder::within(data.path());
        let typed = Passphrase::from_typed("the heron waited by the tram stop").unwrap();
        let chosen = NewPassphrase::choose(&typed).unwrap();
        let mut vault =
            crate::create(&folder, &chosen, WorkFactor::FOR_TESTS, |_| Ok::<_, Error>(())).unwrap();
        let path = folder.file("journal-0007.db");
        for is_the_one in [false, true] {
            fs::copy(folder.file(&vault.header.database), &path).unwrap();
            let page = DatabaseFile::open(&path).unwrap().first_page_sha256();
            vault.header.retired = Some("journal-0007.db".to_owned());
            vault.header.retired_page = Some(if is_the_one { page } else { "another".to_owned() });
            assert_eq!(vault.remove_retired(), is_the_one);
            assert_eq!(path.exists(), !is_the_one);
            assert_eq!(vault.header.retired, None, "the name is not looked at again");
        }
    }
}
