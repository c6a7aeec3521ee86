//! The language that each sentence of a text is written in, of those that the person writes in.

use std::ops::Range;

use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// So many more signs of another language make a sentence one of that language.
const CLEAR: usize = 2;

/// Languages of a text, as positions in a list of word lists.
pub(crate) struct LanguageOfSentences {
    /// Language that most of the text is written in.
    pub(crate) main: usize,
    /// Sentences in another language, in bytes.
    others: Vec<(Range<usize>, usize)>,
}

impl LanguageOfSentences {
    /// Counts the frequent words of each language, and the words with letters of its own. Of two with
    /// the same count the earlier one is taken, for the whole text; a sentence in another language has
    /// clearly more signs of that.
    pub(crate) fn of(tokens: &Tokens<'_>, lists: &[&WordLists]) -> Self {
        if lists.len() < 2 {
            return Self { main: 0, others: Vec::new() };
        }
        let mut sentences = Vec::<(usize, Vec<usize>)>::new();
        for word in &tokens.words {
            if word.begins || sentences.is_empty() {
                sentences.push((word.start, vec![0; lists.len()]));
            }
            let Some((_, counts)) = sentences.last_mut() else { continue };
            for (count, words) in counts.iter_mut().zip(lists) {
                *count += usize::from(words.frequent.contains(&word.folded));
                *count += usize::from(words.is_spelled(&word.folded));
            }
        }
        let mut all = vec![0; lists.len()];
        for (_, counts) in &sentences {
            all.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        let main = highest(&all);
        let ends = sentences.iter().skip(1).map(|(start, _)| *start).chain([tokens.text.len()]);
        let others = sentences.iter().zip(ends).filter_map(|((start, counts), end)| {
            let language = highest(counts);
            let is_clear = counts.get(language)? >= &(counts.get(main)? + CLEAR);
            is_clear.then_some((*start..end, language))
        });
        Self { main, others: others.collect() }
    }

    /// The languages that occur, the main one first.
    pub(crate) fn languages(&self) -> Vec<usize> {
        let mut others = self.others.iter().map(|(_, language)| *language).collect::<Vec<_>>();
        others.sort_unstable();
        others.dedup();
        std::iter::once(self.main).chain(others).collect()
    }

    /// Language of the sentence with this byte.
    pub(crate) fn at(&self, byte: usize) -> usize {
        let after = self.others.partition_point(|(sentence, _)| sentence.start <= byte);
        let before = after.checked_sub(1).and_then(|before| self.others.get(before));
        before.filter(|(sentence, _)| sentence.contains(&byte)).map_or(self.main, |(_, language)| *language)
    }
}

/// Position of the highest number, the first of several.
fn highest(numbers: &[usize]) -> usize {
    let most = numbers.iter().enumerate().max_by_key(|(at, number)| (**number, std::cmp::Reverse(*at)));
    most.map_or(0, |(at, _)| at)
}
