//! Results of a search.

use serde::Serialize;

use crate::entries::entry::EntryCard;

/// An entry that matches a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SearchHit {
    /// Card of the entry.
    pub card: EntryCard,
    /// Snippet around the closest match, in pieces; every second piece, beginning with the second, is
    /// a match.
    pub passage: Vec<String>,
}

/// Entries that match a search: the closest first, and of those found in the same way the latest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SearchPage {
    /// At most 50 hits.
    pub found: Vec<SearchHit>,
    /// Number of further hits.
    pub more: u32,
    /// True if what was typed is inside of too many words to look up all of them: there may be
    /// other hits.
    pub is_part: bool,
}
