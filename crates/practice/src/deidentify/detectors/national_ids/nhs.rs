//! NHS numbers.

use crate::deidentify::checksums;

/// NHS number, England and Wales: ten digits, often in groups of three, three and four; the last
/// by modulus 11.
pub(crate) fn matches(written: &str) -> bool {
    let digits = checksums::digits(written);
    let (Some((last, first_nine)), false) = (digits.split_last(), written.contains(['/', '+'])) else {
        return false;
    };
    if digits.len() != 10 || written.get(6..7).is_some_and(|sign| matches!(sign, "-" | " ")) {
        return false;
    }
    let check = 11 - checksums::weighed(first_nine, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    check != 10 && check % 11 == *last
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn check_digit_must_fit() {
        for one in ["999 000 0018", "9990000018", "999-000-0018", "999\u{a0}000\u{a0}0018"] {
            assert!(matches(one), "{one}");
        }
        assert!(!matches("999 000 0019"));
    }
}
