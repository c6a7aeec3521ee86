//! Lists derived from the answers of a form.

use serde::{Deserialize, Serialize};

use crate::form::answer::Answer;

/// List of the fields with certain answers: *What helps here*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AnswerList {
    /// Unique in the form.
    pub id: String,
    /// Title of the list.
    pub title: String,
    /// Codes of the options that put a field on the list.
    pub is: Vec<String>,
}

impl AnswerList {
    /// Returns true if an answer puts its field on the list.
    pub fn has(&self, answer: &Answer) -> bool {
        self.is.iter().any(|code| answer.names(code))
    }
}

/// Items of an [`AnswerList`] in one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AnswerListItems {
    /// The id of the [`AnswerList`].
    pub id: String,
    /// Title of the list.
    pub title: String,
    /// Labels of the fields on the list, in the order of the form; at least one.
    pub lines: Vec<String>,
}
