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
    NeedsAllScales,
    ReverseOfRatings,
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

/// Argument of a message. A number chooses the singular or plural of the words beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(untagged)]
pub enum MessageArg {
    /// Text.
    Text(String),
    /// Count of something.
    Count(#[cfg_attr(feature = "bindings", ts(type = "number"))] i64),
}

impl MessageArg {
    fn count(number: usize) -> Self {
        i64::try_from(number).map_or_else(|_| Self::Text(number.to_string()), Self::Count)
    }
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
            Self::NeedsAllScales { .. } => ProblemCode::NeedsAllScales,
            Self::ReverseOfRatings => ProblemCode::ReverseOfRatings,
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
    pub fn message_args(&self) -> BTreeMap<&'static str, MessageArg> {
        let counts = match self {
            Self::FileTooLarge { most } => vec![("most", MessageArg::count(most / 1024))],
            Self::TooMany { most, .. } => vec![("most", MessageArg::count(*most))],
            Self::EnoughAnswers { found, items } => {
                vec![("found", MessageArg::Count(*found)), ("items", MessageArg::count(*items))]
            }
            Self::Weights { found, items } => {
                vec![("found", MessageArg::count(*found)), ("items", MessageArg::count(*items))]
            }
            Self::TooFewVectors { found } => vec![("found", MessageArg::count(*found))],
            _ => Vec::new(),
        };
        let mut args = BTreeMap::from_iter(counts);
        let mut add =
            |key, words: &dyn std::fmt::Display| args.insert(key, MessageArg::Text(words.to_string()));
        match self {
            Self::WrongFormat { found, wanted } => {
                add("found", found);
                add("wanted", wanted);
            }
            Self::UnknownKey { key, known } => {
                add("key", key);
                add("known", known);
            }
            Self::Missing { key } | Self::NeedsAllScales { key } => {
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
            Self::TooMany { what, .. } => {
                add("what", &token(what));
            }
            Self::EndsTurned { from, to } => {
                add("from", from);
                add("to", to);
            }
            Self::NoValue { field } => {
                add("field", field);
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
            Self::BandOutside { score, from, to } | Self::OutOfRange { score, from, to } => {
                add("score", score);
                add("from", from);
                add("to", to);
            }
            Self::NotADuration { key, found } => {
                add("key", key);
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
