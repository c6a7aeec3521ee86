//! The dialog for what no window of ours can say. It is the toolkit's own, and needs no engine.

use std::path::PathBuf;

use gtk::prelude::{DialogExt, GtkWindowExt, WidgetExt};
use gtk::{ButtonsType, DialogFlags, MessageDialog, MessageType, Window};
use texts::Texts;

/// The reason why there is no window.
#[derive(Debug, Clone)]
pub(crate) enum WindowFailure {
    /// The engine cannot write here, nor anywhere else.
    Folder(PathBuf),
    /// The window could not be made.
    Window,
    /// The part that draws the page ended at once.
    Engine,
}

impl WindowFailure {
    fn key(&self) -> &'static str {
        match self {
            Self::Folder(_) => "failure-folder",
            Self::Window => "failure-window",
            Self::Engine => "failure-engine",
        }
    }

    fn text(&self, texts: &Texts) -> String {
        let folder = match self {
            Self::Folder(folder) => folder.display().to_string(),
            Self::Window | Self::Engine => String::new(),
        };
        texts.format(self.key(), &[("folder", folder.as_str().into())]).into_owned()
    }
}

/// Says why there is no window, and waits until that was read. Call it on the window's thread.
pub(crate) fn show(failure: &WindowFailure, texts: &Texts) {
    show_text(&failure.text(texts), texts);
}

/// Shows a text in a dialog of its own, if the toolkit has a display to show it on.
pub(crate) fn show_text(text: &str, texts: &Texts) {
    if !gtk::is_initialized_main_thread() {
        return;
    }
    let dialog = MessageDialog::new(
        None::<&Window>,
        DialogFlags::MODAL,
        MessageType::Warning,
        ButtonsType::Close,
        text,
    );
    dialog.set_title(&texts.get("failure-title"));
    // In front of whatever the person is looking at.
    dialog.set_keep_above(true);
    dialog.run();
    dialog.hide();
    dialog.close();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_has_a_text() {
        let english = Texts::for_language("en");
        let folder = WindowFailure::Folder("/home/maria/.cache/inbetween".into());
        for failure in [&folder, &WindowFailure::Window, &WindowFailure::Engine] {
            assert!(!failure.text(english).starts_with("failure-"), "{failure:?}");
        }
        assert!(folder.text(english).contains("/home/maria/.cache/inbetween"));
        assert!(!english.get("failure-title").starts_with("failure-"));
    }
}
