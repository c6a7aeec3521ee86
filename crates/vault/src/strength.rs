//! Strength of a passphrase.

/// Shortest passphrase, in characters.
const MIN_CHARS: usize = 10;
/// Characters that are rated. zxcvbn's time grows with the square of the length; no passphrase is
/// weak after a hundred.
const RATED_CHARS: usize = 100;
/// Lowest accepted zxcvbn score: "safely unguessable" against a slow hash.
const MIN_SCORE: u8 = 3;

/// Resistance of a passphrase against guessing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// zxcvbn's score, 0 (guessed at once) to 4 (out of reach).
    pub score: u8,
    /// Fewer than ten characters.
    pub too_short: bool,
    /// True if it may protect a vault.
    pub accepted: bool,
}

impl Strength {
    /// Rates the first hundred characters of `passphrase`.
    pub fn of(passphrase: &str) -> Self {
        let rated = zeroize::Zeroizing::new(passphrase.chars().take(RATED_CHARS).collect::<String>());
        let score = u8::from(zxcvbn::zxcvbn(&rated, &[]).score());
        let too_short = passphrase.chars().count() < MIN_CHARS;
        Self { score, too_short, accepted: !too_short && score >= MIN_SCORE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_sentence_is_accepted() {
        assert!(Strength::of("the heron waited by the tram stop").accepted);
        assert!(Strength::of("zażółć gęślą jaźń przed świtem").accepted);
    }

    #[test]
    fn weak_passphrases_are_refused() {
        for weak in ["", "password", "password1234", "aaaaaaaaaaaaaaaa", "qwertyuiop", "1234567890", "short"]
        {
            assert!(!Strength::of(weak).accepted, "{weak}");
        }
    }

    #[test]
    fn rating_a_long_passphrase_is_quick() {
        let started = std::time::Instant::now();
        let _ = Strength::of(&"lorem ipsum dolor ".repeat(60));
        assert!(started.elapsed().as_secs() < 5);
    }
}
