//! Connections to the database file, and the key they are given.

use std::path::Path;
use std::sync::Once;

use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::data_key::DataKey;
use crate::error::{Error, Result};
use crate::files::drive_kinds::has_mandatory_locks;

/// First SQLite release without the write-ahead-log reset bug.
const MIN_SQLITE_VERSION: i32 = 3_051_003;

/// Largest text and largest row in bytes. The longest note that anybody wrote here has a few
/// megabytes; a database that somebody prepared could hold rows that fill the memory.
const MAX_ROW_BYTES: i32 = 128 << 20;

/// Access to a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    ReadWrite,
    ReadOnly,
    /// Reading the file as it is, without playing back the journal of an unfinished change.
    WithoutJournal,
}

/// The way in which SQLite opens files without locks of its own (sqlite.org/vfs.html). The vault's lock
/// admits one process.
const WITHOUT_LOCKS: &std::ffi::CStr = c"unix-none";

/// SQLite counts itself as started a moment before SQLCipher is, and a second thread could open a
/// database in between.
static STARTED: Once = Once::new();

/// Opens the file at `path`, without a key.
///
/// # Errors
///
/// Those of SQLite.
pub(crate) fn connect(path: &Path, mode: Mode) -> Result<Connection> {
    connect_on(path, mode, has_mandatory_locks(path))
}

fn connect_on(path: &Path, mode: Mode, is_without_own_locks: bool) -> Result<Connection> {
    STARTED.call_once(|| drop(Connection::open_in_memory()));
    let flags = OpenFlags::SQLITE_OPEN_NOFOLLOW | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let (path, flags) = match mode {
        Mode::ReadWrite => (path.to_owned(), flags | OpenFlags::SQLITE_OPEN_READ_WRITE),
        Mode::ReadOnly => (path.to_owned(), flags | OpenFlags::SQLITE_OPEN_READ_ONLY),
        Mode::WithoutJournal => {
            let immutable = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
            (immutable_uri(path).into(), flags | immutable)
        }
    };
    let connection = if is_without_own_locks {
        Connection::open_with_flags_and_vfs(path, flags, WITHOUT_LOCKS)?
    } else {
        Connection::open_with_flags(path, flags)?
    };
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_ROW_BYTES)?;
    Ok(connection)
}

/// Gives the key to the connection, after checking that the library encrypts.
pub(crate) fn apply_key(connection: &Connection, key: &DataKey) -> Result<()> {
    if rusqlite::version_number() < MIN_SQLITE_VERSION {
        return Err(Error::NotEncrypting("SQLite is too old"));
    }
    // Plain SQLite answers these with nothing, and would accept the key silently.
    let cipher =
        pragma_text(connection, "cipher_version")?.ok_or(Error::NotEncrypting("there is no cipher"))?;
    if cipher.is_empty() {
        return Err(Error::NotEncrypting("there is no cipher"));
    }
    // The default prints "hmac check failed" to standard error, and from there into the system's
    // log.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key.key_pragma())?;
    // The defaults of a later SQLCipher must not change the file.
    connection.execute_batch("PRAGMA cipher_compatibility = 4;")?;
    match pragma_text(connection, "cipher_provider")?.as_deref() {
        Some("openssl") => Ok(()),
        _ => Err(Error::NotEncrypting("the cipher is not OpenSSL's")),
    }
}

/// The text that a pragma returns, if it returns one.
///
/// # Errors
///
/// Those of SQLite.
pub(crate) fn pragma_text(connection: &Connection, pragma: &str) -> Result<Option<String>> {
    use rusqlite::OptionalExtension;
    Ok(connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).optional()?)
}

/// The address of a file for SQLite that nobody else changes meanwhile.
fn immutable_uri(path: &Path) -> String {
    use std::fmt::Write;
    use std::os::unix::ffi::OsStrExt;
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                uri.push(char::from(*byte))
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri + "?immutable=1"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn database_is_written_without_locks_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal-0001.db");
        std::fs::write(&path, "").unwrap();
        let key = DataKey::generate().unwrap();
        let open = |is_without_own_locks| {
            let connection = connect_on(&path, Mode::ReadWrite, is_without_own_locks).unwrap();
            apply_key(&connection, &key).unwrap();
            connection
        };
        let (one, other) = (open(true), open(true));
        one.execute_batch("CREATE TABLE words (word TEXT); BEGIN EXCLUSIVE; INSERT INTO words VALUES ('a');")
            .unwrap();
        other.execute_batch("BEGIN EXCLUSIVE").unwrap();
        // The control: an ordinary connection locks.
        other.execute_batch("ROLLBACK").unwrap();
        one.execute_batch("COMMIT").unwrap();
        let (one, other) = (open(false), open(false));
        one.execute_batch("BEGIN EXCLUSIVE").unwrap();
        assert!(other.execute_batch("BEGIN EXCLUSIVE").is_err());
    }

    #[test]
    fn unusual_characters_of_a_path_are_escaped() {
        assert_eq!(immutable_uri(Path::new("/a b/ř?#%.db")), "file:/a%20b/%C5%99%3F%23%25.db?immutable=1");
    }
}
