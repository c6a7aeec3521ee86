//! Tokeniser with case and accent folding: `Łódź`, `LODZ` and a decomposed `łódź` are the same
//! word.
//!
//! One definition serves the index, the query and the highlighting, so that they always agree.
//! Raise [`crate::search::index::RULES_VERSION`] with every change.

use std::ops::{ControlFlow, Range};

use practice::is_word_character;
use unicode_normalization::char::decompose_compatible;

/// Number of chars of a word that are compared.
const MAX_WORD_CHARS: usize = 64;

/// Calls `each` with every folded word of `text` and its byte range, until it breaks.
pub(crate) fn for_each_word<B>(
    text: &str,
    mut each: impl FnMut(&str, Range<usize>) -> ControlFlow<B>,
) -> Option<B> {
    let mut word = WordBuilder::default();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        // Most characters of a text, and none of them is decomposed or ignored.
        if c.is_ascii() {
            let stop = word.push_folded(c.to_ascii_lowercase(), at..end, &mut each);
            if stop.is_some() {
                return stop;
            }
            continue;
        }
        if is_ignored(c) {
            word.extend_to(end);
            continue;
        }
        let mut stop = None;
        decompose_compatible(c, |part| {
            for part in part.to_lowercase() {
                if stop.is_none() {
                    stop = word.push_folded(part, at..end, &mut each);
                }
            }
        });
        if stop.is_some() {
            return stop;
        }
    }
    word.finish(&mut each)
}

/// Sort key that ignores case and accents.
pub(crate) fn sort_key(text: &str) -> String {
    let mut folded = String::new();
    for_each_word::<()>(text, |word, _| {
        folded.push_str(word);
        folded.push(' ');
        ControlFlow::Continue(())
    });
    folded
}

/// The word that is being read.
#[derive(Default)]
struct WordBuilder {
    folded: String,
    count: usize,
    place: Range<usize>,
}

impl WordBuilder {
    /// Takes one folded char at the byte range `place`.
    fn push_folded<B>(
        &mut self,
        c: char,
        place: Range<usize>,
        each: &mut impl FnMut(&str, Range<usize>) -> ControlFlow<B>,
    ) -> Option<B> {
        if is_ignored(c) {
            self.extend_to(place.end);
            return None;
        }
        if is_symbol(c) {
            return self.finish(each).or_else(|| {
                self.add(c, &place);
                self.finish(each)
            });
        }
        if !is_word_character(c) {
            return self.finish(each);
        }
        match fold_stroke(c) {
            Some(plain) => plain.chars().for_each(|plain| self.add(plain, &place)),
            None => self.add(c, &place),
        }
        None
    }

    fn add(&mut self, c: char, place: &Range<usize>) {
        if self.count == 0 {
            self.place = place.clone();
        }
        if self.count < MAX_WORD_CHARS {
            self.folded.push(c);
        }
        self.count += 1;
        self.place.end = place.end;
    }

    fn extend_to(&mut self, end: usize) {
        if self.count > 0 {
            self.place.end = end;
        }
    }

    fn finish<B>(&mut self, each: &mut impl FnMut(&str, Range<usize>) -> ControlFlow<B>) -> Option<B> {
        if self.count == 0 {
            return None;
        }
        let flow = each(&self.folded, self.place.clone());
        self.folded.clear();
        self.count = 0;
        flow.break_value()
    }
}

/// Accents of Latin, Greek and Cyrillic letters, and invisible characters: soft hyphens, joiners,
/// directions, variation selectors, skin tones. Marks of other scripts are part of their letters.
fn is_ignored(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}' | '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// Emoji and arrows, each a word of its own.
fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}') && !c.is_alphanumeric()
}

/// Folds letters that Unicode does not decompose, and that people type without the stroke.
fn fold_stroke(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ø' => "o",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        for_each_word::<()>(text, |word, _| {
            words.push(word.to_owned());
            ControlFlow::Continue(())
        });
        words
    }

    #[test]
    fn accents_strokes_and_case_are_folded() {
        assert_eq!(words("Zażółć GĘŚLĄ jaźń"), ["zazolc", "gesla", "jazn"]);
        assert_eq!(words("Příliš žluťoučký kůň"), ["prilis", "zlutoucky", "kun"]);
        assert_eq!(
            words("Åsa är på möte; Øre, Đuro, STRAẞE"),
            ["asa", "ar", "pa", "mote", "ore", "duro", "strasse"]
        );
        assert_eq!(words("don't co-operate"), ["don", "t", "co", "operate"]);
        assert_eq!(words("ﬁne ＷＩＤＥ ½ ΣΊΣΥΦΟΣ"), ["fine", "wide", "1", "2", "σισυφοσ"]);
        assert_eq!(words("co\u{ad}op\u{feff}er\u{200d}ate"), ["cooperate"]);
        assert_eq!(words("\0ab\0cd\u{202e}e\r\nf"), ["ab", "cde", "f"]);
        assert_eq!(words("so ❤\u{fe0f}👩\u{1f3fd}\u{200d}💻!"), ["so", "❤", "👩", "💻"]);
        assert_eq!(words("--- «…» '\"*"), [""; 0]);
    }

    #[test]
    fn range_of_a_word_includes_its_accents() {
        let text = "(Zaz\u{307}o\u{301}łc\u{301}!)";
        let place = for_each_word(text, |_, place| ControlFlow::Break(place)).unwrap();
        assert_eq!(text.get(place).unwrap(), "Zaz\u{307}o\u{301}łc\u{301}");
    }

    #[test]
    fn very_long_word_is_cut() {
        assert_eq!(words(&"a".repeat(100_000)), ["a".repeat(MAX_WORD_CHARS)]);
    }

    proptest! {
        #[test]
        fn composed_and_decomposed_text_have_the_same_words(text in "[a-zA-Z0-9ąćęłńóśźżáčďéěíňřšťúůýžåäöøđ ,.'-]{0,80}") {
            let apart: String = text.nfd().collect();
            let together: String = text.nfc().collect();
            prop_assert_eq!(words(&apart), words(&together));
            prop_assert_eq!(words(&text.to_uppercase()), words(&text));
        }

        #[test]
        fn word_ranges_are_on_char_boundaries(text in any::<String>()) {
            let mut last = 0;
            for_each_word::<()>(&text, |word, place| {
                assert!(!word.is_empty() && text.get(place.clone()).is_some() && place.start >= last.min(place.start));
                last = place.end;
                ControlFlow::Continue(())
            });
        }

        #[test]
        fn folding_is_idempotent(text in any::<String>()) {
            let once = words(&text);
            prop_assert_eq!(words(&once.join(" ")), once);
        }
    }
}
