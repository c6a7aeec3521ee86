//! The auto-lock timeout.

use crate::error::{Error, Result};

/// Minutes without input after which the notebook locks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LockTimeout(u32);

impl LockTimeout {
    /// Timeout of a new notebook.
    pub const DEFAULT: Self = Self(5);
    /// Available timeouts, in minutes. Never less than two: the last minute is announced.
    pub const CHOICES: [u32; 5] = [2, 5, 10, 15, 30];

    /// The timeout of `minutes`.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidLockTimeout`] for any other number.
    pub fn from_minutes(minutes: u32) -> Result<Self> {
        if Self::CHOICES.contains(&minutes) {
            Ok(Self(minutes))
        } else {
            Err(Error::InvalidLockTimeout(minutes))
        }
    }

    /// The timeout in minutes.
    pub fn minutes(self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_offered_timeouts_are_accepted() {
        for minutes in [0, 1, 3, 60, u32::MAX] {
            assert!(
                matches!(LockTimeout::from_minutes(minutes), Err(Error::InvalidLockTimeout(_))),
                "{minutes}"
            );
        }
    }
}
