//! Copies a database file and checks the copy.

use std::io;
use std::path::Path;

use crate::data_key::DataKey;
use crate::database::connection::Mode;
use crate::database::header_record::{self, HeaderId, Verdict};
use crate::database::integrity_check;
use crate::database::unfinished_change::{self, RollbackJournal};
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::files::database_file::beside;
use crate::files::open_file::copy_new;
use crate::header::Header;

/// Has the copy at `path` remember `header`, unless it does: the copy of another state of a vault is the
/// one that the header is for from now on.
///
/// # Errors
///
/// Those of [`database::open`] and of SQLite.
pub(super) fn settle(path: &Path, key: &DataKey, header: &Header) -> Result<()> {
    let Opened { connection, .. } = database::open(path, key, Mode::ReadWrite)?;
    let record = header_record::read(&connection)?;
    if let Verdict::Rollback(_) = header_record::compare(record.as_ref(), header)? {
        header_record::settle(&connection, &HeaderId::of(header)?)?;
    }
    connection.close().map_err(|(_, error)| error.into())
}

/// Copies the database at `from`, with the journal of an unfinished change beside it, to the free
/// name `into`. Both are on the drive afterwards.
///
/// # Errors
///
/// [`Error::DatabaseMissing`], [`Error::FolderIsLink`], [`Error::NoRoom`], [`Error::Storage`].
pub(super) fn database(from: &Path, into: &Path) -> Result<()> {
    let unfinished = unfinished_change::journal_of(from)? == RollbackJournal::Unfinished;
    match copy_new(from, into) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::DatabaseMissing),
        copied => copied?,
    }
    if unfinished {
        copy_new(&beside(from, "-journal"), &beside(into, "-journal"))?;
    }
    Ok(())
}

/// Checks that `key` opens the database at `path` and that its pages and its structure are sound.
/// An unfinished change is undone.
///
/// # Errors
///
/// [`Error::DatabaseDamaged`], [`Error::DatabaseForeign`], [`Error::ForeignJournal`], and others of
/// opening it.
pub(super) fn verify(path: &Path, key: &DataKey) -> Result<()> {
    if unfinished_change::journal_of(path)? == RollbackJournal::Unfinished {
        unfinished_change::check(path, key)?;
    }
    let Opened { connection, .. } = database::open(path, key, Mode::ReadWrite)?;
    let pages = database::damaged_pages(&connection)?;
    if !pages.is_empty() || !integrity_check::check(&connection)?.sound {
        return Err(Error::DatabaseDamaged { pages });
    }
    connection.close().map_err(|(_, error)| error.into())
}
