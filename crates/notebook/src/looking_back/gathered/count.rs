//! Counting.

/// The number of things, as it crosses to the front end.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
