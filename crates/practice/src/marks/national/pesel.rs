use crate::marks::digits;

/// PESEL, Poland: eleven digits; each of the first ten times its weight, and the last make a multiple of ten.
pub(super) fn is_one(written: &str) -> bool {
    let digits = digits::of(written);
    written.len() == 11
        && digits.len() == 11
        && digits::weighed(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn the_last_digit_must_fit_the_others() {
        assert!(is_one("44051401359"));
        assert!(!is_one("44051401358"));
        assert!(!is_one("4405140135"));
    }
}
