//! Results of a search.

use serde::Serialize;

use crate::entries::entry::EntryCard;

/// An entry in which the words looked for occur.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SearchHit {
    /// The entry.
    pub card: EntryCard,
    /// A passage around the first place found, cut into pieces; every second piece, beginning with the second, is what
    /// was looked for.
    pub passage: Vec<String>,
}

/// Entries in which the words looked for occur, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SearchPage {
    /// At most 50.
    pub found: Vec<SearchHit>,
    /// How many there are beyond these.
    pub more: u32,
}
