//! Numbers in words, as ages are written: *dziewięćdziesiąt trzy lata*, *pětadevadesátiletá*.

use std::collections::HashMap;

use crate::deidentify::stems::ByStem;
use crate::deidentify::tokens::Tokens;

/// Words for 1 to 19 and for 20, 30 to 100, each in all its forms.
#[derive(Debug, Clone, Default)]
pub(crate) struct Numerals {
    pub(crate) ones: Vec<Vec<String>>,
    pub(crate) tens: Vec<Vec<String>>,
}

/// Numbers in words of one language.
#[derive(Debug, Clone, Default)]
pub(crate) struct NumberWords {
    /// Numbers in one word: *devadesát*, *pětadevadesát*, *nittiofem*.
    single: HashMap<String, u32>,
    /// Beginnings of words such as *dziewięćdziesięciojedno*letnia: their length in bytes, and the number.
    beginnings: ByStem<(usize, u32)>,
}

impl NumberWords {
    /// All numbers that can be put together: `alone` stand as words of their own, `inside` at the
    /// beginning of a word, and `before_tens` are 1 to 9 before the tens in one word, *pěta*devadesát.
    pub(crate) fn new(alone: &Numerals, inside: &Numerals, before_tens: &[Vec<String>]) -> Self {
        let single = alone.in_one_word(before_tens).collect();
        let mut beginnings = ByStem::default();
        for (word, number) in inside.in_one_word(before_tens) {
            beginnings.entry(&word, || (word.len(), number));
        }
        Self { single, beginnings }
    }

    /// Number in words that begins at `at`: its count of words, and the number.
    pub(crate) fn at(&self, tokens: &Tokens<'_>, at: usize) -> Option<(usize, u32)> {
        let number = *self.single.get(&tokens.word(at)?.folded)?;
        let ones = || {
            let ones = *self.single.get(&tokens.after(at)?.folded)?;
            (number % 10 == 0 && number >= 20 && ones < 10).then_some(ones)
        };
        Some(ones().map_or((1, number), |ones| (2, number + ones)))
    }

    /// Numbers that a word begins with, and the rest of it.
    pub(crate) fn beginning<'w>(&'w self, word: &'w str) -> impl Iterator<Item = (u32, &'w str)> {
        self.beginnings.of(word).filter_map(|(length, number)| Some((*number, word.get(*length..)?)))
    }
}

impl Numerals {
    /// Words with their numbers: 1 to 19, the tens, and both in one word in either order.
    fn in_one_word<'n>(&'n self, before_tens: &'n [Vec<String>]) -> impl Iterator<Item = (String, u32)> + 'n {
        let ones = forms(&self.ones, 1, 1);
        let tens = || forms(&self.tens, 20, 10);
        let put_together = tens().flat_map(move |(ten, tens)| {
            let behind = forms(&self.ones, 1, 1).filter(|(_, number)| *number < 10);
            let behind = behind.map(move |(one, number)| (format!("{ten}{one}"), tens + number));
            let before = forms(before_tens, 1, 1);
            behind.chain(before.map(move |(one, number)| (format!("{one}{ten}"), tens + number)))
        });
        ones.chain(tens()).map(|(word, number)| (word.to_owned(), number)).chain(put_together)
    }
}

/// Every form with its number, counted in steps.
fn forms(words: &[Vec<String>], first: u32, step: usize) -> impl Iterator<Item = (&str, u32)> {
    let numbered = words.iter().zip((first..).step_by(step));
    numbered.flat_map(|(forms, number)| forms.iter().map(move |form| (form.as_str(), number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numerals(ones: &[&str], tens: &[&str]) -> Numerals {
        let each = |words: &[&str]| words.iter().map(|word| vec![(*word).to_owned()]).collect();
        Numerals { ones: each(ones), tens: each(tens) }
    }

    #[test]
    fn tens_and_ones_make_a_number_in_either_order() {
        let alone = numerals(&["jedna", "dva", "tři"], &["dvacet", "třicet"]);
        let inside = numerals(&["jedno", "dvou", "tří"], &["dvaceti", "třiceti"]);
        let before = [vec!["jedena".to_owned()], vec!["dvaa".to_owned()]];
        let words = NumberWords::new(&alone, &inside, &before);
        for (text, number) in [
            ("dva", Some((1, 2))),
            ("třicet", Some((1, 30))),
            ("třicet dva roky", Some((2, 32))),
            ("dvaatřicet let", Some((1, 32))),
            ("třicet. dva", Some((1, 30))),
            ("dva dvacet", Some((1, 2))),
            ("let", None),
        ] {
            assert_eq!(words.at(&Tokens::new(text), 0), number, "{text}");
        }
        for (word, number) in [("dvaatřicetiletá", 32), ("třicetidvouletý", 32), ("třicetiletý", 30)] {
            let all = words.beginning(word).collect::<Vec<_>>();
            assert!(
                all.iter().any(|(one, rest)| *one == number && rest.starts_with("let")),
                "{word} {all:?}"
            );
        }
    }
}
