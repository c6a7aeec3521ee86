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
