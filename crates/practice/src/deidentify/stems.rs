//! Words, and beginnings of words that take endings: `psycholog*`.

use std::collections::{HashMap, HashSet};

/// Mark at the end of a beginning.
pub(crate) const ANY_ENDING: char = '*';
/// Shortest beginning, in bytes: they are filed by so many.
pub(crate) const MIN_STEM: usize = 3;

/// Values by beginnings of words.
#[derive(Debug, Clone)]
pub(crate) struct ByStem<T>(HashMap<[u8; MIN_STEM], Vec<(String, T)>>);

impl<T> Default for ByStem<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> ByStem<T> {
    /// Value of a beginning, made if it is new; `None` if the beginning is too short.
    pub(crate) fn entry(&mut self, stem: &str, new: impl FnOnce() -> T) -> Option<&mut T> {
        let filed = self.0.entry(first_bytes(stem)?).or_default();
        let at = filed.iter().position(|(known, _)| known == stem).unwrap_or_else(|| {
            filed.push((stem.to_owned(), new()));
            filed.len() - 1
        });
        filed.get_mut(at).map(|(_, value)| value)
    }

    /// Values of all beginnings of a word.
    pub(crate) fn of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a T> {
        let filed = if self.0.is_empty() { None } else { first_bytes(word) };
        let filed = filed.and_then(|first| self.0.get(&first)).into_iter().flatten();
        filed.filter(|(stem, _)| word.starts_with(stem.as_str())).map(|(_, value)| value)
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut().flatten().map(|(_, value)| value)
    }
}

fn first_bytes(word: &str) -> Option<[u8; MIN_STEM]> {
    word.as_bytes().first_chunk().copied()
}

/// Set of words in lower case, some of which stand for every word that begins like them.
#[derive(Debug, Clone, Default)]
pub(crate) struct WordSet {
    whole: HashSet<String>,
    stems: ByStem<()>,
}

impl WordSet {
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.contains_whole(word) || self.stems.of(word).next().is_some()
    }

    /// Returns true if the word itself is listed, not only its beginning.
    pub(crate) fn contains_whole(&self, word: &str) -> bool {
        self.whole.contains(word)
    }
}

impl FromIterator<String> for WordSet {
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Self {
        let mut set = Self::default();
        for word in words {
            let is_stem = word.strip_suffix(ANY_ENDING).and_then(|stem| set.stems.entry(stem, || ()));
            if is_stem.is_none() {
                set.whole.insert(word);
            }
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginning_stands_for_words_with_every_ending() {
        let set: WordSet = ["psycholog*", "sąd", "sądu"].map(str::to_owned).into_iter().collect();
        for word in ["psycholog", "psycholożka"].into_iter().zip([true, false]) {
            assert_eq!(set.contains(word.0), word.1, "{}", word.0);
        }
        assert!(set.contains("psychologiem") && set.contains("sądu"));
        assert!(!set.contains("sądzę") && !set.contains("ps"));
    }
}
