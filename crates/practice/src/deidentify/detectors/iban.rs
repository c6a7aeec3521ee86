//! Account numbers (IBAN, ISO 13616).

use std::sync::LazyLock;

use regex::Regex;

use crate::deidentify::finding::{Detection, IdentifierKind};

const MIN_LENGTH: usize = 15;
const MAX_LENGTH: usize = 34;

#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static BEGINNING: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b[A-Z]{2}[0-9]{2}").expect("a fixed pattern"));

/// Account numbers: with the first four characters at the end, and letters as numbers from 10, the
/// remainder by 97 is 1.
pub(crate) fn find(text: &str) -> Vec<Detection> {
    BEGINNING.find_iter(text).filter_map(|begins| from(text, begins.start())).collect()
}

/// The longest account number that begins here.
fn from(text: &str, start: usize) -> Option<Detection> {
    let mut signs = Vec::with_capacity(MAX_LENGTH);
    let mut end = None;
    let mut rest = text.get(start..)?.char_indices().peekable();
    while let Some((at, sign)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        if sign.is_ascii_uppercase() || sign.is_ascii_digit() {
            signs.push(sign);
            let ends = !next.is_some_and(char::is_alphanumeric);
            if ends && signs.len() >= MIN_LENGTH && leaves_one(&signs) {
                end = Some(start + at + sign.len_utf8());
            }
        } else if !(matches!(sign, ' ' | '\u{a0}' | '\u{202f}') && next.is_some_and(char::is_alphanumeric)) {
            break;
        }
        if signs.len() == MAX_LENGTH {
            break;
        }
    }
    end.map(|end| Detection::new(start, end, IdentifierKind::Number))
}

fn leaves_one(signs: &[char]) -> bool {
    let Some((first, others)) = signs.split_at_checked(4) else { return false };
    let rest = others.iter().chain(first).fold(0, |rest, sign| match sign.to_digit(36) {
        Some(digit @ 0..=9) => (rest * 10 + digit) % 97,
        Some(letter) => (rest * 100 + letter) % 97,
        None => rest,
    });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deidentify::finding::pieces;

    #[test]
    fn account_number_ends_where_its_checksum_fits() {
        let text = "To GB82 WEST 1234 5698 7654 32 AND so on";
        let found = find(text);
        assert_eq!(pieces(text, &found), ["GB82 WEST 1234 5698 7654 32"]);
        assert!(find("GB82 WEST 1234 5698 7654 33").is_empty());
        assert_eq!(find("PL61109010140000071219812874").len(), 1);
    }
}
