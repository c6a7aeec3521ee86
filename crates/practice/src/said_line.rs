use serde::{Deserialize, Serialize};

use crate::ShowWhen;

/// A line that is said to whoever gave a certain answer, or to everyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ConditionalText {
    /// What is said.
    pub words: String,
    /// Only after an answer of its own section or an earlier one.
    pub show_when: Option<ShowWhen>,
}
