//! The HTML page that decrypts itself: a text for its recipient, the ciphertext, and one script.

use crate::error::{Error, Result};
use crate::stylesheet::{STYLE_SHA256, csp_hash};
use crate::summary_texts::SummaryTexts;
use askama::Template;
use vault::WordList;

/// SHA-256 of the one script in every self-decrypting page, in hexadecimal, as in the README and in
/// the app.
pub const SCRIPT_SHA256: &str = include_str!(concat!(env!("OUT_DIR"), "/script.hex"));

/// [`SCRIPT_SHA256`] in base64, as a content policy names it.
const SCRIPT_CSP_HASH: &str = include_str!(concat!(env!("OUT_DIR"), "/script.base64"));
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/script.js"));
const STYLE: &str = include_str!("../../../../assets/templates/self-opening.css");

#[derive(Template)]
#[template(path = "self-opening.html")]
struct SelfDecryptingPage<'a> {
    texts: SummaryTexts,
    policy: &'a str,
    style: &'a str,
    /// The words that phrases are made of: a line for each list, with spaces between the words.
    words: &'a str,
    age: &'a str,
    script: &'a str,
}

/// The page around an armoured age file.
///
/// # Errors
///
/// [`Error::Template`] if a text is broken.
pub(crate) fn page(age: &str, language: &str) -> Result<String> {
    let texts = SummaryTexts::for_language(language);
    // The frame with the decrypted document inherits this policy, so its style sheet is allowed
    // too.
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}' 'sha256-{}'; base-uri 'none'; form-action 'none'",
        SCRIPT_CSP_HASH,
        csp_hash(STYLE),
        *STYLE_SHA256,
    );
    let words = &WordList::ALL.map(|list| list.words().join(" ")).join("\n");
    let page = SelfDecryptingPage { texts, policy: &policy, style: STYLE, words, age, script: SCRIPT };
    page.render().map_err(|_| Error::Template)
}
