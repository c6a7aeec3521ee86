//! The usual range of a person's ratings, and trends away from it.

pub(crate) mod compared;
pub(crate) mod drift;
pub(crate) mod rolling_median;
pub(crate) mod trend;
pub(crate) mod trend_notice;
pub(crate) mod usual_range;
