//! Notes as somebody might have written them: sentences of words that are as frequent, and as many,
//! as in a diary, in lengths from a line to a page. Nothing in them is about anybody.

use crate::Random;

/// Number of different word stems that a diary of many years has.
const STEMS: u64 = 20_000;
/// Shortest and longest note, in words; most are short.
const SHORTEST: f64 = 12.0;
const LONGEST: f64 = 700.0;
/// Endings, as four languages have them.
const ENDINGS: [&str; 12] = ["", "", "", "s", "ed", "ing", "a", "ą", "ami", "owi", "en", "erna"];
const SYLLABLES: [&str; 24] = [
    "ra", "ło", "mi", "ten", "qua", "sé", "vor", "li", "un", "da", "kro", "pe", "sta", "no", "be", "går",
    "ví", "zy", "hol", "am", "ti", "re", "ko", "jeż",
];

/// Text of the `nth` note, always the same for the same number. Every seventh speaks of a
/// conversation (`rozmowa`), in a form that changes; every ninth of `teamwork`, every 97th of a
/// `lighthouse`.
pub fn diary_text(nth: u64) -> String {
    let mut random = Random::from_seed(nth.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    // Neighbouring seeds begin with similar numbers.
    for _ in 0..4 {
        random.next();
    }
    let length = (SHORTEST * (LONGEST / SHORTEST).powf(unit(&mut random))) as u64;
    let mut text = String::new();
    let mut left_of_sentence = 0;
    for _ in 0..length {
        let mut word = diary_word(&mut random);
        if left_of_sentence == 0 {
            left_of_sentence = 4 + random.below(11);
            word = capitalized(&word);
        }
        text.push_str(&word);
        left_of_sentence -= 1;
        text.push_str(if left_of_sentence == 0 { ". " } else { " " });
    }
    if nth.is_multiple_of(7) {
        let forms = ["rozmowa", "rozmowy", "rozmowę", "rozmową", "rozmów"];
        let form = forms[usize::try_from(nth / 7 % 5).unwrap()];
        text.push_str(&format!("To była {form}. "));
    }
    if nth.is_multiple_of(9) {
        text.push_str("Good teamwork in the evening. ");
    }
    if nth.is_multiple_of(97) {
        text.push_str("We walked out to the lighthouse. ");
    }
    text.trim_end().to_owned()
}

/// A word, frequent ones more often: the word of rank n comes up about once in n.
fn diary_word(random: &mut Random) -> String {
    let rank = (STEMS as f64).powf(unit(random)) as u64;
    let mut letters = Random::from_seed(rank.wrapping_mul(0x2545_f491_4f6c_dd1d) | 1);
    let mut word = String::new();
    // Frequent words are short.
    for _ in 0..=(1 + rank.ilog10() / 2).min(3) {
        word.push_str(SYLLABLES[usize::try_from(letters.next() >> 40).unwrap() % SYLLABLES.len()]);
    }
    word.push_str(ENDINGS[usize::try_from(random.below(12)).unwrap()]);
    word
}

/// A number from 0 to below 1.
fn unit(random: &mut Random) -> f64 {
    (random.next() >> 11) as f64 / (1_u64 << 53) as f64
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_diary_has_short_and_long_notes_of_many_words() {
        assert_eq!(diary_text(3), diary_text(3));
        let texts: Vec<_> = (0..3_650).map(diary_text).collect();
        let mut lengths: Vec<_> = texts.iter().map(|text| text.split_whitespace().count()).collect();
        lengths.sort_unstable();
        let words: HashSet<_> = texts.iter().flat_map(|text| text.split_whitespace()).collect();
        println!("median {} words, longest {}, {} different", lengths[1_825], lengths[3_649], words.len());
        assert!(lengths[0] <= 20 && (60..200).contains(&lengths[1_825]) && lengths[3_649] >= 500);
        assert!((20_000..150_000).contains(&words.len()));
    }
}
