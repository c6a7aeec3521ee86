//! Sealing a summary to a new phrase, and saving the sealed file.

use std::path::PathBuf;

use journal::{SharedFile, SharedSummaryId};
use serde::Serialize;
use summary::{Document, Sealed, SealedFormat, SealingPhrase};
use vault::{FileRights, PhraseForm, WorkFactor};

use crate::error::{Error, Result};
use crate::file_names::{file_name, with_extension};
use crate::notebook::Notebook;
use crate::summaries::log::{PreparedSummary, shared_file};

/// A file that was saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SavedFile {
    name: String,
    form: SealedFormat,
    /// Its SHA-256, in hexadecimal.
    sha256: String,
    /// True if it was logged, which a page to hand over is not. The file exists either way.
    noted: bool,
}

/// A summary that was sealed and saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SealedView {
    /// The phrase, to be shown once.
    phrase: String,
    file: SavedFile,
}

/// The file that a sealed summary will be saved to, and its form.
#[derive(Debug, Clone)]
pub struct SaveTarget {
    path: PathBuf,
    form: SealedFormat,
    rights: FileRights,
}

/// A document that was just sealed, and its phrase, which was not shown yet.
pub struct NewlySealed {
    phrase: SealingPhrase,
    sealed: Sealed,
}

/// A sealed and saved summary, which can be saved in its other form too.
pub struct SealedSummary {
    sealed: Sealed,
    /// Its line in the log, if it has one and that could be written.
    log_line: Option<SharedSummaryId>,
}

impl SaveTarget {
    /// The file as it was picked, with the extension of its form if the name has another: nothing
    /// else would open it.
    pub fn new(path: PathBuf, form: SealedFormat, rights: FileRights) -> Self {
        Self { path: with_extension(path, form.ending()), form, rights }
    }

    /// The path of the file.
    pub fn path(&self) -> &std::path::Path {
        &self.path
    }
}

/// Seals a document to a new phrase of this form; `language` is that of the words around the page.
/// Takes about a second, so it needs no open journal.
///
/// # Errors
///
/// [`Error::Summary`] if the system hands out no random bytes, or there is no text in this
/// language.
pub fn seal_document(
    document: &Document,
    form: PhraseForm,
    language: &str,
    factor: WorkFactor,
) -> Result<NewlySealed> {
    let phrase = SealingPhrase::generate(form)?;
    let sealed = summary::seal(document, &phrase, factor, language)?;
    Ok(NewlySealed { phrase, sealed })
}

impl Notebook<'_> {
    /// Saves a sealed document and logs it, if it is a `summary`. If the log cannot be written, the
    /// phrase is returned all the same. If the program is ending, so that nobody will see the phrase,
    /// no file stays.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`] if the file exists or cannot be written; [`Error::Ending`] if the program
    /// is ending.
    pub fn save_sealed(
        &mut self,
        summary: Option<&PreparedSummary>,
        NewlySealed { phrase, sealed }: NewlySealed,
        target: &SaveTarget,
        is_ending: impl Fn() -> bool,
    ) -> Result<(SealedView, SealedSummary)> {
        save_unless(sealed.bytes(target.form), target, is_ending)?;
        let file = shared_file(sealed.sha256(target.form), target.form);
        let log_line = summary.and_then(|summary| self.log_sealed(summary, &file, Vec::new()));
        let file = SavedFile::of(target, file, log_line.is_some());
        let view = SealedView { phrase: phrase.expose().to_owned(), file };
        Ok((view, SealedSummary { sealed, log_line }))
    }

    /// Saves a sealed summary in another form.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`] if the file exists or cannot be written; [`Error::Ending`] if the program
    /// is ending.
    pub fn save_sealed_copy(
        &mut self,
        SealedSummary { sealed, log_line }: &SealedSummary,
        target: &SaveTarget,
        is_ending: impl Fn() -> bool,
    ) -> Result<SavedFile> {
        save_unless(sealed.bytes(target.form), target, is_ending)?;
        let file = shared_file(sealed.sha256(target.form), target.form);
        let is_logged = log_line.is_some_and(|line| self.journal.log_shared_file(line, &file).is_ok());
        Ok(SavedFile::of(target, file, is_logged))
    }
}

/// Saves a sealed file, unless the program is ending.
pub(super) fn save_unless(sealed: &[u8], target: &SaveTarget, is_ending: impl Fn() -> bool) -> Result<()> {
    if is_ending() {
        return Err(Error::Ending);
    }
    summary::save_new_with(&target.path, sealed, target.rights)?;
    if is_ending() {
        // Nobody else made it: it has this name since a moment ago.
        let _ = std::fs::remove_file(&target.path);
        return Err(Error::Ending);
    }
    Ok(())
}

impl SavedFile {
    pub(super) fn of(target: &SaveTarget, file: SharedFile, is_logged: bool) -> Self {
        Self { name: file_name(&target.path), form: target.form, sha256: file.sha256, noted: is_logged }
    }
}
