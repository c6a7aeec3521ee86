//! Opening a sealed file, and printing and closing the document of either window.

use std::path::Path;

use notebook::ComparedFile;
use practice::Delivery;
use secrecy::SecretString;
use serde::Serialize;
use summary::OpensWith;
use tauri::{AppHandle, Runtime, WebviewUrl, WebviewWindow};

use crate::current_document::{CurrentDocument, DocumentView, LoadedDocument, Origin};
use crate::error::Error;
use crate::locking::fresh_start::AfterLock;
use crate::locking::shutdown;
use crate::session::{Reply, Session};
use crate::summaries::prepare;
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;
use crate::windows::printing::{self, Printed};

/// A sealed file that was picked.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct PickedFile {
    /// Its name, without its folder.
    name: String,
    /// Secret that opens it.
    opens_with: OpensWith,
}

/// Asks for a sealed file, and reads it. Returns `None` if the dialog was closed.
pub(crate) async fn pick<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    current: CurrentDocument,
) -> Reply<Option<PickedFile>> {
    match session.reply(file_dialogs::pick_to_open(session.texts(), window, FileKind::SEALED).await)? {
        Some(path) => session.blocking(move || read(&current, &path).map(Some)).await,
        None => Ok(None),
    }
}

fn read(current: &CurrentDocument, path: &Path) -> Result<PickedFile, Error> {
    let file = summary::read_sealed(path)?;
    let opens_with = OpensWith::of(&file);
    current.set_picked_file(file);
    Ok(PickedFile { name: notebook::file_name(path), opens_with })
}

/// Opens the file that was picked.
pub(crate) fn open(current: &CurrentDocument, phrase: &SecretString) -> Result<DocumentView, Error> {
    let file = current.picked_file()?;
    current.set_opened(&file, summary::open(&file, phrase)?)
}

/// Asks for a file, and finds the entry of the sharing log that it was sealed with. Nothing of it is
/// kept. Returns `None` if the dialog was closed.
pub(crate) async fn compare<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
) -> Reply<Option<ComparedFile>> {
    session.require_open().await?;
    let picked = file_dialogs::pick_to_open(session.texts(), window, FileKind::SEALED).await;
    let Some(path) = session.reply(picked)? else { return Ok(None) };
    let name = notebook::file_name(&path);
    let fingerprint =
        session.blocking(move || Ok(summary::fingerprint(&summary::read_sealed(&path)?))).await?;
    session.with(move |notebook| notebook.logged_file(name, fingerprint).map(Some)).await
}

/// Prints the document that the window shows.
pub(crate) async fn print<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    current: &CurrentDocument,
    document: &str,
) -> Reply<()> {
    let shown = session.reply(current.shown(document))?;
    if session.reply(print_shown(window, &shown).await)? == Printed::Yes {
        // A log that cannot be written does not undo the printing.
        let _ = session.with(move |notebook| prepare::log_shared(notebook, &shown, Delivery::Paper)).await;
    }
    Ok(())
}

async fn print_shown<R: Runtime>(
    window: &WebviewWindow<R>,
    shown: &LoadedDocument,
) -> Result<Printed, Error> {
    let address = shown.address().parse().map_err(|_| Error::Internal)?;
    printing::print(window, WebviewUrl::CustomProtocol(address)).await
}

/// Forgets the document.
pub(crate) async fn close<R: Runtime>(app: &AppHandle<R>, session: &Session, current: &CurrentDocument) {
    let was_opened = current.get().is_ok_and(|shown| shown.origin == Origin::Opened);
    current.clear();
    if was_opened && !session.is_open() {
        // At the gate nothing else is lost, and no part of the document stays in memory.
        shutdown::lock_and_exit(app, AfterLock::Gate).await;
    }
}
