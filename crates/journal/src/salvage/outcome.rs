//! The numbers of what came along and what did not.

use chrono::NaiveDate;

/// Numbers of a salvage. Before it, only the entries are counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// Entries that can be read, those in the bin too.
    pub entries: u32,
    /// Entries that cannot be read.
    pub lost: LostEntries,
    /// Entries that are shown with other words of their form, because those they were answered with
    /// cannot be read.
    pub other_words: u32,
    /// Rows beside the entries: earlier versions, drafts, limits, contacts and so on.
    pub others: u32,
    /// Rows beside the entries that cannot be read, or that belong to something that cannot.
    pub lost_others: u32,
    /// True if there may be more of these than are counted.
    pub more_may_be_lost: bool,
    /// True if the settings of the notebook cannot be read and are those of a new one.
    pub settings_lost: bool,
}

impl Salvaged {
    /// Returns true if nothing is missing.
    pub fn is_complete(&self) -> bool {
        let Self { lost, other_words, lost_others, more_may_be_lost, settings_lost, .. } = self;
        *lost == LostEntries::default()
            && (*other_words, *lost_others) == (0, 0)
            && !more_may_be_lost
            && !settings_lost
    }
}

/// Entries that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LostEntries {
    /// Their number, as far as it is known; a higher bound if `is_uncertain`.
    pub count: u32,
    /// True if some of them may have been removed long before.
    pub is_uncertain: bool,
    /// True if nobody knows how many more there were.
    pub may_be_more: bool,
    /// The days that some of them tell of, each once.
    pub days: Vec<NaiveDate>,
}

impl LostEntries {
    pub(crate) fn new(count: u32, is_uncertain: bool, may_be_more: bool) -> Self {
        Self { count, is_uncertain, may_be_more, days: Vec::new() }
    }
}
