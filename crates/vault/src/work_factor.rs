//! How much work one guess at a passphrase costs.

/// The base-2 logarithm of scrypt's N in an age slot, from 1 to 20.
///
/// age's own default is a stopwatch reading on the machine at hand; a vault must cost the same to
/// guess wherever it was made, so the factor is fixed (C2SP age specification, "scrypt recipient
/// stanza").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// What people get: 2^18, at least 256 MiB and about 0.7 s a guess on a core of the 2020s.
    pub const SHIPPED: Self = Self(18);

    /// Quick and worthless. Exists only under a feature that the shell refuses in a release build.
    #[cfg(feature = "weak-work-factor")]
    pub const FOR_TESTS: Self = Self(2);

    /// The highest factor a slot may ask of its reader; more would only serve to stall the machine.
    pub const HIGHEST_READ: u8 = 20;

    /// The number itself.
    pub fn log_n(self) -> u8 {
        self.0
    }
}

/// Whether this build knows [`WorkFactor`]s that protect nothing.
pub const WEAK_FACTOR_BUILT_IN: bool = cfg!(feature = "weak-work-factor");
