use std::borrow::Cow;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{Error, Result};

/// A page fills up to a whole number of these, so that its length tells little of what is on it. In bytes.
pub(crate) const STEP: usize = 16 * 1024;

/// The longest page, filled up: more makes a sealed page that mail and telephones refuse. In bytes.
const LONGEST: usize = 16 * 1024 * 1024;

/// A page, complete: one HTML document whose bytes are looked at, printed and sealed as they are.
pub struct Document(Zeroizing<String>);

impl Document {
    /// Takes a page that was made here.
    ///
    /// # Errors
    ///
    /// [`Error::PageTooLong`].
    pub(crate) fn composed(html: &str) -> Result<Self> {
        let html = readable(html);
        if html.len() > LONGEST { Err(Error::PageTooLong) } else { Ok(Self::padded(html.into_owned())) }
    }

    /// Fills `html`, which ends with `</html>` and a line break, up with spaces.
    pub(crate) fn padded(html: String) -> Self {
        let mut html = Zeroizing::new(html);
        let fill = html.len().next_multiple_of(STEP) - html.len();
        html.push_str(&" ".repeat(fill));
        Self(html)
    }

    /// Takes one that was sealed, and looked through, as it is.
    pub(crate) fn opened(html: Zeroizing<String>) -> Self {
        Self(html)
    }

    /// The bytes, UTF-8.
    pub fn html(&self) -> &str {
        &self.0
    }

    /// Its SHA-256, in hexadecimal.
    pub fn sha256(&self) -> String {
        hex::encode(Sha256::digest(self.0.as_bytes()))
    }
}

/// The same without characters that cannot stand on a page. Line breaks are all written alike; of the other control
/// characters only tabs stay. For what HTML or XML forbid, and for what nobody sees, stands U+FFFD, so that it is seen that
/// something was there.
fn readable(html: &str) -> Cow<'_, str> {
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
    fn what_cannot_stand_on_a_page_is_seen_to_have_been_there() {
        for (written, shown) in [
            ("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive"),
            ("a\0b\u{1b}[2Jc\u{7f}d\u{85}e\u{9f}f", "a\u{fffd}b\u{fffd}[2Jc\u{fffd}d\u{fffd}e\u{fffd}f"),
            ("g\u{fffe}h\u{ffff}i", "g\u{fffd}h\u{fffd}i"),
            ("\u{202e}ż\u{200d}🦩\u{301}", "\u{202e}ż\u{200d}🦩\u{301}"),
        ] {
            assert_eq!(readable(written), shown);
        }
    }

    #[test]
    fn sixteen_mebibytes_are_a_page_and_one_byte_more_is_none() {
        assert_eq!(Document::composed(&"x".repeat(LONGEST)).unwrap().html().len(), LONGEST);
        assert!(matches!(Document::composed(&"x".repeat(LONGEST + 1)), Err(Error::PageTooLong)));
    }

    #[test]
    fn every_page_is_a_whole_number_of_steps_long() {
        for length in [1, STEP - 1, STEP, STEP + 1, 5 * STEP + 7] {
            let document = Document::padded("x".repeat(length));
            assert_eq!(document.html().len() % STEP, 0);
            assert!(document.html().len() - length < STEP, "{length}");
            assert_eq!(document.html().trim_end().len(), length);
        }
    }
}
