use super::ages::found;
use super::page::Page;
use super::{Found, IdentifierKind, WordLists};

/// *Our psychologist*, *the ward manager*.
pub(super) fn find(page: &Page<'_>, words: &WordLists) -> Vec<Found> {
    let owned = words.owners.all(page).filter_map(|(from, to)| {
        page.before(to)?;
        Some((from, to + words.colleagues.at(page, to)?))
    });
    let alone = words.colleagues_alone.all(page);
    owned.chain(alone).filter_map(|(from, to)| found(page, from, to, IdentifierKind::Colleague)).collect()
}
