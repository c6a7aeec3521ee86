//! Previewing, sharing and sealing the current document.

use std::path::PathBuf;

use notebook::{Notebook, SaveTarget, SavedFile, SealedView};
use practice::Delivery;
use serde::Serialize;
use summary::{LeafContent, PhraseKind, SealedFormat, Selection};
use tauri::{AppHandle, Runtime, WebviewWindow};

use crate::current_document::{CurrentDocument, DocumentView, LoadedDocument, Origin};
use crate::error::Error;
use crate::locking::shutdown;
use crate::platform::cloud_sync;
use crate::session::{Reply, Session};
use crate::startup::{automation, hardening};
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;

/// The file that a sealed summary would be saved to.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SaveLocation {
    /// The file's name, without its folder.
    name: String,
    /// The cloud service that seems to copy the folder.
    copied_to: Option<&'static str>,
}

/// Composes the sketch that stands beside the choices, and makes it the current document. Nothing
/// shows, prints or seals it elsewhere.
pub(crate) fn sketch(
    notebook: &mut Notebook<'_>,
    current: &CurrentDocument,
    selection: &Selection,
) -> notebook::Result<DocumentView> {
    let document = notebook.sketch_summary(selection)?;
    Ok(current.set(document, Origin::Prepared(selection.recipient, selection.period)))
}

/// Composes the summary, of which every place was looked at, and makes it the current document.
pub(crate) fn preview(
    notebook: &mut Notebook<'_>,
    current: &CurrentDocument,
    selection: &Selection,
) -> notebook::Result<DocumentView> {
    let document = notebook.compose_summary(selection)?;
    Ok(current.set(document, Origin::Prepared(selection.recipient, selection.period)))
}

/// Composes a page to hand over, and makes it the current document.
pub(crate) fn preview_leaf(
    notebook: &mut Notebook<'_>,
    current: &CurrentDocument,
    content: &LeafContent,
) -> notebook::Result<DocumentView> {
    Ok(current.set(notebook.compose_leaf(content)?, Origin::Leaf))
}

/// Logs that a document was shared. A page to hand over, and a document that was opened from a file,
/// are not logged.
pub(crate) fn log_shared(
    notebook: &mut Notebook<'_>,
    document: &LoadedDocument,
    delivery: Delivery,
) -> notebook::Result<()> {
    document.prepared().map_or(Ok(()), |summary| notebook.log_shared(&summary, delivery))
}

/// Asks where to save the sealed file, and remembers it. Returns `None` if the dialog was closed.
pub(crate) async fn pick_save_location<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    current: &CurrentDocument,
    form: SealedFormat,
) -> Reply<Option<SaveLocation>> {
    let name = session.with(move |_| summary::neutral_file_name(form)).await?;
    let path = session
        .reply(file_dialogs::pick_to_save(session.texts(), window, FileKind::sealed_as(form), name).await)?;
    Ok(path.map(|path| remember_target(current, path, form)))
}

fn remember_target(current: &CurrentDocument, path: PathBuf, form: SealedFormat) -> SaveLocation {
    let target = SaveTarget::new(path, form, hardening::rights_of_folder());
    let folder = target.path().parent().unwrap_or(std::path::Path::new("/"));
    let location = SaveLocation {
        name: notebook::file_name(target.path()),
        copied_to: cloud_sync::service_that_copies(folder),
    };
    current.set_save_target(target);
    location
}

/// Seals the document that the window shows, and saves it to the file that was picked. `language` is
/// that of the words around it; the phrase is in the person's.
pub(crate) async fn seal<R: Runtime>(
    app: AppHandle<R>,
    session: &Session,
    current: CurrentDocument,
    document: String,
    phrase: PhraseKind,
    language: String,
) -> Reply<SealedView> {
    let shown = current.clone();
    let take = move |notebook: &mut Notebook<'_>| -> Result<_, Error> {
        let form = phrase.with_words_of(notebook::phrase_words(notebook.language));
        Ok((shown.shown_and_prepared(&document)?, shown.take_save_target()?, form))
    };
    let (shown_document, target, form) = session.with(take).await?;
    let summary = shown_document.prepared();
    let document = shown_document.document.clone();
    // Sealed without holding the notebook; saved while holding it, so that a lock waits for the
    // file or comes before it.
    let sealed = session
        .blocking(move || Ok(notebook::seal_document(&document, form, &language, automation::work_factor())?))
        .await?;
    let save = move |notebook: &mut Notebook<'_>| -> notebook::Result<_> {
        let is_ending = || shutdown::is_ending(&app);
        let (view, sealed) = notebook.save_sealed(summary.as_ref(), sealed, &target, is_ending)?;
        current.set_sealed(&shown_document, sealed);
        Ok(view)
    };
    session.with(save).await
}

/// Saves the sealed summary in its other form.
pub(crate) fn save_copy<R: Runtime>(
    app: &AppHandle<R>,
    notebook: &mut Notebook<'_>,
    current: &CurrentDocument,
) -> Result<SavedFile, Error> {
    let (sealed, target) = (current.sealed()?, current.take_save_target()?);
    Ok(notebook.save_sealed_copy(&sealed, &target, || shutdown::is_ending(app))?)
}
