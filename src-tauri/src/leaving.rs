//! What leaves the notebook: looked at, shown, sealed; and what was sealed elsewhere, opened.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use journal::{EntryId, Journal, SharedFile, SharedSummary, SummaryDraft};
use practice::Delivery;
use secrecy::SecretString;
use serde::Serialize;
use summary::{Period, PhraseKind, Sealed, SealedForm, SealingPhrase, Selection};
use vault::WorkFactor;

use crate::clock;
use crate::error::Error;
use crate::platform::cloud_sync;
use crate::platform::gate_settings::GateSettings;
use crate::summaries::current_document::{
    CurrentDocument, DocumentView, LoadedDocument, Origin, SaveTarget, Sealing,
};
use crate::writing::language;

/// Where a sealed page would be saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SaveLocation {
    /// The file's name, without its folder.
    name: String,
    /// The cloud service that seems to copy the folder.
    copied_to: Option<&'static str>,
}

/// A file that was saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SavedFile {
    name: String,
    form: SealedForm,
    /// Its SHA-256, in hexadecimal.
    sha256: String,
    /// Whether it stands in the log. It is there either way.
    noted: bool,
}

/// A page that was sealed and saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SealedView {
    /// The phrase, to be shown once.
    phrase: String,
    file: SavedFile,
}

/// A sealed file that was chosen to be opened.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct PickedFile {
    /// Its name, without its folder.
    name: String,
}

/// What the window shows that shows one page and nothing else.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct PresentationState {
    page: DocumentView,
    settings: GateSettings,
}

impl PresentationState {
    pub(crate) fn of(pages: &CurrentDocument, data: &Path) -> Result<Self, Error> {
        Ok(Self { page: pages.page()?.view(), settings: GateSettings::read(data) })
    }
}

/// What was chosen so far, if a page was begun.
pub(crate) fn draft(journal: &mut Journal) -> Result<Option<Selection>, Error> {
    let Some(SummaryDraft { content, entries }) = journal.summary_draft()? else { return Ok(None) };
    let mut chosen: Selection = serde_json::from_str(&content).map_err(|_| Error::DraftNotUnderstood)?;
    for (_, entry) in entries {
        chosen.entries.push(serde_json::from_str(&entry).map_err(|_| Error::DraftNotUnderstood)?);
    }
    Ok(Some(chosen))
}

/// Keeps what was chosen so far.
pub(crate) fn save_draft(journal: &mut Journal, mut chosen: Selection) -> Result<(), Error> {
    let entries = std::mem::take(&mut chosen.entries);
    let rows = entries.iter().map(|entry| Ok((entry.entry, json(entry)?)));
    let entries = rows.collect::<Result<Vec<(EntryId, String)>, Error>>()?;
    Ok(journal.save_summary_draft(&SummaryDraft { content: json(&chosen)?, entries })?)
}

fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|_| Error::Internal)
}

/// Composes the page, and puts it where the window's frame finds it.
pub(crate) fn preview(
    journal: &mut Journal,
    pages: &CurrentDocument,
    chosen: &Selection,
) -> Result<DocumentView, Error> {
    let document = summary::compose(journal, chosen, clock::date(), &language(journal))?;
    Ok(pages.put(document, Origin::Prepared(chosen.recipient, chosen.period)))
}

/// Writes down that a page was brought to someone. What was opened from a file leaves no line.
pub(crate) fn note(journal: &mut Journal, page: &LoadedDocument, bring: Delivery) -> Result<(), Error> {
    if let Some(brought) = brought(page, bring) {
        journal.log_shared(&brought)?;
    }
    Ok(())
}

fn brought(page: &LoadedDocument, bring: Delivery) -> Option<SharedSummary> {
    let Origin::Prepared(recipient, Period { first, last }) = page.origin else { return None };
    Some(SharedSummary { on: clock::date(), bring, recipient, first, last, document: page.sha256.clone() })
}

/// A place as it was chosen, with the ending of its form if the name has another: nothing else would open it.
pub(crate) fn place(path: PathBuf, form: SealedForm) -> SaveTarget {
    SaveTarget { path: ending_in(path, form.ending()), form }
}

