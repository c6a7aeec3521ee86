//! Swedish: the Snowball stemmer, and the endings of definite nouns that it leaves.

use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};

static SNOWBALL: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Swedish));

/// Endings of definite nouns: `mötet`, `kollegan`.
const DEFINITE: &[&str] = &["et", "ets", "n", "ns", "t", "ts"];

/// Possible stems of a folded word. A stem is stemmed once more: `gräns` loses an s that `gränser`
/// keeps.
pub(super) fn stems(word: &str) -> Vec<String> {
    let without = DEFINITE.iter().filter_map(|ending| word.strip_suffix(ending));
    let mut stems = Vec::new();
    for start in std::iter::once(word).chain(without.filter(|start| start.len() >= 3)) {
        let stem = SNOWBALL.stem(start).into_owned();
        stems.push(SNOWBALL.stem(&stem).into_owned());
        stems.push(stem);
    }
    stems.sort_unstable();
    stems.dedup();
    stems
}
