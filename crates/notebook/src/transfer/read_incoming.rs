//! Reads what a person chose to bring in. Nothing is written.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use journal::Journal;
use secrecy::{ExposeSecret, SecretString};
use transfer::{Incoming, Kind, LocalDay};
use vault::{Passphrase, Secret, VaultFolder, WorkFactor};

use crate::error::{Error, Result};
use crate::file_names::file_name;
use crate::transfer::progress::{Progress, TransferStage};

/// Name of the vault in a data folder.
const VAULT: &str = "vault";

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

    /// Returns true if it is the folder of a notebook.
    pub fn is_notebook(&self) -> bool {
        self.kind == Kind::Notebook
    }

    /// Reads it: with its phrase or passphrase, if it needs one.
    ///
    /// # Errors
    ///
    /// [`Error::Transfer`] for what cannot be read; [`Error::Summary`] if the phrase does not open
    /// it; [`Error::Journal`] if the passphrase does not.
    pub fn read(
        &self,
        secret: Option<&SecretString>,
        factor: WorkFactor,
        today: NaiveDate,
        local_day: LocalDay<'_>,
        progress: &Progress,
    ) -> Result<Incoming> {
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
            (Kind::Sealed | Kind::Notebook, None) => Err(Error::NotPicked),
            _ => Ok(transfer::read_path(&self.path, local_day, watch)?),
        }
    }
}

/// Opens a notebook in `folder` for reading. Nothing is written there.
fn open_notebook(folder: &Path, passphrase: &SecretString, factor: WorkFactor) -> Result<Journal> {
    let folder = VaultFolder::at(folder).ok_or(Error::NotPicked)?;
    let passphrase = Passphrase::from_typed(passphrase.expose_secret()).map_err(journal::Error::from)?;
    let vault = vault::unlock_read_only(&folder, &Secret::Passphrase(passphrase), factor);
    Ok(Journal::open(vault.map_err(journal::Error::from)?)?)
}
