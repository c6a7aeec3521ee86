//! Polish: endings of nouns, adjectives and frequent forms of verbs, without accents, and the
//! consonants that soften before some of them.

use std::ops::RangeInclusive;

use super::endings::{self, Each, exchange, without_fleeting_e};

/// Endings as folded. Those that begin with a softening `i` follow from the rule below.
const ENDINGS: &[&str] = &[
    // Nouns and adjectives.
    "a", "ach", "ami", "e", "ego", "ej", "em", "emu", "i", "ich", "im", "imi", "o", "om", "owi", "owie", "ow",
    "u", "y", "ych", "ym", "ymi", // Verbs.
    "ac", "acie", "aja", "al", "ala", "alam", "alas", "alem", "ales", "ali", "alismy", "alo", "aly",
    "alysmy", "am", "amy", "asz", "c", "ec", "emy", "esz", "ic", "il", "ila", "ilam", "ilem", "ili", "ilo",
    "ily", "imy", "isz", "l", "la", "li", "lo", "ly", "yc", "yl", "yla", "ylam", "ylem", "yli", "ymy", "ysz",
];

/// Calls `each` with the possible stems of a folded word, at least with those that have one of `lengths`.
pub(super) fn each_stem(word: &str, lengths: &RangeInclusive<usize>, each: &mut Each<'_>) {
    endings::each_stem(word, ENDINGS, lengths, changed, each);
}

/// The stem before it softened: `kobieci(e)` comes from `kobiet(a)`, `matc(e)` from `matk(a)`.
fn changed(stem: &str, each: &mut Each<'_>) {
    let hard = stem.strip_suffix('i').filter(|hard| hard.len() >= 3);
    if let Some(hard) = hard {
        each(hard, "");
        exchange(hard, "c", "t", each);
        exchange(hard, "dz", "d", each);
    }
    let stem = hard.unwrap_or(stem);
    exchange(stem, "c", "k", each);
    exchange(stem, "cz", "k", each);
    exchange(stem, "dz", "g", each);
    exchange(stem, "rz", "r", each);
    exchange(stem, "sz", "ch", each);
    without_fleeting_e(stem, each);
}
