//! Word lists that ship, by language, for finding identifiers in a text.

use std::sync::OnceLock;

use crate::deidentify::word_lists::WordLists;
use crate::parsing::problem::FormError;

/// Word lists of a language; of English if there are none in that language.
///
/// # Errors
///
/// [`FormError`] if the shipped file is wrong, which the tests of this crate rule out.
pub fn word_lists(_language: &str) -> Result<&'static WordLists, &'static FormError> {
    static ENGLISH: OnceLock<Result<WordLists, FormError>> = OnceLock::new();
    const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/marks/en/words.toml"));
    ENGLISH.get_or_init(|| WordLists::read("assets/marks/en/words.toml", TEXT)).as_ref()
}
