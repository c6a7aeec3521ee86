//! The last step of composing: a rendered template becomes a document.

use crate::document::Document;
use crate::error::{Error, Result};
use crate::stylesheet::EARLIER_STYLES;
use crate::validation::validate_html::validate_html;

/// A document of a rendered template, padded and validated.
///
/// # Errors
///
/// [`Error::PageTooLong`] if the document could not be opened again: such a document must not be
/// sealed.
pub(crate) fn validated(mut html: String) -> Result<Document> {
    // Askama drops the last line break of a template.
    html.push('\n');
    let document = Document::composed(&html)?;
    validate_html(document.html(), EARLIER_STYLES).map_err(|_| Error::PageTooLong)?;
    Ok(document)
}
