//! Reads whatever a person chose.

use std::io::Cursor;
use std::path::Path;

use journal::Watch;

use crate::error::{Error, Result};
use crate::export::pack::JOURNAL;
use crate::import::bounds::MAX_TEXT_BYTES;
use crate::import::days::LocalDay;
use crate::import::incoming::Incoming;
use crate::import::kinds::{Kind, kind_of, kind_of_bytes};
use crate::import::limited_json::{OWN_FORMATS, from_json_bytes};
use crate::import::plain_text::text_of;
use crate::import::single_file::{name_of, open_regular, read_whole};
use crate::import::{folder, joplin, jrnl, zip_file};

/// The name of the format stands within so many bytes of the start.
const FORMAT_WITHIN: usize = 200;

/// Reads a file or folder. A sealed archive, the folder of a notebook and a backup in one file are not
/// read here, since they need a phrase.
///
/// # Errors
///
/// [`Error::NotKnown`] and every other error of this crate.
pub fn read_path(path: &Path, local_day: LocalDay<'_>, watch: Watch<'_>) -> Result<Incoming> {
    let name = name_of(path);
    match kind_of(path)? {
        Kind::Sealed | Kind::Notebook | Kind::CarriedBackup => Err(Error::NotKnown),
        Kind::Folder => match unpacked_archive(path)? {
            Some(bytes) => from_json_bytes(&bytes, JOURNAL, local_day),
            None => folder::read(path, local_day, watch).map(Incoming::Other),
        },
        Kind::Zip => zip_file::read(open_regular(path)?, &name, local_day),
        Kind::Tar => {
            let file = std::io::BufReader::new(open_regular(path)?);
            joplin::read(file, local_day, watch).map_err(|error| error.within(&name)).map(Incoming::Other)
        }
        Kind::Text => {
            let bytes = read_whole(path, &name, MAX_TEXT_BYTES)?;
            match text_kind(&bytes, &name, local_day) {
                Err(Error::NotKnown) if folder::is_text(path) => {
                    folder::read_one(path, &bytes, local_day).map(Incoming::Other)
                }
                read => read,
            }
        }
    }
}

/// Reads the bytes of a file that was opened, such as an archive that was decrypted in memory.
///
/// # Errors
///
/// Those of [`read_path`].
pub fn read_bytes(bytes: &[u8], name: &str, local_day: LocalDay<'_>, watch: Watch<'_>) -> Result<Incoming> {
    match kind_of_bytes(bytes) {
        Kind::Zip => zip_file::read(Cursor::new(bytes), name, local_day),
        Kind::Tar => {
            joplin::read(bytes, local_day, watch).map_err(|error| error.within(name)).map(Incoming::Other)
        }
        Kind::Text => text_kind(bytes, name, local_day),
        Kind::Sealed | Kind::Notebook | Kind::CarriedBackup | Kind::Folder => Err(Error::NotKnown),
    }
}

/// `journal.json` of an archive of our own that somebody unpacked into `folder`.
fn unpacked_archive(folder: &Path) -> Result<Option<Vec<u8>>> {
    let journal = folder.join(JOURNAL);
    if !journal.is_file() {
        return Ok(None);
    }
    let bytes = read_whole(&journal, JOURNAL, MAX_TEXT_BYTES)?;
    let start = String::from_utf8_lossy(bytes.get(..FORMAT_WITHIN).unwrap_or(&bytes)).into_owned();
    Ok(start.contains(OWN_FORMATS).then_some(bytes))
}

fn text_kind(bytes: &[u8], name: &str, local_day: LocalDay<'_>) -> Result<Incoming> {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if start.starts_with(b"{") {
        return from_json_bytes(bytes, name, local_day);
    }
    jrnl::from_text(text_of(bytes, name)?, name).map(Incoming::Other)
}
