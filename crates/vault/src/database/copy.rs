//! Copies of a database under a key, checked page by page and table by table.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::data_key::DataKey;
use crate::database::connection::Mode;
use crate::database::{self, Opened, integrity_check};
use crate::error::{Error, Result};

/// Cache of a connection that reads everything more than once, in KiB. Each page is decrypted once
/// instead of three times; it is given back when the connection is closed.
const CACHE_KIB: i32 = 64 << 10;

/// Pages that are copied between two questions.
const PIECE: i32 = 128;

/// Lets `connection` keep what it reads.
pub(crate) fn keep_pages(connection: &Connection) -> Result<()> {
    // A negative number counts KiB and not pages.
    Ok(connection.pragma_update(None, "cache_size", -CACHE_KIB)?)
}

/// Numbers that a copy must share: of pages, of the schema version, and of the rows of every table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Contents(Vec<(String, i64)>);

impl Contents {
    pub(crate) fn of(connection: &Connection) -> Result<Self> {
        let number = |query: &str| connection.query_row(query, [], |row| row.get::<_, i64>(0));
        let mut found = Vec::new();
        for pragma in ["page_count", "user_version"] {
            found.push((pragma.to_owned(), number(&format!("PRAGMA {pragma}"))?));
        }
        // Not the virtual ones: some have no rows that can be counted, and their content is in tables
        // of its own.
        let mut tables = connection.prepare(
            "SELECT name FROM pragma_table_list
             WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name",
        )?;
        for table in tables.query_map([], |row| row.get::<_, String>(0))? {
            let table = table?;
            let rows = number(&format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\"")))?;
            found.push((table, rows));
        }
        Ok(Self(found))
    }
}

/// Writes a copy under `key` into a new file at `path`, runs `change` on it, which leaves every row in
/// its place, and returns what it must hold; `None` if `goes_on`, which is asked between pieces, says
/// no. Each page is decrypted into memory and encrypted with the new key.
///
/// # Errors
///
/// [`Error::AlreadyOpen`] if another process writes the database; [`Error::NoRoom`],
/// [`Error::NotEncrypting`], [`Error::Storage`]. Part of a file may stay.
pub(crate) fn write(
    from: &Connection,
    path: &Path,
    key: &DataKey,
    change: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    goes_on: impl Fn() -> bool,
) -> Result<Option<Contents>> {
    let mut into = database::create(path, key)?;
    if !copy_pages(from, &mut into, &goes_on)? {
        return Ok(None);
    }
    change(&into)?;
    into.close().map_err(|(_, error)| Error::from(error))?;
    database::assert_encrypted(path, key)?;
    Contents::of(from).map(Some)
}

/// Returns true if every page was copied.
fn copy_pages(from: &Connection, into: &mut Connection, goes_on: impl Fn() -> bool) -> Result<bool> {
    let backup = Backup::new(from, into)?;
    loop {
        match backup.step(PIECE)? {
            StepResult::Done => return Ok(true),
            StepResult::More if goes_on() => {}
            StepResult::More => return Ok(false),
            _ => return Err(Error::AlreadyOpen),
        }
    }
}

/// Checks that the copy opens under its key, that its pages and its structure are sound, and that
/// nothing is missing.
///
/// # Errors
///
/// [`Error::DatabaseDamaged`] if it is not, and those of [`database::open`].
pub(crate) fn verify(path: &Path, key: &DataKey, expected: &Contents) -> Result<()> {
    let Opened { connection: copy, .. } = database::open(path, key, Mode::ReadWrite)?;
    keep_pages(&copy)?;
    let pages = database::damaged_pages(&copy)?;
    let sound = integrity_check::check(&copy)?.sound;
    if pages.is_empty() && sound && Contents::of(&copy)? == *expected {
        Ok(())
    } else {
        Err(Error::DatabaseDamaged { pages })
    }
}
