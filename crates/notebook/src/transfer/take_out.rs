//! Takes everything out of the notebook into one file.

use std::path::Path;

use journal::Everything;
use secrecy::SecretString;
use serde::Serialize;
use summary::SealingPhrase;
use vault::{PhraseForm, WorkFactor};
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::file_names::file_name;
use crate::notebook::Notebook;
use crate::transfer::progress::{Progress, TransferStage};

/// Endings of an archive, open and sealed.
const OPEN: &str = "zip";
const SEALED: &str = "age";

/// A file with everything, before it is saved, and its phrase, which was not shown yet.
pub struct PreparedExport {
    bytes: Zeroizing<Vec<u8>>,
    phrase: Option<SealingPhrase>,
    notes: u32,
    unreadable: u32,
}

/// A file with everything that was saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ExportView {
    /// The phrase, to be shown once; none for an open file.
    phrase: Option<String>,
    /// The file's name, without its folder.
    name: String,
    /// Its folder.
    folder: String,
    /// Number of notes in it, those in the bin too.
    notes: u32,
    /// Number of records that could not be read, and are missing.
    unreadable: u32,
}

/// A file name that says nothing, with the ending of an archive.
///
/// # Errors
///
/// [`Error::Summary`] if the operating system gives no random bytes.
pub fn export_file_name(sealed: bool) -> Result<String> {
    let number = summary::neutral_number()?;
    Ok(if sealed {
        format!("papers-{number:04}.{OPEN}.{SEALED}")
    } else {
        format!("papers-{number:04}.{OPEN}")
    })
}

/// Ending of an archive, without the dot.
pub fn export_ending(sealed: bool) -> &'static str {
    if sealed { SEALED } else { OPEN }
}

impl Notebook<'_> {
    /// Everything that the notebook holds.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the journal cannot be read, or the person stopped it.
    pub fn everything(&mut self, progress: &Progress) -> Result<Everything> {
        progress.begin();
        Ok(self.journal.everything(self.today, &mut progress.watch())?)
    }
}

/// Packs everything, and seals it to a new phrase unless it shall be open. Needs no open journal.
/// A sealed file is opened again in memory before it counts; its plaintext never reaches the drive.
///
/// # Errors
///
/// [`Error::Transfer`] if it cannot be packed or the person stopped it; [`Error::Summary`] if it
/// cannot be sealed; [`Error::ExportNotSound`] if it does not open again.
pub fn prepare_export(
    everything: &Everything,
    form: Option<PhraseForm>,
    language: &str,
    factor: WorkFactor,
    progress: &Progress,
) -> Result<PreparedExport> {
    progress.enter(TransferStage::Packing);
    let packed = Zeroizing::new(transfer::pack(everything, language, &mut progress.watch())?);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let prepared = |bytes, phrase| PreparedExport {
        bytes,
        phrase,
        notes: count(everything.entries.len()),
        unreadable: everything.unreadable,
    };
    let Some(form) = form else { return Ok(prepared(packed, None)) };
    progress.enter(TransferStage::Sealing);
    let phrase = SealingPhrase::generate(form)?;
    let sealed = summary::seal_bytes(&packed, &phrase, factor)?.into_bytes();
    stop_if_wished(progress)?;
    let typed = SecretString::from(phrase.expose());
    let opened = summary::open_bytes_up_to(&sealed, &typed, transfer::MAX_SEALED_BYTES)?;
    if *opened != *packed {
        return Err(Error::ExportNotSound);
    }
    Ok(prepared(Zeroizing::new(sealed), Some(phrase)))
}

fn stop_if_wished(progress: &Progress) -> Result<()> {
    if progress.is_stopped() { Err(transfer::Error::Stopped.into()) } else { Ok(()) }
}

impl PreparedExport {
    /// Saves the file, whole and under a name that nothing has, and reads it back. If the program is
    /// ending, so that nobody will see the phrase, no file stays.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`] if the file exists or cannot be written, [`Error::ExportNotSound`] if the
    /// drive gives back something else, [`Error::Ending`]; [`Error::Transfer`] if the person
    /// stopped it. There is then no file.
    pub fn save(self, path: &Path, progress: &Progress, is_ending: impl Fn() -> bool) -> Result<ExportView> {
        stop_if_wished(progress)?;
        progress.enter(TransferStage::Writing);
        if is_ending() {
            return Err(Error::Ending);
        }
        summary::save_new(path, &self.bytes)?;
        let is_sound = std::fs::read(path).is_ok_and(|read| read == *self.bytes);
        if !is_sound || is_ending() {
            // Nobody else made it: it has this name since a moment ago.
            let _ = std::fs::remove_file(path);
            return Err(if is_sound { Error::Ending } else { Error::ExportNotSound });
        }
        Ok(ExportView {
            phrase: self.phrase.map(|phrase| phrase.expose().to_owned()),
            name: file_name(path),
            folder: path.parent().unwrap_or(Path::new("/")).display().to_string(),
            notes: self.notes,
            unreadable: self.unreadable,
        })
    }
}
