//! What leaves the notebook: looked at, shown, sealed; and what was sealed elsewhere, opened.

use std::path::Path;
use std::sync::Arc;

use journal::{Brought, BroughtFile, EntryId, Journal, SummaryDraft};
use practice::Bring;
use secrecy::SecretString;
use serde::Serialize;
use summary::{Chosen, PhraseKind, SealedForm, SealingPhrase};
use vault::WorkFactor;

use crate::copied;
use crate::error::Error;
use crate::gate_settings::GateSettings;
use crate::page::{Origin, Page, PageView, Pages, Place, Sealing};
use crate::today;

/// Where a sealed page would be saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct PlaceChosen {
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
}

/// A page that was sealed and saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SealedView {
    /// The phrase, to be shown once.
    phrase: String,
    file: SavedFile,
    /// Whether it stands in the log. The file is there either way.
    noted: bool,
}

/// A sealed file that was chosen to be opened.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct ChosenFile {
    /// Its name, without its folder.
    name: String,
}

/// What the window shows that shows one page and nothing else.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct ShownState {
    page: PageView,
    settings: GateSettings,
}

impl ShownState {
    pub(crate) fn of(pages: &Pages, data: &Path) -> Result<Self, Error> {
        Ok(Self { page: pages.prepared()?.view(), settings: GateSettings::read(data) })
    }
}

/// The language that the person reads.
pub(crate) fn language(journal: &Journal) -> String {
    GateSettings::read(journal.vault().folder().data()).language
}

/// What was chosen so far, if a page was begun.
pub(crate) fn draft(journal: &mut Journal) -> Result<Option<Chosen>, Error> {
    let Some(SummaryDraft { content, entries }) = journal.summary_draft()? else { return Ok(None) };
    let mut chosen: Chosen = serde_json::from_str(&content).map_err(|_| Error::Internal)?;
    for (_, entry) in entries {
        chosen.entries.push(serde_json::from_str(&entry).map_err(|_| Error::Internal)?);
    }
    Ok(Some(chosen))
}

/// Keeps what was chosen so far.
pub(crate) fn save_draft(journal: &mut Journal, mut chosen: Chosen) -> Result<(), Error> {
    let entries = std::mem::take(&mut chosen.entries);
    let rows = entries.iter().map(|entry| Ok((entry.entry, json(entry)?)));
    let entries = rows.collect::<Result<Vec<(EntryId, String)>, Error>>()?;
    Ok(journal.save_summary_draft(&SummaryDraft { content: json(&chosen)?, entries })?)
}

fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|_| Error::Internal)
}

/// Composes the page, and puts it where the window's frame finds it.
pub(crate) fn preview(journal: &mut Journal, pages: &Pages, chosen: &Chosen) -> Result<PageView, Error> {
    let document = summary::compose(journal, chosen, today::date(), &language(journal))?;
    Ok(pages.put(document, Origin::Prepared(chosen.recipient, chosen.period)))
}

/// Writes down that a page was brought to someone. What was opened from a file leaves no line.
pub(crate) fn note(
    journal: &mut Journal,
    page: &Page,
    bring: Bring,
) -> Result<Option<journal::BroughtId>, Error> {
    let Origin::Prepared(recipient, period) = page.origin else { return Ok(None) };
    let brought = Brought {
        on: today::date(),
        bring,
        recipient,
        first: period.first,
        last: period.last,
        document: page.document.sha256(),
    };
    Ok(Some(journal.note_brought(&brought)?))
}

/// What the page is told about a place.
pub(crate) fn place_chosen(place: &Place) -> PlaceChosen {
    let folder = place.path.parent().unwrap_or(Path::new("/"));
    let copied_to = copied::to(folder, dirs::home_dir().as_deref());
    PlaceChosen { name: name(&place.path), copied_to }
}

/// A file's name, as far as it can be read.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Seals a page to a new phrase, and saves it.
pub(crate) fn seal(
    page: &Page,
    place: &Place,
    kind: PhraseKind,
    language: &str,
) -> Result<NewlySealed, Error> {
    let phrase = SealingPhrase::generate(kind)?;
    let sealed = summary::seal(&page.document, &phrase, WorkFactor::SHIPPED, language)?;
    summary::save_new(&place.path, sealed.bytes(place.form))?;
    Ok(NewlySealed { phrase, sealing: Sealing { sealed, noted: None } })
}

/// A sealing whose phrase is still to be shown.
pub(crate) struct NewlySealed {
    phrase: SealingPhrase,
    sealing: Sealing,
}

impl NewlySealed {
    /// Writes it down, and says what the person is to be told. The file lies there already: a log that cannot be written
    /// must not keep the phrase from them.
    pub(crate) fn told(
        mut self,
        journal: &mut Journal,
        pages: &Pages,
        page: &Page,
        place: &Place,
    ) -> SealedView {
        let file = saved(&self.sealing, place);
        let noted = note(journal, page, Bring::LockedFile).ok().flatten();
        let noted = noted.filter(|id| note_file(journal, *id, &file).is_ok());
        self.sealing.noted = noted;
        pages.put_sealing(page, self.sealing);
        SealedView { phrase: self.phrase.shown().to_owned(), file, noted: noted.is_some() }
    }
}

/// Saves what was sealed in another form.
pub(crate) fn save_too(sealing: &Sealing, place: &Place) -> Result<SavedFile, Error> {
    summary::save_new(&place.path, sealing.sealed.bytes(place.form))?;
    Ok(saved(sealing, place))
}

fn saved(sealing: &Sealing, place: &Place) -> SavedFile {
    SavedFile { name: name(&place.path), form: place.form, sha256: sealing.sealed.sha256(place.form) }
}

/// Adds a file to a line of the log.
pub(crate) fn note_file(
    journal: &mut Journal,
    id: journal::BroughtId,
    file: &SavedFile,
) -> Result<(), Error> {
    let form = match file.form {
        SealedForm::Page => "page",
        SealedForm::Age => "age",
    };
    Ok(journal.note_brought_file(id, &BroughtFile { form: form.to_owned(), sha256: file.sha256.clone() })?)
}

/// Reads a sealed file that was chosen.
pub(crate) fn take_up(pages: &Pages, path: &Path) -> Result<ChosenFile, Error> {
    pages.put_file(summary::read_sealed(path)?);
    Ok(ChosenFile { name: name(path) })
}

/// Opens it.
pub(crate) fn open(pages: &Pages, file: &Arc<Vec<u8>>, phrase: &SecretString) -> Result<PageView, Error> {
    Ok(pages.put(summary::open(file, phrase)?, Origin::Opened))
}

#[cfg(all(test, feature = "bindings"))]
mod bindings {
    use journal::BroughtCard;
    use summary::{Chosen, Material, Part, PhraseKind};
    use ts_rs::{Config, TS};

    #[test]
    fn what_crosses_without_a_view_of_its_own_is_exported_too() {
        fn export<T: TS + 'static>() {
            T::export_all(&Config::from_env()).unwrap();
        }
        export::<BroughtCard>();
        export::<Chosen>();
        export::<Material>();
        export::<Part>();
        export::<PhraseKind>();
    }
}
