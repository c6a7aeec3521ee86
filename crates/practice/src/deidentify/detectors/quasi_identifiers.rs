//! Combinations of age, diagnosis and place.

use crate::deidentify::detectors::ages::{self, Age};
use crate::deidentify::detectors::places;
use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Maximum distance, in words.
const MAX_DISTANCE: usize = 30;

/// The ages, diagnoses and places that a text holds, of which all three together can point to a
/// person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QuasiIdentifiers {
    age: bool,
    diagnosis: bool,
    place: bool,
}

impl QuasiIdentifiers {
    /// Those that a text holds.
    pub(crate) fn of(tokens: &Tokens<'_>, words: &WordLists) -> Self {
        Self {
            age: !ages::find(tokens, words).is_empty(),
            diagnosis: words.diagnoses.all(tokens).next().is_some(),
            place: named_places(tokens, words).next().is_some(),
        }
    }

    /// Those of two texts.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            age: self.age || other.age,
            diagnosis: self.diagnosis || other.diagnosis,
            place: self.place || other.place,
        }
    }

    fn is_complete(self) -> bool {
        self.age && self.diagnosis && self.place
    }
}

/// An age, a diagnosis and a place near each other: each of the three is a finding. So is each of them
/// in a text that completes the three with what stands `beside` it, in other texts.
pub(crate) fn find(
    tokens: &Tokens<'_>,
    words: &WordLists,
    ages: &[Age],
    beside: QuasiIdentifiers,
) -> Vec<Detection> {
    let diagnoses = words.diagnoses.all(tokens).collect::<Vec<_>>();
    let is_alone = beside == QuasiIdentifiers::default();
    if is_alone && (ages.is_empty() || diagnoses.is_empty()) {
        return Vec::new();
    }
    let places = named_places(tokens, words).collect::<Vec<_>>();
    let mut together = Vec::new();
    let own = QuasiIdentifiers {
        age: !ages.is_empty(),
        diagnosis: !diagnoses.is_empty(),
        place: !places.is_empty(),
    };
    if !is_alone && own.with(beside).is_complete() {
        together.extend(ages.iter().map(|age| (age.from, age.to)));
        together.extend(diagnoses.iter().chain(&places));
    }
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

fn named_places(tokens: &Tokens<'_>, words: &WordLists) -> impl Iterator<Item = (usize, usize)> {
    (0..tokens.words.len())
        .filter(|at| places::is_named(tokens, *at, words))
        .map(|at| (at, at + words.towns.at(tokens, at).unwrap_or(1)))
}

fn nearest(all: &[(usize, usize)], to: usize) -> Option<(usize, usize)> {
    let after = all.partition_point(|(from, _)| *from < to);
    let around = [after.checked_sub(1), Some(after)].into_iter().flatten();
    around
        .filter_map(|at| all.get(at).copied())
        .filter(|(from, _)| from.abs_diff(to) <= MAX_DISTANCE)
        .min_by_key(|(from, _)| from.abs_diff(to))
}
