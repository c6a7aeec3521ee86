//! Score bands and reliability of a scale.

use serde::{Deserialize, Serialize};

use crate::fraction::Fraction;

/// Named part of a scale, as its authors defined it. It begins at `from` and is compared with the
/// score as shown, so that a number and its name never contradict each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Lowest score of the band.
    pub from: Fraction,
    /// Name of the band.
    pub label: String,
    /// Source of the band.
    pub source: String,
    /// Population the band was found in.
    pub population: String,
    /// True if its authors call it preliminary.
    pub tentative: bool,
}

/// Reliability of a scale, as published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Reliability {
    /// Standard deviation; above zero.
    pub sd: Fraction,
    /// Test-retest correlation; from 0 up to, not including, 1.
    pub r: Fraction,
    /// Interval between the two measurements.
    pub interval: String,
    /// Population it was measured in.
    pub population: String,
    /// Source of the numbers.
    pub source: String,
}
