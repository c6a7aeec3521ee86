use super::ages::found;
use super::page::Page;
use super::{Found, IdentifierKind, WordLists, places};

/// So many words apart, a place or a time still belongs to an event.
const NEAR: usize = 12;

/// What may have been in the news, with a place or a time near it. `dated` is where dates begin, in bytes.
pub(super) fn find(page: &Page<'_>, words: &WordLists, dated: &[usize]) -> Vec<Found> {
    let events =
        words.events.all(page).filter(|(from, _)| !is_harmless(page, *from, words)).collect::<Vec<_>>();
    if events.is_empty() {
        return Vec::new();
    }
    let is_place_or_time = |at: usize| {
        words.event_places.at(page, at).is_some()
            || words.times.at(page, at).is_some()
            || places::is_named(page, at, words)
    };
    let in_words = (0..page.words.len()).filter(|at| is_place_or_time(*at));
    let mut near = in_words.chain(dated.iter().map(|at| page.first_from(*at))).collect::<Vec<_>>();
    near.sort_unstable();
    events
        .into_iter()
        .filter(|(from, _)| {
            let after = near.partition_point(|at| *at + NEAR < *from);
            near.get(after).is_some_and(|at| *at <= *from + NEAR)
        })
        .filter_map(|(from, to)| found(page, from, to, IdentifierKind::Event))
        .collect()
}

/// *Fire drill*, *tennis court*.
fn is_harmless(page: &Page<'_>, at: usize, words: &WordLists) -> bool {
    let before = at.checked_sub(1);
    words.no_events.at(page, at).is_some()
        || before.is_some_and(|before| words.no_events.at(page, before).is_some_and(|length| length > 1))
}
