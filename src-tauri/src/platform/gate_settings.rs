//! The settings in `gate.json`, which the gate needs before a key exists, the size of the window,
//! and in the usual data folder the folder of the notebook, if the person chose another one for good.
//! Nothing else about the person is in the data folder outside the vault.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::platform::system_language::system_language;

const FILE: &str = "gate.json";
const MIN_TEXT_SIZE: u16 = 50;
const MAX_TEXT_SIZE: u16 = 300;

/// The colours of the windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Appearance {
    /// The colours of the desktop.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The size of a window, in logical pixels, while it does not fill the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WindowSize {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// True if the window fills the screen.
    #[serde(default)]
    pub(crate) maximized: bool,
}

impl WindowSize {
    /// The size, unless no screen has such a window.
    fn within_bounds(self) -> Option<Self> {
        let is_possible = (360..=16_384).contains(&self.width) && (400..=16_384).contains(&self.height);
        is_possible.then_some(self)
    }
}

/// The content of `gate.json`: what the front end may change, and what it need not know.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct GateFile {
    #[serde(flatten)]
    pub(crate) settings: GateSettings,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) window: Option<WindowSize>,
    /// The data folder to open in the place of this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) notebook: Option<PathBuf>,
}

impl GateFile {
    /// Reads the file. One that is missing or damaged counts as the defaults, and is left alone.
    pub(crate) fn read(data: &Path) -> Self {
        let read = std::fs::read(data.join(FILE)).ok();
        let read = read.and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok()).unwrap_or_default();
        read.within_bounds()
    }

    /// Writes the file into the folder `data`, which is there.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if it cannot be written, or if the folder is gone: it is not made again in a
    /// place from which the notebook was moved away.
    pub(crate) fn save(&self, data: &Path) -> io::Result<()> {
        vault::write_atomically(&data.join(FILE), &serde_json::to_vec_pretty(self)?)?;
        Ok(())
    }

    pub(crate) fn within_bounds(self) -> Self {
        Self {
            settings: self.settings.within_bounds(),
            window: self.window.and_then(WindowSize::within_bounds),
            notebook: self.notebook.filter(|folder| folder.is_absolute()),
        }
    }
}

/// The folder that is opened in the place of the usual one, if the person chose one for good.
pub(crate) fn remembered_notebook(usual: &Path) -> Option<PathBuf> {
    GateFile::read(usual).notebook
}

/// Writes the folder to open in the place of the usual one, or none, into the usual one.
///
/// # Errors
///
/// [`io::Error`] if it cannot be written.
pub(crate) fn remember_notebook(usual: &Path, folder: Option<&Path>) -> io::Result<()> {
    let mut file = GateFile::read(usual);
    if file.notebook.as_deref() == folder {
        return Ok(());
    }
    file.notebook = folder.map(Path::to_owned);
    std::fs::create_dir_all(usual)?;
    file.save(usual)
}

/// The files of these settings that go with a notebook in `data`. While they name another notebook,
/// they stay.
pub(crate) fn files_to_remove(data: &Path) -> Vec<PathBuf> {
    let names_another = remembered_notebook(data).is_some_and(|folder| folder != data);
    let files = [FILE.to_owned(), format!("{FILE}.new")];
    if names_another { Vec::new() } else { files.map(|name| data.join(name)).to_vec() }
}

/// The settings that the front end shows and changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(default)]
pub struct GateSettings {
    /// A language tag, `en`. That of the system until one was stored.
    pub language: String,
    /// Light, dark, or as the desktop does.
    pub appearance: Appearance,
    /// Percent of the usual size, 50 to 300.
    pub text_size: u16,
}

impl Default for GateSettings {
    fn default() -> Self {
        Self { language: system_language().to_owned(), appearance: Appearance::System, text_size: 100 }
    }
}

