//! Kinds of damage that unlocking repairs.

/// Something that was found wrong at unlocking and repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repair {
    /// The first copy of the header was missing, damaged or old.
    Header,
    /// The second copy of the header was missing, damaged or old.
    HeaderCopy,
    /// The first bytes of the database were damaged.
    Salt,
    /// A database that a new key had replaced was still there.
    RetiredDatabase,
    /// A database that was being made for a new key, and never used, was still there.
    UnfinishedCopy,
}
