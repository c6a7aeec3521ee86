//! The pairs of entries that are one in two states. Each entry is in one pair at most, so that two
//! equal notes of a day stay two.

use std::collections::{HashMap, HashSet};

use crate::ids::EntryId;
use crate::merge::fingerprint::Fingerprint;
use crate::merge::history::History;

/// Positions in the list of this state's histories, for each of the other's.
pub(super) type Matching = Vec<Option<usize>>;

/// Matches the entries of two states.
///
/// First as many as possible of those whose every text is here: after everything was merged that is
/// all of them, so that merging again changes nothing. Then each that shares a text with an entry
/// that is left. Of several, the one with the same id comes first. Last each whose text has expired in
/// one of the states, if the ids are the same: without its text a note is like others of its day.
pub(super) fn match_entries(here: &[History], there: &[History]) -> Matching {
    let mut by_text: HashMap<Fingerprint, Vec<usize>> = HashMap::new();
    for (nth, history) in here.iter().enumerate() {
        for print in history.all() {
            by_text.entry(print).or_default().push(nth);
        }
    }
    let with_text = |print: &Fingerprint| by_text.get(print).map_or(&[] as &[usize], Vec::as_slice);
    let id_of = |nth: &usize| here.get(*nth).map(|history| history.id);
    let same_id_first = |mut found: Vec<usize>, id: EntryId| {
        found.sort_by_key(|nth| (id_of(nth) != Some(id), *nth));
        found
    };

    let complete = there.iter().map(|other| {
        let all_texts = |nth: &&usize| here.get(**nth).is_some_and(|entry| entry.contains(other));
        same_id_first(with_text(&other.current).iter().filter(all_texts).copied().collect(), other.id)
    });
    let mut matching = most_pairs(&complete.collect::<Vec<_>>());

    let mut taken: HashSet<usize> = matching.iter().flatten().copied().collect();
    for (pair, other) in matching.iter_mut().zip(there).filter(|(pair, _)| pair.is_none()) {
        let mut shared: Vec<usize> = other.all().iter().flat_map(with_text).copied().collect();
        shared.retain(|nth| !taken.contains(nth));
        *pair = same_id_first(shared, other.id).first().copied();
        taken.extend(*pair);
    }
    for (pair, other) in matching.iter_mut().zip(there).filter(|(pair, _)| pair.is_none()) {
        *pair = here.iter().position(|entry| entry.differs_by_expiry(other)).filter(|nth| taken.insert(*nth));
    }
    matching
}

/// As many pairs as possible, each taking one of its `choices` (augmenting paths, found one search
/// after the other).
fn most_pairs(choices: &[Vec<usize>]) -> Matching {
    let mut pairs = vec![None; choices.len()];
    let mut owner: HashMap<usize, usize> = HashMap::new();
    for start in 0..choices.len() {
        // Who was looking when a place was reached.
        let mut reached: HashMap<usize, usize> = HashMap::new();
        let mut place = free_place(choices, start, &owner, &mut reached);
        // Each on the way gives up the place that it has for the one that it reached.
        while let Some(taken) = place {
            let Some(who) = reached.get(&taken).copied() else { break };
            owner.insert(taken, who);
            place = pairs.get_mut(who).and_then(|pair: &mut Option<usize>| pair.replace(taken));
        }
    }
    pairs
}

/// A place that nobody has and that `start` reaches, directly or by way of others that give up
/// theirs.
fn free_place(
    choices: &[Vec<usize>],
    start: usize,
    owner: &HashMap<usize, usize>,
    reached: &mut HashMap<usize, usize>,
) -> Option<usize> {
    let mut looking = vec![start];
    while let Some(who) = looking.pop() {
        for place in choices.get(who).into_iter().flatten() {
            if reached.contains_key(place) {
                continue;
            }
            reached.insert(*place, who);
            match owner.get(place) {
                Some(other) => looking.push(*other),
                None => return Some(*place),
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Most pairs, by trying everything.
    fn most_by_trying(choices: &[Vec<usize>], taken: &mut Vec<usize>) -> usize {
        let Some((first, rest)) = choices.split_first() else { return 0 };
        let mut most = most_by_trying(rest, taken);
        for place in first {
            if !taken.contains(place) {
                taken.push(*place);
                most = most.max(1 + most_by_trying(rest, taken));
                taken.pop();
            }
        }
        most
    }

    proptest! {
        #[test]
        fn as_many_pairs_are_found_as_there_can_be(
            choices in prop::collection::vec(prop::collection::vec(0_usize..5, 0..4), 0..6)
        ) {
            let pairs = most_pairs(&choices);
            let places: HashSet<_> = pairs.iter().flatten().collect();
            let count = pairs.iter().flatten().count();
            prop_assert_eq!(places.len(), count, "a place is taken twice");
            prop_assert!(pairs.iter().zip(&choices).all(|(pair, can)| pair.is_none_or(|it| can.contains(&it))));
            prop_assert_eq!(count, most_by_trying(&choices, &mut Vec::new()));
        }
    }
}
