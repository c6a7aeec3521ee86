//! Types of the content that a period offers for a summary.

use journal::EntryCard;
use practice::{Count, FuzzyDate, Reason};
use serde::Serialize;

use crate::content::pictures::OfferedPicture;

/// Content that a period offers for a summary. All of it is off until it is selected.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AvailableContent {
    /// One for each scale of a self-rating that gave a number in the period.
    pub ratings: Vec<RatingSeries>,
    /// One for each line of the boundary check-in that came up in the period.
    pub limits: Vec<LimitCounts>,
    /// Pictures that can be shown. This crate draws none: whoever draws them fills it in.
    pub pictures: Vec<OfferedPicture>,
    /// The entries of the period, the latest first; none of the bin, and none whose answers stay in
    /// the notebook.
    pub entries: Vec<EntryCard>,
    /// Number of entries that cannot be read.
    pub unreadable: u32,
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

/// Outcomes of one line of the boundary check-in over the period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LimitCounts {
    /// Id of the field: `b01`.
    pub id: String,
    /// Label of the field: *Finishing work on time*.
    pub line: String,
    /// Number of times each outcome was chosen; at least one outcome.
    pub counts: Vec<Count>,
}
