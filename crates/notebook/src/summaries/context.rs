//! The sentence around a place in a text.

use std::ops::Range;

/// Longest part of a sentence before and behind a place, in characters.
const LONGEST: usize = 160;
/// Sign for what was left out of a long sentence.
const CUT: char = '…';

/// The sentence before a range in UTF-16 units, the words in it, and the sentence behind it.
pub(crate) fn around(text: &str, at: &Range<usize>) -> (String, String, String) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let piece = |range: Range<usize>| String::from_utf16_lossy(units.get(range).unwrap_or_default());
    (before(&piece(0..at.start)), piece(at.clone()), behind(&piece(at.end..units.len())))
}

fn before(text: &str) -> String {
    let mut signs = Vec::new();
    for sign in text.chars().rev() {
        let begins = signs.last().is_some_and(|next: &char| next.is_whitespace()) && ends_sentence(sign);
        if sign == '\n' || begins {
            break;
        }
        if signs.len() == LONGEST {
            signs.push(CUT);
            break;
        }
        signs.push(sign);
    }
    let sentence: String = signs.into_iter().rev().collect();
    sentence.trim_start().to_owned()
}

fn behind(text: &str) -> String {
    let mut sentence = String::new();
    let mut signs = text.chars().peekable();
    let mut count = 0;
    while let Some(sign) = signs.next_if(|sign| *sign != '\n') {
        sentence.push(sign);
        count += 1;
        if ends_sentence(sign) && signs.peek().is_none_or(|next| next.is_whitespace()) {
            break;
        }
        if count == LONGEST && signs.peek().is_some() {
            sentence.push(CUT);
            break;
        }
    }
    sentence
}

fn ends_sentence(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_stands_in_its_sentence() {
        let text = "It rained. 🦩 I met Anna at noon! We left.\nLater";
        let at = text.split("Anna").next().unwrap().encode_utf16().count();
        let (before, words, behind) = around(text, &(at..at + 4));
        assert_eq!((before.as_str(), words.as_str(), behind.as_str()), ("🦩 I met ", "Anna", " at noon!"));
    }

    #[test]
    fn long_sentences_are_cut_and_odd_ranges_are_harmless() {
        let text = format!("{} Anna {}", "a ".repeat(300), "b ".repeat(300));
        let (before, _, behind) = around(&text, &(601..605));
        assert_eq!((before.chars().count(), behind.chars().count()), (LONGEST + 1, LONGEST + 1));
        assert!(before.starts_with(CUT) && behind.ends_with(CUT));
        assert_eq!(around("short", &(9..12)), ("".to_owned(), String::new(), String::new()));
    }
}
