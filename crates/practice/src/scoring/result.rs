//! Score of a scale, or the reason why there is none.

use serde::Serialize;

use crate::form::band::Band;
use crate::form::scale::Direction;
use crate::fraction::Fraction;

/// Score of a scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Score {
    /// Id of the scale.
    pub scale: String,
    /// Name of the scale.
    pub name: String,
    /// Meaning of the high end.
    pub direction: Direction,
    /// Lowest and highest possible score, as shown.
    pub range: (String, String),
    /// Score in full precision, if there is one.
    pub exact: Option<Fraction>,
    /// Score as shown: rounded half up to the scale's decimals.
    pub shown: Option<String>,
    /// Reason why there is no score.
    pub reason: Option<Reason>,
    /// Band the score falls into, if its authors named one.
    pub band: Option<Band>,
    /// Number of answered items; for a scale of scales, number of members with a score.
    pub answered: u32,
    /// Total number of items or members.
    pub of: u32,
}

/// Reason why there is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Fewer answers than the scale needs.
    TooFewAnswers,
    /// An item is missing, and the scale needs all.
    Incomplete,
    /// There was no work to rate.
    NotApplicable,
    /// A member scale has no score.
    Member,
}
