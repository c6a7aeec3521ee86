//! Languages in `assets/locales`, embedded by the build script.

use std::sync::OnceLock;

#[cfg(feature = "pseudo-language")]
use crate::pseudo_language::{PSEUDO_LANGUAGE, pseudo_localized};
use crate::texts::Texts;

// `static ENGLISH: Locale` and `static OTHERS: [Locale; N]`.
include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The files of one language, parsed on first use.
struct Locale {
    language: &'static str,
    files: &'static [&'static str],
    /// The page in every backup that says how to open it, if it was translated.
    backup_readme: Option<&'static str>,
    /// The page in every archive that says what is in it, if it was translated.
    archive_readme: Option<&'static str>,
    texts: OnceLock<Texts>,
}

impl Texts {
    /// The texts of `language`, a tag such as `en` or `pl`; English if it has none.
    pub fn for_language(language: &str) -> &'static Self {
        #[cfg(feature = "pseudo-language")]
        if language == PSEUDO_LANGUAGE {
            return pseudo();
        }
        let other = OTHERS.iter().find(|locale| locale.language == language);
        other.map_or_else(english, |locale| {
            locale.texts.get_or_init(|| Self::parse(locale.language, locale.files, Some(english())))
        })
    }
}

/// Tags of all languages with texts, English first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    std::iter::once(&ENGLISH).chain(&OTHERS).map(|locale| locale.language)
}

/// The page in every backup that says how to open it, in a language; in English if it has none.
pub fn backup_readme(language: &str) -> &'static str {
    readme(language, |locale| locale.backup_readme)
}

/// The page in every archive that says what is in it, in a language; in English if it has none.
pub fn archive_readme(language: &str) -> &'static str {
    readme(language, |locale| locale.archive_readme)
}

fn readme(language: &str, of: impl Fn(&Locale) -> Option<&'static str>) -> &'static str {
    let other = OTHERS.iter().find(|locale| locale.language == language);
    // A test reads the English page, so that it is never empty.
    other.and_then(&of).or_else(|| of(&ENGLISH)).unwrap_or_default()
}

fn english() -> &'static Texts {
    ENGLISH.texts.get_or_init(|| Texts::parse(ENGLISH.language, ENGLISH.files, None))
}

#[cfg(feature = "pseudo-language")]
fn pseudo() -> &'static Texts {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let sources: Vec<_> = ENGLISH.files.iter().map(|file| pseudo_localized(file)).collect();
        Texts::parse(PSEUDO_LANGUAGE, &sources, None)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_page_to_read_first_or_the_english_one() {
        for (readme, own) in [
            (backup_readme as fn(&str) -> &'static str, (|of| of.backup_readme) as fn(&Locale) -> _),
            (archive_readme, |of| of.archive_readme),
        ] {
            assert!(!readme("en").trim().is_empty());
            assert_eq!(readme("xx"), readme("en"));
            for locale in &OTHERS {
                assert_eq!(
                    readme(locale.language),
                    own(locale).unwrap_or(readme("en")),
                    "{}",
                    locale.language
                );
            }
        }
    }
}
