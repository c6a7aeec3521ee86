//! Maps problems in questionnaire files to message keys and arguments.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::parsing::problem::Problem;

/// Message key of a problem in a questionnaire file.
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
    /// Problem that only forms that ship can have, never a questionnaire.
    Other,
}

impl Problem {
    /// Message key of the problem.
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

    /// Arguments of the message. Text from the file stays as written; text of this crate (`what`,
    /// `wanted`) becomes a key that the message selects by.
    pub fn message_args(&self) -> BTreeMap<&'static str, String> {
        let mut args = BTreeMap::new();
        let mut add = |key, words: &dyn std::fmt::Display| args.insert(key, words.to_string());
        match self {
            Self::FileTooLarge { most } => {
                add("most", &(most / 1024));
            }
            Self::WrongFormat { found, wanted } => {
                add("found", found);
                add("wanted", wanted);
            }
            Self::UnknownKey { key, known } => {
                add("key", key);
                add("known", known);
            }
            Self::Missing { key } => {
                add("key", key);
            }
            Self::WrongType { key, wanted } => {
                add("key", key);
                add("wanted", &token(wanted));
            }
            Self::NotOneOf { key, found, choices } => {
                add("key", key);
                add("found", found);
                add("choices", choices);
            }
            Self::NotAVersion { found } | Self::NotAnId { found } => {
                add("found", found);
            }
            Self::Twice { what, id } | Self::NoSuch { what, id } => {
                add("what", &token(what));
                add("id", id);
            }
            Self::NotOne { what } => {
                add("what", &token(what));
            }
            Self::EmptyText { key } | Self::Markup { key } | Self::NumberOutOfReach { key } => {
                add("key", key);
            }
            Self::HiddenCharacter { key, code } => {
                add("key", key);
                add("code", &format!("U+{code:04X}"));
            }
            Self::TooMany { what, most } => {
                add("what", &token(what));
                add("most", most);
            }
            Self::EndsTurned { from, to } => {
                add("from", from);
                add("to", to);
            }
            Self::NoValue { field } => {
                add("field", field);
            }
            Self::EnoughAnswers { found, items } => {
                add("found", found);
                add("items", items);
            }
            Self::DoesNotGo { one, with } => {
                add("one", one);
                add("with", with);
            }
            Self::NotTwoPart { item } => {
                add("item", item);
            }
            Self::OfItself { scale } => {
                add("scale", scale);
            }
            Self::Weights { found, items } => {
                add("found", found);
                add("items", items);
            }
            Self::BandOutside { score, from, to } | Self::OutOfRange { score, from, to } => {
                add("score", score);
                add("from", from);
                add("to", to);
            }
            Self::NotADuration { key, found } => {
                add("key", key);
                add("found", found);
            }
            Self::TooFewVectors { found } => {
                add("found", found);
            }
            Self::VectorDoesNotFit { vector, .. } => {
                add("vector", vector);
            }
            Self::VectorFails { vector, scale, got, expected } => {
                add("vector", vector);
                add("scale", scale);
                add("got", got);
                add("expected", expected);
            }
            _ => {}
        }
        args
    }
}

/// Turns `a list of ids in quotation marks` into the key `a-list-of-ids-in-quotation-marks`.
fn token(words: &str) -> String {
    let letters = words.split(|letter: char| !letter.is_ascii_alphanumeric());
    letters.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-").to_lowercase()
}
