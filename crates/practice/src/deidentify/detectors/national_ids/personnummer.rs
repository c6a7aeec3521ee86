//! Swedish personnummer.

use crate::deidentify::checksums;

/// Personnummer, Sweden: ten or twelve digits, the last ten by Luhn. The day of a coordination
/// number is raised by 60.
pub(crate) fn matches(written: &str) -> bool {
    let all = checksums::digits(written);
    let Some(ten) = all.len().checked_sub(10).and_then(|from| all.get(from..)) else { return false };
    let is_day = matches!(checksums::pair(ten, 4), 1..=31 | 61..=91);
    let is_month = matches!(checksums::pair(ten, 2), 1..=12);
    let is_century = all.len() == 10 || (all.len() == 12 && matches!(checksums::pair(&all, 0), 18..=20));
    is_century && is_month && is_day && is_grouped(written) && checksums::luhn(ten)
}

/// One piece, or the date of birth and four digits.
fn is_grouped(written: &str) -> bool {
    let groups = written.split(|sign: char| !sign.is_ascii_digit()).map(str::len).collect::<Vec<_>>();
    matches!(groups.as_slice(), [10 | 12] | [6 | 8, 4]) && !written.contains('/')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn century_and_separator_are_optional() {
        for one in
            ["121212-1212", "1212121212", "191212121212", "20121212-1212", "121212+1212", "19121212 1212"]
        {
            assert!(matches(one), "{one}");
        }
        for other in ["121212-1213", "129912-1212", "991212121212", "121 212 1212"] {
            assert!(!matches(other), "{other}");
        }
    }
}
