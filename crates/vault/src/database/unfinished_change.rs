//! The journal of an unfinished change beside the database, checked before SQLite plays it back.
//!
//! SQLite trusts whatever lies under that name. Two computers with one synchronised folder, or a
//! copy made while the notebook was open, can put the journal of another state there; played back,
//! it takes away what was saved since.

use std::fs;
use std::path::Path;

use crate::data_key::DataKey;
use crate::database::connection::{Mode, apply_key, connect};
use crate::database::header_record::{self, HeaderRecord};
use crate::database::integrity_check;
use crate::database::rollback_journal;
use crate::database::state_id::StateId;
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::files::atomic_file::AtomicFile;
use crate::files::database_file::beside;
use crate::files::durable_names::sync_folder_of;
use crate::files::open_file::{copy_new, read_at_most};

/// The journal beside a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RollbackJournal {
    /// Nothing: the database was closed in order.
    None,
    /// The journal of a complete change: the process ended without closing the database, or the
    /// file is a copy made while it was open.
    Complete,
    /// The journal of an unfinished change.
    Unfinished,
}

/// Looks for a journal beside the database at `path`.
///
/// # Errors
///
/// [`Error::FolderIsLink`] for a link, [`Error::Storage`].
pub(crate) fn journal_of(path: &Path) -> Result<RollbackJournal> {
    let start = read_at_most(&beside(path, "-journal"), rollback_journal::MAGIC.len() as u64)?;
    Ok(match start {
        None => RollbackJournal::None,
        Some(bytes) if bytes == rollback_journal::MAGIC => RollbackJournal::Unfinished,
        Some(_) => RollbackJournal::Complete,
    })
}

/// Removes the journal of a complete change beside the database at `path`, which nobody has open. The
/// next change gets a file of its own.
///
/// # Errors
///
/// [`Error::FolderIsLink`] for a link, [`Error::Storage`].
pub(crate) fn remove_complete(path: &Path) -> Result<()> {
    if journal_of(path)? == RollbackJournal::Complete {
        let journal = beside(path, "-journal");
        fs::remove_file(&journal)?;
        sync_folder_of(&journal)?;
    }
    Ok(())
}

/// Checks on a copy that the journal of an unfinished change belongs to the database at `path`, and
/// that playing it back leaves the database whole. Changes neither file. Returns the header that the
/// database then remembers.
///
/// # Errors
///
/// [`Error::ForeignJournal`] if it belongs to another state of the database,
/// [`Error::DatabaseDamaged`] if the journal or the result would not be whole, [`Error::NoRoom`] without room for
/// the copy, and those of [`database::open`].
pub(crate) fn check(path: &Path, key: &DataKey) -> Result<Option<HeaderRecord>> {
    if !rollback_journal::is_whole(&beside(path, "-journal"), fs::metadata(path)?.len())? {
        return Err(Error::DatabaseDamaged { pages: Vec::new() });
    }
    let before = state_as_it_is(path, key);
    let copy = AtomicFile::beside(path)?;
    let copied = copy.path_beside(path);
    let journal = beside(&copied, "-journal");
    let checked = check_copy(path, &copied, &journal, key, before.as_ref().ok().copied());
    let _ = fs::remove_file(&journal);
    checked
}

fn check_copy(
    path: &Path,
    copied: &Path,
    journal: &Path,
    key: &DataKey,
    before: Option<StateId>,
) -> Result<Option<HeaderRecord>> {
    // The journal of an attempt that was interrupted here.
    let _ = fs::remove_file(journal);
    copy_new(path, copied)?;
    copy_new(&beside(path, "-journal"), journal)?;
    let Opened { connection, .. } = database::open(copied, key, Mode::ReadWrite)?;
    let after = StateId::read(&connection)?;
    // A first page that cannot be read was being written when the process ended: there is nothing
    // to compare with, and only the journal can mend it.
    if before.is_some_and(|before| !before.is_or_follows(after)) {
        return Err(Error::ForeignJournal);
    }
    let pages = database::damaged_pages(&connection)?;
    if pages.is_empty() && integrity_check::check(&connection)?.sound {
        Ok(header_record::read(&connection)?)
    } else {
        Err(Error::DatabaseDamaged { pages })
    }
}

/// The state that the file shows when its journal is left out of account.
fn state_as_it_is(path: &Path, key: &DataKey) -> Result<StateId> {
    let connection = connect(path, Mode::WithoutJournal)?;
    apply_key(&connection, key)?;
    Ok(StateId::read(&connection)?)
}
