//! Safety question before a form.

use serde::{Deserialize, Serialize};

/// Safety question before a form: is everyone safe for now?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SafetyCheck {
    /// The question.
    pub question: String,
    /// Answer that opens the form.
    pub yes: String,
    /// Answer that shows whom to call and then returns here.
    pub no: String,
    /// Answer that leaves the form.
    pub leave: String,
}
