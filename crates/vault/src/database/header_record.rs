//! The header that the database remembers, so that an older header, or an older database, is
//! noticed.
//!
//! Header and database are two files, and no system writes two files at once. So the database notes
//! the next header before that is written, and settles on it afterwards: in between, both count.

use rusqlite::{Connection, OptionalExtension};

use crate::header::Header;

/// Statement of the table. A header says in [`Header::remembered`] that there is one.
pub const TABLE: &str = "
    CREATE TABLE vault_header (
        id              INTEGER PRIMARY KEY CHECK (id = 1),
        generation      INTEGER NOT NULL,
        keys            TEXT    NOT NULL,
        next_generation INTEGER,
        next_keys       TEXT,
        copy            TEXT,
        copy_page       TEXT,
        noticed         TEXT
    ) STRICT;
";

/// The parts of a header by which it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeaderId {
    generation: i64,
    /// SHA-256 of the key slots, in hexadecimal.
    keys: String,
}

impl HeaderId {
    pub(crate) fn of(header: &Header) -> crate::Result<Self> {
        Ok(Self {
            generation: i64::try_from(header.generation).unwrap_or(i64::MAX),
            keys: header.keys_sha256()?,
        })
    }
}

/// A file of the vault that is older than the one beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rollback {
    /// The header is not the one that the database was last saved with: an older passphrase may open
    /// the vault again.
    OlderHeader,
    /// The database is older than the header: what was saved since is missing.
    OlderDatabase,
}

impl Rollback {
    /// Stored name.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::OlderHeader => "older-header",
            Self::OlderDatabase => "older-database",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::OlderHeader, Self::OlderDatabase].into_iter().find(|rollback| rollback.code() == code)
    }
}

/// A database that a new key is making, and that no header names yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnfinishedCopy {
    /// File name that it gets.
    pub(crate) name: String,
    /// SHA-256 of its first page once it is complete, in hexadecimal. The page changes with every
    /// save, so that a file with this one holds nothing that this database does not hold.
    pub(crate) first_page: Option<String>,
}

/// Content of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeaderRecord {
    known: HeaderId,
    next: Option<HeaderId>,
    pub(crate) copy: Option<UnfinishedCopy>,
    /// A rollback that the person was told and has not acknowledged.
    pub(crate) noticed: Option<Rollback>,
}

/// Relation of a header to the one that the database remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is the one.
    Known,
    /// It is the one, and the database has yet to settle on it.
    Unsettled,
    /// The database remembers none, as one of an earlier version.
    NotRecorded,
    /// One of the two is older.
    Rollback(Rollback),
}

/// Compares a header with the record of the database beside it.
pub(crate) fn compare(record: Option<&HeaderRecord>, header: &Header) -> crate::Result<Verdict> {
    let found = HeaderId::of(header)?;
    Ok(match record {
        None if header.remembered => Verdict::Rollback(Rollback::OlderDatabase),
        None => Verdict::NotRecorded,
        Some(record) if record.known == found && record.next.is_none() => Verdict::Known,
        Some(record) if record.known == found || record.next.as_ref() == Some(&found) => Verdict::Unsettled,
        Some(record) if found.generation > record.known.generation => {
            Verdict::Rollback(Rollback::OlderDatabase)
        }
        Some(_) => Verdict::Rollback(Rollback::OlderHeader),
    })
}

/// Reads the record; `None` if there is no table of it, or another one of its name.
pub(crate) fn read(db: &Connection) -> rusqlite::Result<Option<HeaderRecord>> {
    if !is_present(db)? {
        return Ok(None);
    }
    let select = "SELECT generation, keys, next_generation, next_keys, copy, copy_page, noticed
                  FROM vault_header WHERE id = 1";
    let record = |row: &rusqlite::Row<'_>| {
        let next: (Option<i64>, Option<String>) = (row.get("next_generation")?, row.get("next_keys")?);
        let first_page = row.get("copy_page")?;
        let copy: Option<String> = row.get("copy")?;
        let noticed: Option<String> = row.get("noticed")?;
        Ok(HeaderRecord {
            known: HeaderId { generation: row.get("generation")?, keys: row.get("keys")? },
            next: next.0.zip(next.1).map(|(generation, keys)| HeaderId { generation, keys }),
            copy: copy.map(|name| UnfinishedCopy { name, first_page }),
            noticed: noticed.as_deref().and_then(Rollback::from_code),
        })
    };
    db.query_row(select, [], record).optional()
}

/// Settles on `header`, and creates the table first where an earlier version did not.
pub(crate) fn settle(db: &Connection, header: &HeaderId) -> rusqlite::Result<()> {
    if !is_present(db)? {
        db.execute_batch(TABLE)?;
    }
    db.execute(
        "INSERT INTO vault_header (id, generation, keys) VALUES (1, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET generation = excluded.generation, keys = excluded.keys,
             next_generation = NULL, next_keys = NULL",
        (header.generation, &header.keys),
    )?;
    Ok(())
}

/// Notes the header that is about to be written, beside the one that counts.
pub(crate) fn note_next(db: &Connection, next: &HeaderId) -> rusqlite::Result<()> {
    let note = "UPDATE vault_header SET next_generation = ?1, next_keys = ?2 WHERE id = 1";
    db.execute(note, (next.generation, &next.keys)).map(drop)
}

/// Notes the database that a new key is making; `None` once there is none any more.
pub(crate) fn note_copy(db: &Connection, copy: Option<&UnfinishedCopy>) -> rusqlite::Result<()> {
    let note = "UPDATE vault_header SET copy = ?1, copy_page = ?2 WHERE id = 1";
    let (name, page) = (copy.map(|copy| &copy.name), copy.and_then(|copy| copy.first_page.as_ref()));
    db.execute(note, (name, page)).map(drop)
}

/// Notes a rollback that the person was told; `None` once they have acknowledged it.
pub(crate) fn note_rollback(db: &Connection, rollback: Option<Rollback>) -> rusqlite::Result<()> {
    let note = "UPDATE vault_header SET noticed = ?1 WHERE id = 1";
    db.execute(note, [rollback.map(Rollback::code)]).map(drop)
}

/// Returns true if the table is there and is ours. A prepared database could bring another one.
fn is_present(db: &Connection) -> rusqlite::Result<bool> {
    let read = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'vault_header'";
    let words = |text: &str| text.trim_end_matches(';').split_whitespace().collect::<Vec<_>>().join(" ");
    let found: Option<String> = db.query_row(read, [], |row| row.get("sql")).optional()?;
    Ok(found.is_some_and(|sql| words(&sql) == words(TABLE.trim_end())))
}
