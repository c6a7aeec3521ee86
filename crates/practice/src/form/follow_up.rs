//! Follow-up questions some days after an entry.

use serde::{Deserialize, Serialize};

/// Questions asked again some days after an entry was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Id of the form with the questions.
    pub form: String,
    /// Days on which they are due, counted from the day the entry was first saved, the earliest
    /// first.
    pub days: Vec<u32>,
}
