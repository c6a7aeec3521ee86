//! Requests for an agenda item.

use serde::{Deserialize, Serialize};

/// Request that comes with an agenda item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum AgendaRequest {
    /// To think it through.
    ThinkItThrough,
    /// Advice.
    Advice,
    /// A decision.
    Decision,
    /// To take it higher.
    BackingUpwards,
    /// Information.
    Information,
    /// Feedback.
    Feedback,
    /// Nothing: for information only.
    JustKnow,
}
