//! File dialogs for taking everything out and bringing notes in.

use std::path::PathBuf;

use gtk::FileChooserAction;
use gtk::prelude::FileChooserExt;
use tauri::{Runtime, WebviewWindow};
use texts::Texts;

use crate::error::Error;
use crate::windows::file_dialogs::{Wanted, file_chooser, filter, pick_folder, show};

/// Asks where to save everything. Returns `None` if the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] if there is no window to open it over.
pub(crate) async fn pick_export_path<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
    name: String,
    sealed: bool,
) -> Result<Option<PathBuf>, Error> {
    show(over, Wanted::File { suggested: Some(name.clone()) }, move |parent| {
        let dialog = file_chooser(texts, parent, "dialog-save-title", FileChooserAction::Save, "dialog-save");
        dialog.set_current_name(&name);
        let (text, pattern) =
            if sealed { ("dialog-age-files", "*.age") } else { ("dialog-zip-files", "*.zip") };
        dialog.add_filter(filter(texts, text, &[pattern]));
        dialog
    })
    .await
}

/// Asks for a file, or a folder, to bring notes in from. Returns `None` if the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] if there is no window to open it over.
pub(crate) async fn pick_import_source<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
    folder: bool,
) -> Result<Option<PathBuf>, Error> {
    if folder {
        return pick_folder(texts, over).await;
    }
    show(over, Wanted::File { suggested: None }, move |parent| {
        let dialog = file_chooser(texts, parent, "dialog-open-title", FileChooserAction::Open, "dialog-open");
        let patterns = ["*.age", "*.zip", "*.json", "*.jex", "*.tar", "*.txt", "*.md"];
        dialog.add_filter(filter(texts, "dialog-import-files", &patterns));
        dialog.add_filter(filter(texts, "dialog-all-files", &["*"]));
        dialog
    })
    .await
}
