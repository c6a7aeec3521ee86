//! File dialogs. They are opened here, so that the front end never names a path.
//!
//! The toolkit writes an accepted file into the desktop's list of recent files; with that switched
//! off it empties the list for all programs. It does either only for the responses that it calls
//! accepting. Ours has a number of its own, so the toolkit does neither, and handles folders no
//! more: see [`picked`].

use std::path::PathBuf;

use gtk::prelude::{Cast, DialogExt, FileChooserExt, GtkWindowExt, WidgetExt};
use gtk::{FileChooserAction, FileChooserDialog, FileFilter, ResponseType, Window};
use tauri::{Runtime, WebviewWindow};
use texts::Texts;
use tokio::sync::oneshot;

use crate::error::Error;
use crate::windows::file_kinds::FileKind;

/// The response that accepts the file.
const ACCEPT: ResponseType = ResponseType::Other(1);

/// Asks where to save a file of this kind. Returns `None` if the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] if there is no window to open it over.
pub(crate) async fn pick_to_save<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
    kind: FileKind,
    name: String,
) -> Result<Option<PathBuf>, Error> {
    show(over, Wanted::File { suggested: Some(name.clone()) }, move |parent| {
        let dialog = file_chooser(texts, parent, "dialog-save-title", FileChooserAction::Save, "dialog-save");
        dialog.set_current_name(&name);
        dialog.add_filter(filter(texts, kind));
        dialog
    })
    .await
}

/// Asks for a file of this kind, or any other. Returns `None` if the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] if there is no window to open it over.
pub(crate) async fn pick_to_open<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
    kind: FileKind,
) -> Result<Option<PathBuf>, Error> {
    show(over, Wanted::File { suggested: None }, move |parent| {
        let dialog = file_chooser(texts, parent, "dialog-open-title", FileChooserAction::Open, "dialog-open");
        dialog.add_filter(filter(texts, kind));
        dialog.add_filter(filter(texts, FileKind::ANY));
        dialog
    })
    .await
}

/// Asks for a folder. Returns `None` if the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] if there is no window to open it over.
pub(crate) async fn pick_folder<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
) -> Result<Option<PathBuf>, Error> {
    show(over, Wanted::Folder, move |parent| {
        let (title, accept) = ("dialog-folder-title", "dialog-folder");
        file_chooser(texts, parent, title, FileChooserAction::SelectFolder, accept)
    })
    .await
}

fn file_chooser(
    texts: &Texts,
    parent: Option<&Window>,
    title: &str,
    action: FileChooserAction,
    accept: &str,
) -> FileChooserDialog {
    let (accept, close) = (texts.get(accept), texts.get("dialog-close"));
    let buttons = [(&*close, ResponseType::Cancel), (&*accept, ACCEPT)];
    let dialog = FileChooserDialog::with_buttons(Some(&*texts.get(title)), parent, action, &buttons);
    dialog.set_default_response(ACCEPT);
    dialog.set_modal(true);
    dialog.set_destroy_with_parent(true);
    dialog.set_local_only(true);
    if let Some(folder) = dirs::document_dir().filter(|folder| folder.is_dir()).or_else(dirs::home_dir) {
        dialog.set_current_folder(folder);
    }
    dialog
}

/// The wish of a dialog.
enum Wanted {
    /// A file. A selected folder is opened instead, with the suggested name.
    File {
        /// The name that is suggested.
        suggested: Option<String>,
    },
    /// A folder: the selected one, or the one that is shown.
    Folder,
}

/// The file or folder that is selected, if it is what was asked for.
fn picked(dialog: &FileChooserDialog, wanted: &Wanted) -> Option<PathBuf> {
    let Wanted::File { suggested } = wanted else {
        return dialog.filename().or_else(|| dialog.current_folder()).filter(|path| path.is_dir());
    };
    let path = dialog.filename()?;
    if path.is_dir() {
        dialog.set_current_folder(path);
        if let Some(name) = suggested {
            dialog.set_current_name(name);
        }
        return None;
    }
    Some(path)
}

fn filter(texts: &Texts, kind: FileKind) -> FileFilter {
    let filter = FileFilter::new();
    filter.set_name(Some(&*texts.get(kind.text)));
    kind.patterns.iter().for_each(|pattern| filter.add_pattern(pattern));
    filter
}

/// Shows the dialog that `make` makes, and waits for the answer without blocking the window.
async fn show<R: Runtime>(
    over: &WebviewWindow<R>,
    wanted: Wanted,
    make: impl FnOnce(Option<&Window>) -> FileChooserDialog + Send + 'static,
) -> Result<Option<PathBuf>, Error> {
    let (sender, receiver) = oneshot::channel();
    over.with_webview(move |webview| {
        let parent = webview.inner().toplevel().and_then(|top| top.downcast::<Window>().ok());
        let dialog = make(parent.as_ref());
        let sender = std::cell::RefCell::new(Some(sender));
        dialog.connect_response(move |dialog, response| {
            let answer = match response {
                ACCEPT => picked(dialog, &wanted).map(Some),
                _ => Some(None),
            };
            if let Some((sender, answer)) =
                answer.and_then(|answer| Some((sender.borrow_mut().take()?, answer)))
            {
                let _ = sender.send(answer);
                dialog.hide();
                dialog.close();
            }
        });
        // If it is destroyed without an answer, with its window for example, the sender is dropped.
        dialog.show();
    })
    .map_err(|_| Error::Internal)?;
    // A dropped sender counts as a closed dialog.
    Ok(receiver.await.unwrap_or(None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dialog_text_exists() {
        for key in [
            "dialog-save-title",
            "dialog-save",
            "dialog-open-title",
            "dialog-open",
            "dialog-close",
            "dialog-page-files",
            "dialog-age-files",
            "dialog-sealed-files",
            "dialog-key-files",
            "dialog-all-files",
            "dialog-questionnaire-files",
            "dialog-backup-files",
            "dialog-folder-title",
            "dialog-folder",
            "dialog-zip-files",
            "dialog-import-files",
        ] {
            assert!(!Texts::for_language("en").get(key).starts_with("dialog-"), "{key}");
        }
    }
}
