//! Removes a notebook from this computer, with its backups, and nothing that is not its own.
//!
//! A mark in the data folder comes first, with the ids of the notebook: an interrupted removal is
//! known by it, and can be gone on with without a passphrase. Then the key slots of the notebook and
//! of all its backups go, so that nothing opens any more, then everything else, and the mark last.

use std::path::{Path, PathBuf};

use vault::{Result, VaultFolder};

use crate::leaving::mark::Mark;
use crate::leaving::own_files::OwnFiles;
use crate::leaving::removal_places::RemovalPlaces;
use crate::leaving::step::RemovalStep;

/// A removal: the files that go, in order, and those that stay.
#[derive(Debug)]
pub struct Removal {
    steps: Vec<RemovalStep>,
    last_steps: Vec<RemovalStep>,
    own: OwnFiles,
}

impl Removal {
    /// Looks for what belongs to the notebook in these places. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`vault::Error::Storage`] if a folder cannot be read.
    pub fn plan(places: &RemovalPlaces) -> Result<Self> {
        let found = Mark::read(&places.data)?;
        let is_begun = found.is_some();
        let mut mark = found.unwrap_or_else(|| Mark::of(VaultFolder::within(&places.data).vault_id()));
        let own = OwnFiles::find(places, &mark)?;
        if !is_begun {
            mark.folders = own.named.clone();
        }
        let mut steps = vec![RemovalStep::Mark(places.data.clone(), mark)];
        steps.extend(own.keys.iter().cloned().map(RemovalStep::Key));
        steps.extend(own.files.iter().cloned().map(RemovalStep::File));
        steps.extend(own.folders.iter().cloned().map(RemovalStep::EmptyFolder));
        // Once more: on SMB a lock that is held while the files go stays in its folder until it is let go.
        let mut last_steps: Vec<_> = own.folders.iter().cloned().map(RemovalStep::EmptyFolder).collect();
        last_steps.push(RemovalStep::File(Mark::path(&places.data)));
        if places.data_folder_is_ours {
            last_steps.push(RemovalStep::EmptyFolder(places.data.clone()));
        }
        Ok(Self { steps, last_steps, own })
    }

    /// The folders and single files that go.
    pub fn goes(&self) -> &[PathBuf] {
        &self.own.shown
    }

    /// Files and folders beside them that are not this notebook's, and stay.
    pub fn stays(&self) -> &[PathBuf] {
        &self.own.foreign
    }

    /// Vaults and backups beside them whose key files cannot be read, so that nothing says whose they
    /// are. They stay.
    pub fn unknown(&self) -> &[PathBuf] {
        &self.own.unknown
    }

    /// Everything up to the mark, in order. Each step can be done again.
    pub fn steps(&self) -> &[RemovalStep] {
        &self.steps
    }

    /// Removes everything but the mark.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`] or [`vault::Error::Storage`]. Some of it
    /// may be gone then; planned again, it goes on.
    pub fn run(&self) -> Result<()> {
        self.steps.iter().try_for_each(RemovalStep::run)
    }

    /// Removes the mark: the removal is over. The lock of the vault is no longer held by then.
    ///
    /// # Errors
    ///
    /// As [`Self::run`].
    pub fn finish(&self) -> Result<()> {
        self.last_steps.iter().try_for_each(RemovalStep::run)
    }
}

/// Returns true if a removal was begun in the data folder and is not over.
pub fn is_removal_under_way(data: &Path) -> bool {
    std::fs::symlink_metadata(Mark::path(data)).is_ok()
}

/// Ends a removal that has not removed the key slots yet: the notebook stays.
///
/// # Errors
///
/// [`vault::Error::HeaderMissing`] and others of [`VaultFolder::inspect`] if it is too late, and the
/// error of the drive.
pub fn stop_removal(data: &Path) -> Result<()> {
    match VaultFolder::within(data).inspect()? {
        vault::Presence::Vault => vault::remove_file(&Mark::path(data)),
        vault::Presence::Nothing => Err(vault::Error::NoVault),
    }
}
