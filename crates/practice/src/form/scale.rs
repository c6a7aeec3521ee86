//! Scales of a form, and their scoring rules.

use serde::{Deserialize, Serialize};

use crate::form::band::{Band, Reliability};
use crate::fraction::Fraction;

/// Scale computed from items or from other scales.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Unique in the form.
    pub id: String,
    /// Name.
    pub name: String,
    /// Ids of its fields and two-part items; empty for a scale of scales.
    pub items: Vec<String>,
    /// Ids of its member scales; empty for a scale of items.
    #[serde(default)]
    pub scales: Vec<String>,
    /// Method that combines the items.
    pub method: Method,
    /// Minimum number of answers for a score.
    pub min_answered: u32,
    /// Treatment of unanswered items. They count as zero only if this says so.
    pub missing: Missing,
    /// Weight of each item, for a weighted sum; otherwise empty.
    #[serde(default)]
    pub weights: Vec<Fraction>,
    /// Lowest value that is counted, for counts.
    #[serde(default)]
    pub threshold: Option<Fraction>,
    /// Transform after the method.
    pub transform: Option<Transform>,
    /// Lowest and highest possible score.
    pub range: (Fraction, Fraction),
    /// Meaning of the high end.
    pub direction: Direction,
    /// Number of decimal places shown.
    pub decimals: u8,
    /// Bands named by its authors, the lowest first.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// Published reliability.
    #[serde(default)]
    pub reliability: Option<Reliability>,
}

/// Method that combines the items of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Mean of the answered items.
    Mean,
    /// Sum.
    Sum,
    /// Sum of two-part items, each the product of frequency and intensity.
    ProductSum,
    /// Sum of the items, each times its weight.
    WeightedSum,
    /// Number of items at the threshold or above.
    CountAtLeast,
    /// Maximum.
    Max,
    /// Mean of member scales.
    MeanOfScales,
    /// Sum of member scales.
    SumOfScales,
}

impl Method {
    /// Returns true for methods that combine scales instead of items.
    pub(crate) fn is_of_scales(self) -> bool {
        matches!(self, Self::MeanOfScales | Self::SumOfScales)
    }
}

/// Treatment of unanswered items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// They are left out of the mean.
    MeanOfAnswered,
    /// The sum is prorated to all items.
    Prorate,
    /// There is no score.
    NoneIfIncomplete,
    /// They count as zero. Only for counts.
    Zero,
}

/// Linear transform, y = a·x + b.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Transform {
    /// Factor.
    pub a: Fraction,
    /// Offset.
    pub b: Fraction,
}

/// Meaning of the high end of a scale. Every scale is shown in its own direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Higher is more strain.
    HigherIsMoreStrain,
    /// Higher is more of a good thing.
    HigherIsBetter,
}
