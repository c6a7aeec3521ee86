use practice::{Answers, FuzzyDate, Share};
use serde::{Deserialize, Serialize};

/// Everything a person puts into an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// When it was, told more or less exactly.
    pub date: FuzzyDate,
    /// Whether it may be talked about.
    pub share: Share,
    /// Codes of the roles that were there.
    pub roles: Vec<String>,
    /// The person's own words for finding it again.
    pub tags: Vec<String>,
    /// The answers to the form.
    pub answers: Answers,
}
