//! What is wrong with a file, for the window: which text to show, and what to fill in.

use std::collections::BTreeMap;

use crate::Problem;

impl Problem {
    /// The name of this problem among the texts, `vector-fails`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::FileTooLarge { .. } => "file-too-large",
            Self::NotText => "not-text",
            Self::NotToml { .. } => "not-toml",
            Self::WrongFormat { .. } => "wrong-format",
            Self::UnknownKey { .. } => "unknown-key",
            Self::Missing { .. } => "missing",
            Self::WrongType { .. } => "wrong-type",
            Self::NotOneOf { .. } => "not-one-of",
            Self::NotAVersion { .. } => "not-a-version",
            Self::NotAnId { .. } => "not-an-id",
            Self::Twice { .. } => "twice",
            Self::NoSuch { .. } => "no-such",
            Self::NotOne { .. } => "not-one",
            Self::EmptyText { .. } => "empty-text",
            Self::HiddenCharacter { .. } => "hidden-character",
            Self::Markup { .. } => "markup",
            Self::TooMany { .. } => "too-many",
            Self::NumberOutOfReach { .. } => "number-out-of-reach",
            Self::EndsTurned { .. } => "ends-turned",
            Self::NoValue { .. } => "no-value",
            Self::EnoughAnswers { .. } => "enough-answers",
            Self::DoesNotGo { .. } => "does-not-go",
            Self::NotTwoPart { .. } => "not-two-part",
            Self::OfItself { .. } => "of-itself",
            Self::Weights { .. } => "weights",
            Self::NoSpan => "no-span",
            Self::BandOutside { .. } => "band-outside",
            Self::NotADuration { .. } => "not-a-duration",
            Self::OutOfRange { .. } => "out-of-range",
            Self::TooFewVectors { .. } => "too-few-vectors",
            Self::VectorDoesNotFit { .. } => "vector-does-not-fit",
            Self::VectorFails { .. } => "vector-fails",
            // These are only said of forms that ship.
            _ => OTHER,
        }
    }

    /// What is filled into that text. What the file says stands as it was written; what this crate says (`what`, `wanted`) is a
    /// name for the text to choose by, its words with dashes between them.
    pub fn said(&self) -> BTreeMap<&'static str, String> {
        let mut said = BTreeMap::new();
        let mut say = |name, words: &dyn std::fmt::Display| said.insert(name, words.to_string());
        match self {
            Self::FileTooLarge { most } => {
                say("most", &(most / 1024));
            }
            Self::WrongFormat { found, wanted } => {
                say("found", found);
                say("wanted", wanted);
            }
            Self::UnknownKey { key, known } => {
                say("key", key);
                say("known", known);
            }
            Self::Missing { key } => {
                say("key", key);
            }
            Self::WrongType { key, wanted } => {
                say("key", key);
                say("wanted", &name(wanted));
            }
            Self::NotOneOf { key, found, choices } => {
                say("key", key);
                say("found", found);
                say("choices", choices);
            }
            Self::NotAVersion { found } | Self::NotAnId { found } => {
                say("found", found);
            }
            Self::Twice { what, id } | Self::NoSuch { what, id } => {
                say("what", &name(what));
                say("id", id);
            }
            Self::NotOne { what } => {
                say("what", &name(what));
            }
            Self::EmptyText { key } | Self::Markup { key } | Self::NumberOutOfReach { key } => {
                say("key", key);
            }
            Self::HiddenCharacter { key, code } => {
                say("key", key);
                say("code", &format!("U+{code:04X}"));
            }
            Self::TooMany { what, most } => {
                say("what", &name(what));
                say("most", most);
            }
            Self::EndsTurned { from, to } => {
                say("from", from);
                say("to", to);
            }
            Self::NoValue { field } => {
                say("field", field);
            }
            Self::EnoughAnswers { found, items } => {
                say("found", found);
                say("items", items);
            }
            Self::DoesNotGo { one, with } => {
                say("one", one);
                say("with", with);
            }
            Self::NotTwoPart { item } => {
                say("item", item);
            }
            Self::OfItself { scale } => {
                say("scale", scale);
            }
            Self::Weights { found, items } => {
                say("found", found);
                say("items", items);
            }
            Self::BandOutside { score, from, to } | Self::OutOfRange { score, from, to } => {
                say("score", score);
                say("from", from);
                say("to", to);
            }
            Self::NotADuration { key, found } => {
                say("key", key);
                say("found", found);
            }
            Self::TooFewVectors { found } => {
                say("found", found);
            }
            Self::VectorDoesNotFit { vector, .. } => {
                say("vector", vector);
            }
            Self::VectorFails { vector, scale, got, expected } => {
                say("vector", vector);
                say("scale", scale);
                say("got", got);
                say("expected", expected);
            }
            _ => {}
        }
        said
    }
}

/// What can be wrong with a form that ships, and not with a questionnaire.
const OTHER: &str = "other";

/// `a list of ids in quotation marks` as a name for a text to choose by, `a-list-of-ids-in-quotation-marks`.
fn name(words: &str) -> String {
    let letters = words.split(|letter: char| !letter.is_ascii_alphanumeric());
    letters.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-").to_lowercase()
}
