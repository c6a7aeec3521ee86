//! Writes a backup: a checked copy of the database with the same key, and the header as it is.
//!
//! The copy is made by SQLite's backup interface, through a connection of its own that only reads.
//! So the vault can be used meanwhile; a copy during which anything was written is thrown away.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::backup::folder::UnfinishedFolder;
use crate::backup::papers::Papers;
use crate::data_key::DataKey;
use crate::database::change_count::Watch;
use crate::database::connection::{Mode, apply_key, connect};
use crate::database::copy::{self, Contents};
use crate::database::state_id::StateId;
use crate::database::unfinished_change::{self, RollbackJournal};
use crate::error::{Error, Result};
use crate::files::open_file::create_new;
use crate::folder::{HEADER, HEADER_COPY};
use crate::header::Header;
use crate::vault::{Access, Vault};

/// A backup of the state that the vault had when it was begun. Nothing is written yet.
pub struct BackupToWrite {
    source: PathBuf,
    key: DataKey,
    header: Header,
    state: StateId,
    watch: Watch,
}

/// A backup whose database is written and not checked yet, under a temporary name.
pub struct CopiedBackup {
    folder: UnfinishedFolder,
    key: DataKey,
    header: Header,
    contents: Contents,
}

impl Vault {
    /// Begins a backup of the state that the vault has now. It is written without the vault, which
    /// can be used meanwhile.
    ///
    /// # Errors
    ///
    /// [`Error::FileExchanged`] if the database is not the file that was opened, or holds a change that
    /// failed on the drive and was not undone; [`Error::Storage`] if the drive does not say;
    /// [`Error::DatabaseDamaged`] for a vault that was opened for rescue.
    pub fn begin_backup(&self) -> Result<BackupToWrite> {
        if self.access == Access::Rescue {
            return Err(Error::DatabaseDamaged { pages: Vec::new() });
        }
        self.check_in_place()?;
        let source = self.path();
        // Left by a change that failed on the drive and was undone in part: the copy takes no journal. The
        // journal of another computer at the same path says nothing about it.
        if self.state_before_failure.is_some()
            && unfinished_change::journal_of(&source)? == RollbackJournal::Unfinished
        {
            return Err(Error::FileExchanged);
        }
        Ok(BackupToWrite {
            source,
            key: self.key.duplicate(),
            header: self.header.clone(),
            state: self.state,
            watch: self.changes.watch(),
        })
    }

    /// Writes a backup into `folder`, which does not exist yet: a complete vault under the same data
    /// key and key slots, with the papers beside it. It has its name only when it is complete and
    /// checked.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::begin_backup`], [`BackupToWrite::copy`] and [`CopiedBackup::finish`]. There
    /// is then nothing at `folder`.
    pub fn back_up_into(&self, folder: &Path, papers: &Papers) -> Result<()> {
        // Nobody can write while this borrows the vault.
        let copied = self.begin_backup()?.copy(folder)?.ok_or(Error::FileExchanged)?;
        copied.finish(papers)
    }
}

impl BackupToWrite {
    /// Copies the database under a temporary name beside `folder`; `None` if the vault was written
    /// or closed meanwhile, so that the copy may be of two moments. It is then thrown away.
    ///
    /// # Errors
    ///
    /// [`Error::VaultExists`] if there is something at `folder`; [`Error::NoRoom`],
    /// [`Error::ReadOnly`], [`Error::Storage`]; [`Error::DatabaseDamaged`] if a page of the vault
    /// cannot be read.
    pub fn copy(self, folder: &Path) -> Result<Option<CopiedBackup>> {
        let Self { source, key, header, state, watch } = self;
        let folder = UnfinishedFolder::create(folder)?;
        let path = folder.file(&header.database);
        match copy_state(&source, &path, &key, state, || watch.is_unchanged()) {
            _ if !watch.is_unchanged() => Ok(None),
            Err(error) => Err(error.or_no_room(folder.parent())),
            Ok(contents) => Ok(contents.map(|contents| CopiedBackup { folder, key, header, contents })),
        }
    }
}

/// Copies the database without taking part in its locks, which would refuse a second connection.
fn copy_state(
    source: &Path,
    path: &Path,
    key: &DataKey,
    state: StateId,
    goes_on: impl Fn() -> bool,
) -> Result<Option<Contents>> {
    let from = connect(source, Mode::WithoutJournal)?;
    apply_key(&from, key)?;
    copy::keep_pages(&from)?;
    let contents = copy::write(&from, path, key, |_| Ok(()), goes_on)?;
    // Another file may have been put at the path.
    if StateId::read(&from)? == state { Ok(contents) } else { Err(Error::FileExchanged) }
}

impl CopiedBackup {
    /// Checks every page, the structure and the rows of every table, writes the header and the
    /// papers, and gives the folder its name.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseDamaged`] if the copy is not whole, [`Error::VaultExists`] if the name was
    /// taken meanwhile, [`Error::NoRoom`], [`Error::Storage`]. There is then no backup.
    pub fn finish(self, papers: &Papers) -> Result<()> {
        let Self { folder, key, header, contents } = self;
        copy::verify(&folder.file(&header.database), &key, &contents)?;
        let header = header.to_bytes()?;
        let papers = papers.named().map(|(name, content)| (name, content.as_bytes()));
        let headers = [(HEADER, header.as_slice()), (HEADER_COPY, header.as_slice())];
        for (name, bytes) in headers.into_iter().chain(papers) {
            let mut file = create_new(&folder.file(name))?;
            file.write_all(bytes)?;
            file.sync_all()?;
        }
        folder.publish()
    }
}
