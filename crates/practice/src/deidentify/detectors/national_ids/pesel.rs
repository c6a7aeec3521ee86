//! Polish PESEL numbers.

use crate::deidentify::checksums;

/// PESEL, Poland: eleven digits; the weighted sum of the first ten and the last make a multiple of
/// ten.
pub(crate) fn is_one(written: &str) -> bool {
    let digits = checksums::of(written);
    written.len() == 11
        && digits.len() == 11
        && checksums::weighed(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn check_digit_must_fit() {
        assert!(is_one("44051401359"));
        assert!(!is_one("44051401358"));
        assert!(!is_one("4405140135"));
    }
}
