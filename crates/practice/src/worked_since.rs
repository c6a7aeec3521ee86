use serde::{Deserialize, Serialize};

/// How much the person worked in the period that a page is about.
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
