//! Czech: endings of nouns, adjectives and frequent forms of verbs, without accents, and the
//! consonants that soften before some of them.

use super::endings::{self, exchange, without_fleeting_e};

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

/// Possible stems of a folded word.
pub(super) fn stems(word: &str) -> Vec<String> {
    endings::stems(word, ENDINGS, changed)
}

/// Adds the stem before it softened: `matc(e)` comes from `matk(a)`, `kniz(e)` from `knih(a)`.
fn changed(stem: &str, stems: &mut Vec<String>) {
    exchange(stem, "c", "k", stems);
    exchange(stem, "z", "h", stems);
    exchange(stem, "s", "ch", stems);
    exchange(stem, "st", "sk", stems);
    without_fleeting_e(stem, stems);
}
