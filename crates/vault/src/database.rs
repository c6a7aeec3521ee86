//! Opens the database with exact settings, and proves that they took effect.
//!
//! Every value was measured; `SECURITY.md` gives the reasons. The order matters.

pub(crate) mod change_count;
pub(crate) mod connection;
pub(crate) mod copy;
pub(crate) mod header_record;
pub(crate) mod integrity_check;
pub(crate) mod rollback_journal;
pub(crate) mod state_id;
pub(crate) mod unfinished_change;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::data_key::{DataKey, SALT_BYTES};
use crate::database::connection::{Mode, apply_key, connect, pragma_text};
use crate::error::{Error, Result};
use crate::files::database_file::beside;
use crate::files::open_file::options_without_links;

/// Page size of SQLCipher 4, in bytes.
pub(crate) const PAGE_BYTES: u64 = 4096;
/// First bytes of an SQLite file that is not encrypted.
const PLAIN_SQLITE: &[u8; SALT_BYTES] = b"SQLite format 3\0";
/// Settings of every database, beside those of the cipher. Public for benchmarks against plain
/// SQLite.
pub const SETTINGS: &str = "
    PRAGMA synchronous = EXTRA;
    PRAGMA fullfsync = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA cache_size = -32768;
";

/// An open database; `salt_is_damaged` if its first bytes are not the key's salt.
pub(crate) struct Opened {
    pub(crate) connection: Connection,
    pub(crate) salt_is_damaged: bool,
}

/// Opens the database at `path`, which must hold at least one page.
///
/// # Errors
///
/// [`Error::DatabaseMissing`], [`Error::DatabaseDamaged`], [`Error::DatabaseForeign`],
/// [`Error::ForeignLog`], [`Error::ReadOnlyLeftover`], [`Error::AlreadyOpen`],
/// [`Error::NotEncrypting`], [`Error::Storage`].
pub(crate) fn open(path: &Path, key: &DataKey, mode: Mode) -> Result<Opened> {
    for log in ["-wal", "-shm"] {
        if beside(path, log).try_exists()? {
            return Err(Error::ForeignLog);
        }
    }
    let salt_is_damaged = first_bytes(path)? != *key.salt();
    let connection = connect(path, mode)?;
    apply_key(&connection, key)?;
    match connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        Ok(()) => {}
        Err(error) if mode == Mode::ReadOnly && is_leftover(&error) => return Err(Error::ReadOnlyLeftover),
        Err(error) => {
            return Err(match Error::from(error) {
                Error::DatabaseDamaged { .. } => damaged_or_foreign(&connection, path, salt_is_damaged)?,
                other => other,
            });
        }
    }
    apply_pragmas(&connection, mode)?;
    Ok(Opened { connection, salt_is_damaged })
}

/// Creates an empty database at `path`.
pub(crate) fn create(path: &Path, key: &DataKey) -> Result<Connection> {
    crate::files::open_file::create_new(path)?;
    let connection = connect(path, Mode::ReadWrite)?;
    apply_key(&connection, key)?;
    apply_pragmas(&connection, Mode::ReadWrite)?;
    Ok(connection)
}

/// Checks that the file starts with the salt and not as a plain SQLite file.
pub(crate) fn assert_encrypted(path: &Path, key: &DataKey) -> Result<()> {
    match first_bytes(path)? {
        found if found == *key.salt() => Ok(()),
        found if found == *PLAIN_SQLITE => Err(Error::NotEncrypting("the file is not encrypted")),
        _ => Err(Error::NotEncrypting("the file does not start with its salt")),
    }
}

/// Numbers of the pages of the database that do not pass SQLCipher's authentication, in order.
///
/// SQLCipher looks at the whole file, which can be longer than the database: SQLite cuts it after the
/// change that made it shorter is complete, and does not wait for the drive. After a loss of power
/// anything lies there. It belongs to nothing and is never read.
///
/// # Errors
///
/// Those of SQLite if the check cannot run.
pub fn damaged_pages(connection: &Connection) -> rusqlite::Result<Vec<u32>> {
    let mut check = connection.prepare("PRAGMA cipher_integrity_check")?;
    let rows = check.query_map([], |row| row.get::<_, String>(0))?;
    let mut pages =
        rows.map(|row| row.map(|text| page_number(&text))).collect::<rusqlite::Result<Vec<_>>>()?;
    // Only a first page that passes tells where the database ends, and a file that is too short fails.
    if !pages.is_empty()
        && let Ok(end @ 1..) = connection.query_row("PRAGMA page_count", [], |row| row.get::<_, u32>(0))
    {
        pages.retain(|page| *page <= end);
    }
    pages.sort_unstable();
    pages.dedup();
    Ok(pages)
}

/// Returns true if the file has as many pages as its first page says: one that was cut between two
/// pages has none that is damaged.
pub(crate) fn is_of_its_length(connection: &Connection, path: &Path) -> Result<bool> {
    let pages: u64 = connection.query_row("PRAGMA page_count", [], |row| row.get::<_, u32>(0))?.into();
    Ok(std::fs::metadata(path)?.len() == pages * PAGE_BYTES)
}

/// Returns true if every page that this connection has read passed its authentication.
pub(crate) fn is_sound_so_far(connection: &Connection) -> Result<bool> {
    Ok(pragma_text(connection, "cipher_status")?.as_deref() == Some("1"))
}

/// The reason why the first read failed. A single page that this key authenticates shows that the
/// file belongs to it.
fn damaged_or_foreign(connection: &Connection, path: &Path, salt_is_damaged: bool) -> Result<Error> {
    // The schema may fill more pages than the first, and a file may lack its last ones.
    let pages = damaged_pages(connection).unwrap_or_default();
    let all = std::fs::metadata(path)?.len() / PAGE_BYTES;
    let none_fits = pages.is_empty() || u64::try_from(pages.len()).is_ok_and(|damaged| damaged >= all);
    Ok(if salt_is_damaged && none_fits { Error::DatabaseForeign } else { Error::DatabaseDamaged { pages } })
}

fn apply_pragmas(connection: &Connection, mode: Mode) -> Result<()> {
    if mode == Mode::ReadWrite {
        // A write-ahead log silently loses rows when one bit of it flips.
        let journal: String = connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        if journal != "delete" {
            return Err(Error::NotEncrypting("the journal has another mode"));
        }
    }
    connection.execute_batch(SETTINGS)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    Ok(())
}

fn first_bytes(path: &Path) -> Result<[u8; SALT_BYTES]> {
    let mut file: File = match options_without_links().read(true).open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(Error::DatabaseMissing),
        opened => opened?,
    };
    // SQLite takes an empty file for a new database. Ours always has tables.
    if file.metadata()?.len() < PAGE_BYTES {
        return Err(Error::DatabaseDamaged { pages: Vec::new() });
    }
    let mut bytes = [0; SALT_BYTES];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn is_leftover(error: &rusqlite::Error) -> bool {
    let rusqlite::Error::SqliteFailure(failure, _) = error else { return false };
    matches!(failure.extended_code, rusqlite::ffi::SQLITE_READONLY_ROLLBACK | rusqlite::ffi::SQLITE_CANTOPEN)
}

/// The page number in "HMAC verification failed for page 7" and "page 7 has an invalid size of 512
/// bytes"; 0 for a message about the whole file.
fn page_number(message: &str) -> u32 {
    let named = message.split_once("page ").map_or("", |(_, behind)| behind);
    named.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}
