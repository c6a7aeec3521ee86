use crate::error::{Error, Result};

/// How many quiet minutes pass before the notebook locks itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LockTimeout(u32);

impl LockTimeout {
    /// What a new notebook starts with.
    pub const DEFAULT: Self = Self(5);
    /// What can be chosen, in minutes. Never fewer than two: the last of them is announced.
    pub const CHOICES: [u32; 5] = [2, 5, 10, 15, 30];

    /// One of the choices.
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

    /// In minutes.
    pub fn minutes(self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_offered_minutes_are_taken() {
        for minutes in [0, 1, 3, 60, u32::MAX] {
            assert!(
                matches!(LockTimeout::from_minutes(minutes), Err(Error::InvalidLockTimeout(_))),
                "{minutes}"
            );
        }
    }
}
