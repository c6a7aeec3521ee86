//! What counts as a word, and which words count as the same: `Łódź`, `LODZ` and `łódź` typed letter by accent.
//!
//! These rules make the search index, read what is typed into search, and mark what was found: one definition, so that
//! the three always agree. Whoever changes them raises [`crate::index::RULES`].

use std::ops::{ControlFlow, Range};

use practice::is_word_character;
use unicode_normalization::char::decompose_compatible;

/// Longer words are the same if their first characters are.
const LONGEST: usize = 64;

/// Calls `each` with every word of `text`, folded, and where it stands in `text`, until it breaks.
pub(crate) fn each_word<B>(
    text: &str,
    mut each: impl FnMut(&str, Range<usize>) -> ControlFlow<B>,
) -> Option<B> {
    let mut word = Word::default();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if is_passed_over(c) {
            word.stretch(end);
            continue;
        }
        let mut stop = None;
        decompose_compatible(c, |part| {
            for part in part.to_lowercase() {
                if stop.is_none() {
                    stop = word.take(part, at..end, &mut each);
                }
            }
        });
        if stop.is_some() {
            return stop;
        }
    }
    word.finish(&mut each)
}

/// What a list of words is sorted by.
pub(crate) fn sorted_as(text: &str) -> String {
    let mut folded = String::new();
    each_word::<()>(text, |word, _| {
        folded.push_str(word);
        folded.push(' ');
        ControlFlow::Continue(())
    });
    folded
}

/// The word that is being read.
#[derive(Default)]
struct Word {
    folded: String,
    count: usize,
    place: Range<usize>,
}

impl Word {
    /// Takes one folded character that stands at `place`.
    fn take<B>(
        &mut self,
        c: char,
        place: Range<usize>,
        each: &mut impl FnMut(&str, Range<usize>) -> ControlFlow<B>,
    ) -> Option<B> {
        if is_passed_over(c) {
            self.stretch(place.end);
            return None;
        }
        if is_sign(c) {
            return self.finish(each).or_else(|| {
                self.add(c, &place);
                self.finish(each)
            });
        }
        if !is_word_character(c) {
            return self.finish(each);
        }
        match without_its_stroke(c) {
            Some(plain) => plain.chars().for_each(|plain| self.add(plain, &place)),
            None => self.add(c, &place),
        }
        None
    }

    fn add(&mut self, c: char, place: &Range<usize>) {
        if self.count == 0 {
            self.place = place.clone();
        }
        if self.count < LONGEST {
            self.folded.push(c);
        }
        self.count += 1;
        self.place.end = place.end;
    }

    fn stretch(&mut self, end: usize) {
        if self.count > 0 {
            self.place.end = end;
        }
    }

    fn finish<B>(&mut self, each: &mut impl FnMut(&str, Range<usize>) -> ControlFlow<B>) -> Option<B> {
        if self.count == 0 {
            return None;
        }
        let heard = each(&self.folded, self.place.clone());
        self.folded.clear();
        self.count = 0;
        heard.break_value()
    }
}

/// Accents of Latin, Greek and Cyrillic letters, and what nobody sees: soft hyphens, joiners, directions, variants, skin
/// tones. The marks of other scripts are letters of theirs.
fn is_passed_over(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}' | '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// Pictures and arrows, each a word of its own.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}') && !c.is_alphanumeric()
}

/// Letters that Unicode does not take apart, and that people type without the stroke.
fn without_its_stroke(c: char) -> Option<&'static str> {
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
        each_word::<()>(text, |word, _| {
            words.push(word.to_owned());
            ControlFlow::Continue(())
        });
        words
    }

    #[test]
    fn accents_strokes_and_capitals_make_no_other_word() {
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
    fn a_word_stands_where_it_is_written_with_all_its_accents() {
        let text = "(Zaz\u{307}o\u{301}łc\u{301}!)";
        let place = each_word(text, |_, place| ControlFlow::Break(place)).unwrap();
        assert_eq!(text.get(place).unwrap(), "Zaz\u{307}o\u{301}łc\u{301}");
    }

    #[test]
    fn a_word_without_end_is_cut() {
        assert_eq!(words(&"a".repeat(100_000)), ["a".repeat(LONGEST)]);
    }

    proptest! {
        #[test]
        fn the_same_text_taken_apart_and_put_together_has_the_same_words(text in "[a-zA-Z0-9ąćęłńóśźżáčďéěíňřšťúůýžåäöøđ ,.'-]{0,80}") {
            let apart: String = text.nfd().collect();
            let together: String = text.nfc().collect();
            prop_assert_eq!(words(&apart), words(&together));
            prop_assert_eq!(words(&text.to_uppercase()), words(&text));
        }

        #[test]
        fn any_text_is_read_and_every_word_stands_on_whole_characters(text in any::<String>()) {
            let mut last = 0;
            each_word::<()>(&text, |word, place| {
                assert!(!word.is_empty() && text.get(place.clone()).is_some() && place.start >= last.min(place.start));
                last = place.end;
                ControlFlow::Continue(())
            });
        }

        #[test]
        fn folded_words_are_folded(text in any::<String>()) {
            let once = words(&text);
            prop_assert_eq!(words(&once.join(" ")), once);
        }
    }
}
