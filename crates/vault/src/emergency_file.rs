//! The emergency file: what could not be saved, encrypted to the data key, in another place.
//!
//! It is an age file whose passphrase is the data key in hexadecimal. That key is random and long,
//! so the work factor adds nothing and is the lowest.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use secrecy::SecretString;

use crate::age_header::has_strict_work_factor;
use crate::error::Result;
use crate::files::atomic_file::{UNFINISHED, unfinished_name, write_durably};
use crate::files::durable_names::sync_renamed;
use crate::files::open_file::read_at_most;
use crate::folder::create_private;
use crate::vault::Vault;

/// Work factor of the file, as a power of two: its passphrase cannot be guessed.
const WORK_FACTOR: u8 = 1;
/// Longest file that is read, in bytes.
const MAX_BYTES: u64 = 256 << 20;
const NAME_START: &str = "unsaved-";
const NAME_END: &str = ".age";
/// Most files of other keys that are kept in one folder.
const MAX_KEPT: u32 = 100;

/// Returns true for the name of an emergency file of any vault, or of what an interruption left beside
/// one: a file that was not written to its end, or the one before.
pub fn is_emergency_file(name: &OsStr) -> bool {
    let whole = |name: &str| name.starts_with(NAME_START) && name.ends_with(NAME_END);
    name.to_str().is_some_and(|name| whole(name.strip_suffix(UNFINISHED).unwrap_or(name)))
}

impl Vault {
    /// Writes the emergency file of this vault into `folder`, which is created if necessary, in the
    /// place of an earlier one.
    ///
    /// # Errors
    ///
    /// [`Error::NoRoom`](crate::Error::NoRoom), [`Error::ReadOnly`](crate::Error::ReadOnly) or
    /// [`Error::Storage`](crate::Error::Storage). The earlier file is then still there.
    pub fn write_emergency_file(&self, folder: &Path, content: &[u8]) -> Result<()> {
        create_private(folder)?;
        self.keep_unreadable(folder)?;
        let mut recipient = age::scrypt::Recipient::new(self.emergency_passphrase());
        recipient.set_work_factor(WORK_FACTOR);
        let sealed = age::encrypt(&recipient, content).map_err(std::io::Error::other)?;
        // Only what the drive will remember is said to be put aside.
        Ok(write_durably(&self.emergency_path(folder), &sealed)?)
    }

    /// Content of the emergency file in `folder`; `None` if there is none that this key opens. One
    /// that it does not open is left alone.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`](crate::Error::Storage) if it cannot be read.
    pub fn read_emergency_file(&self, folder: &Path) -> Result<Option<Vec<u8>>> {
        let Some(sealed) = read_at_most(&self.emergency_path(folder), MAX_BYTES)? else { return Ok(None) };
        if !has_strict_work_factor(&sealed) {
            return Ok(None);
        }
        let mut identity = age::scrypt::Identity::new(self.emergency_passphrase());
        identity.set_max_work_factor(WORK_FACTOR);
        Ok(age::decrypt(&identity, &sealed).ok())
    }

    /// Removes the emergency file in `folder`, if there is one that this key opens, and what an
    /// interruption left beside it.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`](crate::Error::ReadOnly) or [`Error::Storage`](crate::Error::Storage).
    pub fn remove_emergency_file(&self, folder: &Path) -> Result<()> {
        if self.read_emergency_file(folder)?.is_none() {
            return Ok(());
        }
        let path = self.emergency_path(folder);
        for path in unfinished_name(&path).into_iter().chain([path]) {
            match std::fs::remove_file(path) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        Ok(())
    }

    /// Gives a file that this key does not open, such as one from before a new key, another name.
    fn keep_unreadable(&self, folder: &Path) -> Result<()> {
        let path = self.emergency_path(folder);
        if !path.try_exists()? || self.read_emergency_file(folder)?.is_some() {
            return Ok(());
        }
        let free = (1..MAX_KEPT).map(|number| path.with_extension(format!("{number}{NAME_END}")));
        match free.into_iter().find(|kept| !kept.exists()) {
            Some(kept) => {
                std::fs::rename(&path, &kept)?;
                Ok(sync_renamed(&kept)?)
            }
            None => Err(std::io::Error::from(ErrorKind::AlreadyExists).into()),
        }
    }

    fn emergency_path(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{NAME_START}{}{NAME_END}", self.short_id()))
    }

    fn emergency_passphrase(&self) -> SecretString {
        self.key.key_hex().as_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use crate::folder::VaultFolder;
    use crate::secrets::passphrase::{NewPassphrase, Passphrase};
    use crate::secrets::work_factor::WorkFactor;

    fn vault(data: &Path) -> Vault {
        let typed = Passphrase::from_typed("the heron waited by the tram stop").unwrap();
        let chosen = NewPassphrase::choose(&typed).unwrap();
        let folder = VaultFolder::within(data);
        crate::create(&folder, &chosen, WorkFactor::FOR_TESTS, |_| Ok::<_, Error>(())).unwrap()
    }

    #[test]
    fn file_opens_with_the_key_of_its_vault_only() {
        let (one, other, place) =
            (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (one, other) = (vault(one.path()), vault(other.path()));
        let place = place.path().join("inbetween");
        assert_eq!(one.read_emergency_file(&place).unwrap(), None);
        one.write_emergency_file(&place, b"words").unwrap();
        one.write_emergency_file(&place, b"more words").unwrap();
        let file = std::fs::read(one.emergency_path(&place)).unwrap();
        assert!(
            file.starts_with(b"age-encryption.org/v1") && !file.windows(5).any(|bytes| bytes == b"words")
        );
        assert_eq!(one.read_emergency_file(&place).unwrap().as_deref(), Some(b"more words".as_slice()));

        std::fs::copy(one.emergency_path(&place), other.emergency_path(&place)).unwrap();
        assert_eq!(other.read_emergency_file(&place).unwrap(), None);
        other.write_emergency_file(&place, b"others").unwrap();
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 3, "the file of another key is kept");
        other.remove_emergency_file(&place).unwrap();
        // As a loss of power leaves it while the file is replaced.
        let unfinished = unfinished_name(&one.emergency_path(&place)).unwrap();
        std::fs::copy(one.emergency_path(&place), &unfinished).unwrap();
        assert!(is_emergency_file(unfinished.file_name().unwrap()));
        one.remove_emergency_file(&place).unwrap();
        one.remove_emergency_file(&place).unwrap();
        assert_eq!(one.read_emergency_file(&place).unwrap(), None);
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 1, "a file of another key stays");
    }
}
