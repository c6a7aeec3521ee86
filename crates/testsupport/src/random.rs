//! Random numbers for tests, repeatable by their seed.

/// Generator of random numbers (xorshift64*): good enough to choose places.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// A sequence with a new seed each run; the environment variable `INBETWEEN_SEED` repeats one.
    pub fn new() -> Self {
        let seed = std::env::var("INBETWEEN_SEED").ok().map(|seed| seed.parse().unwrap());
        Self(seed.unwrap_or_else(|| getrandom::u64().unwrap() | 1))
    }

    /// The sequence of a seed, which must not be zero.
    pub fn from_seed(seed: u64) -> Self {
        assert_ne!(seed, 0, "zero gives nothing but zeroes");
        Self(seed)
    }

    /// Seed of the numbers that follow.
    pub fn seed(&self) -> u64 {
        self.0
    }

    /// The next number.
    #[expect(clippy::should_implement_trait, reason = "the sequence has no end")]
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// The next number, brought below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

impl Default for Random {
    fn default() -> Self {
        Self::new()
    }
}
