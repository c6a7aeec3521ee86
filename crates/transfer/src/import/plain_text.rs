//! Bytes as text.

use crate::error::{Error, Result};

/// The text of `bytes` without a byte order mark.
///
/// # Errors
///
/// [`Error::NotText`] with the line for anything but UTF-8.
pub(crate) fn text_of<'a>(bytes: &'a [u8], name: &str) -> Result<&'a str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Error::NotText { place: format!("{name}, {line}") }
    })
}

/// The text with one kind of line break, and without the sign that ends strings elsewhere.
pub(crate) fn with_plain_breaks(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
}
