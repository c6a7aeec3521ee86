//! Kinds of entries, and the rows of Today that offer them.

use serde::{Deserialize, Serialize};

/// Kind of an entry, and its button on Today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct EntryKind {
    /// Code of the kind, the same in every language.
    pub code: String,
    /// Title of the button and of the entry.
    pub title: String,
    /// Its titles in every shipped language: a form that is called by one of them has no title of its
    /// own. Empty until the languages are put together, by [`kinds_of_all`](crate::kinds_of_all).
    #[serde(default)]
    pub titles: Vec<String>,
    /// Duration, in words.
    pub length: Option<String>,
    /// Row of Today the button stands in.
    pub row: TodayRow,
    /// Ids of the forms, first the one the button opens. If there are several, the person chooses.
    pub forms: Vec<String>,
    /// True if the first form opens at once and the others are named second choices.
    pub first_at_once: bool,
    /// Label of the button that reveals the further forms.
    #[serde(default)]
    pub more_title: Option<String>,
    /// Ids of the further forms. If there are any, the person chooses among all forms.
    #[serde(default)]
    pub more: Vec<String>,
}

impl EntryKind {
    /// Ids of all its forms, first the one the button opens.
    pub fn all_forms(&self) -> impl Iterator<Item = &String> {
        self.forms.iter().chain(&self.more)
    }
}

/// Row of Today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum TodayRow {
    /// Large buttons.
    First,
    /// Beside the large ones.
    Beside,
    /// Below, under *When something happened*.
    Happened,
    /// Not on Today: reached by a link, or its entries wait until their day has come.
    Waiting,
}
