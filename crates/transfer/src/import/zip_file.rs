//! Zip files: an archive of our own, or the export of Day One with its pictures.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use zip::ZipArchive;

use crate::error::{Error, Result};
use crate::export::pack::JOURNAL;
use crate::import::bounds::{MAX_FILES, MAX_RATIO, MAX_TEXT_BYTES, MAX_ZIP_LIST_BYTES};
use crate::import::days::LocalDay;
use crate::import::found::{Found, LeftOut, Program};
use crate::import::incoming::Incoming;
use crate::import::limited_json::{from_json_bytes, own_archive};

/// Most journals in one export.
const MAX_JOURNALS: usize = 1_000;
/// Size up to which a ratio says nothing, in bytes.
const SMALL: u64 = 1 << 20;

/// Reads a zip file.
///
/// # Errors
///
/// [`Error::NotKnown`] if there is no journal in it; [`Error::Damaged`], [`Error::TooLarge`] and
/// the errors of what is in it.
pub(crate) fn read(file: impl Read + Seek, name: &str, local_day: LocalDay<'_>) -> Result<Incoming> {
    let budget = Rc::new(Cell::new(MAX_ZIP_LIST_BYTES));
    let limited = Limited { inner: file, budget: Rc::clone(&budget) };
    let mut archive = ZipArchive::new(limited).map_err(|error| match error {
        _ if budget.get() == 0 => Error::TooLarge { place: name.to_owned() },
        error => zip_error(error, name),
    })?;
    if archive.len() > MAX_FILES {
        return Err(Error::TooLarge { place: name.to_owned() });
    }
    let names: Vec<String> = archive
        .file_names()
        .map(|found| found.map(|found| found.into_owned()).map_err(|error| zip_error(error, name)))
        .collect::<Result<_>>()?;
    if names.iter().any(|name| name == JOURNAL) {
        let bytes = unpacked(&mut archive, JOURNAL, &budget)?;
        return Ok(Incoming::Own(Box::new(own_archive(&bytes, JOURNAL)?)));
    }
    let journals: Vec<&String> = names.iter().filter(|name| is_journal(name)).collect();
    if journals.is_empty() {
        return Err(Error::NotKnown);
    }
    if journals.len() > MAX_JOURNALS {
        return Err(Error::TooLarge { place: name.to_owned() });
    }
    let mut all: Option<Found> = None;
    for journal in journals {
        let bytes = unpacked(&mut archive, journal, &budget)?;
        match from_json_bytes(&bytes, journal, local_day) {
            Ok(Incoming::Other(found)) => match &mut all {
                Some(all) => all.append(found)?,
                None => all = Some(found),
            },
            Ok(Incoming::Own(_)) => return Err(Error::NotKnown),
            // A journal that is empty, beside others.
            Err(Error::Nothing) => {}
            Err(error) => return Err(error),
        }
    }
    let mut all = all.ok_or(Error::Nothing)?;
    if all.program != Program::DayOne {
        // Day One counts its own in its entries.
        let others = names.iter().filter(|name| !name.ends_with('/') && !is_journal(name)).count();
        all.leave_out(LeftOut::OtherFiles, u32::try_from(others).unwrap_or(u32::MAX), "");
    }
    Ok(Incoming::Other(all.finished()?))
}

/// Returns true for a JSON file at the top of the archive, or in one folder.
fn is_journal(name: &str) -> bool {
    let is_hidden = name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
    name.to_ascii_lowercase().ends_with(".json") && name.matches('/').count() <= 1 && !is_hidden
}

/// The content of a file in the archive, up to the limit of text.
fn unpacked<R: Read + Seek>(
    archive: &mut ZipArchive<Limited<R>>,
    name: &str,
    budget: &Cell<u64>,
) -> Result<Vec<u8>> {
    budget.set(u64::MAX);
    let mut file = archive.by_name(name).map_err(|error| zip_error(error, name))?;
    let packed = file.compressed_size();
    let too_large = || Error::TooLarge { place: name.to_owned() };
    let most = MAX_TEXT_BYTES.min(packed.saturating_mul(MAX_RATIO).max(SMALL));
    let mut bytes = Vec::new();
    let read = file.by_ref().take(most + 1).read_to_end(&mut bytes);
    read.map_err(|_| Error::Damaged { place: name.to_owned() })?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

fn zip_error(error: zip::result::ZipError, name: &str) -> Error {
    match error {
        zip::result::ZipError::Io(error) => Error::from(error).within(name),
        _ => Error::Damaged { place: name.to_owned() },
    }
}

/// A file of which only so many bytes can be read: its list of files is kept in memory.
struct Limited<R> {
    inner: R,
    budget: Rc<Cell<u64>>,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.budget.get()).unwrap_or(usize::MAX).min(buffer.len());
        if most == 0 && !buffer.is_empty() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let read = self.inner.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.budget.set(self.budget.get() - read as u64);
        Ok(read)
    }
}

impl<R: Seek> Seek for Limited<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

impl Found {
    /// Adds the notes of another journal of the same export.
    fn append(&mut self, other: Self) -> Result<()> {
        for item in other.left_out() {
            self.leave_out(item.what, item.count, &item.first);
        }
        if self.notes.len() + other.notes.len() > journal::MAX_NOTES {
            return Err(Error::TooLarge { place: String::new() });
        }
        self.notes.extend(other.notes);
        Ok(())
    }
}
