//! Kinds of files, told by their content and never by their name.

use std::io::Read;
use std::path::Path;

use crate::error::Result;
use crate::import::single_file::open_regular;

/// First bytes of an age file, and of an armoured one.
const AGE: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];
/// First bytes of a zip file, and of one without files.
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];
/// The mark in the header of a tar file, and its place.
const TAR: (usize, &[u8]) = (257, b"ustar");
/// The name of the key file of a notebook.
const HEADER: &str = "header.json";
/// The longest name at the start of a tar file.
const MAX_TAR_NAME: usize = 100;
/// Names of the first file in a backup that was carried as one file.
const FIRST_OF_A_BACKUP: [&str; 5] =
    ["README.txt", "SECURITY.md", "open-without-inbetween.py", HEADER, "header.copy.json"];

/// Kind of a file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An encrypted archive: it needs its phrase.
    Sealed,
    /// The folder of a notebook, such as a backup: it needs its passphrase.
    Notebook,
    /// A backup that was carried as one file: it needs its passphrase.
    CarriedBackup,
    /// Another folder.
    Folder,
    /// A zip file.
    Zip,
    /// A tar file.
    Tar,
    /// Text, JSON or anything else.
    Text,
}

/// The kind of the file or folder at `path`.
///
/// # Errors
///
/// [`crate::Error::FileGone`], [`crate::Error::NotKnown`] for a device or a pipe,
/// [`crate::Error::Storage`].
pub fn kind_of(path: &Path) -> Result<Kind> {
    if path.is_dir() {
        let is_notebook = path.join(HEADER).is_file();
        return Ok(if is_notebook { Kind::Notebook } else { Kind::Folder });
    }
    let mut start = Vec::new();
    open_regular(path)?.take(512).read_to_end(&mut start)?;
    Ok(kind_of_bytes(&start))
}

/// The kind of a file that begins with `start`.
pub(crate) fn kind_of_bytes(start: &[u8]) -> Kind {
    let text = start.trim_ascii_start();
    if AGE.iter().any(|magic| text.starts_with(magic)) {
        Kind::Sealed
    } else if ZIP.iter().any(|magic| start.starts_with(magic)) {
        Kind::Zip
    } else if start.get(TAR.0..).is_some_and(|rest| rest.starts_with(TAR.1)) {
        if begins_with_backup(start) { Kind::CarriedBackup } else { Kind::Tar }
    } else {
        Kind::Text
    }
}

/// Returns true for a tar file whose first file is one of a backup, in a folder of its own.
fn begins_with_backup(start: &[u8]) -> bool {
    let name = start.get(..MAX_TAR_NAME).unwrap_or_default();
    let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
    let name = std::str::from_utf8(name).ok().and_then(|name| name.split_once('/'));
    name.is_some_and(|(folder, name)| !folder.is_empty() && FIRST_OF_A_BACKUP.contains(&name))
}
