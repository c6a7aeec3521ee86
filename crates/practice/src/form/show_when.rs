//! Condition on earlier answers under which something is shown.

use serde::{Deserialize, Serialize};

/// Condition: any of `fields` has any of the answers `is`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ShowWhen {
    /// Ids of earlier choice, choices or outcome fields.
    pub fields: Vec<String>,
    /// Codes of their options.
    pub is: Vec<String>,
}
