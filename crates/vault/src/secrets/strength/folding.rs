//! Letters without capitals, accents and signs between them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// The letters and digits of a text, small and without accents, each with its place in bytes.
pub(crate) fn folded(text: &str) -> Zeroizing<Vec<(usize, char)>> {
    let mut letters = Zeroizing::new(Vec::with_capacity(text.len()));
    for (at, sign) in text.char_indices() {
        let parts = std::iter::once(sign).nfd().filter(|part| !is_combining_mark(*part));
        let small = parts.flat_map(char::to_lowercase).map(plain).filter(|part| part.is_alphanumeric());
        letters.extend(small.map(|part| (at, part)));
    }
    letters
}

/// Letters that are no base letter with an accent to Unicode, but are to people.
fn plain(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ı' => 'i',
        other => other,
    }
}
