//! Events that may have been in the news.

use crate::deidentify::detectors::places;
use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Maximum distance between an event and a place, a time or another event, in words.
const MAX_DISTANCE: usize = 12;
/// So many letters at the beginning make two words forms of one.
const SAME: usize = 3;

/// Events that may have been in the news, with a place, a time or another event near them, such as an
/// accident and the newspapers. `dated` are the positions of dates, in bytes.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists, dated: &[usize]) -> Vec<Detection> {
    let events =
        words.events.all(tokens).filter(|(from, _)| !is_harmless(tokens, *from, words)).collect::<Vec<_>>();
    if events.is_empty() {
        return Vec::new();
    }
    let is_place_or_time = |at: usize| {
        words.event_places.at(tokens, at).is_some()
            || words.times.at(tokens, at).is_some()
            || places::is_named(tokens, at, words)
    };
    let in_words = (0..tokens.words.len()).filter(|at| is_place_or_time(*at));
    let mut near = in_words.chain(dated.iter().map(|at| tokens.first_from(*at))).collect::<Vec<_>>();
    near.sort_unstable();
    let is_near = |from: usize| {
        let after = near.partition_point(|at| *at + MAX_DISTANCE < from);
        near.get(after).is_some_and(|at| *at <= from + MAX_DISTANCE)
    };
    // The same word in another case is no other event.
    let beginning =
        |from: usize| tokens.word(from).map(|word| word.folded.chars().take(SAME).collect::<String>());
    let with_another = |one: &(usize, usize), other: Option<&(usize, usize)>| {
        other.is_some_and(|other| {
            one.0.abs_diff(other.0) <= MAX_DISTANCE && beginning(one.0) != beginning(other.0)
        })
    };
    let is_event = |at: usize, event: &(usize, usize)| {
        let before = at.checked_sub(1).and_then(|before| events.get(before));
        is_near(event.0) || with_another(event, before) || with_another(event, events.get(at + 1))
    };
    let newsworthy = events.iter().enumerate().filter(|(at, event)| is_event(*at, event));
    newsworthy
        .filter_map(|(_, (from, to))| Detection::of_words(tokens, *from, *to, IdentifierKind::Event))
        .collect()
}

/// Harmless phrases with the same words: *fire drill*, *tennis court*.
fn is_harmless(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> bool {
    let before = at.checked_sub(1);
    words.no_events.at(tokens, at).is_some()
        || before.is_some_and(|before| words.no_events.at(tokens, before).is_some_and(|length| length > 1))
}
