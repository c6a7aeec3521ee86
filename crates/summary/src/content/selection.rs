//! A person's selection for a summary.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use journal::EntryId;
use practice::{LookedAt, Recipient, Workload};
use serde::{Deserialize, Serialize};

/// The days that a summary is about, the first and the last one included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First day: 2026-10-01.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub first: NaiveDate,
    /// Last day, not before the first.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub last: NaiveDate,
}

/// Everything that a person selected for a summary. It contains nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Selection {
    /// Person for whom the summary is; `None` until that is chosen.
    #[serde(default)]
    pub recipient: Option<Recipient>,
    /// Language of the page, that of its reader, as a tag: `pl`. `None` for that of the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional = nullable))]
    pub language: Option<String>,
    /// Days that the summary is about.
    pub period: Period,
    /// Amount of work in that time.
    #[serde(default)]
    pub worked: Option<Workload>,
    /// Ids of ratings, as in [`RatingSeries::id`](crate::RatingSeries::id).
    #[serde(default)]
    pub ratings: Vec<String>,
    /// Ids of limits, as in [`LimitCounts::id`](crate::LimitCounts::id).
    #[serde(default)]
    pub limits: Vec<String>,
    /// Ids of what is shown as a picture, as in [`OfferedPicture::id`](crate::OfferedPicture::id). The
    /// picture of a rating or a limit takes the place of its words, if it is selected too.
    #[serde(default)]
    pub pictures: Vec<String>,
    /// Ids of other items of sections, as in [`SectionItem::id`](crate::SectionItem::id).
    #[serde(default)]
    pub items: Vec<String>,
    /// Entries in the order in which they were selected. The summary sorts them by day.
    #[serde(default)]
    pub entries: Vec<SelectedEntry>,
    /// Changed texts of the page by their [`DocumentText::id`](crate::DocumentText::id). Texts of
    /// entries are changed in [`SelectedEntry::words`].
    #[serde(default)]
    pub edits: BTreeMap<String, String>,
    /// Decisions about places that may point to a person, by the id of their text.
    #[serde(default)]
    pub looked_at: BTreeMap<String, LookedAt>,
}

/// A selected entry and its changes for the summary. The entry in the journal stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SelectedEntry {
    /// Id of the entry.
    pub entry: EntryId,
    /// Ids of its selected parts, as in [`Part::id`](crate::Part::id). Answers given later are not
    /// selected.
    pub parts: Vec<String>,
    /// Changed texts by the id of their part.
    pub words: BTreeMap<String, String>,
}
