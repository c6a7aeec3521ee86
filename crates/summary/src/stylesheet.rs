//! The style sheet of summaries, and its hash for content policies.

use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The style sheet, the same in all summaries of a release: that of pages, then that of pictures.
pub const STYLE: &str = concat!(
    include_str!("../../../assets/templates/summary.css"),
    include_str!("../../../assets/charts/charts.css")
);

/// SHA-256 of [`STYLE`] in base64, as a content policy names it: `style-src 'sha256-…'`.
pub static STYLE_SHA256: LazyLock<String> = LazyLock::new(|| csp_hash(STYLE));

/// SHA-256 of a style sheet or a script in base64, as a content policy names it.
pub(crate) fn csp_hash(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text))
}

/// [`STYLE_SHA256`] of earlier releases, whose summaries must still open. A style sheet that
/// changes leaves its hash here.
pub(crate) const EARLIER_STYLES: &[&str] = &[
    // 0.1.0
    "O0aD7BoBAlpbNECKQ0XelFELI+q2/dlt4iDa9r6PGIY=",
    // Before there were pictures, and before headings stayed with their text in Firefox.
    "xjOn4OYuXAI9WG2CCSZseT2lDaggSI6xOPLzqU96+Qw=",
    // Before a picture had its place on one sheet of paper.
    "JJb32WukE4buJkmHzbih+6NSHf+gDYBfhqmQYNc6QwM=",
];

/// Sources for `style-src` in a content policy: the style sheets of this release and of earlier
/// ones.
pub fn style_source() -> String {
    let hashes = std::iter::once(STYLE_SHA256.as_str()).chain(EARLIER_STYLES.iter().copied());
    hashes.map(|hash| format!("'sha256-{hash}'")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheet_is_safe_in_html_and_xml_and_loads_nothing() {
        for stranger in
            ["<", "&", "]]>", "\r", "url(", "@import", "@font-face", "image-set", "src(", "expression"]
        {
            assert!(!STYLE.contains(stranger), "{stranger}");
        }
        assert!(STYLE.contains("@page") && STYLE.contains("prefers-color-scheme"));
    }

    #[test]
    fn hash_is_the_one_that_browsers_compute() {
        assert_eq!(STYLE_SHA256.len(), 44);
        assert_eq!(BASE64_STANDARD.decode(STYLE_SHA256.as_str()).unwrap(), Sha256::digest(STYLE).as_slice());
    }
}
