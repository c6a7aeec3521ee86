//! The dialogs that choose a file. They are opened here, so that no page ever names a path.
//!
//! The toolkit writes what is accepted in such a dialog into the desktop's list of recent files; told not to, it empties
//! that list for all programs. It does either only for the answers that it calls accepting. Ours has a number of its own,
//! so the toolkit takes part neither in the list nor in what that answer means: see [`taken`].

use std::path::PathBuf;

use gtk::prelude::{Cast, DialogExt, FileChooserExt, GtkWindowExt, WidgetExt};
use gtk::{FileChooserAction, FileChooserDialog, FileFilter, ResponseType, Window};
use summary::SealedForm;
use tauri::{Runtime, WebviewWindow};
use texts::Texts;
use tokio::sync::oneshot;

use crate::error::Error;

/// The answer that takes the file.
const TAKE: ResponseType = ResponseType::Other(1);

/// Asks for a new file. `None` when the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] when there is no window to open it over.
pub(crate) async fn where_to_save<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
    name: String,
    form: SealedForm,
) -> Result<Option<PathBuf>, Error> {
    let suggested = name.clone();
    ask(over, Some(suggested), move |parent| {
        let dialog = chooser(texts, parent, "dialog-save-title", FileChooserAction::Save, "dialog-save");
        dialog.set_current_name(&name);
        let (text, pattern) = match form {
            SealedForm::Page => ("dialog-page-files", "*.html"),
            SealedForm::Age => ("dialog-age-files", "*.age"),
        };
        dialog.add_filter(filter(texts, text, &[pattern]));
        dialog
    })
    .await
}

/// Asks for a sealed file. `None` when the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] when there is no window to open it over.
pub(crate) async fn which_to_open<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
) -> Result<Option<PathBuf>, Error> {
    ask(over, None, move |parent| {
        let dialog = chooser(texts, parent, "dialog-open-title", FileChooserAction::Open, "dialog-open");
        dialog.add_filter(filter(texts, "dialog-sealed-files", &["*.html", "*.htm", "*.age"]));
        dialog.add_filter(filter(texts, "dialog-all-files", &["*"]));
        dialog
    })
    .await
}

/// Asks for a questionnaire file. `None` when the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] when there is no window to open it over.
pub(crate) async fn which_questionnaire<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
) -> Result<Option<PathBuf>, Error> {
    ask(over, None, move |parent| {
        let dialog = chooser(texts, parent, "dialog-open-title", FileChooserAction::Open, "dialog-open");
        dialog.add_filter(filter(texts, "dialog-questionnaire-files", &["*.toml"]));
        dialog.add_filter(filter(texts, "dialog-all-files", &["*"]));
        dialog
    })
    .await
}

/// Asks for a new questionnaire file. `None` when the dialog was closed.
///
/// # Errors
///
/// [`Error::Internal`] when there is no window to open it over.
pub(crate) async fn where_to_save_questionnaire<R: Runtime>(
    texts: &'static Texts,
    over: &WebviewWindow<R>,
    name: &'static str,
) -> Result<Option<PathBuf>, Error> {
    ask(over, Some(name.to_owned()), move |parent| {
        let dialog = chooser(texts, parent, "dialog-save-title", FileChooserAction::Save, "dialog-save");
        dialog.set_current_name(name);
        dialog.add_filter(filter(texts, "dialog-questionnaire-files", &["*.toml"]));
        dialog
    })
    .await
}

fn chooser(
    texts: &Texts,
    parent: Option<&Window>,
    title: &str,
    action: FileChooserAction,
    accept: &str,
) -> FileChooserDialog {
    let (accept, close) = (texts.get(accept), texts.get("dialog-close"));
    let buttons = [(&*close, ResponseType::Cancel), (&*accept, TAKE)];
    let dialog = FileChooserDialog::with_buttons(Some(&*texts.get(title)), parent, action, &buttons);
    dialog.set_default_response(TAKE);
    dialog.set_modal(true);
    dialog.set_destroy_with_parent(true);
    dialog.set_local_only(true);
    if let Some(folder) = dirs::document_dir().filter(|folder| folder.is_dir()).or_else(dirs::home_dir) {
        dialog.set_current_folder(folder);
    }
    dialog
}

/// The file that is chosen, if it is one. What is a folder is gone into, with the name that was suggested.
fn taken(dialog: &FileChooserDialog, suggested: Option<&str>) -> Option<PathBuf> {
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

fn filter(texts: &Texts, text: &str, patterns: &[&str]) -> FileFilter {
    let filter = FileFilter::new();
    filter.set_name(Some(&*texts.get(text)));
    patterns.iter().for_each(|pattern| filter.add_pattern(pattern));
    filter
}

/// Shows what `make` makes, and waits for the answer without holding up the window.
async fn ask<R: Runtime>(
    over: &WebviewWindow<R>,
    suggested: Option<String>,
    make: impl FnOnce(Option<&Window>) -> FileChooserDialog + Send + 'static,
) -> Result<Option<PathBuf>, Error> {
    let (tell, told) = oneshot::channel();
    over.with_webview(move |webview| {
        let parent = webview.inner().toplevel().and_then(|top| top.downcast::<Window>().ok());
        let dialog = make(parent.as_ref());
        let tell = std::cell::RefCell::new(Some(tell));
        dialog.connect_response(move |dialog, response| {
            let answer = match response {
                TAKE => taken(dialog, suggested.as_deref()).map(Some),
                _ => Some(None),
            };
            if let Some((tell, answer)) = answer.and_then(|answer| Some((tell.borrow_mut().take()?, answer)))
            {
                let _ = tell.send(answer);
                dialog.hide();
                dialog.close();
            }
        });
        // Gone without an answer, with its window for example: then nobody is told, and nobody waits.
        dialog.show();
    })
    .map_err(|_| Error::Internal)?;
    // A window that is gone has closed its dialog.
    Ok(told.await.unwrap_or(None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_of_the_dialogs_is_there() {
        for key in [
            "dialog-save-title",
            "dialog-save",
            "dialog-open-title",
            "dialog-open",
            "dialog-close",
            "dialog-page-files",
            "dialog-age-files",
            "dialog-sealed-files",
            "dialog-all-files",
            "dialog-questionnaire-files",
        ] {
            assert!(!Texts::for_language("en").get(key).starts_with("dialog-"), "{key}");
        }
    }
}
