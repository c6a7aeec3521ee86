//! Answer to one field of a form.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fuzzy_date::FuzzyDate;

/// Answer to one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Text, exactly as typed.
    Text(String),
    /// The code of one option.
    Choice(String),
    /// The codes of several options, in the order of the form.
    Choices(Vec<String>),
    /// A number, or a step of a scale.
    Number(#[cfg_attr(feature = "bindings", ts(type = "number"))] i64),
    /// A date with its precision.
    Date(FuzzyDate),
    /// It was visible and left open. Never the same as zero.
    Skipped,
    /// It was not visible.
    NotShown,
    /// It was a text, which has expired. Stands where the text stood, and is no answer any more.
    Expired,
}

/// Answers by field id.
pub type Answers = BTreeMap<String, Answer>;

impl Answer {
    /// Returns true if this option is chosen.
    pub(crate) fn names(&self, code: &str) -> bool {
        match self {
            Self::Choice(chosen) => chosen == code,
            Self::Choices(chosen) => chosen.iter().any(|chosen| chosen == code),
            _ => false,
        }
    }
}
