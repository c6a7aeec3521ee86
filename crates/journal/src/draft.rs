use practice::Form;
use serde::{Deserialize, Serialize};

use crate::{Content, DraftId, EntryId};

/// What is being written, as the page sends it: saved while typing, and kept at the end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct EntryInput {
    /// Its draft, once it has been saved for the first time.
    pub draft: Option<DraftId>,
    /// The entry that is being changed; none for a new one.
    pub entry: Option<EntryId>,
    /// The id of its form. A draft and an entry keep the form they were begun with.
    pub form: String,
    /// What it says so far.
    pub content: Content,
}

/// A draft, to be gone on with.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Draft {
    /// Which one.
    pub id: DraftId,
    /// The entry that is being changed.
    pub entry: Option<EntryId>,
    /// The form as it was when it was begun.
    pub form: Form,
    /// What it says so far.
    pub content: Content,
}

/// A draft that is waiting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftCard {
    /// Which one.
    pub id: DraftId,
    /// The entry that is being changed.
    pub entry: Option<EntryId>,
    /// The code of its kind.
    pub kind: String,
    /// What its form is called.
    pub title: String,
    /// The day it was last written on.
    pub updated_on: String,
}
