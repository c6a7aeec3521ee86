//! The two copies of the header on disk.

use crate::error::{Error, Result};
use crate::files::atomic_file::{self, AtomicFile};
use crate::files::open_file::read_at_most;
use crate::folder::{HEADER, HEADER_COPY, VaultFolder};
use crate::header::Header;
use crate::repair::Repair;

/// Longest header that is read, in bytes. Ours has a few kilobytes.
pub(crate) const MAX_HEADER_BYTES: u64 = 1 << 20;

/// Most headers that are kept for one database.
const MAX_KEPT: u32 = 100;

/// The header that counts, and the copies that have to be written again.
#[derive(Clone)]
pub(crate) struct HeaderFound {
    pub(crate) header: Header,
    pub(crate) stale: Vec<Repair>,
    /// The other copy, if it names another database that exists and was not replaced by this one's:
    /// two computers wrote into one folder.
    pub(crate) other: Option<Header>,
}

impl HeaderFound {
    /// The same with the other copy in the first place.
    pub(crate) fn swapped(self) -> Option<Self> {
        let stale = match self.stale.as_slice() {
            [Repair::Header] => Repair::HeaderCopy,
            _ => Repair::Header,
        };
        Some(Self { header: self.other?, stale: vec![stale], other: Some(self.header) })
    }
}

/// Number of copies that were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    Once,
    Twice,
}

/// Reads both copies and returns the undamaged one of the highest generation. Changes nothing.
///
/// # Errors
///
/// [`Error::NoVault`] if the folder does not exist, [`Error::HeaderMissing`],
/// [`Error::HeaderDamaged`], [`Error::HeaderChanged`] also if the copies belong to two vaults,
/// [`Error::TooNew`].
pub(crate) fn read(folder: &VaultFolder) -> Result<HeaderFound> {
    if !folder.path().try_exists()? {
        return Err(Error::NoVault);
    }
    let first = read_copy(folder, HEADER);
    let second = read_copy(folder, HEADER_COPY);
    let other = match (&first, &second) {
        (Ok(first), Ok(second)) if first.generation < second.generation => other_key(folder, first, second)?,
        (Ok(first), Ok(second)) => other_key(folder, second, first)?,
        _ => None,
    };
    let (header, stale) = match (first, second) {
        (Err(too_new @ Error::TooNew { .. }), _) | (_, Err(too_new @ Error::TooNew { .. })) => {
            return Err(too_new);
        }
        (Ok(first), Ok(second)) if first.vault_id != second.vault_id => return Err(Error::HeaderChanged),
        (Ok(first), Ok(second)) if first.generation < second.generation => (second, vec![Repair::Header]),
        (Ok(first), Ok(second)) if first == second => (first, vec![]),
        // Two machines wrote it, and something merged their folders. Either may hold the only key.
        (Ok(first), Ok(second)) if first.generation == second.generation => return Err(Error::HeaderChanged),
        (Ok(first), _) => (first, vec![Repair::HeaderCopy]),
        (Err(_), Ok(second)) => (second, vec![Repair::Header]),
        (Err(Error::HeaderMissing), Err(error)) | (Err(error), Err(_)) => return Err(error),
    };
    Ok(HeaderFound { header, stale, other })
}

/// Writes both copies. The header counts from the first rename; both files are complete on the
/// drive before that, so a full drive changes nothing.
///
/// # Errors
///
/// [`Error::NoRoom`], [`Error::ReadOnly`] or [`Error::Storage`]. The vault is then as it was.
pub(crate) fn write(folder: &VaultFolder, header: &Header) -> Result<Written> {
    keep_other_keys(folder, header)?;
    let bytes = header.to_bytes()?;
    let copy = AtomicFile::write(&folder.file(HEADER_COPY), &bytes)?;
    let first = AtomicFile::write(&folder.file(HEADER), &bytes)?;
    copy.replace(&folder.file(HEADER_COPY))?;
    // From here the new header counts. If the other copy fails, the next unlock repairs it.
    Ok(if first.replace(&folder.file(HEADER)).is_ok() { Written::Twice } else { Written::Once })
}

/// Writes the `stale` copies again.
pub(crate) fn repair(folder: &VaultFolder, header: &Header, stale: &[Repair]) -> Result<()> {
    keep_other_keys(folder, header)?;
    let bytes = header.to_bytes()?;
    for copy in stale {
        let target = folder.file(if *copy == Repair::Header { HEADER } else { HEADER_COPY });
        atomic_file::write_atomically(&target, &bytes)?;
    }
    Ok(())
}

/// Keeps, under another name, each copy that holds the only key to another database in the folder:
/// two computers wrote into one folder, and each has its own.
fn keep_other_keys(folder: &VaultFolder, next: &Header) -> Result<()> {
    for name in [HEADER, HEADER_COPY] {
        let Ok(found) = read_copy(folder, name) else { continue };
        if let Some(other) = other_key(folder, &found, next)? {
            keep_beside(folder, &other)?;
        }
    }
    Ok(())
}

/// `found`, if it holds the only key to a database that exists and that `header` does not know.
fn other_key(folder: &VaultFolder, found: &Header, header: &Header) -> Result<Option<Header>> {
    let is_other = found.vault_id == header.vault_id
        && found.database != header.database
        && header.retired.as_ref() != Some(&found.database)
        && folder.file(&found.database).try_exists()?;
    Ok(is_other.then(|| found.clone()))
}

/// Writes a header under a name that tells its database, unless it is kept already.
fn keep_beside(folder: &VaultFolder, header: &Header) -> Result<()> {
    let bytes = header.to_bytes()?;
    for number in 1..=MAX_KEPT {
        let path = folder.file(&format!("header.{}.{number}.json", header.database));
        match atomic_file::write_new(&path, &bytes) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                if read_at_most(&path, MAX_HEADER_BYTES)?.is_some_and(|kept| kept == bytes) {
                    return Ok(());
                }
            }
            written => return Ok(written?),
        }
    }
    Err(Error::HeaderChanged)
}

fn read_copy(folder: &VaultFolder, name: &str) -> Result<Header> {
    match read_at_most(&folder.file(name), MAX_HEADER_BYTES) {
        Ok(None) => Err(Error::HeaderMissing),
        Ok(Some(bytes)) => Header::from_bytes(&bytes),
        Err(error) => Err(error.into()),
    }
}
