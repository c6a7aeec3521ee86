use crate::{Error, Result};

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
    /// [`Error::NotALockTime`] for any other number.
    pub fn from_minutes(minutes: u32) -> Result<Self> {
        if Self::CHOICES.contains(&minutes) { Ok(Self(minutes)) } else { Err(Error::NotALockTime(minutes)) }
    }

    /// In minutes.
    pub fn minutes(self) -> u32 {
        self.0
    }
}
