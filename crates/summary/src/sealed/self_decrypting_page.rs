//! The page that opens itself: the text for the person it was prepared for, the ciphertext, and one script.

use crate::stylesheet::{STYLE_SHA256, sum};
use crate::summary_texts::SummaryTexts;
use crate::{Error, Result};
use askama::Template;

/// The SHA-256 of the one script in every self-opening page, in hexadecimal. It stands in the README and in the app.
pub const SCRIPT_SHA256: &str = include_str!(concat!(env!("OUT_DIR"), "/script.hex"));

/// The same, as a content policy names it.
const SCRIPT_SUM: &str = include_str!(concat!(env!("OUT_DIR"), "/script.base64"));
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/script.js"));
const STYLE: &str = include_str!("../../../../assets/templates/self-opening.css");

#[derive(Template)]
#[template(path = "self-opening.html")]
struct SelfOpening<'a> {
    texts: SummaryTexts,
    policy: &'a str,
    style: &'a str,
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
    // The frame with the opened page has this policy too, so the style of that page stands beside our own.
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}' 'sha256-{}'; base-uri 'none'; form-action 'none'",
        SCRIPT_SUM,
        sum(STYLE),
        *STYLE_SHA256,
    );
    let page = SelfOpening { texts, policy: &policy, style: STYLE, age, script: SCRIPT };
    page.render().map_err(|_| Error::Template)
}
