//! Colleagues who are the only one of their kind in a small team.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Titles of colleagues: *our psychologist*, *the ward manager*.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let owned = words.owners.all(tokens).filter_map(|(from, to)| {
        tokens.before(to)?;
        Some((from, to + words.colleagues.at(tokens, to)?))
    });
    let alone = words.colleagues_alone.all(tokens);
    owned
        .chain(alone)
        .filter_map(|(from, to)| Detection::of_words(tokens, from, to, IdentifierKind::Colleague))
        .collect()
}
