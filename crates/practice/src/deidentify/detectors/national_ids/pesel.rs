//! Polish PESEL numbers.

use crate::deidentify::checksums;

/// PESEL, Poland: eleven digits; the weighted sum of the first ten and the last make a multiple of
/// ten. In one piece, or in groups after the date of birth, whose month is raised by 20, 40, 60 or
/// 80 outside the twentieth century.
pub(crate) fn matches(written: &str) -> bool {
    let digits = checksums::digits(written);
    let in_groups = || {
        let is_month = matches!(checksums::pair(&digits, 2) % 20, 1..=12);
        is_month && matches!(checksums::pair(&digits, 4), 1..=31) && !written.contains(['/', '+', '–'])
    };
    digits.len() == 11
        && (written.len() == 11 || in_groups())
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

    #[test]
    fn groups_of_digits_are_one_number() {
        for one in ["440514 01359", "44 05 14 01359", "440514-01359", "440514\u{a0}01 359"] {
            assert!(matches(one), "{one}");
        }
        for other in ["440514 01358", "441314 01352", "440514/01359"] {
            assert!(!matches(other), "{other}");
        }
    }
}
