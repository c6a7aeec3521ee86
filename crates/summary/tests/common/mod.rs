//! Documents and sealed files shared by the tests of sealing and opening.

#![allow(dead_code, reason = "each file of tests uses a part of it")]

pub(crate) mod hostile;

use secrecy::SecretString;
use summary::{Document, STYLE, SealingPhrase, open, seal_bytes};
use vault::{PhraseForm, WorkFactor};

/// A document like the notebook's, around `body`.
pub(crate) fn page(body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n<title>Notes for supervision</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n\
         <meta name=\"color-scheme\" content=\"light dark\" />\n<style>{STYLE}</style>\n</head>\n\
         <body>\n{body}\n</body>\n</html>\n      "
    )
}

/// A body with everything that a summary can have, several sheets long.
pub(crate) fn letter() -> String {
    let mut body = String::from(
        "<header>\n<h1>Notes for supervision</h1>\n<dl class=\"cover\">\n\
         <div><dt>Dates</dt><dd>1 October 2026 to 22 November 2026</dd></div>\n\
         <div><dt>Prepared on</dt><dd>22 November 2026</dd></div>\n</dl>\n\
         <p class=\"soft\">Prepared by me, for a conversation.</p>\n</header>\n<main>\n<section>\n<h2>How I am</h2>\n\
         <table>\n<caption>How I am: &#34;In the last two weeks&#34;</caption>\n\
         <thead><tr><th scope=\"col\">When</th><th scope=\"col\">Tiredness <span class=\"range\">0 to 100</span></th></tr></thead>\n<tbody>\n",
    );
    for day in 1..=14 {
        body +=
            &format!("<tr><th scope=\"row\">{day} November 2026</th><td>{}</td></tr>\n", 30 + day * 37 % 50);
    }
    body += "</tbody>\n</table>\n</section>\n<section>\n<h2>From my notes</h2>\n";
    for day in 1..=14 {
        body += &format!(
            "<div class=\"note\">\n<h3>Between two roles</h3>\n<p class=\"when\">{day} November 2026</p>\n<dl>\n\
             <div class=\"chosen\"><dt>Which way did it pull?</dt><dd>Towards friend</dd></div>\n\
             <div class=\"own\"><dt>What happened?</dt><dd class=\"words\">A person I support asked me to stay longer.\n\
             I wrote 5 &lt; 6 &amp; meant it. Zażółć gęślą jaźń, příliš žluťoučký kůň, räksmörgås.</dd></div>\n</dl>\n</div>\n"
        );
    }
    body + "</section>\n</main>\n<footer>\n<h2>For the person this was prepared for</h2>\n\
            <p>This page holds what I want to bring.</p>\n<ul><li>\u{2610} you may keep it</li></ul>\n<p><em>After our talk:</em></p>\n</footer>"
}

/// The document of [`letter`], as [`open`] returns it.
pub(crate) fn document() -> Document {
    let (sealed, phrase) = sealed_quickly(page(&letter()).as_bytes());
    open(sealed.as_bytes(), &phrase).unwrap()
}

/// Bytes sealed at a low work factor, and the phrase for them.
pub(crate) fn sealed_quickly(bytes: &[u8]) -> (String, SecretString) {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sealed = seal_bytes(bytes, &phrase, WorkFactor::FOR_TESTS).unwrap();
    (sealed, SecretString::from(phrase.expose()))
}

/// The name of an error's variant.
pub(crate) fn name_of(error: &summary::Error) -> String {
    let whole = format!("{error:?}");
    whole.split([' ', '(', '{']).next().unwrap().to_owned()
}
