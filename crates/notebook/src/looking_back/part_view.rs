//! The view of one part of looking back.

use charts::Chart;
use serde::Serialize;

/// A stretch of time as pictures and one plain sentence. Without pictures there is nothing to see
/// yet, and the sentence says what will be here.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PartView {
    pub(crate) sentence: String,
    /// A sentence about reading the pictures.
    pub(crate) note: Option<String>,
    /// The pictures, each with its table.
    pub(crate) charts: Vec<Chart>,
    /// Number of entries that cannot be read because the notebook is damaged.
    pub(crate) unreadable: u32,
}

impl PartView {
    /// A view without pictures.
    pub(crate) fn empty(sentence: String, unreadable: u32) -> Self {
        Self { sentence, note: None, charts: Vec::new(), unreadable }
    }
}
