//! The words of the search index in memory, so that they can be looked through for those that begin
//! with, or hold, a few letters. The index alone finds whole words and their beginnings.
//!
//! They may be more than the index has, never fewer: a word that is gone finds nothing.

use std::collections::BTreeSet;

use memchr::memmem;

/// Every word that entries have, outside the bin and in it.
#[derive(Default)]
pub(crate) struct Vocabulary {
    /// The words of the index in their order, each after a line break.
    lines: String,
    /// The places of these line breaks.
    starts: Vec<usize>,
    /// Words of the bin, and of what was kept since.
    others: BTreeSet<String>,
    /// The entry and the version that were saved last when the words were read; none before.
    pub(crate) read_until: Option<(i64, i64)>,
}

impl Vocabulary {
    /// Adds a word that comes after all that were added so.
    pub(crate) fn push(&mut self, word: &str) {
        self.starts.push(self.lines.len());
        self.lines.push('\n');
        self.lines.push_str(word);
    }

    /// Adds words in any order.
    pub(crate) fn extend(&mut self, words: impl IntoIterator<Item = String>) {
        self.others.extend(words);
    }

    /// Calls `each` with every word that begins with `start`.
    pub(crate) fn each_beginning<'a>(&'a self, start: &str, mut each: impl FnMut(&'a str)) {
        let first = self.starts.partition_point(|at| self.word_at(*at) < start);
        let sorted = self.starts.iter().skip(first).map(|at| self.word_at(*at));
        sorted.take_while(|word| word.starts_with(start)).for_each(&mut each);
        let others = self.others.range(start.to_owned()..).take_while(|word| word.starts_with(start));
        others.for_each(|word| each(word));
    }

    /// Calls `each` with every word that has `part` in it.
    pub(crate) fn each_containing<'a>(&'a self, part: &str, mut each: impl FnMut(&'a str)) {
        let finder = memmem::Finder::new(part);
        let mut from = 0;
        while let Some(found) = self.lines.as_bytes().get(from..).and_then(|rest| finder.find(rest)) {
            let before = self.lines.get(..from + found).unwrap_or_default();
            let start = before.rfind('\n').unwrap_or_default();
            let word = self.word_at(start);
            each(word);
            from = start + 1 + word.len();
        }
        self.others.iter().filter(|word| finder.find(word.as_bytes()).is_some()).for_each(|word| each(word));
    }

    /// The word after the line break at `start`.
    fn word_at(&self, start: usize) -> &str {
        let rest = self.lines.get(start + 1..).unwrap_or_default();
        rest.split_once('\n').map_or(rest, |(word, _)| word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_beginning_and_inside() {
        let mut words = Vocabulary::default();
        for word in ["gora", "praca", "rozmowa", "rozmowy", "teamwork", "work"] {
            words.push(word);
        }
        words.extend(["artwork", "rozum"].map(str::to_owned));
        let beginning = |start: &str| {
            let mut found = Vec::new();
            words.each_beginning(start, |word| found.push(word.to_owned()));
            found
        };
        let containing = |part: &str| {
            let mut found = Vec::new();
            words.each_containing(part, |word| found.push(word.to_owned()));
            found
        };
        assert_eq!(beginning("roz"), ["rozmowa", "rozmowy", "rozum"]);
        assert_eq!(beginning("work"), ["work"]);
        assert_eq!(beginning("z"), [""; 0]);
        assert_eq!(beginning("").len(), 8);
        assert_eq!(containing("work"), ["teamwork", "work", "artwork"]);
        assert_eq!(containing("gora"), ["gora"]);
        assert_eq!(containing("a").len(), 5);
        assert_eq!(containing("kw"), [""; 0], "never across two words");
        assert!(Vocabulary::default().lines.is_empty());
    }
}
