//! Text below a section that depends on an answer.

use serde::{Deserialize, Serialize};

use crate::form::show_when::ShowWhen;

/// Text shown below a section, always or after a certain answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ConditionalText {
    /// The text.
    pub words: String,
    /// Condition on an answer of its own section or an earlier one.
    pub show_when: Option<ShowWhen>,
}
