use serde::{Deserialize, Serialize};

/// One question before anything can be written: is everyone safe for now?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SafetyCheck {
    /// The question.
    pub question: String,
    /// The answer that opens the form.
    pub yes: String,
    /// The answer that shows whom to call, and comes back here.
    pub no: String,
    /// The answer that leaves it for now.
    pub leave: String,
}
