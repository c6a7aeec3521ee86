//! Vaults that were put aside when another one was restored, until the person lets them go.

use std::path::PathBuf;

use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::files::lock_file::LockFile;
use crate::folder::{HEADER, HEADER_COPY, LOCK, VaultFolder, is_lock, is_private};
use crate::restore::names::day_aside;

/// Beginnings of the names of a vault's files, of their copies by programs that synchronise, and of
/// their unfinished writes.
const OWN_BEGINNINGS: [&str; 3] = [LOCK, "header", "journal-"];

/// A vault that was put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAside {
    /// Its folder.
    pub path: PathBuf,
    /// The day on which it was put aside, such as 2026-11-29.
    pub day: String,
}

impl VaultFolder {
    /// Vaults that were put aside beside this one, the latest day first.
    pub fn kept_aside(&self) -> Vec<KeptAside> {
        let folders = std::fs::read_dir(self.data()).into_iter().flatten().flatten();
        let mut kept: Vec<_> = folders
            .filter_map(|folder| {
                let (name, path) = (folder.file_name(), folder.path());
                let is_ours = name.to_str()?.starts_with(&format!("{}-", self.name()));
                let day = day_aside(&name).filter(|_| is_ours)?.to_owned();
                let is_folder = folder.file_type().is_ok_and(|kind| kind.is_dir());
                // An empty one is what an interruption left before a vault got its name. There is nothing in
                // it to show.
                let is_vault = is_folder && !self.beside(&name).is_empty().unwrap_or(false);
                is_vault.then_some(KeptAside { path, day })
            })
            .collect();
        kept.sort_by(|one, other| (&other.day, &other.path).cmp(&(&one.day, &one.path)));
        kept
    }

    /// Removes the files of this vault for good, and its folder if nothing else is in it. Only at
    /// the person's request.
    ///
    /// # Errors
    ///
    /// [`Error::NoVault`] if there is none, [`Error::AlreadyOpen`] while a process has it open,
    /// [`Error::ReadOnly`], [`Error::Storage`]. Some of its files may be gone then.
    pub fn remove_for_good(&self) -> Result<()> {
        if !is_private(&self.path())? {
            return Err(Error::NoVault);
        }
        let lock = self.file(LOCK);
        let guard = if lock.try_exists()? { LockFile::take(&lock)? } else { None };
        let mut names = Vec::new();
        for file in std::fs::read_dir(self.path())? {
            let file = file?;
            let Ok(name) = file.file_name().into_string() else { continue };
            let is_file = file.file_type()?.is_file();
            let is_own = is_lock(&name) || OWN_BEGINNINGS.iter().any(|own| name.starts_with(own));
            if is_file && is_own {
                names.push(name);
            }
        }
        // The key slots first: without them nobody can read what is left by an interruption.
        names.sort_by_key(|name| (name != HEADER, name != HEADER_COPY));
        for name in names {
            std::fs::remove_file(self.file(&name))?;
        }
        // On SMB a file that is open stays in its folder until it is closed.
        drop(guard);
        let _ = std::fs::remove_dir(self.path());
        Ok(durable_names::sync_folder(self.data())?)
    }
}
