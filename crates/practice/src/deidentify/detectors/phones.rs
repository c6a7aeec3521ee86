//! Telephone numbers, and other long numbers.

use std::sync::LazyLock;

use regex::Regex;

use crate::deidentify::checksums;
use crate::deidentify::finding::{Detection, IdentifierKind};

/// Numbers as they are dialled: with a country code, with a zero before the area code, in groups as
/// in Poland, Czechia and the United States; and any seven digits or more in one piece, such as a
/// case number or an id number with a typing error.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    let between = checksums::BETWEEN;
    let shapes = [
        format!(
            r"(?:\+|\b00)[1-9][0-9]{{0,2}}(?:[./]|{between})?(?:\(0\)|\([0-9]{{1,5}}\))?(?:(?:[./]|{between})?[0-9]{{1,12}}){{1,6}}\b"
        ),
        format!(r"\(0[0-9]{{1,5}}\)(?:(?:[./]|{between})?[0-9]{{2,8}}){{1,4}}\b"),
        format!(r"\b0[0-9]{{1,5}}(?:{between}[0-9]{{2,8}}){{1,4}}\b"),
        format!(
            r"(?:\([0-9]{{3}}\){between}?|\b[0-9]{{3}}(?:\.|{between}))[0-9]{{3}}(?:\.|{between})[0-9]{{4}}\b"
        ),
        format!(r"\b[0-9]{{3}}{between}[0-9]{{3}}{between}[0-9]{{3}}\b"),
        // A landline in Poland: 22 555 01 99.
        format!(
            r"(?:\([1-9][0-9]\){between}?|\b[1-9][0-9]{between})[0-9]{{3}}{between}[0-9]{{2}}{between}[0-9]{{2}}\b"
        ),
        r"\b[0-9]{3}-[0-9]{4}\b".to_owned(),
        r"\b[0-9]{7,15}\b".to_owned(),
    ];
    Regex::new(&shapes.join("|")).expect("a fixed pattern")
});

pub(crate) fn find(text: &str) -> Vec<Detection> {
    SHAPE
        .find_iter(text)
        .filter(|found| (7..=16).contains(&checksums::digits(found.as_str()).len()))
        .map(|found| Detection::new(found.start(), found.end(), IdentifierKind::Number))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deidentify::finding::pieces;

    #[test]
    fn numbers_are_found_as_dialled() {
        for one in [
            "+44 7700 900123",
            "07700 900123",
            "(0161) 496 0000",
            "0161-496-0000",
            "+48 600\u{a0}123\u{a0}456",
            "600 123 456",
            "22 555 01 99",
            "(22) 555 01 99",
            "(202) 555-0147",
            "202.555.0147",
            "555-0147",
            "0800 1111",
            "00420 601 123 456",
            "+46(0)701234567",
        ] {
            let text = format!("Call {one}.");
            let found = find(&text);
            assert_eq!(pieces(&text, &found), [one]);
        }
        for other in
            ["2019 to 2020", "1 000 000 is a lot", "116 123", "12.5", "12 100 20", "3 of 4", "2024-2025"]
        {
            assert!(find(other).is_empty(), "{other}");
        }
    }
}
