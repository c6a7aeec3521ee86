//! Scores of scales, and reliable change between two scores.

pub(crate) mod reliable_change;
pub(crate) mod result;
pub(crate) mod score;