/// A path with this ending behind its name, unless the name has it.
pub(crate) fn ending_in(mut path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_none_or(|found| !found.eq_ignore_ascii_case(ending)) {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(ending);
        path.set_file_name(name);
    }
    path
}

/// What the page is told about a place.
pub(crate) fn place_chosen(place: &SaveTarget) -> SaveLocation {
    let folder = place.path.parent().unwrap_or(Path::new("/"));
    let copied_to = cloud_sync::to(folder, dirs::home_dir().as_deref());
    SaveLocation { name: name(&place.path), copied_to }
}

/// A file's name, as far as it can be read.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A page that was sealed, and its phrase, which nobody has seen yet.
pub(crate) struct NewlySealed {
    phrase: SealingPhrase,
    sealed: Sealed,
}

/// Seals a page to a new phrase.
pub(crate) fn seal(page: &LoadedDocument, kind: PhraseKind, language: &str) -> Result<NewlySealed, Error> {
    let phrase = SealingPhrase::generate(kind)?;
    let sealed = summary::seal(&page.document, &phrase, WorkFactor::SHIPPED, language)?;
    Ok(NewlySealed { phrase, sealed })
}

impl NewlySealed {
    /// Saves it and writes it down. A log that cannot be written must not keep the phrase of a file from the person; and
    /// where nobody will be told the phrase any more, because the program is ending, no file stays.
    pub(crate) fn save(
        self,
        journal: &mut Journal,
        pages: &CurrentDocument,
        page: &LoadedDocument,
        place: &SaveTarget,
        is_ending: impl Fn() -> bool,
    ) -> Result<SealedView, Error> {
        let Self { phrase, sealed } = self;
        save_unless(&sealed, place, is_ending)?;
        let file = in_the_log(&sealed, place.form);
        let line = brought(page, Delivery::LockedFile).and_then(|line| journal.log_sealed(&line, &file).ok());
        let file = saved(place, file, line.is_some());
        pages.put_sealing(page, Sealing { sealed, noted: line });
        Ok(SealedView { phrase: phrase.expose().to_owned(), file })
    }
}

/// Saves what was sealed in another form.
pub(crate) fn save_too(
    journal: &mut Journal,
    Sealing { sealed, noted }: &Sealing,
    place: &SaveTarget,
    is_ending: impl Fn() -> bool,
) -> Result<SavedFile, Error> {
    save_unless(sealed, place, is_ending)?;
    let file = in_the_log(sealed, place.form);
    let is_noted = noted.is_some_and(|line| journal.log_shared_file(line, &file).is_ok());
    Ok(saved(place, file, is_noted))
}

fn save_unless(sealed: &Sealed, place: &SaveTarget, is_ending: impl Fn() -> bool) -> Result<(), Error> {
    if is_ending() {
        return Err(Error::Locked);
    }
    summary::save_new(&place.path, sealed.bytes(place.form))?;
    if is_ending() {
        // Nobody else made it: it has this name since a moment ago.
        let _ = std::fs::remove_file(&place.path);
        return Err(Error::Locked);
    }
    Ok(())
}

fn in_the_log(sealed: &Sealed, form: SealedForm) -> SharedFile {
    let code = match form {
        SealedForm::Page => "page",
        SealedForm::Age => "age",
    };
    SharedFile { form: code.to_owned(), sha256: sealed.sha256(form) }
}

fn saved(place: &SaveTarget, file: SharedFile, noted: bool) -> SavedFile {
    SavedFile { name: name(&place.path), form: place.form, sha256: file.sha256, noted }
}

/// Reads a sealed file that was chosen.
pub(crate) fn take_up(pages: &CurrentDocument, path: &Path) -> Result<PickedFile, Error> {
    pages.put_file(summary::read_sealed(path)?);
    Ok(PickedFile { name: name(path) })
}

/// Opens it.
pub(crate) fn open(
    pages: &CurrentDocument,
    file: &Arc<Vec<u8>>,
    phrase: &SecretString,
) -> Result<DocumentView, Error> {
    pages.put_opened(file, summary::open(file, phrase)?)
}
