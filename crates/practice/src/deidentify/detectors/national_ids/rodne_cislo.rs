//! Czech and Slovak birth numbers (rodné číslo).

use crate::deidentify::checksums;

/// Rodné číslo, Czechia and Slovakia: six digits, a slash, and three digits until 1953, or four
/// that make a multiple of eleven. Some of 1954 to 1985 end in 0 because the first nine leave 10.
/// The day need not exist.
pub(crate) fn matches(written: &str) -> bool {
    let digits = checksums::digits(written);
    match (digits.len(), written.contains('/')) {
        (9, true) => true,
        (10, true) => divides(&digits),
        (10, false) if written.len() == 10 || written.get(6..7) == Some(" ") => {
            divides(&digits) && is_month(checksums::pair(&digits, 2))
        }
        _ => false,
    }
}

fn divides(digits: &[u32]) -> bool {
    let rest = |digits: &[u32]| digits.iter().fold(0, |rest, digit| (rest * 10 + digit) % 11);
    let Some((last, first_nine)) = digits.split_last() else { return false };
    rest(digits) == 0 || (*last == 0 && rest(first_nine) == 10)
}

/// Fifty is added for women, twenty if the numbers of a day are used up.
fn is_month(written: u32) -> bool {
    matches!(written % 50, 1..=12 | 21..=32)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn impossible_day_is_accepted_if_divisible_by_eleven() {
        assert!(matches("991232/0000"));
        assert!(!matches("991232/0001"));
        assert!(matches("450503/123"));
        assert!(matches("710319 / 2745"));
        assert!(matches("710319 2745"));
        assert!(!matches("450503123"));
    }
}
