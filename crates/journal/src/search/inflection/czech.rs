//! Czech: endings of nouns, adjectives and frequent forms of verbs, without accents, and the
//! consonants that soften before some of them.

use std::ops::RangeInclusive;

use super::endings::{self, Each, exchange, without_fleeting_e};

/// Endings as folded: `ů` and `ou` among them as `u` and `ou`.
const ENDINGS: &[&str] = &[
    // Nouns and adjectives.
    "a", "ach", "ami", "ata", "aty", "e", "ech", "eho", "ej", "em", "emi", "emu", "eti", "i", "ich", "iho",
    "im", "imi", "imu", "mi", "o", "ou", "ove", "ovi", "u", "um", "y", "ych", "ym", "ymi",
    // Verbs.
    "at", "al", "ala", "ali", "alo", "aly", "am", "ame", "as", "ate", "aji", "eji", "el", "ela", "eli", "elo",
    "ely", "eme", "es", "ete", "et", "il", "ila", "ili", "ilo", "ily", "ime", "is", "it", "ite", "l", "la",
    "li", "lo", "ly", "t", "uji", "uje",
];

/// Calls `each` with the possible stems of a folded word, at least with those that have one of `lengths`.
pub(super) fn each_stem(word: &str, lengths: &RangeInclusive<usize>, each: &mut Each<'_>) {
    endings::each_stem(word, ENDINGS, lengths, changed, each);
}

/// The stem before it softened: `matc(e)` comes from `matk(a)`, `kniz(e)` from `knih(a)`.
fn changed(stem: &str, each: &mut Each<'_>) {
    exchange(stem, "c", "k", each);
    exchange(stem, "z", "h", each);
    exchange(stem, "s", "ch", each);
    exchange(stem, "st", "sk", each);
    without_fleeting_e(stem, each);
}
