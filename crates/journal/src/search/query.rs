//! Parsed search query.

use std::collections::HashSet;
use std::ops::ControlFlow;

use crate::search::tokenize::for_each_word;

/// Number of words that are searched for when a whole page is pasted.
const MAX_WORDS: usize = 64;

/// Folded words that must all occur; the last, which may be incomplete, also as a prefix.
pub(crate) struct Query {
    whole: Vec<String>,
    last: String,
}

impl Query {
    /// Parses what was typed; `None` if there is no word in it.
    pub(crate) fn parse(typed: &str) -> Option<Self> {
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

    /// The query in the syntax of FTS5. Folded words contain no quotation marks, so nothing in them
    /// is taken for syntax.
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

    /// Returns true if a folded word matches any word of the query.
    pub(crate) fn matches_word(&self, word: &str) -> bool {
        word.starts_with(&self.last) || self.whole.iter().any(|whole| whole == word)
    }

    /// Returns true if `words` match the whole query.
    pub(crate) fn matches_all(&self, words: &HashSet<String>) -> bool {
        self.whole.iter().all(|whole| words.contains(whole))
            && words.iter().any(|word| word.starts_with(&self.last))
    }
}
