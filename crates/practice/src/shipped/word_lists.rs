//! Word lists that ship, by language, for finding identifiers in a text.

use crate::deidentify::word_lists::WordLists;
use crate::parsing::problem::{FormError, Problem};
use crate::shipped::languages::{ByLanguage, MARKS};

static WORD_LISTS: ByLanguage<WordLists, { MARKS.others.len() }> = ByLanguage::new(MARKS, |folder| {
    let (path, text) = folder.file("words.toml")?;
    let lists = WordLists::read(&path, text)?;
    if lists.language == folder.language {
        return Ok(lists);
    }
    let problem = Problem::WrongLanguage { found: lists.language, wanted: folder.language.to_owned() };
    Err(FormError { file: path.into(), line: 1, problem })
});

/// Word lists of every language that ships, those of `first` at the beginning: people write in more
/// languages than the one that the window is in.
///
/// # Errors
///
/// [`FormError`] if a shipped file is wrong, which the tests of this crate rule out.
pub fn all_word_lists(first: &str) -> Result<Vec<&'static WordLists>, &'static FormError> {
    let first = WORD_LISTS.get(first)?;
    let others = WORD_LISTS.languages().filter(|language| *language != first.language);
    std::iter::once(Ok(first)).chain(others.map(|language| WORD_LISTS.get(language))).collect()
}

/// Word lists of a language; of English if there are none in that language.
///
/// # Errors
///
/// [`FormError`] if the shipped file is wrong, which the tests of this crate rule out.
pub fn word_lists(language: &str) -> Result<&'static WordLists, &'static FormError> {
    WORD_LISTS.get(language)
}
