//! Opening the database: the exact settings, and proof that they took.
//!
//! Every value here was measured; `SECURITY.md` says why each is as it is. The order matters.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Once;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::data_key::{DataKey, SALT_BYTES};
use crate::error::{Error, Result};
use crate::open_file::options_without_links;

/// SQLCipher 4's page size, in bytes.
const PAGE: u64 = 4096;
/// What an SQLite file that is not encrypted starts with.
const PLAIN: &[u8; SALT_BYTES] = b"SQLite format 3\0";
/// The first release without the write-ahead-log reset bug.
const OLDEST_SQLITE: i32 = 3_051_003;

/// What every database is opened with, beside the cipher's own settings. For whoever measures a plain one beside it.
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
";

/// How a database is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    ReadWrite,
    ReadOnly,
}

/// An open database, and whether the first bytes of its file are what the key says they must be.
pub(crate) struct Opened {
    pub(crate) connection: Connection,
    pub(crate) salt_is_damaged: bool,
}

/// Opens the database at `path`, which must hold at least a page.
///
/// # Errors
///
/// [`Error::DatabaseMissing`], [`Error::DatabaseDamaged`], [`Error::DatabaseForeign`], [`Error::ForeignLog`],
/// [`Error::ReadOnlyLeftover`], [`Error::AnotherCopy`], [`Error::NotEncrypting`], and the drive's.
pub(crate) fn open(path: &Path, key: &DataKey, mode: Mode) -> Result<Opened> {
    for log in ["-wal", "-shm"] {
        if beside(path, log).try_exists()? {
            return Err(Error::ForeignLog);
        }
    }
    let salt_is_damaged = first_bytes(path)? != *key.salt();
    let connection = connect(path, mode)?;
    hand_over(&connection, key)?;
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
    settle(&connection, mode)?;
    Ok(Opened { connection, salt_is_damaged })
}

/// Makes a database in the empty file at `path`.
pub(crate) fn create(path: &Path, key: &DataKey) -> Result<Connection> {
    crate::open_file::create_new(path)?;
    let connection = connect(path, Mode::ReadWrite)?;
    hand_over(&connection, key)?;
    settle(&connection, Mode::ReadWrite)?;
    Ok(connection)
}

/// Asserts that what was written starts with the salt and not with SQLite's own first words.
pub(crate) fn assert_encrypted(path: &Path, key: &DataKey) -> Result<()> {
    match first_bytes(path)? {
        found if found == *key.salt() => Ok(()),
        found if found == *PLAIN => Err(Error::NotEncrypting("the file is not encrypted")),
        _ => Err(Error::NotEncrypting("the file does not start with its salt")),
    }
}

/// The pages that do not pass SQLCipher's authentication, in order.
pub(crate) fn damaged_pages(connection: &Connection) -> Result<Vec<u32>> {
    let mut check = connection.prepare("PRAGMA cipher_integrity_check")?;
    let rows = check.query_map([], |row| row.get::<_, String>(0))?;
    let mut pages =
        rows.map(|row| row.map(|text| page_named_in(&text))).collect::<rusqlite::Result<Vec<_>>>()?;
    pages.sort_unstable();
    pages.dedup();
    Ok(pages)
}

/// Whether every page that this connection has read passed its authentication.
pub(crate) fn is_sound_so_far(connection: &Connection) -> Result<bool> {
    Ok(ask(connection, "cipher_status")?.as_deref() == Some("1"))
}

/// Why the first read failed. A single page that this key authenticates shows that the file belongs to it.
fn damaged_or_foreign(connection: &Connection, path: &Path, salt_is_damaged: bool) -> Result<Error> {
    // The schema may fill more pages than the first, and a file may lack its last ones.
    let pages = damaged_pages(connection).unwrap_or_default();
    let all = std::fs::metadata(path)?.len() / PAGE;
    let none_fits = pages.is_empty() || u64::try_from(pages.len()).is_ok_and(|damaged| damaged >= all);
    Ok(if salt_is_damaged && none_fits { Error::DatabaseForeign } else { Error::DatabaseDamaged { pages } })
}

/// `path` with something behind its name, as SQLite names its journals.
pub(crate) fn beside(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// SQLite counts itself as started a moment before SQLCipher is, and a second thread could open a database in between.
static STARTED: Once = Once::new();

fn connect(path: &Path, mode: Mode) -> Result<Connection> {
    STARTED.call_once(|| drop(Connection::open_in_memory()));
    let access = match mode {
        Mode::ReadWrite => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Mode::ReadOnly => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    Ok(Connection::open_with_flags(
        path,
        access | OpenFlags::SQLITE_OPEN_NOFOLLOW | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?)
}

/// Gives the key to the connection, after making sure that the library is one that understands it.
fn hand_over(connection: &Connection, key: &DataKey) -> Result<()> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::NotEncrypting("SQLite is too old"));
    }
    // Plain SQLite answers these with nothing at all, and would take the key without a word.
    let cipher = ask(connection, "cipher_version")?.ok_or(Error::NotEncrypting("there is no cipher"))?;
    if cipher.is_empty() {
        return Err(Error::NotEncrypting("there is no cipher"));
    }
    // The default prints "hmac check failed" to standard error, and from there into the system's log.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key.key_pragma())?;
    // A later SQLCipher's defaults must not change the file.
    connection.execute_batch("PRAGMA cipher_compatibility = 4;")?;
    match ask(connection, "cipher_provider")?.as_deref() {
        Some("openssl") => Ok(()),
        _ => Err(Error::NotEncrypting("the cipher is not OpenSSL's")),
    }
}

fn settle(connection: &Connection, mode: Mode) -> Result<()> {
    if mode == Mode::ReadWrite {
        // A write-ahead log loses rows without a word when one bit of it flips.
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
    // SQLite takes an empty file for a new database. Ours always holds its tables.
    if file.metadata()?.len() < PAGE {
        return Err(Error::DatabaseDamaged { pages: Vec::new() });
    }
    let mut bytes = [0; SALT_BYTES];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn ask(connection: &Connection, pragma: &str) -> Result<Option<String>> {
    use rusqlite::OptionalExtension;
    Ok(connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).optional()?)
}

fn is_leftover(error: &rusqlite::Error) -> bool {
    let rusqlite::Error::SqliteFailure(failure, _) = error else { return false };
    matches!(failure.extended_code, rusqlite::ffi::SQLITE_READONLY_ROLLBACK | rusqlite::ffi::SQLITE_CANTOPEN)
}

/// The number in "HMAC verification failed for page 7" and "page 7 has an invalid size of 512 bytes"; 0 for a message
/// about the file as a whole.
fn page_named_in(message: &str) -> u32 {
    let named = message.split_once("page ").map_or("", |(_, behind)| behind);
    named.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}
