//! E-mail, web and IP addresses, and handles.

use std::net::{IpAddr, SocketAddr};
use std::sync::LazyLock;

use regex::Regex;

use crate::deidentify::finding::{Detection, IdentifierKind};

/// Punctuation after an address.
const AFTER: &[char] = &['.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', '\'', '”', '’', '»'];
const AROUND: &[char] = &['(', '[', '{', '<', '"', '\'', '“', '„', '‘', '«'];

/// Host name without a scheme, by common top-level domains.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static HOST: LazyLock<Regex> = LazyLock::new(|| {
    let ending = "com|org|net|info|eu|io|app|gov|edu|uk|pl|cz|se|sk|de|ie|us";
    Regex::new(&format!(r"(?i)^(?:[a-z0-9-]{{1,63}}\.){{1,5}}(?:{ending})(?:[/?#:].*)?$"))
        .expect("a fixed pattern")
});

/// Each piece between two spaces is checked as a whole.
pub(crate) fn find(text: &str) -> Vec<Detection> {
    let mut found = Vec::new();
    let mut from = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let start = from;
        from += piece.len();
        let piece = piece.trim_end();
        let address = piece.trim_start_matches(AROUND);
        let start = start + (piece.len() - address.len());
        let address = address.trim_end_matches(AFTER);
        if matches(address) {
            found.push(Detection::new(start, start + address.len(), IdentifierKind::Number));
        }
    }
    found
}

fn matches(piece: &str) -> bool {
    if piece.len() < 4 {
        return false;
    }
    is_web(piece) || is_mail_or_name(piece) || is_ip(piece)
}

fn is_web(piece: &str) -> bool {
    let begins = |with: &str| piece.get(..with.len()).is_some_and(|is| is.eq_ignore_ascii_case(with));
    ["http://", "https://", "www.", "ftp://"].into_iter().any(begins)
        || (piece.len() <= 2_000 && piece.contains('.') && HOST.is_match(piece))
}

/// E-mail addresses and handles: `anna@example.org`, `mailto:anna@example.org`, `@anna_k`.
fn is_mail_or_name(piece: &str) -> bool {
    let Some((before, after)) = piece.split_once('@') else { return false };
    let of_a_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | '_' | '-');
    let host =
        after.contains('.') && after.chars().all(of_a_name) && after.starts_with(char::is_alphanumeric);
    let name = before.is_empty() && after.chars().count() >= 3 && after.chars().all(of_a_name);
    (host && !before.is_empty()) || name
}

fn is_ip(piece: &str) -> bool {
    // The shortest address in use; a lone `::` is punctuation.
    (7..=60).contains(&piece.len())
        && piece.contains(|sign: char| sign.is_ascii_digit())
        && (piece.parse::<IpAddr>().is_ok() || piece.parse::<SocketAddr>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deidentify::finding::pieces;

    #[test]
    fn addresses_are_found_without_surrounding_punctuation() {
        for one in [
            "anna@example.org",
            "@anna_k",
            "https://example.org/a?b=c",
            "example.org",
            "192.0.2.7",
            "2001:db8::7",
        ] {
            let text = format!("Written to ({one}), and then: no more.");
            let found = find(&text);
            assert_eq!(pieces(&text, &found), [one]);
        }
        for other in ["1.2.3", "and/or", "e.g.", "meet @ 5", "::", "ok.so", "3.5"] {
            assert!(find(other).is_empty(), "{other}");
        }
    }
}
