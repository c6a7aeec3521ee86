//! Characters of words, shared by the search index and the search for identifiers.
//!
//! The two split texts differently, and have to. Search must find a word however it is typed: it
//! drops accents and strokes, splits `don't` in two, makes a word of each symbol and needs nothing
//! of the text between words. A search for identifiers must not confuse two words that differ by an
//! accent; it keeps apostrophes, to tell `Anna` in `Anna's`, and has to know if a word begins a
//! sentence. Changing either would change results, or make every index outdated.

use unicode_normalization::char::is_combining_mark;

/// Returns true for characters inside words: letters, digits and the marks that combine with them.
pub fn is_word_character(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_digits_and_marks_are_inside_words() {
        assert!("aŁ7½ｘ語\u{301}\u{93f}".chars().all(is_word_character));
        assert!(!" '-_.\u{2019}❤\u{200d}\u{ad}".chars().any(is_word_character));
    }
}
