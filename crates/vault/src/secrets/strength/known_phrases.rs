//! Words that many know by heart: proverbs, first lines, famous numbers, rows of keys.

use std::collections::HashMap;
use std::sync::OnceLock;

use zeroize::Zeroizing;

use crate::secrets::strength::folding::folded;

/// Letters in a row that a passphrase has in common with a known phrase.
const PHRASE_LETTERS: usize = 10;
/// Digits in a row that it has in common with a known number, without noughts.
const NUMBER_DIGITS: usize = 7;
/// Keys in a row.
const KEYS: usize = 5;

/// Texts, and each place in them at which a run of `length` characters begins.
struct Index {
    length: usize,
    texts: Vec<Vec<char>>,
    places: HashMap<Vec<char>, Vec<(usize, usize)>>,
}

impl Index {
    fn new(length: usize, files: &[&str]) -> Self {
        let lines = files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#'));
        let without_noughts = length == NUMBER_DIGITS;
        let text = |line: &str| {
            let letters = folded(line).iter().map(|(_, letter)| *letter).collect::<Vec<_>>();
            letters.into_iter().filter(|letter| !without_noughts || *letter != '0').collect::<Vec<_>>()
        };
        let texts = lines.map(text).collect::<Vec<_>>();
        let mut places = HashMap::<Vec<char>, Vec<(usize, usize)>>::new();
        for (number, text) in texts.iter().enumerate() {
            for (at, run) in text.windows(length).enumerate() {
                places.entry(run.to_vec()).or_default().push((number, at));
            }
        }
        Self { length, texts, places }
    }

    /// Length of the longest run at the beginning of `letters` that stands in one of the texts.
    fn longest(&self, letters: &[char]) -> Option<usize> {
        let places = self.places.get(letters.get(..self.length)?)?;
        let common = |(number, at): &(usize, usize)| {
            let text = self.texts.get(*number)?.get(*at..)?;
            Some(text.iter().zip(letters).take_while(|(one, other)| one == other).count())
        };
        places.iter().filter_map(common).max()
    }
}

/// The indexes of all languages: a person may take a proverb of any.
fn indexes() -> &'static [Index; 3] {
    static INDEXES: OnceLock<[Index; 3]> = OnceLock::new();
    INDEXES.get_or_init(|| {
        let phrases = [
            include_str!("../../../../../assets/passphrases/en/phrases.txt"),
            include_str!("../../../../../assets/passphrases/pl/phrases.txt"),
            include_str!("../../../../../assets/passphrases/cs/phrases.txt"),
            include_str!("../../../../../assets/passphrases/sv/phrases.txt"),
        ];
        [
            Index::new(PHRASE_LETTERS, &phrases),
            Index::new(NUMBER_DIGITS, &[include_str!("../../../../../assets/passphrases/numbers.txt")]),
            Index::new(KEYS, &[include_str!("../../../../../assets/passphrases/keyboards.txt")]),
        ]
    })
}

/// The passphrase without what many know, or `None` if there is nothing of that in it.
pub(crate) fn without_known(passphrase: &str) -> Option<Zeroizing<String>> {
    let [phrases, numbers, keys] = indexes();
    let letters = folded(passphrase);
    let signs = Zeroizing::new(letters.iter().map(|(_, letter)| *letter).collect::<Vec<_>>());
    let mut known = vec![false; letters.len()];
    for index in [phrases, keys] {
        mark(&signs, &mut known, |rest| index.longest(rest));
    }
    // Noughts are left out on both sides, since words for numbers do not say them.
    let digits = Zeroizing::new(
        signs.iter().enumerate().filter(|(_, sign)| **sign != '0').map(|(at, _)| at).collect::<Vec<_>>(),
    );
    let significant =
        Zeroizing::new(digits.iter().filter_map(|at| signs.get(*at).copied()).collect::<Vec<_>>());
    let mut known_digits = vec![false; significant.len()];
    mark(&significant, &mut known_digits, |rest| numbers.longest(rest));
    for (at, _) in digits.iter().zip(&known_digits).filter(|(_, known)| **known) {
        if let Some(known) = known.get_mut(*at) {
            *known = true;
        }
    }
    let cut = letters.iter().zip(&known).filter(|(_, known)| **known).map(|((at, _), _)| *at);
    let cut = Zeroizing::new(cut.collect::<Vec<_>>());
    if cut.is_empty() {
        return None;
    }
    let mut rest = Zeroizing::new(String::with_capacity(passphrase.len()));
    rest.extend(
        passphrase.char_indices().filter(|(at, _)| cut.binary_search(at).is_err()).map(|(_, sign)| sign),
    );
    // Only the spaces between known words.
    let ends = rest.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    Some(Zeroizing::new(ends))
}

fn mark(letters: &[char], known: &mut [bool], longest: impl Fn(&[char]) -> Option<usize>) {
    let mut at = 0;
    while at < letters.len() {
        let length = letters.get(at..).and_then(&longest).unwrap_or(0);
        if let Some(known) = known.get_mut(at..at + length) {
            known.fill(true);
        }
        at += length.max(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_long_enough_to_be_found() {
        for index in indexes() {
            for text in &index.texts {
                assert!(text.len() >= index.length, "{}", text.iter().collect::<String>());
            }
        }
        assert!(indexes()[0].texts.len() > 300);
    }

    #[test]
    fn only_the_known_part_is_left_out() {
        let rest = |passphrase: &str| without_known(passphrase).map(|rest| rest.to_string());
        assert_eq!(rest("To be, or not to be"), Some(String::new()));
        assert_eq!(rest("Litwo! Ojczyzno moja! and my blue kettle"), Some("and my blue kettle".to_owned()));
        assert_eq!(rest("the heron waited by the tram stop"), None);
        assert_eq!(rest("xx 9223372036854775807 yy"), Some("xx 00 yy".to_owned()));
    }
}
