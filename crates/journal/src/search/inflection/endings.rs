//! Endings taken off a word, and the changes of its last consonants.

use std::ops::RangeInclusive;

/// Takes a stem in two parts: the beginning of the word, and letters that follow instead of its own.
/// In a search thousands of words are stemmed, and hardly one has the stem that is looked for.
pub(super) type Each<'e> = dyn FnMut(&str, &str) + 'e;

/// Shortest stem that an ending leaves.
const MIN_STEM: usize = 3;

/// Most letters by which a change of the last consonants makes a stem longer, and shorter.
const LONGER: usize = 1;
const SHORTER: usize = 2;

/// Calls `each` with the word without an ending, and without each of `endings` that it has, all in
/// the forms that `changed` makes of their last consonants: at least with those that have one of
/// `lengths`.
pub(super) fn each_stem(
    word: &str,
    endings: &[&str],
    lengths: &RangeInclusive<usize>,
    changed: fn(&str, &mut Each<'_>),
    each: &mut Each<'_>,
) {
    let (shortest, longest) = (*lengths.start(), lengths.end().saturating_add(SHORTER));
    // Comparing two numbers is quicker than looking for an ending.
    let may_leave = |ending: &&&str| {
        let left = word.len().saturating_sub(ending.len());
        left + LONGER >= shortest && left <= longest
    };
    let stripped = endings.iter().filter(may_leave).filter_map(|ending| word.strip_suffix(ending));
    for stem in std::iter::once(word).chain(stripped) {
        if stem.len() >= MIN_STEM {
            each(stem, "");
            changed(stem, each);
        }
    }
}

/// The stem with `last` in the place of the ending `ended`, if it ends so.
pub(super) fn exchange(stem: &str, ended: &str, last: &str, each: &mut Each<'_>) {
    if let Some(start) = stem.strip_suffix(ended).filter(|start| start.len() + last.len() >= MIN_STEM) {
        each(start, last);
    }
}

/// The stem without the vowel that comes between its last consonants where no ending follows:
/// `matek`, `matka`.
pub(super) fn without_fleeting_e(stem: &str, each: &mut Each<'_>) {
    for last in ["k", "c", "n", "l", "r"] {
        let start = stem.strip_suffix(last).and_then(|start| start.strip_suffix('e'));
        if let Some(start) = start.filter(|start| start.len() >= MIN_STEM) {
            each(start, last);
        }
    }
}
