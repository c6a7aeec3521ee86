//! United States social security numbers.

use crate::deidentify::checksums;

/// Social security number, United States: 3-2-4 digits. There is no check digit; some groups are
/// never given.
pub(crate) fn matches(written: &str) -> bool {
    let groups = written.split('-').map(checksums::digits).collect::<Vec<_>>();
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
        for other in ["000-12-3456", "666-12-3456", "900-12-3456", "219-00-9999", "219-09-0000"] {
            assert!(!matches(other), "{other}");
        }
    }
}
