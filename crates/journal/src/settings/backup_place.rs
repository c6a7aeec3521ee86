//! The second place for backups.

use std::ffi::OsStr;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use rusqlite::OptionalExtension;

use crate::error::{Result, check_length};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};

/// Longest path, in bytes, as systems have it.
const MAX_PATH_BYTES: usize = 4096;

impl<S: Store> Journal<S> {
    /// The folder of the second place; `None` if there is none, or if it cannot be read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn backup_place(&mut self) -> Result<Option<PathBuf>> {
        self.since_schema(schema::WITH_BACKUP_PLACE, |journal| {
            let found: Option<Vec<u8>> = read_or(&mut journal.store, None, |db| {
                db.query_row("SELECT folder FROM backup_place WHERE id = 1", [], |row| row.get("folder"))
                    .optional()
            })?;
            Ok(found.map(|bytes| std::ffi::OsString::from_vec(bytes).into()))
        })
    }

    /// Saves the folder of the second place; `None` for none.
    ///
    /// # Errors
    ///
    /// [`crate::Error::TooLong`] for a path of more than 4,096 bytes; [`crate::Error::Vault`] if the
    /// notebook is read-only or the database cannot be written.
    pub fn save_backup_place(&mut self, folder: Option<&Path>) -> Result<()> {
        let path = folder.map(Path::as_os_str).map(OsStr::as_bytes);
        check_length("a path", path.map_or(0, <[u8]>::len), MAX_PATH_BYTES)?;
        transact_undated(&mut self.store, |db| {
            db.execute("DELETE FROM backup_place", [])?;
            if let Some(path) = path {
                db.execute("INSERT INTO backup_place (id, folder) VALUES (1, ?1)", [path])?;
            }
            Ok(())
        })
    }
}
