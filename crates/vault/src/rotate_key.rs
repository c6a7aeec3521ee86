//! Key rotation: copies the database under a new data key.

mod leftovers;

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use crate::data_key::DataKey;
use crate::database::connection::Mode;
use crate::database::copy;
use crate::database::header_record::{self, HeaderId, UnfinishedCopy};
use crate::database::state_id::StateId;
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::files::atomic_file::AtomicFile;
use crate::files::database_file::{DatabaseFile, beside};
use crate::folder::VaultFolder;
use crate::header::{Header, database_number};
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
        let mut header = self.header.next();
        header.slots.clear();
        let slot =
            Slot::seal(SlotKind::Passphrase, passphrase.secret(), self.factor, &header.vault_id, &key)?;
        header.set_slot(slot);
        header.retired = Some(std::mem::replace(&mut header.database, name));
        let rotated = self.move_to(header, key);
        if rotated.is_err() {
            // Its file is gone with the attempt. If this fails, the next unlocking notes it.
            let _ = self.note_copy(None);
        }
        rotated.map_err(|error| error.or_no_room(&self.folder.path()))
    }

    /// Makes the database that `header` names, under `key`, and then writes the header.
    ///
    /// The database that is open notes the file first: without a header that names it, a file that a
    /// crash leaves is one that nobody can open.
    fn move_to(&mut self, mut header: Header, key: DataKey) -> Result<()> {
        let target = self.folder.file(&header.database);
        let mut copy = UnfinishedCopy { name: header.database.clone(), first_page: None };
        self.note_copy(Some(&copy))?;
        let unpublished = copy_database(&self.connection, &target, &key, &HeaderId::of(&header)?)?;
        let made = DatabaseFile::open(&unpublished.path_beside(&target))?;
        copy.first_page = Some(made.first_page_sha256());
        self.note_copy(Some(&copy))?;
        header.retired_page = Some(self.file.first_page_sha256());

        unpublished.publish(&target)?;
        let published = Published { path: &target, is_used: false };
        let Opened { connection, .. } = database::open(&target, &key, Mode::ReadWrite)?;
        // All that can fail comes before the header: from then on the new database is the one.
        let state = StateId::read(&connection)?;
        let file = DatabaseFile::open(&target)?;
        let written = header_copies::write(&self.folder, &header)?;
        published.keep();
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

/// A new database under its own name, removed unless a header names it: its key is in memory only.
struct Published<'a> {
    path: &'a Path,
    is_used: bool,
}

impl Published<'_> {
    fn keep(mut self) {
        self.is_used = true;
    }
}

impl Drop for Published<'_> {
    fn drop(&mut self) {
        if !self.is_used {
            let _ = std::fs::remove_file(self.path);
        }
    }
}

/// Writes a checked copy of the database under `key`, which takes the name `target` when it is
/// published, and which remembers `header`. A leftover can never be opened, since its key is stored
/// nowhere.
fn copy_database(from: &Connection, target: &Path, key: &DataKey, header: &HeaderId) -> Result<AtomicFile> {
    let file = AtomicFile::beside(target)?;
    let path = file.path_beside(target);
    let change = |into: &Connection| {
        header_record::settle(into, header)?;
        header_record::note_copy(into, None)
    };
    let copied = copy::write(from, &path, key, change, || true).and_then(|contents| match contents {
        Some(contents) => copy::verify(&path, key, &contents),
        None => Err(Error::AlreadyOpen),
    });
    // Asked here: what is not finished frees its room when it goes.
    copied.map_err(|error| error.or_no_room(target.parent().unwrap_or(target))).inspect_err(|_| {
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
