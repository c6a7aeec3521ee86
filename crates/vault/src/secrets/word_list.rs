//! The two lists of words that generated phrases are made of: BIP-39 in English and in Czech.
//!
//! Each has 2,048 words of four to eight letters, told apart by the first four. Polish and Swedish
//! have no such list. No word is on both.

use std::collections::HashSet;
use std::sync::LazyLock;

use bip39::Language;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Letters of the longest listed word.
pub(crate) const LONGEST: usize = 8;

/// A list of words for generated phrases. The words of one phrase come from one list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordList {
    /// The English list.
    English,
    /// The Czech list, whose words are written without accents.
    Czech,
}

static ENGLISH: LazyLock<HashSet<&str>> =
    LazyLock::new(|| WordList::English.words().iter().copied().collect());
static CZECH: LazyLock<HashSet<&str>> = LazyLock::new(|| WordList::Czech.words().iter().copied().collect());

impl WordList {
    /// Every list.
    pub const ALL: [Self; 2] = [Self::English, Self::Czech];

    /// The words, in the order of the published list.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::English => Language::English.word_list(),
            Self::Czech => Language::Czech.word_list(),
        }
    }

    /// The listed word that `typed` is, in small letters and with or without accents.
    pub(crate) fn find(self, typed: &str) -> Option<&'static str> {
        let words = match self {
            Self::English => &*ENGLISH,
            Self::Czech => &*CZECH,
        };
        words.get(without_accents(typed).as_str()).copied()
    }
}

/// The listed words that `typed` are, in small letters; `None` unless there are at least two and all
/// are on one list.
pub(crate) fn on_one_list<T: AsRef<str>>(typed: &[T]) -> Option<Vec<&'static str>> {
    let spelled = |list: WordList| typed.iter().map(|word| list.find(word.as_ref())).collect();
    WordList::ALL.into_iter().find_map(spelled).filter(|words: &Vec<_>| words.len() > 1)
}

/// Returns true if `word`, in small letters, is on a list.
pub(crate) fn is_listed(word: &str) -> bool {
    WordList::ALL.iter().any(|list| list.find(word).is_some())
}

/// `word` without the marks of the block Combining Diacritical Marks.
pub(crate) fn without_accents(word: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(word.len()));
    plain.extend(word.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')));
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_has_two_thousand_short_words_without_accents() {
        for list in WordList::ALL {
            let words: HashSet<_> = list.words().iter().collect();
            assert_eq!((words.len(), list.words().len()), (2048, 2048), "{list:?}");
            assert!(words.iter().all(|word| word.bytes().all(|c| c.is_ascii_lowercase())), "{list:?}");
            assert_eq!(words.iter().map(|word| word.len()).max(), Some(LONGEST), "{list:?}");
        }
        let starts: HashSet<_> = WordList::Czech.words().iter().filter_map(|word| word.get(..4)).collect();
        assert_eq!(starts.len(), 2048, "the first four letters tell Czech words apart");
    }

    #[test]
    fn no_word_is_on_both_lists() {
        let both = |word: &&&str| WordList::Czech.find(word).is_some();
        assert_eq!(WordList::English.words().iter().filter(both).count(), 0);
        assert_eq!(WordList::Czech.words().iter().filter(both).count(), 2048);
    }

    #[test]
    fn accents_of_listed_words_do_not_matter() {
        for typed in ["rotoped", "rotopéd", "rotope\u{301}d", "rótopěd"] {
            assert_eq!(WordList::Czech.find(typed), Some("rotoped"), "{typed}");
            assert_eq!(WordList::English.find(typed), None, "{typed}");
        }
        assert!(is_listed("zoo") && is_listed("zubr"));
        assert!(!is_listed("heron") && !is_listed("volavka"));
    }
}
