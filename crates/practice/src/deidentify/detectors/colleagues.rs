//! Colleagues who are the only one of their kind in a small team.

use crate::deidentify::finding::{Found, IdentifierKind};
use crate::deidentify::tokens::Page;
use crate::deidentify::word_lists::WordLists;

/// Titles of colleagues: *our psychologist*, *the ward manager*.
pub(crate) fn find(page: &Page<'_>, words: &WordLists) -> Vec<Found> {
    let owned = words.owners.all(page).filter_map(|(from, to)| {
        page.before(to)?;
        Some((from, to + words.colleagues.at(page, to)?))
    });
    let alone = words.colleagues_alone.all(page);
    owned
        .chain(alone)
        .filter_map(|(from, to)| Found::of_words(page, from, to, IdentifierKind::Colleague))
        .collect()
}
