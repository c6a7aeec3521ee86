//! What was typed into search.

use std::collections::HashSet;
use std::ops::ControlFlow;

use crate::search::tokenize::for_each_word;

/// A whole page pasted into search is found by its first words.
const MAX_WORDS: usize = 64;

/// Words that must all occur; the last, which may not be finished yet, also as a beginning. Whatever else was typed says
/// nothing.
pub(crate) struct Query {
    whole: Vec<String>,
    last: String,
}

impl Query {
    /// `None` when there is no word in it.
    pub(crate) fn of(typed: &str) -> Option<Self> {
        let mut whole = Vec::new();
        for_each_word(typed, |word, _| {
            whole.push(word.to_owned());
            if whole.len() < MAX_WORDS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        let last = whole.pop()?;
        let mut seen = HashSet::new();
        whole.retain(|word| seen.insert(word.clone()));
        Some(Self { whole, last })
    }

    /// For the index. Folded words hold no quotation marks, so that nothing in them is taken for anything else.
    pub(crate) fn fts_expression(&self) -> String {
        let mut expression = String::new();
        for word in &self.whole {
            expression.push('"');
            expression.push_str(word);
            expression.push_str("\" ");
        }
        expression.push('"');
        expression.push_str(&self.last);
        expression.push_str("\" *");
        expression
    }

    /// Whether a folded word is one of those looked for.
    pub(crate) fn wants(&self, word: &str) -> bool {
        word.starts_with(&self.last) || self.whole.iter().any(|whole| whole == word)
    }

    /// Whether all of them are among folded words.
    pub(crate) fn matches_all(&self, words: &HashSet<String>) -> bool {
        self.whole.iter().all(|whole| words.contains(whole))
            && words.iter().any(|word| word.starts_with(&self.last))
    }
}
