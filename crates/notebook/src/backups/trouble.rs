//! Reasons why there is no backup, as they are told.

use serde::Serialize;

/// The reason why a backup could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum BackupTrouble {
    /// The drive has not enough room.
    NoRoom,
    /// A page of the notebook is damaged: it would not be a good backup.
    Damaged,
    /// Nothing can be written there.
    ReadOnly,
    /// The place is not there.
    Gone,
    /// The drive refused.
    Storage,
}

impl From<&vault::Error> for BackupTrouble {
    fn from(error: &vault::Error) -> Self {
        use std::io::ErrorKind;
        match error {
            vault::Error::NoRoom => Self::NoRoom,
            vault::Error::DatabaseDamaged { .. } => Self::Damaged,
            vault::Error::ReadOnly => Self::ReadOnly,
            vault::Error::Storage(error) => match error.kind() {
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
                ErrorKind::NotFound => Self::Gone,
                _ => Self::Storage,
            },
            _ => Self::Storage,
        }
    }
}