impl GateSettings {
    fn within_bounds(self) -> Self {
        let known_language = self.language.len() <= 12
            && self.language.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-');
        Self {
            language: if known_language { self.language } else { Self::default().language },
            text_size: self.text_size.clamp(MIN_TEXT_SIZE, MAX_TEXT_SIZE),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_back_as_saved() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(GateFile::read(data.path()), GateFile::default());
        let settings =
            GateSettings { appearance: Appearance::Dark, text_size: 150, ..GateSettings::default() };
        let window = Some(WindowSize { width: 1100, height: 700, maximized: true });
        let file = GateFile { settings, window, notebook: Some("/media/stick/nb".into()) };
        file.save(data.path()).unwrap();
        assert_eq!(GateFile::read(data.path()), file);
    }

    #[test]
    fn file_of_an_earlier_version_has_no_window_size() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join(FILE), r#"{"language":"en","appearance":"dark","text_size":125}"#)
            .unwrap();
        let file = GateFile::read(data.path());
        assert_eq!((file.settings.text_size, file.window), (125, None));
        let impossible = r#"{"text_size":125,"window":{"width":3,"height":700}}"#;
        std::fs::write(data.path().join(FILE), impossible).unwrap();
        let file = GateFile::read(data.path());
        assert_eq!((file.settings.text_size, file.window), (125, None));
    }

    #[test]
    fn folder_of_the_notebook_is_remembered_beside_the_settings() {
        let home = tempfile::tempdir().unwrap();
        let usual = home.path().join("usual");
        assert_eq!(remembered_notebook(&usual), None);
        remember_notebook(&usual, Some(Path::new("/media/stick/nb"))).unwrap();
        let mut file = GateFile::read(&usual);
        file.settings.text_size = 150;
        file.save(&usual).unwrap();
        assert_eq!(remembered_notebook(&usual).as_deref(), Some(Path::new("/media/stick/nb")));
        assert!(files_to_remove(&usual).is_empty(), "they name a notebook elsewhere");
        remember_notebook(&usual, None).unwrap();
        assert_eq!((remembered_notebook(&usual), GateFile::read(&usual).settings.text_size), (None, 150));
        assert_eq!(files_to_remove(&usual).len(), 2);
        std::fs::write(usual.join(FILE), r#"{"notebook":"not/absolute"}"#).unwrap();
        assert_eq!(remembered_notebook(&usual), None);
    }

    #[test]
    fn stored_language_wins_over_that_of_the_system() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(GateFile::read(data.path()).settings.language, system_language());
        // One that no system of a test has, and that is not shipped: English in every window.
        std::fs::write(data.path().join(FILE), r#"{"language":"de"}"#).unwrap();
        assert_eq!(GateFile::read(data.path()).settings.language, "de");
        std::fs::write(data.path().join(FILE), r#"{"text_size":125}"#).unwrap();
        assert_eq!(GateFile::read(data.path()).settings.language, system_language());
    }

    #[test]
    fn folder_that_is_gone_is_not_made_again() {
        let data = tempfile::tempdir().unwrap();
        let gone = data.path().join("moved away");
        assert!(GateFile::default().save(&gone).is_err());
        assert!(!gone.exists());
    }

    #[test]
    fn damaged_file_counts_as_defaults_and_stays() {
        let data = tempfile::tempdir().unwrap();
        for damaged in ["", "{", "[1]", r#"{"text_size": -1}"#] {
            std::fs::write(data.path().join(FILE), damaged).unwrap();
            assert_eq!(GateFile::read(data.path()), GateFile::default(), "{damaged}");
            assert_eq!(std::fs::read_to_string(data.path().join(FILE)).unwrap(), damaged);
        }
        std::fs::write(data.path().join(FILE), r#"{"text_size": 9000, "language": "<b>"}"#).unwrap();
        assert_eq!(
            GateFile::read(data.path()).settings,
            GateSettings { text_size: 300, ..GateSettings::default() }
        );
    }
}
