//! Combinations of age, diagnosis and place.

use crate::deidentify::detectors::ages::Age;
use crate::deidentify::detectors::places;
use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Maximum distance, in words.
const MAX_DISTANCE: usize = 30;

/// An age, a diagnosis and a place near each other: each of the three is a finding.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists, ages: &[Age]) -> Vec<Detection> {
    let diagnoses = words.diagnoses.all(tokens).collect::<Vec<_>>();
    if ages.is_empty() || diagnoses.is_empty() {
        return Vec::new();
    }
    let places = (0..tokens.words.len())
        .filter(|at| places::is_named(tokens, *at, words))
        .map(|at| (at, at + words.towns.at(tokens, at).unwrap_or(1)))
        .collect::<Vec<_>>();
    let mut together = Vec::new();
    for age in ages {
        let near = [nearest(&diagnoses, age.from), nearest(&places, age.from)];
        let [Some(diagnosis), Some(place)] = near else { continue };
        together.extend([(age.from, age.to), diagnosis, place]);
    }
    together.sort_unstable();
    together.dedup();
    together
        .into_iter()
        .filter_map(|(from, to)| Detection::of_words(tokens, from, to, IdentifierKind::Together))
        .collect()
}

fn nearest(all: &[(usize, usize)], to: usize) -> Option<(usize, usize)> {
    let after = all.partition_point(|(from, _)| *from < to);
    let around = [after.checked_sub(1), Some(after)].into_iter().flatten();
    around
        .filter_map(|at| all.get(at).copied())
        .filter(|(from, _)| from.abs_diff(to) <= MAX_DISTANCE)
        .min_by_key(|(from, _)| from.abs_diff(to))
}
