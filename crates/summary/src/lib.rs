//! Summaries for supervision: composing a document, sealing it, and opening a sealed file.
//!
//! The order to read it in:
//!
//! 1. [`AvailableContent`] and [`entry_parts`] say what a period offers, by [`SummarySection`]. All of it is
//!    off until it is switched on.
//! 2. [`Selection`] is what was switched on, with the changes made in the copy.
//!    A [`Picture`] takes the place of words. It comes in finished: this crate draws nothing.
//! 3. [`document_texts`] lists the person's own texts of the page with the places in them that may
//!    point to a person. Each place is decided about, and the decisions are part of the selection.
//! 4. [`compose`] makes the [`Document`] from the selection and from nothing else: one HTML text,
//!    the same bytes for showing, printing and sealing. It refuses while a place has no decision;
//!    [`sketch`] does not, and what it makes never leaves.
//!    [`compose_leaf`] makes one of a page to hand over, which holds no note, and refuses in the same way.
//! 5. [`seal`] encrypts it with a [`SealingPhrase`], as an HTML file that opens itself in any
//!    browser and as an age file with the same ciphertext.
//!    [`seal_to_keys`] encrypts it to [`RecipientKey`]s instead; [`NewKey`] makes one.
//! 6. [`open`] opens either of them, and [`open_with_key`] what was sealed to keys. Both refuse by
//!    size and work factor first, decrypt and authenticate to the end, then validate the HTML. Only
//!    then is there a [`Document`].
//!
//! Rules:
//!
//! - A document is HTML and well-formed XML at once, of few elements and fewer attributes, so that
//!   a strict reader can check it before it is shown (`validation/validate_html.rs`, and
//!   `validation/svg_elements.rs` for pictures). Documents composed here pass the same check.
//! - A file takes its name without replacing anything: it is written beside its place, synced, and
//!   renamed with `RENAME_NOREPLACE`.
//! - The one script of the HTML file is age's own JavaScript, the same in every file of a release;
//!   [`SCRIPT_SHA256`] is in the README and in SECURITY.md.
//!
//! No cryptography is invented here: a sealed file is an age file, and opens without this crate.

mod content;
mod document;
mod error;
mod files;
mod page_count;
mod render;
mod sealed;
mod stylesheet;
mod summary_texts;
mod validation;

pub use content::available::{AvailableContent, AvailableSection, LimitCounts, RatingPoint, RatingSeries};
pub use content::collect::available_content;
pub use content::document_texts::{DocumentText, TextPlaces, entry_text_ids};
pub use content::entry_parts::{Part, entry_parts};
pub use content::foreign_ratings::rating_name_id;
pub use content::page_languages::PageLanguages;
pub use content::pictures::{OfferedPicture, Picture, PictureTable};
pub use content::rating_series::rating_id;
pub use content::section::SummarySection;
pub use content::section_item::SectionItem;
pub use content::selection::{Period, SelectedEntry, Selection};
pub use document::Document;
pub use error::{Error, Result};
pub use files::{
    file_error, neutral_file_name, neutral_number, read_sealed, read_user_file, save_new, save_new_with,
};
pub use render::compose::{compose, document_texts, sketch};
pub use render::leaf::{LeafContent, LeafText, compose_leaf, leaf_texts};
pub use sealed::age_file::MAX_FILE_SIZE;
pub use sealed::key_file::{MAX_KEY_FILE_SIZE, NewKey, check_key_file};
pub use sealed::open::{
    OpensWith, open, open_bytes, open_bytes_up_to, open_bytes_with, open_with_key, read_document,
};
pub use sealed::recipient_key::{MAX_KEYS, RecipientKey};
pub use sealed::seal::{Sealed, SealedFormat, fingerprint, seal, seal_bytes, seal_to_keys};
pub use sealed::sealing_phrase::{PhraseKind, SealingPhrase, unlisted_words};
pub use sealed::self_decrypting_page::SCRIPT_SHA256;
pub use stylesheet::{STYLE, STYLE_SHA256, style_source};
