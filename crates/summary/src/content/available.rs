//! Types of the content that a period offers for a summary.

use journal::{EntryCard, EntryId};
use practice::{Count, FuzzyDate, Reason};
use serde::Serialize;

use crate::content::pictures::OfferedPicture;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;

/// Content that a period offers for a summary. All of it is off until it is selected.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AvailableContent {
    /// One for each scale of a self-rating that gave a number in the period.
    pub ratings: Vec<RatingSeries>,
    /// One for each limit that came up in the period, and for each line of the check-in that is no
    /// limit of the person's.
    pub limits: Vec<LimitCounts>,
    /// Pictures that can be shown. This crate draws none: whoever draws them fills it in.
    pub pictures: Vec<OfferedPicture>,
    /// The entries of the period, the latest first; none of the bin, and none whose answers stay in
    /// the notebook.
    pub entries: Vec<EntryCard>,
    /// Number of entries that cannot be read.
    pub unreadable: u32,
    /// The sections in the order of the page.
    pub sections: Vec<AvailableSection>,
}

/// A section of the page with what it can have beside ratings and counts of limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AvailableSection {
    /// The section.
    pub section: SummarySection,
    /// Its heading on the page.
    pub title: String,
    /// True if it is folded at first for this recipient.
    pub is_folded: bool,
    /// The items that can be switched on.
    pub items: Vec<SectionItem>,
    /// Its entries among [`AvailableContent::entries`].
    pub entries: Vec<EntryId>,
}

/// The results of one scale over the period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RatingSeries {
    /// The form and the scale, `pulse/pu1`. Answers to another version of the form are a series of
    /// their own, with the version behind it: `pulse/pu1@1.0.0`.
    pub id: String,
    /// Title of the form: *How I am*, or *How I am (1.0.0)*.
    pub form: String,
    /// Name of the scale: *Tiredness from work*.
    pub name: String,
    /// The lowest and the highest possible result, as shown.
    pub range: (String, String),
    /// By day, the earliest first. None where there was no work to rate, or where the one question
    /// was left open.
    pub points: Vec<RatingPoint>,
}

/// One result of a scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RatingPoint {
    /// Date of the entry.
    pub date: FuzzyDate,
    /// The number as shown; `None` if there is none.
    pub shown: Option<String>,
    /// Reason why there is no number.
    pub reason: Option<Reason>,
}

/// Outcomes of a limit, or of a line of the boundary check-in, over the period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LimitCounts {
    /// `limit/5` for a limit of the person's; the id of the field, `b01`, for a line of the check-in.
    pub id: String,
    /// Name of the limit, or label of the field: *Finishing work on time*.
    pub line: String,
    /// True if the name is in the person's own words. Its text has the id `limit/5/text`.
    pub own_words: bool,
    /// Number of times each outcome was chosen; at least one outcome.
    pub counts: Vec<Count>,
}

impl LimitCounts {
    /// Returns true if the limit can be shown as a picture. One in the person's own words cannot: their
    /// places are looked at in the text of the page, and a picture comes in finished.
    pub fn can_be_a_picture(&self) -> bool {
        !self.own_words
    }
}
