//! A composed summary as one HTML document.

use std::borrow::Cow;

use journal::EntryId;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::page_count::page_count;

/// Documents are padded to a multiple of this, in bytes, so that their length tells little of their
/// content.
pub(crate) const PADDING_STEP: usize = 16 * 1024;

/// Longest document, padded, in bytes: mail and telephones refuse larger sealed pages.
pub(crate) const MAX_BYTES: usize = 16 * 1024 * 1024;

/// A composed summary: one HTML document whose bytes are shown, printed and sealed as they are.
pub struct Document {
    html: Zeroizing<String>,
    is_sketch: bool,
    entries: Vec<EntryId>,
}

impl Document {
    /// A document that was composed here, padded.
    ///
    /// # Errors
    ///
    /// [`Error::PageTooLong`] beyond 16 MiB.
    pub(crate) fn composed(html: &str) -> Result<Self> {
        let html = replace_forbidden(html);
        if html.len() > MAX_BYTES { Err(Error::PageTooLong) } else { Ok(Self::padded(html.into_owned())) }
    }

    /// Pads `html`, which ends with `</html>` and a line break, with spaces.
    pub(crate) fn padded(html: String) -> Self {
        let mut html = Zeroizing::new(html);
        let fill = html.len().next_multiple_of(PADDING_STEP) - html.len();
        html.push_str(&" ".repeat(fill));
        Self { html, is_sketch: false, entries: Vec::new() }
    }

    /// The document of a page whose places are not looked at yet.
    pub(crate) fn into_sketch(self) -> Self {
        Self { is_sketch: true, ..self }
    }

    /// The document with the entries that stand on it.
    pub(crate) fn holding(self, entries: Vec<EntryId>) -> Self {
        Self { entries, ..self }
    }

    /// The entries that stand on it, in the order of the page; none for a document that was opened.
    pub fn entries(&self) -> &[EntryId] {
        &self.entries
    }

    /// Returns true if the document may be seen by the person alone, and must not leave.
    pub fn is_sketch(&self) -> bool {
        self.is_sketch
    }

    /// A document that was sealed and has been validated, as it is.
    pub(crate) fn opened(html: Zeroizing<String>) -> Self {
        Self { html, is_sketch: false, entries: Vec::new() }
    }

    /// The HTML.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// The number of pages that it fills on paper, at least one. An estimate.
    pub fn pages(&self) -> u32 {
        page_count(&self.html)
    }

    /// SHA-256 of the HTML, in hexadecimal.
    pub fn sha256(&self) -> String {
        hex::encode(Sha256::digest(self.html.as_bytes()))
    }
}

/// Replaces control characters, and others that HTML or XML forbid, by U+FFFD, so that it is seen
/// that something was there. Tabs stay, and all line breaks become `\n`.
fn replace_forbidden(html: &str) -> Cow<'_, str> {
    let forbidden = |character: char| {
        character.is_control() && !matches!(character, '\n' | '\t')
            || matches!(character, '\u{fffe}' | '\u{ffff}')
    };
    if !html.contains(forbidden) {
        return Cow::Borrowed(html);
    }
    let html = html.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(html.replace(forbidden, "\u{fffd}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_characters_are_replaced() {
        for (written, shown) in [
            ("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive"),
            ("a\0b\u{1b}[2Jc\u{7f}d\u{85}e\u{9f}f", "a\u{fffd}b\u{fffd}[2Jc\u{fffd}d\u{fffd}e\u{fffd}f"),
            ("g\u{fffe}h\u{ffff}i", "g\u{fffd}h\u{fffd}i"),
            ("\u{202e}ż\u{200d}🦩\u{301}", "\u{202e}ż\u{200d}🦩\u{301}"),
        ] {
            assert_eq!(replace_forbidden(written), shown);
        }
    }

    #[test]
    fn document_has_at_most_sixteen_mebibytes() {
        assert_eq!(Document::composed(&"x".repeat(MAX_BYTES)).unwrap().html().len(), MAX_BYTES);
        assert!(matches!(Document::composed(&"x".repeat(MAX_BYTES + 1)), Err(Error::PageTooLong)));
    }

    #[test]
    fn length_is_a_multiple_of_the_padding_step() {
        for length in [1, PADDING_STEP - 1, PADDING_STEP, PADDING_STEP + 1, 5 * PADDING_STEP + 7] {
            let document = Document::padded("x".repeat(length));
            assert_eq!(document.html().len() % PADDING_STEP, 0);
            assert!(document.html().len() - length < PADDING_STEP, "{length}");
            assert_eq!(document.html().trim_end().len(), length);
        }
    }
}
