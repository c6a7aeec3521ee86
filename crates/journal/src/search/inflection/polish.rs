//! Polish: endings of nouns, adjectives and frequent forms of verbs, without accents, and the
//! consonants that soften before some of them.

use super::endings::{self, exchange, without_fleeting_e};

/// Endings as folded. Those that begin with a softening `i` follow from the rule below.
const ENDINGS: &[&str] = &[
    // Nouns and adjectives.
    "a", "ach", "ami", "e", "ego", "ej", "em", "emu", "i", "ich", "im", "imi", "o", "om", "owi", "owie", "ow",
    "u", "y", "ych", "ym", "ymi", // Verbs.
    "ac", "acie", "aja", "al", "ala", "alam", "alas", "alem", "ales", "ali", "alismy", "alo", "aly",
    "alysmy", "am", "amy", "asz", "c", "ec", "emy", "esz", "ic", "il", "ila", "ilam", "ilem", "ili", "ilo",
    "ily", "imy", "isz", "l", "la", "li", "lo", "ly", "yc", "yl", "yla", "ylam", "ylem", "yli", "ymy", "ysz",
];

/// Possible stems of a folded word.
pub(super) fn stems(word: &str) -> Vec<String> {
    endings::stems(word, ENDINGS, changed)
}

/// Adds the stem before it softened: `kobieci(e)` comes from `kobiet(a)`, `matc(e)` from `matk(a)`.
fn changed(stem: &str, stems: &mut Vec<String>) {
    let hard = stem.strip_suffix('i').filter(|hard| hard.len() >= 3);
    if let Some(hard) = hard {
        stems.push(hard.to_owned());
        exchange(hard, "c", "t", stems);
        exchange(hard, "dz", "d", stems);
    }
    let stem = hard.unwrap_or(stem);
    exchange(stem, "c", "k", stems);
    exchange(stem, "cz", "k", stems);
    exchange(stem, "dz", "g", stems);
    exchange(stem, "rz", "r", stems);
    exchange(stem, "sz", "ch", stems);
    without_fleeting_e(stem, stems);
}
