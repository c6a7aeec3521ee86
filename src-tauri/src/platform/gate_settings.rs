//! The settings in `gate.json`, which the gate needs before a key exists. Nothing else about the
//! person is outside the vault.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

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

/// The content of `gate.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(default)]
pub struct GateSettings {
    /// A language tag, `en`.
    pub language: String,
    /// Light, dark, or as the desktop does.
    pub appearance: Appearance,
    /// Percent of the usual size, 50 to 300.
    pub text_size: u16,
}

impl Default for GateSettings {
    fn default() -> Self {
        Self { language: "en".to_owned(), appearance: Appearance::System, text_size: 100 }
    }
}

impl GateSettings {
    /// Reads the settings. A file that is missing or damaged counts as the defaults, and is left
    /// alone.
    pub(crate) fn read(data: &Path) -> Self {
        let read =
            std::fs::read(data.join(FILE)).ok().and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        read.map(Self::within_bounds).unwrap_or_default()
    }

    /// Saves the settings, and returns them as they were saved: within their bounds.
    pub(crate) fn save(self, data: &Path) -> io::Result<Self> {
        let settings = self.within_bounds();
        std::fs::create_dir_all(data)?;
        vault::write_atomically(&data.join(FILE), &serde_json::to_vec_pretty(&settings)?)?;
        Ok(settings)
    }

    fn within_bounds(self) -> Self {
        let known_language = self.language.len() <= 12
            && self.language.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-');
        Self {
            language: if known_language { self.language } else { "en".to_owned() },
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
        assert_eq!(GateSettings::read(data.path()), GateSettings::default());
        let settings =
            GateSettings { appearance: Appearance::Dark, text_size: 150, ..GateSettings::default() };
        settings.clone().save(data.path()).unwrap();
        assert_eq!(GateSettings::read(data.path()), settings);
    }

    #[test]
    fn damaged_file_counts_as_defaults_and_stays() {
        let data = tempfile::tempdir().unwrap();
        for damaged in ["", "{", "[1]", r#"{"text_size": -1}"#] {
            std::fs::write(data.path().join(FILE), damaged).unwrap();
            assert_eq!(GateSettings::read(data.path()), GateSettings::default(), "{damaged}");
            assert_eq!(std::fs::read_to_string(data.path().join(FILE)).unwrap(), damaged);
        }
        std::fs::write(data.path().join(FILE), r#"{"text_size": 9000, "language": "<b>"}"#).unwrap();
        assert_eq!(
            GateSettings::read(data.path()),
            GateSettings { text_size: 300, ..GateSettings::default() }
        );
    }
}
