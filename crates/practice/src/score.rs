use serde::{Deserialize, Serialize};

use crate::Exact;

/// What is computed from some items, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Unique in the form.
    pub id: String,
    /// What a person reads.
    pub name: String,
    /// Ids of its fields.
    pub items: Vec<String>,
    /// How the items come together.
    pub method: Method,
    /// Below this many answers there is no score.
    pub min_answered: u32,
    /// What happens to items that were not answered. They are never taken for zero unless this says so.
    pub missing: Missing,
    /// What follows on the method.
    pub transform: Option<Transform>,
    /// The lowest and the highest score there can be.
    pub range: (Exact, Exact),
    /// Which end is the good one.
    pub direction: Direction,
    /// How many places are shown.
    pub decimals: u8,
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
}

/// y = a·x + b.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Transform {
    /// The factor.
    pub a: Exact,
    /// What is added.
    pub b: Exact,
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
    pub exact: Option<Exact>,
    /// As shown: half up, to the scale's places.
    pub shown: Option<String>,
    /// Why there is none.
    pub reason: Option<Reason>,
    /// How many items were answered.
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
