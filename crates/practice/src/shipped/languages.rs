//! Files that ship in a folder for each language, with English as the fallback.

use std::sync::OnceLock;

use crate::parsing::problem::{FormError, Problem};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Files of one language.
#[derive(Debug)]
pub(crate) struct LanguageFolder {
    /// Path in the repository, `assets/forms/en`.
    pub(crate) path: &'static str,
    /// Name of the folder: a language tag.
    pub(crate) language: &'static str,
    /// Names and texts.
    pub(crate) files: &'static [(&'static str, &'static str)],
}

impl LanguageFolder {
    /// Path and text of a file.
    ///
    /// # Errors
    ///
    /// [`Problem::NoSuch`] if the folder has no such file.
    pub(crate) fn file(&self, name: &str) -> Result<(String, &'static str), FormError> {
        let path = format!("{}/{name}", self.path);
        match self.files.iter().find(|(found, _)| *found == name) {
            Some((_, text)) => Ok((path, text)),
            None => {
                let problem = Problem::NoSuch { what: "file", id: name.into() };
                Err(FormError { file: path.into(), line: 1, problem })
            }
        }
    }
}

/// Folders of one kind, one for each language.
pub(crate) struct Languages {
    /// The fallback.
    pub(crate) english: LanguageFolder,
    /// All other languages.
    pub(crate) others: &'static [LanguageFolder],
}

/// Contents of the folders of one kind, each parsed when it is first needed. `N` is the number of
/// languages besides English.
pub(crate) struct ByLanguage<T: 'static, const N: usize> {
    folders: Languages,
    parse: fn(&LanguageFolder) -> Result<T, FormError>,
    english: OnceLock<Result<T, FormError>>,
    others: [OnceLock<Result<T, FormError>>; N],
}

impl<T, const N: usize> ByLanguage<T, N> {
    pub(crate) const fn new(folders: Languages, parse: fn(&LanguageFolder) -> Result<T, FormError>) -> Self {
        let english = OnceLock::new();
        let others = [const { OnceLock::new() }; N];
        Self { folders, parse, english, others }
    }

    /// Contents in a language; in English if there is no folder for it.
    pub(crate) fn get(&self, language: &str) -> Result<&T, &FormError> {
        let mut others = self.folders.others.iter().zip(&self.others);
        let found = others.find(|(folder, _)| folder.language == language);
        let (folder, parsed) = found.unwrap_or((&self.folders.english, &self.english));
        parsed.get_or_init(|| (self.parse)(folder)).as_ref()
    }

    /// The languages that have a folder, English first.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &'static str> {
        let all = std::iter::once(&self.folders.english).chain(self.folders.others);
        all.map(|folder| folder.language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDERS: Languages = Languages {
        english: LanguageFolder { path: "assets/x/en", language: "en", files: &[("a.toml", "english")] },
        others: &[
            LanguageFolder { path: "assets/x/pl", language: "pl", files: &[("a.toml", "polski")] },
            LanguageFolder { path: "assets/x/sv", language: "sv", files: &[] },
        ],
    };
    static TEXTS: ByLanguage<&str, { FOLDERS.others.len() }> =
        ByLanguage::new(FOLDERS, |folder| folder.file("a.toml").map(|(_, text)| text));

    #[test]
    fn each_language_has_its_files_and_others_fall_back_to_english() {
        assert_eq!(TEXTS.get("pl"), Ok(&"polski"));
        assert_eq!(TEXTS.get("en"), Ok(&"english"));
        assert_eq!(TEXTS.get("cs"), Ok(&"english"));
        assert_eq!(&*TEXTS.get("sv").unwrap_err().file, "assets/x/sv/a.toml");
        assert!(TEXTS.languages().eq(["en", "pl", "sv"]));
    }
}
