use practice::{Form, FuzzyDate, SharingStatus};
use serde::Serialize;

use crate::{Content, EntryId, VersionId};

/// A kept entry, with the words of the form it was answered with.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Entry {
    /// Which one.
    pub id: EntryId,
    /// The form as it was then.
    pub form: Form,
    /// What it says.
    pub content: Content,
    /// The day it was first kept, 2026-11-22.
    pub created_on: String,
    /// The day it was last changed.
    pub updated_on: String,
    /// How many earlier versions there are.
    pub earlier_versions: u32,
    /// The day it was put into the bin.
    pub binned_on: Option<String>,
}

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct EntryCard {
    /// Which one.
    pub id: EntryId,
    /// The code of its kind.
    pub kind: String,
    /// What its form was called.
    pub title: String,
    /// When it was.
    pub date: FuzzyDate,
    /// Whether it may be talked about.
    pub share: SharingStatus,
    /// The beginning of its first words, up to 140 characters; empty if it has none.
    pub beginning: String,
    /// The day it was put into the bin.
    pub binned_on: Option<String>,
}

/// An earlier version in a list, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct VersionCard {
    /// Which one.
    pub id: VersionId,
    /// The day on which another version took its place.
    pub replaced_on: String,
    /// The beginning of its first words.
    pub beginning: String,
}
