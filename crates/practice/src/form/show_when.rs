//! Condition on earlier answers under which something is shown.

use serde::{Deserialize, Serialize};

/// Shown once any of `fields` has any of the answers `is`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ShowWhen {
    /// Choice, choices or outcome fields that come earlier.
    pub fields: Vec<String>,
    /// Codes of their options.
    pub is: Vec<String>,
}
