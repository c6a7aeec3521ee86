use serde::{Deserialize, Serialize};

/// What an entry is, and the door on Today that leads to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct EntryKind {
    /// The same in every language.
    pub code: String,
    /// What the door and the entry are called.
    pub title: String,
    /// How long it takes, in words.
    pub length: Option<String>,
    /// Where its door stands.
    pub row: TodayRow,
    /// Ids of the forms behind the door, first the one it opens. With several, they are chosen between.
    pub forms: Vec<String>,
    /// Whether the first form opens at once and the others are second, named choices.
    pub first_at_once: bool,
    /// What opens the forms that are not shown at first.
    #[serde(default)]
    pub more_title: Option<String>,
    /// Their ids. With them, the forms behind the door are chosen between.
    #[serde(default)]
    pub more: Vec<String>,
}

impl EntryKind {
    /// The ids of all its forms, first the one it opens.
    pub fn all_forms(&self) -> impl Iterator<Item = &String> {
        self.forms.iter().chain(&self.more)
    }
}

/// Where a door stands on Today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum TodayRow {
    /// As large as a hand.
    First,
    /// Beside the large ones.
    Beside,
    /// Below, under *When something happened*.
    Happened,
    /// Nowhere: something else leads to it, or its notes wait until their day has come.
    Waiting,
}
