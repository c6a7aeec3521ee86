//! Polish PESEL numbers.

use crate::deidentify::checksums;

/// PESEL, Poland: eleven digits; the weighted sum of the first ten and the last make a multiple of
/// ten.
pub(crate) fn matches(written: &str) -> bool {
    let digits = checksums::digits(written);
    written.len() == 11
        && digits.len() == 11
        && checksums::weighed(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn check_digit_must_fit() {
        assert!(matches("44051401359"));
        assert!(!matches("44051401358"));
        assert!(!matches("4405140135"));
    }
}
