//! Inflected forms of words, found by light stemming while searching. The index holds words as they
//! were written, so that a language or a rule can be added without making it anew.
//!
//! Nobody says in which language a note is: a word counts as a form of another if any language says
//! so. Words are folded, as everywhere in the search.

mod czech;
mod endings;
mod polish;
mod swedish;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use endings::Each;
use rust_stemmers::{Algorithm, Stemmer};

/// Shortest word, and shortest stem, that is compared.
const MIN_LETTERS: usize = 3;

static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));

/// A language whose forms are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Polish,
    Czech,
    Swedish,
}

impl Language {
    const ALL: [Self; 4] = [Self::English, Self::Polish, Self::Czech, Self::Swedish];

    /// Calls `each` with the possible stems of a folded word that have one of `lengths`; not for a word
    /// with other letters than a to z.
    fn each_stem(self, word: &str, lengths: &RangeInclusive<usize>, each: &mut Each<'_>) {
        if word.len() < MIN_LETTERS || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return;
        }
        let each = &mut |start: &str, last: &str| {
            if lengths.contains(&(start.len() + last.len())) {
                each(start, last);
            }
        };
        match self {
            Self::English => each(&ENGLISH.stem(word), ""),
            Self::Swedish => swedish::each_stem(word, each),
            Self::Polish => polish::each_stem(word, lengths, each),
            Self::Czech => czech::each_stem(word, lengths, each),
        }
    }

    /// Possible stems of a folded word.
    fn stems(self, word: &str) -> BTreeSet<String> {
        let mut stems = BTreeSet::new();
        self.each_stem(word, &(MIN_LETTERS..=usize::MAX), &mut |start, last| {
            stems.insert(format!("{start}{last}"));
        });
        stems
    }

    /// Returns true if `stem` is a possible stem of a folded word that begins with all but its last
    /// letter.
    fn has_stem(self, word: &str, stem: &str) -> bool {
        let mut has_it = false;
        if self.may_have_stem(word, stem) {
            let length = stem.len()..=stem.len();
            self.each_stem(word, &length, &mut |start, last| {
                has_it |= stem.strip_prefix(start) == Some(last)
            });
        }
        has_it
    }

    /// Returns false for most words that do not have `stem`. Snowball takes long, and takes letters off
    /// the end; in English it writes another letter where it stops, but only for an i or a y.
    fn may_have_stem(self, word: &str, stem: &str) -> bool {
        let [in_word, in_stem] = [word, stem].map(|text| text.as_bytes().get(stem.len() - 1));
        in_word == in_stem
            || match self {
                Self::English => matches!(in_word, Some(b'i' | b'y')),
                Self::Swedish => false,
                Self::Polish | Self::Czech => true,
            }
    }
}

/// A stem of a word that is searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stem {
    language: Language,
    stem: String,
}

impl Stem {
    /// Stems of a folded word in every language.
    pub(crate) fn of(word: &str) -> Vec<Self> {
        let in_language =
            |language: Language| language.stems(word).into_iter().map(move |stem| Self { language, stem });
        Language::ALL.into_iter().flat_map(in_language).collect()
    }

    /// The letters that every form of the word begins with: all but the last, which may change.
    pub(crate) fn beginning(&self) -> &str {
        self.stem.get(..self.stem.len() - 1).unwrap_or_default()
    }

    /// Returns true if a folded word is a form of the same word.
    pub(crate) fn is_of(&self, word: &str) -> bool {
        word.starts_with(self.beginning()) && self.language.has_stem(word, &self.stem)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is_form(one: &str, other: &str) -> bool {
        Stem::of(one).iter().any(|stem| stem.is_of(other))
    }

    fn check(families: &[&[&str]]) {
        for family in families {
            for one in *family {
                for other in *family {
                    assert!(is_form(one, other), "{one} finds {other}");
                }
            }
        }
    }

    #[test]
    fn english_forms_are_one_word() {
        check(&[
            &["boundary", "boundaries"],
            &["work", "works", "worked", "working"],
            &["tired", "tire", "tires"],
            &["story", "stories"],
            &["colleague", "colleagues"],
        ]);
    }

    #[test]
    fn swedish_forms_are_one_word() {
        check(&[
            &["samtal", "samtalet", "samtalen", "samtals"],
            &["grans", "gransen", "granser", "granserna"],
            &["mote", "motet", "moten"],
            &["kollega", "kollegor", "kollegorna"],
        ]);
    }

    #[test]
    fn polish_forms_are_one_word() {
        check(&[
            &["rozmowa", "rozmowy", "rozmowie", "rozmowe", "rozmow", "rozmowami", "rozmowach", "rozmowom"],
            &["granica", "granicy", "granice", "granic", "granicami", "granicach"],
            &["matka", "matki", "matce", "matek", "matkami"],
            &["spotkanie", "spotkania", "spotkan", "spotkaniach", "spotkaniem"],
            &["klient", "klienta", "klientowi", "klientem", "klientow", "klientami"],
            &["problem", "problemy", "problemow", "problemem"],
            &["zmeczony", "zmeczona", "zmeczonego", "zmeczonej", "zmeczonych"],
            &["kobieta", "kobiecie", "kobiety", "kobiet"],
            &["noga", "nodze", "nogami"],
            &["siostra", "siostrze", "siostry"],
            &["rozmawiac", "rozmawialam", "rozmawialem", "rozmawia", "rozmawiamy"],
            &["wniosek", "wniosku", "wnioski", "wnioskow"],
        ]);
    }

    #[test]
    fn czech_forms_are_one_word() {
        check(&[
            &["rozhovor", "rozhovory", "rozhovoru", "rozhovorem", "rozhovorech"],
            &["hranice", "hranici", "hranic", "hranicemi", "hranicich"],
            &["matka", "matky", "matce", "matek", "matkami"],
            &["kniha", "knihy", "knize", "knihou", "knihami"],
            &["klient", "klienta", "klientovi", "klientem", "klientu", "klienty"],
            &["unaveny", "unavena", "unaveneho", "unavenych"],
            &["setkani", "setkanim", "setkanich"],
            &["domek", "domku", "domky"],
            &["mluvit", "mluvil", "mluvila", "mluvili", "mluvime"],
        ]);
    }

    proptest! {
        #[test]
        fn quick_look_at_a_word_sees_every_stem(
            root in "[a-z]{1,4}",
            ends in prop::collection::vec("[a-z]{0,2}|y|i|ies|ied|ying|ated|ating|bling|izing|ization|ational|ence|ously|iviti|biliti|icate|dt|sami|ach|ce|ek|kou", 2),
        ) {
            let [one, other] = [0, 1].map(|at| format!("{root}{}", ends[at]));
            for language in Language::ALL {
                let stems = language.stems(&other);
                for stem in Stem::of(&one).into_iter().filter(|stem| stem.language == language) {
                    let is_form = other.starts_with(stem.beginning()) && stems.contains(&stem.stem);
                    prop_assert_eq!(stem.is_of(&other), is_form, "{:?} of {} in {}", stem, one, other);
                }
            }
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [
            ("work", "word"),
            ("rozmowa", "rozwaga"),
            ("granica", "granat"),
            ("matka", "mata"),
            ("rozhovor", "rozhodnuti"),
            ("samtal", "samma"),
            ("tag", "tak"),
            ("dom", "don"),
            ("to", "ten"),
        ] {
            assert!(!is_form(one, other), "{one} does not find {other}");
        }
        assert!(is_form("work", "working"), "the control: forms are found");
        assert!(Stem::of("łódź").is_empty() && Stem::of("w3b").is_empty() && Stem::of("ab").is_empty());
    }
}
