//! Sealed files: encryption with a phrase, the page that decrypts itself, and opening either form
//! again.

pub(crate) mod open;
pub(crate) mod seal;
pub(crate) mod sealing_phrase;
pub(crate) mod self_decrypting_page;
pub(crate) mod svg_elements;
pub(crate) mod typed_phrase;
pub(crate) mod validate_html;
