//! Inflected forms of words, found by light stemming while searching. The index holds words as they
//! were written, so that a language or a rule can be added without making it anew.
//!
//! Nobody says in which language a note is: a word counts as a form of another if any language says
//! so. Words are folded, as everywhere in the search.

mod czech;
mod endings;
mod polish;
mod swedish;

use std::sync::LazyLock;

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

    /// Possible stems of a folded word; none of a word with other letters than a to z.
    fn stems(self, word: &str) -> Vec<String> {
        if word.len() < MIN_LETTERS || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Vec::new();
        }
        let mut stems = match self {
            Self::English => vec![ENGLISH.stem(word).into_owned()],
            Self::Swedish => swedish::stems(word),
            Self::Polish => polish::stems(word),
            Self::Czech => czech::stems(word),
        };
        stems.retain(|stem| stem.len() >= MIN_LETTERS);
        stems
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
        word.starts_with(self.beginning()) && self.language.stems(word).contains(&self.stem)
    }
}

#[cfg(test)]
mod tests {
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
