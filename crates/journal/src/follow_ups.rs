//! Questions that come back after an entry, and drafts that an entry asks for.

pub(crate) mod after_save;
pub(crate) mod due;
pub(crate) mod follow_up;
pub(crate) mod later;
