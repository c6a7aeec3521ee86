//! Filters for lists of entries.

use chrono::NaiveDate;
use practice::SharingStatus;
use serde::Deserialize;

use crate::entries::content::{ROLE, TAG, TENSION};
use crate::ids::WorkPeriodId;

/// Filter for a list of entries. An empty filter matches all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Filter {
    /// Code of an entry kind.
    pub kind: Option<String>,
    /// Code of a role.
    pub role: Option<String>,
    /// Code of a tension.
    pub tension: Option<String>,
    /// A tag.
    pub tag: Option<String>,
    /// Sharing status.
    pub share: Option<SharingFilter>,
    /// A work period. An entry belongs to that of its first day, or to the one that was chosen.
    pub period: Option<WorkPeriodId>,
    /// First day of a stretch of time. A week, month or season is in it if any day of it is.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub from: Option<NaiveDate>,
    /// Last day of the stretch.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub to: Option<NaiveDate>,
}

/// Sharing statuses of a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum SharingFilter {
    /// Private entries.
    Private,
    /// Entries that may be talked about.
    Candidate,
    /// Entries to be talked about.
    Included,
    /// Every status but private.
    SetAside,
}

impl SharingFilter {
    pub(crate) fn statuses(self) -> impl Iterator<Item = SharingStatus> {
        let statuses: &[SharingStatus] = match self {
            Self::Private => &[SharingStatus::Private],
            Self::Candidate => &[SharingStatus::Candidate],
            Self::Included => &[SharingStatus::Included],
            Self::SetAside => &[SharingStatus::Candidate, SharingStatus::Included],
        };
        statuses.iter().copied()
    }
}

impl Filter {
    /// The chosen codes, each with its field.
    pub(crate) fn selected(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let named = [(ROLE, &self.role), (TENSION, &self.tension), (TAG, &self.tag)];
        named.into_iter().filter_map(|(field, code)| Some((field, code.as_deref()?)))
    }
}
