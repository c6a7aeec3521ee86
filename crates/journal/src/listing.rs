use practice::SharingStatus;
use serde::{Deserialize, Serialize};

use crate::EntryCard;

/// Which entries of a list are wanted. Empty wants all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Filter {
    /// The code of a kind.
    pub kind: Option<String>,
    /// The code of a role.
    pub role: Option<String>,
    /// The code of a tension.
    pub tension: Option<String>,
    /// A tag.
    pub tag: Option<String>,
    /// Only this sharing state. `Candidate` means both that may be talked about.
    pub share: Option<SharingStatus>,
}

/// One month of the journal, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct MonthPage {
    /// 2026-11; none if the journal has no such entries at all.
    pub month: Option<String>,
    /// Its entries.
    pub entries: Vec<EntryCard>,
    /// How many could not be read because the notebook is damaged.
    pub unreadable: u32,
    /// The month before it that has such entries.
    pub earlier: Option<String>,
    /// The month after it that has such entries.
    pub later: Option<String>,
}

/// What the entries can be filtered by: only what occurs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FilterChoices {
    /// Codes of kinds.
    pub kinds: Vec<String>,
    /// Codes of roles.
    pub roles: Vec<String>,
    /// Codes and labels of tensions.
    pub tensions: Vec<(String, String)>,
    /// Tags, in alphabetical order.
    pub tags: Vec<String>,
    /// Whether any entry is set aside to be talked about.
    pub set_aside: bool,
}

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
