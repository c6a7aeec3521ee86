//! Amount of work in the period of a summary.

use serde::{Deserialize, Serialize};

/// Amount of work in the period of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Workload {
    /// As usual.
    Usual,
    /// Less.
    Less,
    /// Hardly.
    Hardly,
}
