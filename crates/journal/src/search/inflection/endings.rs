//! Endings taken off a word, and the changes of its last consonants.

/// Shortest stem that an ending leaves.
const MIN_STEM: usize = 3;

/// The word without an ending, and without each of `endings` that it has, all in the forms that
/// `changed` makes of their last consonants.
pub(super) fn stems(word: &str, endings: &[&str], changed: fn(&str, &mut Vec<String>)) -> Vec<String> {
    let mut stems = vec![word.to_owned()];
    let stripped = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    for stem in std::iter::once(word).chain(stripped) {
        if stem.len() >= MIN_STEM {
            stems.push(stem.to_owned());
            changed(stem, &mut stems);
        }
    }
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Adds the stem with `last` in the place of the ending `ended`, if it ends so.
pub(super) fn exchange(stem: &str, ended: &str, last: &str, stems: &mut Vec<String>) {
    if let Some(start) = stem.strip_suffix(ended).filter(|start| start.len() + last.len() >= MIN_STEM) {
        stems.push(format!("{start}{last}"));
    }
}

/// Adds the stem without the vowel that comes between its last consonants where no ending follows:
/// `matek`, `matka`.
pub(super) fn without_fleeting_e(stem: &str, stems: &mut Vec<String>) {
    for last in ["k", "c", "n", "l", "r"] {
        let start = stem.strip_suffix(last).and_then(|start| start.strip_suffix('e'));
        if let Some(start) = start.filter(|start| start.len() >= MIN_STEM) {
            stems.push(format!("{start}{last}"));
        }
    }
}
