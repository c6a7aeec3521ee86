use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How exactly a day is told. Saying less is a way of not pointing to anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// That day.
    #[default]
    Day,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three months: spring begins in March, winter in December.
    Season,
}

/// A day, told as exactly as the person wants. What is less exact than a day is kept as the first day of its week,
/// month or season, so that the day itself is nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FuzzyDate {
    /// The day, or the first one of the period; 2026-11-22.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub on: NaiveDate,
    /// How exactly.
    pub precision: Precision,
}
