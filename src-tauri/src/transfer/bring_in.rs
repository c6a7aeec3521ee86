//! Choosing a file or folder, looking into it, and bringing its notes in.

use std::sync::Arc;

use chrono::{DateTime, Local, NaiveDate, Utc};
use notebook::{ChosenSource, ImportPreview, ImportView, Opening};
use secrecy::SecretString;
use serde::Serialize;
use tauri::{Runtime, WebviewWindow};

use crate::error::Error;
use crate::session::{Reply, Session};
use crate::startup::automation;
use crate::transfer::transfers::Transfers;
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;

/// A file or folder that was picked.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct PickedSource {
    /// Its name, without its folder.
    name: String,
    /// True if it is an encrypted archive, which needs its phrase.
    needs_phrase: bool,
    /// True if it is a notebook or a backup, which needs its passphrase.
    needs_passphrase: bool,
}

/// Asks for a file or a folder, and remembers it. Returns `None` if the dialog was closed.
pub(crate) async fn pick<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    transfers: Transfers,
    folder: bool,
) -> Reply<Option<PickedSource>> {
    session.require_open().await?;
    let picked = if folder {
        file_dialogs::pick_folder(session.texts(), window).await
    } else {
        file_dialogs::pick_to_open(session.texts(), window, FileKind::IMPORT).await
    };
    let Some(path) = session.reply(picked)? else { return Ok(None) };
    let key = session.with(|notebook| Ok::<_, Error>(notebook.journal.vault().vault_key())).await?;
    session
        .blocking(move || {
            let source = ChosenSource::at(path)?;
            let picked = PickedSource {
                name: source.name(),
                needs_phrase: source.is_sealed(),
                needs_passphrase: source.is_notebook() && !source.opens_with(&key),
            };
            transfers.set_source(source);
            Ok(Some(picked))
        })
        .await
}

/// Reads what was picked, without holding the notebook, and compares it with the notebook.
pub(crate) async fn preview(
    session: &Session,
    transfers: Transfers,
    secret: Option<SecretString>,
) -> Reply<ImportPreview> {
    let (today, key) = session
        .with(|notebook| Ok::<_, Error>((notebook.today, notebook.journal.vault().vault_key())))
        .await?;
    let source = session.reply(transfers.source())?;
    let progress = transfers.progress().clone();
    let folder = session.folder().clone();
    let incoming = session
        .blocking(move || {
            let opening =
                Opening { key: &key, factor: automation::work_factor(), today, data: folder.data() };
            Ok(Arc::new(source.read(secret.as_ref(), opening, &local_day, &progress)?))
        })
        .await?;
    let compared = Arc::clone(&incoming);
    let preview = session.with(move |notebook| notebook.preview_import(&compared)).await?;
    transfers.set_incoming(incoming);
    Ok(preview)
}

/// Brings in what was previewed.
pub(crate) async fn bring_in(session: &Session, transfers: Transfers, tag: String) -> Reply<ImportView> {
    session.require_open().await?;
    let incoming = session.reply(transfers.incoming())?;
    let progress = transfers.progress().clone();
    let (view, added) = session.with(move |notebook| notebook.bring_in(&incoming, &tag, &progress)).await?;
    transfers.set_added(added);
    transfers.forget_incoming();
    Ok(view)
}

/// Moves the notes that were brought in last to the bin.
pub(crate) async fn take_back(session: &Session, transfers: Transfers) -> Reply<()> {
    let added = transfers.added();
    session.with(move |notebook| notebook.take_back_import(&added)).await?;
    transfers.set_added(Vec::new());
    Ok(())
}

/// The day of a moment in the time zone of this computer.
fn local_day(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&Local).date_naive()
}
