use serde::{Deserialize, Serialize};

use crate::Fraction;

/// A part of a scale that its authors gave a name. It holds from `from` on, for the score as it is shown, so that a number
/// and its name never contradict each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The lowest score that belongs to it.
    pub from: Fraction,
    /// What it is called.
    pub label: String,
    /// Who says so.
    pub source: String,
    /// Whose answers that was found in.
    pub population: String,
    /// Whether its authors say themselves that it may still change.
    pub tentative: bool,
}

/// How far a scale can be trusted, as somebody measured it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Reliability {
    /// The standard deviation; above zero.
    pub sd: Fraction,
    /// The correlation of two measurements; from 0 on, below 1.
    pub r: Fraction,
    /// How far apart those were.
    pub interval: String,
    /// Whose answers that was found in.
    pub population: String,
    /// Who says so.
    pub source: String,
}
