//! Entries and earlier versions as they are read.

use practice::{Form, FuzzyDate, SharingStatus};
use serde::Serialize;

use crate::entries::content::Content;
use crate::ids::{EntryId, VersionId};

/// An entry with the form it was answered with.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Entry {
    /// Id of the entry.
    pub id: EntryId,
    /// The form as it was when the entry was begun.
    pub form: Form,
    /// Content of the entry.
    pub content: Content,
    /// The day on which it was first saved, such as 2026-11-22.
    pub created_on: String,
    /// The day on which it was last changed.
    pub updated_on: String,
    /// Number of earlier versions.
    pub earlier_versions: u32,
    /// The day on which it was moved to the bin; none outside the bin.
    pub binned_on: Option<String>,
}

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct EntryCard {
    /// Id of the entry.
    pub id: EntryId,
    /// Code of the entry kind.
    pub kind: String,
    /// Title of its form.
    pub title: String,
    /// The day, or the longer span of days, it is about.
    pub date: FuzzyDate,
    /// Its sharing status.
    pub share: SharingStatus,
    /// Preview of its first words, up to 140 characters; empty if it has none.
    pub beginning: String,
    /// The day on which it was moved to the bin; none outside the bin.
    pub binned_on: Option<String>,
}

/// An earlier version in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct VersionCard {
    /// Id of the version.
    pub id: VersionId,
    /// The day on which it was replaced, such as 2026-11-22.
    pub replaced_on: String,
    /// Preview of its first words.
    pub beginning: String,
}
