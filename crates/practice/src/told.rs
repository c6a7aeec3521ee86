//! What is wrong with a file, for the window: which text to show, and what to fill in.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Problem;

/// What is wrong with a questionnaire file, for the window: each has a text of its own there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each stands for the variant of the same name in Problem")]
pub enum ProblemCode {
    FileTooLarge,
    NotText,
    NotToml,
    WrongFormat,
    UnknownKey,
    Missing,
    WrongType,
    NotOneOf,
    NotAVersion,
    NotAnId,
    Twice,
    NoSuch,
    NotOne,
    EmptyText,
    HiddenCharacter,
    Markup,
    TooMany,
    NumberOutOfReach,
    EndsTurned,
    NoValue,
    EnoughAnswers,
    DoesNotGo,
    NotTwoPart,
    OfItself,
    Weights,
    NoSpan,
    BandOutside,
    NotADuration,
    OutOfRange,
    TooFewVectors,
    VectorDoesNotFit,
    VectorFails,
    /// What can be wrong with a form that ships, and not with a questionnaire.
    Other,
}

impl Problem {
    /// Which text says what is wrong.
    pub fn problem_code(&self) -> ProblemCode {
        match self {
            Self::FileTooLarge { .. } => ProblemCode::FileTooLarge,
            Self::NotText => ProblemCode::NotText,
            Self::NotToml { .. } => ProblemCode::NotToml,
            Self::WrongFormat { .. } => ProblemCode::WrongFormat,
            Self::UnknownKey { .. } => ProblemCode::UnknownKey,
            Self::Missing { .. } => ProblemCode::Missing,
            Self::WrongType { .. } => ProblemCode::WrongType,
            Self::NotOneOf { .. } => ProblemCode::NotOneOf,
            Self::NotAVersion { .. } => ProblemCode::NotAVersion,
            Self::NotAnId { .. } => ProblemCode::NotAnId,
            Self::Twice { .. } => ProblemCode::Twice,
            Self::NoSuch { .. } => ProblemCode::NoSuch,
            Self::NotOne { .. } => ProblemCode::NotOne,
            Self::EmptyText { .. } => ProblemCode::EmptyText,
            Self::HiddenCharacter { .. } => ProblemCode::HiddenCharacter,
            Self::Markup { .. } => ProblemCode::Markup,
            Self::TooMany { .. } => ProblemCode::TooMany,
            Self::NumberOutOfReach { .. } => ProblemCode::NumberOutOfReach,
            Self::EndsTurned { .. } => ProblemCode::EndsTurned,
            Self::NoValue { .. } => ProblemCode::NoValue,
            Self::EnoughAnswers { .. } => ProblemCode::EnoughAnswers,
            Self::DoesNotGo { .. } => ProblemCode::DoesNotGo,
            Self::NotTwoPart { .. } => ProblemCode::NotTwoPart,
            Self::OfItself { .. } => ProblemCode::OfItself,
            Self::Weights { .. } => ProblemCode::Weights,
            Self::NoSpan => ProblemCode::NoSpan,
            Self::BandOutside { .. } => ProblemCode::BandOutside,
            Self::NotADuration { .. } => ProblemCode::NotADuration,
            Self::OutOfRange { .. } => ProblemCode::OutOfRange,
            Self::TooFewVectors { .. } => ProblemCode::TooFewVectors,
            Self::VectorDoesNotFit { .. } => ProblemCode::VectorDoesNotFit,
            Self::VectorFails { .. } => ProblemCode::VectorFails,
            _ => ProblemCode::Other,
        }
    }

    /// What is filled into that text. What the file says stands as it was written; what this crate says (`what`, `wanted`) is a
    /// name for the text to choose by, its words with dashes between them.
    pub fn message_args(&self) -> BTreeMap<&'static str, String> {
        let mut said = BTreeMap::new();
        let mut say = |key, words: &dyn std::fmt::Display| said.insert(key, words.to_string());
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
                say("wanted", &token(wanted));
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
                say("what", &token(what));
                say("id", id);
            }
            Self::NotOne { what } => {
                say("what", &token(what));
            }
            Self::EmptyText { key } | Self::Markup { key } | Self::NumberOutOfReach { key } => {
                say("key", key);
            }
            Self::HiddenCharacter { key, code } => {
                say("key", key);
                say("code", &format!("U+{code:04X}"));
            }
            Self::TooMany { what, most } => {
                say("what", &token(what));
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

/// `a list of ids in quotation marks` as a name for a text to choose by, `a-list-of-ids-in-quotation-marks`.
fn token(words: &str) -> String {
    let letters = words.split(|letter: char| !letter.is_ascii_alphanumeric());
    letters.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-").to_lowercase()
}
