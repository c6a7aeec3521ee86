//! Swedish: the Snowball stemmer, and the endings of definite nouns that it leaves.

use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};

use super::endings::Each;

static SNOWBALL: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Swedish));

/// Endings of definite nouns: `mötet`, `kollegan`.
const DEFINITE: &[&str] = &["et", "ets", "n", "ns", "t", "ts"];

/// Calls `each` with the possible stems of a folded word. A stem is stemmed once more: `gräns` loses
/// an s that `gränser` keeps.
pub(super) fn each_stem(word: &str, each: &mut Each<'_>) {
    let without = DEFINITE.iter().filter_map(|ending| word.strip_suffix(ending));
    for start in std::iter::once(word).chain(without.filter(|start| start.len() >= 3)) {
        let stem = SNOWBALL.stem(start);
        each(&SNOWBALL.stem(&stem), "");
        each(&stem, "");
    }
}
