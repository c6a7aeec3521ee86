use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The one style of every page, the same in all pages of a release.
pub const STYLE: &str = include_str!("../../../assets/templates/summary.css");

/// The SHA-256 of [`STYLE`] in base64, as a content policy names it: `style-src 'sha256-…'`.
pub static STYLE_SHA256: LazyLock<String> = LazyLock::new(|| sum(STYLE));

/// The SHA-256 of a style or a script in base64, as a content policy names it.
pub(crate) fn sum(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text))
}

/// The same of the styles of earlier releases: their pages open as well. A style that changes leaves its sum here.
pub(crate) const EARLIER_STYLES: &[&str] = &[];

/// What a content policy allows, so that a page of this release or of an earlier one has its style, and nothing else.
pub fn style_source() -> String {
    let sums = std::iter::once(STYLE_SHA256.as_str()).chain(EARLIER_STYLES.iter().copied());
    sums.map(|sum| format!("'sha256-{sum}'")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_says_the_same_to_a_reader_of_html_and_to_one_of_xml_and_asks_for_nothing() {
        for stranger in
            ["<", "&", "]]>", "\r", "url(", "@import", "@font-face", "image-set", "src(", "expression"]
        {
            assert!(!STYLE.contains(stranger), "{stranger}");
        }
        assert!(STYLE.contains("@page") && STYLE.contains("prefers-color-scheme"));
    }

    #[test]
    fn the_sum_is_the_one_that_browsers_compute() {
        assert_eq!(STYLE_SHA256.len(), 44);
        assert_eq!(BASE64_STANDARD.decode(STYLE_SHA256.as_str()).unwrap(), Sha256::digest(STYLE).as_slice());
    }
}
