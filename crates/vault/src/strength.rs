/// The fewest characters of a passphrase.
const FEWEST: usize = 10;
/// How many characters are weighed. zxcvbn's time grows with the square of the length; no one is
/// weak after a hundred.
const WEIGHED: usize = 100;
/// The lowest zxcvbn score that is accepted: "safely unguessable" against a slow hash.
const LOWEST_SCORE: u8 = 3;

/// How easily a passphrase is guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// zxcvbn's score, 0 (guessed at once) to 4 (out of reach).
    pub score: u8,
    /// Fewer than ten characters.
    pub too_short: bool,
    /// Whether it may protect a vault.
    pub accepted: bool,
}

impl Strength {
    /// Weighs the first hundred characters of `passphrase`.
    pub fn of(passphrase: &str) -> Self {
        let weighed = zeroize::Zeroizing::new(passphrase.chars().take(WEIGHED).collect::<String>());
        let score = u8::from(zxcvbn::zxcvbn(&weighed, &[]).score());
        let too_short = passphrase.chars().count() < FEWEST;
        Self { score, too_short, accepted: !too_short && score >= LOWEST_SCORE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_ones_own_is_accepted() {
        assert!(Strength::of("the heron waited by the tram stop").accepted);
        assert!(Strength::of("zażółć gęślą jaźń przed świtem").accepted);
    }

    #[test]
    fn the_clearly_weak_are_refused() {
        for weak in ["", "password", "password1234", "aaaaaaaaaaaaaaaa", "qwertyuiop", "1234567890", "short"]
        {
            assert!(!Strength::of(weak).accepted, "{weak}");
        }
    }

    #[test]
    fn a_thousand_characters_are_weighed_without_a_noticeable_wait() {
        let started = std::time::Instant::now();
        let _ = Strength::of(&"lorem ipsum dolor ".repeat(60));
        assert!(started.elapsed().as_secs() < 5);
    }
}
