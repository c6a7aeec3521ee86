use serde::{Deserialize, Serialize};

use crate::{Band, Fraction, Reliability};

/// What is computed from some items, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Unique in the form.
    pub id: String,
    /// What a person reads.
    pub name: String,
    /// Ids of its fields and of its two-part questions; none for a scale of scales.
    pub items: Vec<String>,
    /// Ids of the scales that it is made of; none for a scale of items.
    #[serde(default)]
    pub scales: Vec<String>,
    /// How the items come together.
    pub method: Method,
    /// Below this many answers there is no score.
    pub min_answered: u32,
    /// What happens to items that were not answered. They are never taken for zero unless this says so.
    pub missing: Missing,
    /// One for each item, for a weighted sum; none otherwise.
    #[serde(default)]
    pub weights: Vec<Fraction>,
    /// From where on an item is counted, for counts.
    #[serde(default)]
    pub threshold: Option<Fraction>,
    /// What follows on the method.
    pub transform: Option<Transform>,
    /// The lowest and the highest score there can be.
    pub range: (Fraction, Fraction),
    /// Which end is the good one.
    pub direction: Direction,
    /// How many places are shown.
    pub decimals: u8,
    /// Parts of it that its authors gave names, the lowest first.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// How far it can be trusted, where somebody measured that.
    #[serde(default)]
    pub reliability: Option<Reliability>,
}

/// How items come together in a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The mean of the answered items.
    Mean,
    /// Their sum.
    Sum,
    /// The sum of two-part questions, each how often times how strongly.
    ProductSum,
    /// The sum of items, each times its weight.
    WeightedSum,
    /// How many items are at the threshold or above.
    CountAtLeast,
    /// The highest of the items.
    Max,
    /// The mean of some scales.
    MeanOfScales,
    /// The sum of some scales.
    SumOfScales,
}

impl Method {
    /// Whether it takes scales, and not items.
    pub(crate) fn is_of_scales(self) -> bool {
        matches!(self, Self::MeanOfScales | Self::SumOfScales)
    }
}

/// What happens to items that were not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// They stay out of the mean.
    MeanOfAnswered,
    /// The sum is stretched to all items.
    Prorate,
    /// There is no score.
    NoneIfIncomplete,
    /// They are not counted. Only where things are counted.
    Zero,
}

/// y = a·x + b.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Transform {
    /// The factor.
    pub a: Fraction,
    /// What is added.
    pub b: Fraction,
}

/// Which end of a scale is which. Every scale is shown in its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Higher is more strain.
    HigherIsMoreStrain,
    /// Higher is more of a good thing.
    HigherIsBetter,
}

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

/// How often an outcome was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Count {
    /// The option's code.
    pub code: String,
    /// How it reads after the number.
    pub words: String,
    /// How often; never zero.
    pub times: u32,
}
