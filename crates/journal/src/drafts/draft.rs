//! Drafts as they are sent and read.

use practice::Form;
use serde::{Deserialize, Serialize};

use crate::entries::content::Content;
use crate::ids::{DraftId, EntryId};

/// An entry as the UI sends it: autosaved while it is typed, and saved at the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct EntryInput {
    /// Number of the form on the screen, from 1, so that texts of one form are known as such before
    /// there is a draft. 0 if it has none.
    #[serde(default)]
    pub writing: u32,
    /// Its draft, once it has been saved for the first time.
    pub draft: Option<DraftId>,
    /// The entry that is being changed; none for a new one.
    pub entry: Option<EntryId>,
    /// Id of its form. A draft and an entry keep the form they were begun with.
    pub form: String,
    /// Content so far.
    pub content: Content,
}

/// A draft with everything that is needed to continue it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Draft {
    /// Id of the draft.
    pub id: DraftId,
    /// The entry that is being changed; none for a new one.
    pub entry: Option<EntryId>,
    /// The form as it was when the draft was begun.
    pub form: Form,
    /// Content so far.
    pub content: Content,
}

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftCard {
    /// Id of the draft.
    pub id: DraftId,
    /// The entry that is being changed; none for a new one.
    pub entry: Option<EntryId>,
    /// Code of the entry kind.
    pub kind: String,
    /// Title of its form.
    pub title: String,
    /// The day on which it was last saved, such as 2026-11-22.
    pub updated_on: String,
}
