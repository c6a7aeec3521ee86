//! Puts together a vault whose database was just opened.

use rusqlite::Connection;

use crate::data_key::DataKey;
use crate::database::change_count::ChangeCount;
use crate::database::connection::Mode;
use crate::database::state_id::StateId;
use crate::error::Result;
use crate::files::database_file::DatabaseFile;
use crate::files::lock_file::LockFile;
use crate::folder::VaultFolder;
use crate::header::Header;
use crate::secrets::work_factor::WorkFactor;
use crate::vault::{Access, OpenedWith, Vault};

/// The parts of a vault whose database was just opened.
pub(crate) struct Opening {
    pub(crate) folder: VaultFolder,
    pub(crate) header: Header,
    pub(crate) key: DataKey,
    pub(crate) connection: Connection,
    pub(crate) lock: Option<LockFile>,
    pub(crate) access: Access,
    pub(crate) reading: Mode,
    pub(crate) opened_with: OpenedWith,
    pub(crate) factor: WorkFactor,
}

impl Vault {
    /// The vault as it is before anything was changed or found.
    pub(crate) fn of(opening: Opening) -> Result<Self> {
        let Opening { folder, header, key, connection, lock, access, reading, opened_with, factor } = opening;
        Ok(Self {
            file: DatabaseFile::open(&folder.file(&header.database))?,
            state: StateId::read(&connection)?,
            changes: ChangeCount::default(),
            must_reopen: false,
            state_before_failure: None,
            is_closed: false,
            unsaved_health: None,
            header_is_unsettled: false,
            rollback: None,
            unfinished_copy: None,
            repairs: Vec::new(),
            folder,
            header,
            key,
            connection,
            lock,
            access,
            reading,
            opened_with,
            factor,
        })
    }
}
