//! Reads what a person chose to bring in. Nothing is written.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use journal::Journal;
use secrecy::{ExposeSecret, SecretString};
use transfer::{Incoming, Kind, LocalDay};
use vault::{Passphrase, Secret, StateFile, Vault, VaultFolder, VaultKey, WorkFactor};

use crate::backups::unpack::{UNPACKED, remove_unpacked, start_of_database, unpack_carried};
use crate::error::{Error, Result};
use crate::file_names::file_name;
use crate::transfer::progress::{Progress, TransferStage};

/// Name of the vault in a data folder.
const VAULT: &str = "vault";

/// The circumstances under which a notebook is opened.
#[derive(Clone, Copy)]
pub struct Opening<'a> {
    /// The key of the notebook that it is brought into.
    pub key: &'a VaultKey,
    /// Work factor of keys that are made; none is made while reading.
    pub factor: WorkFactor,
    /// The date.
    pub today: NaiveDate,
    /// The data folder of the notebook that it is brought into.
    pub data: &'a Path,
}

/// A file or folder that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenSource {
    path: PathBuf,
    kind: Kind,
}

impl ChosenSource {
    /// The file or folder at `path`.
    ///
    /// # Errors
    ///
    /// [`Error::Transfer`] if there is none, or if it is neither.
    pub fn at(path: PathBuf) -> Result<Self> {
        // The folder around a notebook counts as the notebook.
        let inside = path.join(VAULT);
        let path =
            if transfer::kind_of(&inside).is_ok_and(|kind| kind == Kind::Notebook) { inside } else { path };
        let kind = transfer::kind_of(&path)?;
        Ok(Self { path, kind })
    }

    /// Its name, without its folder.
    pub fn name(&self) -> String {
        file_name(&self.path)
    }

    /// Returns true if it is an encrypted archive.
    pub fn is_sealed(&self) -> bool {
        self.kind == Kind::Sealed
    }

    /// Returns true if it is a notebook: a folder, or a backup in one file.
    pub fn is_notebook(&self) -> bool {
        matches!(self.kind, Kind::Notebook | Kind::CarriedBackup)
    }

    /// Returns true if it is a backup in one file that `key` opens, so that no passphrase has to be
    /// asked for.
    pub fn opens_with(&self, key: &VaultKey) -> bool {
        self.kind == Kind::CarriedBackup
            && start_of_database(&self.path).is_some_and(|start| key.is_of_database(&start))
    }

    /// Reads it: with its phrase or passphrase, if it needs one. A backup in one file is unpacked into
    /// the data folder of the notebook meanwhile, still encrypted.
    ///
    /// # Errors
    ///
    /// [`Error::Transfer`] for what cannot be read; [`Error::Summary`] if the phrase does not open
    /// it; [`Error::Journal`] if the passphrase does not.
    pub fn read(
        &self,
        secret: Option<&SecretString>,
        opening: Opening<'_>,
        local_day: LocalDay<'_>,
        progress: &Progress,
    ) -> Result<Incoming> {
        let Opening { key, factor, today, data } = opening;
        progress.begin();
        let watch = &mut progress.watch();
        match (self.kind, secret) {
            (Kind::Sealed, Some(phrase)) => {
                progress.enter(TransferStage::Sealing);
                let sealed = summary::read_user_file(&self.path, transfer::MAX_SEALED_BYTES)?;
                let opened = summary::open_bytes_up_to(&sealed, phrase, transfer::MAX_SEALED_BYTES)?;
                Ok(transfer::read_bytes(&opened, &self.name(), local_day, watch)?)
            }
            (Kind::Notebook, Some(passphrase)) => {
                progress.enter(TransferStage::Sealing);
                let mut journal = open_notebook(&self.path, passphrase, factor)?;
                progress.enter(TransferStage::Reading);
                Ok(Incoming::Own(Box::new(journal.everything(today, watch)?)))
            }
            (Kind::CarriedBackup, passphrase) => {
                if passphrase.is_none() && !self.opens_with(key) {
                    return Err(Error::NotPicked);
                }
                progress.enter(TransferStage::Sealing);
                let secret = passphrase.map(typed).transpose()?.map(Secret::Passphrase);
                let unpacked = Unpacked::of(&self.path, data)?;
                let mut journal = unpacked.open(&self.name(), |state| match &secret {
                    Some(secret) => state.unlock(secret, factor),
                    None => state.open(key),
                })?;
                progress.enter(TransferStage::Reading);
                Ok(Incoming::Own(Box::new(journal.everything(today, watch)?)))
            }
            (Kind::Sealed | Kind::Notebook, None) => Err(Error::NotPicked),
            _ => Ok(transfer::read_path(&self.path, local_day, watch)?),
        }
    }
}

/// A backup that was unpacked, in a folder that is removed when this is dropped.
struct Unpacked(PathBuf);

impl Unpacked {
    /// Unpacks the backup in `file` into the data folder `data`.
    fn of(file: &Path, data: &Path) -> Result<Self> {
        let into = data.join(UNPACKED);
        // Left by a process that was killed.
        remove_unpacked(&into);
        let unpacked = Self(into);
        unpack_carried(file, &unpacked.0).map_err(|error| match error.kind() {
            ErrorKind::InvalidData => transfer::Error::Damaged { place: file_name(file) }.into(),
            ErrorKind::NotFound => transfer::Error::FileGone.into(),
            _ => Error::Journal(vault::Error::from(error).into()),
        })?;
        Ok(unpacked)
    }

    /// Opens it for reading, after a look at every page.
    fn open(&self, name: &str, open: impl FnOnce(StateFile) -> vault::Result<Vault>) -> Result<Journal> {
        use vault::Error as Code;
        let damaged = || transfer::Error::Damaged { place: name.to_owned() };
        let vault = StateFile::in_folder(&self.0).and_then(open).map_err(|error| match error {
            Code::TooNew { .. } => transfer::Error::TooNew.into(),
            Code::HeaderMissing
            | Code::HeaderDamaged
            | Code::HeaderChanged
            | Code::NoVault
            | Code::DatabaseMissing
            | Code::DatabaseDamaged { .. }
            | Code::DatabaseForeign => damaged().into(),
            other => Error::Journal(other.into()),
        })?;
        Ok(Journal::open(vault)?)
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        remove_unpacked(&self.0);
    }
}

/// Opens a notebook in `folder` for reading. Nothing is written there.
fn open_notebook(folder: &Path, passphrase: &SecretString, factor: WorkFactor) -> Result<Journal> {
    let folder = VaultFolder::at(folder).ok_or(Error::NotPicked)?;
    let vault = vault::unlock_read_only(&folder, &Secret::Passphrase(typed(passphrase)?), factor);
    Ok(Journal::open(vault.map_err(journal::Error::from)?)?)
}

fn typed(passphrase: &SecretString) -> Result<Passphrase> {
    Ok(Passphrase::from_typed(passphrase.expose_secret()).map_err(journal::Error::from)?)
}
