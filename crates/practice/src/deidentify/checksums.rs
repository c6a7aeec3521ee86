//! Digits of a number, and check-digit arithmetic.

/// Characters between groups of digits: spaces (also no-break and narrow) and the hyphen.
pub(crate) const BETWEEN: &str = r"[ \u{a0}\u{202f}\u{2009}-]";

pub(crate) fn digits(written: &str) -> Vec<u32> {
    written.chars().filter_map(|sign| sign.to_digit(10)).collect()
}

/// Sum of each digit times its weight.
pub(crate) fn weighed(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Luhn check, ISO/IEC 7812-1, annex B.
pub(crate) fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, double) => double / 10 + double % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Number made of two neighbouring digits.
pub(crate) fn pair(digits: &[u32], at: usize) -> u32 {
    digits.get(at).copied().unwrap_or_default() * 10 + digits.get(at + 1).copied().unwrap_or_default()
}
