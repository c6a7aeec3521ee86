//! Another state of the notebook, as the front end gets it.

use chrono::NaiveDate;
use journal::{MergeCounts, MonthPage, NoteState, SearchPage, VersionCard};
use serde::Serialize;

use crate::entries::view::EntryView;

/// Another state as a whole.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct OtherStateView {
    /// Number of its notes outside the bin.
    pub(crate) entries: u32,
    /// Latest day on which anything was saved in it.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub(crate) latest_day: Option<NaiveDate>,
    /// Numbers of what the notebook has not; none for another notebook.
    pub(crate) missing: Option<MergeCounts>,
}

/// A month of another state.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct OtherMonthView {
    pub(crate) page: MonthPage,
    /// For each entry of the page; none in another notebook.
    pub(crate) states: Vec<Option<NoteState>>,
}

/// Notes found in another state.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct OtherSearchView {
    pub(crate) page: SearchPage,
    /// For each hit of the page; none in another notebook.
    pub(crate) states: Vec<Option<NoteState>>,
}

/// A note of another state.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct OtherEntryView {
    pub(crate) view: EntryView,
    /// None in another notebook.
    pub(crate) state: Option<NoteState>,
    pub(crate) versions: Vec<OtherVersionView>,
}

/// An earlier version of a note of another state.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct OtherVersionView {
    pub(crate) card: VersionCard,
    /// True if the notebook never had these words.
    pub(crate) is_missing: bool,
}
