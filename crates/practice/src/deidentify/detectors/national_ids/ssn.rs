//! United States social security numbers.

use crate::deidentify::checksums;

/// Social security number, United States: 3-2-4 digits. There is no check digit; some groups are
/// never given.
pub(crate) fn matches(written: &str) -> bool {
    let groups = written.split(|sign: char| !sign.is_ascii_digit()).map(checksums::digits);
    let groups = groups.collect::<Vec<_>>();
    // With spaces, a zero at the beginning makes it a telephone number.
    if written.starts_with('0') && !written.contains('-') {
        return false;
    }
    let [area, group, serial] = groups.as_slice() else { return false };
    (area.len(), group.len(), serial.len()) == (3, 2, 4)
        && !matches!(area.as_slice(), [0, 0, 0] | [6, 6, 6] | [9, ..])
        && *group != [0, 0]
        && *serial != [0, 0, 0, 0]
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn unassigned_groups_are_refused() {
        assert!(matches("219-09-9999"));
        assert!(matches("219 09 9999"));
        assert!(!matches("040 12 3456"), "a telephone number");
        for other in ["000-12-3456", "666-12-3456", "900-12-3456", "219-00-9999", "219-09-0000"] {
            assert!(!matches(other), "{other}");
        }
    }
}
