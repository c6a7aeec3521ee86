use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fuzzy_date::FuzzyDate;

/// What a person answered to one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Words, exactly as typed.
    Text(String),
    /// The code of one option.
    Choice(String),
    /// The codes of several options, in the order of the form.
    Choices(Vec<String>),
    /// A place on a scale, or a number.
    Number(#[cfg_attr(feature = "bindings", ts(type = "number"))] i64),
    /// A day, told more or less exactly.
    Date(FuzzyDate),
    /// It was on the screen, and left open. Never the same as zero.
    Skipped,
    /// It was not on the screen.
    NotShown,
}

/// Answers by the id of their field.
pub type Answers = BTreeMap<String, Answer>;

impl Answer {
    /// Whether this option is chosen in it.
    pub(crate) fn names(&self, code: &str) -> bool {
        match self {
            Self::Choice(chosen) => chosen == code,
            Self::Choices(chosen) => chosen.iter().any(|chosen| chosen == code),
            _ => false,
        }
    }
}
