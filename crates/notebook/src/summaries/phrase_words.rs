//! The list that the words of generated phrases come from, for the person's language.

use vault::WordList;

/// The list of words for people who read Inbetween in `language`, a tag such as `cs` or `en-GB`:
/// Czech words for Czech, and English ones for every language without a list of its own.
pub fn phrase_words(language: &str) -> WordList {
    match language.split('-').next() {
        Some("cs") => WordList::Czech,
        _ => WordList::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_czech_has_words_of_its_own() {
        for language in ["cs", "cs-CZ"] {
            assert_eq!(phrase_words(language), WordList::Czech, "{language}");
        }
        for language in ["en", "en-GB", "pl", "sv", "csb", "", "-"] {
            assert_eq!(phrase_words(language), WordList::English, "{language}");
        }
    }
}
