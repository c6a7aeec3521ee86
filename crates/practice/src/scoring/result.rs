//! Score of a scale, or the reason why there is none.

use serde::Serialize;

use crate::form::band::Band;
use crate::form::scale::Direction;
use crate::fraction::Fraction;

/// What a scale gave.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Score {
    /// The scale's id.
    pub scale: String,
    /// Its shown name.
    pub name: String,
    /// Which end is which.
    pub direction: Direction,
    /// The lowest and the highest there can be, as shown.
    pub range: (String, String),
    /// The score in full precision, if there is one.
    pub exact: Option<Fraction>,
    /// As shown: half up, to the scale's places.
    pub shown: Option<String>,
    /// Why there is none.
    pub reason: Option<Reason>,
    /// The part of the scale it falls into, where its authors gave that a name.
    pub band: Option<Band>,
    /// How many items were answered; of a scale of scales, how many of those have a score.
    pub answered: u32,
    /// Of how many.
    pub of: u32,
}

/// Why there is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Fewer answers than the scale asks for.
    TooFewAnswers,
    /// One is missing, and the scale wants all.
    Incomplete,
    /// There was no work to rate.
    NotApplicable,
    /// One of the scales that it is made of has none.
    Member,
}
