use super::ages::{Age, found};
use super::page::Page;
use super::{Found, IdentifierKind, WordLists, places};

/// So many words apart, things still belong together.
const NEAR: usize = 30;

/// An age, a diagnosis and a place near each other: each of the three.
pub(super) fn find(page: &Page<'_>, words: &WordLists, ages: &[Age]) -> Vec<Found> {
    let diagnoses = words.diagnoses.all(page).collect::<Vec<_>>();
    if ages.is_empty() || diagnoses.is_empty() {
        return Vec::new();
    }
    let places = (0..page.words.len())
        .filter(|at| places::is_named(page, *at, words))
        .map(|at| (at, at + words.towns.at(page, at).unwrap_or(1)))
        .collect::<Vec<_>>();
    let mut together = Vec::new();
    for age in ages {
        let near = [nearest(&diagnoses, age.from), nearest(&places, age.from)];
        let [Some(diagnosis), Some(place)] = near else { continue };
        together.extend([(age.from, age.to), diagnosis, place]);
    }
    together.sort_unstable();
    together.dedup();
    together.into_iter().filter_map(|(from, to)| found(page, from, to, IdentifierKind::Together)).collect()
}

fn nearest(all: &[(usize, usize)], to: usize) -> Option<(usize, usize)> {
    let after = all.partition_point(|(from, _)| *from < to);
    let around = [after.checked_sub(1), Some(after)].into_iter().flatten();
    around
        .filter_map(|at| all.get(at).copied())
        .filter(|(from, _)| from.abs_diff(to) <= NEAR)
        .min_by_key(|(from, _)| from.abs_diff(to))
}
