//! What is read out of the answers of a form, as lists.

use serde::{Deserialize, Serialize};

/// Which answers make a list: *What helps here*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AnswerList {
    /// Unique in the form.
    pub id: String,
    /// What the list is called.
    pub title: String,
    /// The codes that put a field on it.
    pub is: Vec<String>,
}

/// A list that was read out of answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AnswerListItems {
    /// The id of the [`AnswerList`].
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The labels of the fields on it, in the order of the form; at least one.
    pub lines: Vec<String>,
}
