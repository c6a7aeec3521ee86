//! Word lists that ship, by which identifiers are found in a text.

use std::sync::OnceLock;

use crate::deidentify::word_lists::WordLists;
use crate::parsing::problem::FormError;

/// The words that ship, for one language; the English ones for a language that is not there.
///
/// # Errors
///
/// [`FormError`] when the shipped file is wrong, which a test of this crate makes sure it is not.
pub fn word_lists(_language: &str) -> Result<&'static WordLists, &'static FormError> {
    static ENGLISH: OnceLock<Result<WordLists, FormError>> = OnceLock::new();
    const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/marks/en/words.toml"));
    ENGLISH.get_or_init(|| WordLists::read("assets/marks/en/words.toml", TEXT)).as_ref()
}
