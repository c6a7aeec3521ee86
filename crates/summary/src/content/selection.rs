use std::collections::BTreeMap;

use chrono::NaiveDate;
use journal::EntryId;
use practice::{Recipient, Workload};
use serde::{Deserialize, Serialize};

/// The days that a page is about, the first and the last one included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// 2026-10-01.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub first: NaiveDate,
    /// Not before the first.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub last: NaiveDate,
}

/// What a person switched on for a page. Whatever is not named here is not on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Selection {
    /// Whom it is for; `None` until that is said.
    #[serde(default)]
    pub recipient: Option<Recipient>,
    /// What it is about.
    pub period: Period,
    /// How much the person worked in that time.
    #[serde(default)]
    pub worked: Option<Workload>,
    /// Ids of ratings, as in [`crate::RatingSeries::id`].
    #[serde(default)]
    pub ratings: Vec<String>,
    /// Ids of check-in lines, as in [`crate::LimitCounts::id`].
    #[serde(default)]
    pub limits: Vec<String>,
    /// Entries, in the order in which they were switched on. The page has them by day.
    #[serde(default)]
    pub entries: Vec<SelectedEntry>,
}

/// An entry that was switched on, as it stands in the copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SelectedEntry {
    /// Which one.
    pub entry: EntryId,
    /// Ids of its parts that are on, as in [`crate::Part::id`]. What is answered later is off.
    pub parts: Vec<String>,
    /// Texts that were changed in the copy, by the id of their part. The entry itself stays as it is.
    pub words: BTreeMap<String, String>,
}
