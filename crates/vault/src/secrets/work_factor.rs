//! Work factor of a guess at a passphrase.

/// The base-2 logarithm of scrypt's N in an age slot, from 1 to 20.
///
/// age's own default is measured on the machine at hand; a vault must cost the same to guess
/// wherever it was created, so the factor is fixed (C2SP age, "scrypt recipient stanza").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// Factor of released builds: 2^18, at least 256 MiB and about 0.7 s a guess on a core of the
    /// 2020s.
    pub const SHIPPED: Self = Self(18);

    /// Quick and worthless, for tests. Exists only under a feature that a release build refuses.
    #[cfg(feature = "weak-work-factor")]
    pub const FOR_TESTS: Self = Self(2);

    /// Factor of what the program encrypts: that of released builds, or [`FOR_TESTS`](Self::FOR_TESTS)
    /// in a build that has it. The tests that drive the program do not wait for a thousand keys; those
    /// that observe the release do.
    #[cfg(not(feature = "weak-work-factor"))]
    pub const BUILT_IN: Self = Self::SHIPPED;
    /// Factor of what the program encrypts in a build for tests.
    #[cfg(feature = "weak-work-factor")]
    pub const BUILT_IN: Self = Self::FOR_TESTS;

    /// Highest factor that a slot may ask of its reader; more would only stall the machine.
    pub const HIGHEST_READ: u8 = 20;

    /// Bytes of memory that a guess takes: 128 times N times the block size, which age fixes at 8
    /// (RFC 7914, section 2).
    pub fn memory(self) -> u64 {
        1024 << self.0
    }

    /// Base-2 logarithm of scrypt's N.
    pub fn log_n(self) -> u8 {
        self.0
    }
}

/// True if this build has [`WorkFactor`]s that protect nothing, and uses them.
pub const WEAK_FACTOR_BUILT_IN: bool = cfg!(feature = "weak-work-factor");
