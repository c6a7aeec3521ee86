//! Self-ratings: the series they belong to, their trends, and the time they are compared with.

pub(crate) mod by_period;
pub(crate) mod reference_stretch;
pub(crate) mod series;
pub(crate) mod trends;
