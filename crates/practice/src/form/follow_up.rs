use serde::{Deserialize, Serialize};

/// Questions that come back after an entry was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The id of their form.
    pub form: String,
    /// On which days, counted from the day on which the entry was first kept, the earliest first.
    pub days: Vec<u32>,
}
