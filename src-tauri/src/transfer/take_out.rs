//! Saving everything to a file.

use notebook::{ExportView, Notebook};
use serde::Serialize;
use summary::PhraseKind;
use tauri::{AppHandle, Runtime, WebviewWindow};

use crate::locking::shutdown;
use crate::platform::cloud_sync;
use crate::session::{Reply, Session};
use crate::startup::automation;
use crate::transfer::transfers::Transfers;
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;

/// The file that everything would be saved to.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct ExportLocation {
    /// The file's name, without its folder.
    name: String,
    /// The cloud service that seems to copy the folder.
    copied_to: Option<&'static str>,
}

/// Asks where to save everything, and remembers it. Returns `None` if the dialog was closed.
pub(crate) async fn pick_location<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    transfers: &Transfers,
    sealed: bool,
) -> Reply<Option<ExportLocation>> {
    let name = session.with(move |_| notebook::export_file_name(sealed)).await?;
    let kind = if sealed { FileKind::AGE } else { FileKind::ZIP };
    let picked = file_dialogs::pick_to_save(session.texts(), window, kind, name).await;
    Ok(session.reply(picked)?.map(|path| {
        let target = notebook::with_extension(path, notebook::export_ending(sealed));
        let folder = target.parent().unwrap_or(std::path::Path::new("/"));
        let copied_to = cloud_sync::service_that_copies(folder);
        let location = ExportLocation { name: notebook::file_name(&target), copied_to };
        transfers.set_target(target);
        location
    }))
}

/// Reads everything, packs and seals it without holding the notebook, and saves it while holding
/// it, so that a lock waits for the file or comes before it.
pub(crate) async fn export<R: Runtime>(
    app: AppHandle<R>,
    session: &Session,
    transfers: Transfers,
    phrase: Option<PhraseKind>,
) -> Reply<ExportView> {
    session.require_open().await?;
    let target = session.reply(transfers.take_target())?;
    let progress = transfers.progress().clone();
    let watched = progress.clone();
    let read = move |notebook: &mut Notebook<'_>| -> notebook::Result<_> {
        Ok((notebook.everything(&watched)?, notebook.language.to_owned()))
    };
    let (everything, language) = session.with(read).await?;
    let watched = progress.clone();
    let prepared = session
        .blocking(move || {
            let factor = automation::work_factor();
            let form = phrase.map(|kind| kind.with_words_of(notebook::phrase_words(&language)));
            Ok(notebook::prepare_export(&everything, form, &language, factor, &watched)?)
        })
        .await?;
    session.with(move |_| prepared.save(&target, &progress, || shutdown::is_ending(&app))).await
}
