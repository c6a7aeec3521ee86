//! Summaries for supervision: composing a document, sealing it, and opening a sealed file.
//!
//! The order to read it in:
//!
//! 1. [`AvailableContent`] and [`entry_parts`] say what a period offers, by [`SummarySection`]. All of it is
//!    off until it is switched on.
//! 2. [`Selection`] is what was switched on, with the changes made in the copy.
//! 3. [`compose`] makes the [`Document`] from the selection and from nothing else: one HTML text,
//!    the same bytes for showing, printing and sealing.
//! 4. [`seal`] encrypts it with a [`SealingPhrase`], as an HTML file that opens itself in any
//!    browser and as an age file with the same ciphertext.
//! 5. [`open`] opens either of them. It refuses by size and work factor first, decrypts and
//!    authenticates to the end, then validates the HTML. Only then is there a [`Document`].
//!
//! Rules:
//!
//! - A document is HTML and well-formed XML at once, of few elements and fewer attributes, so that
//!   a strict reader can check it before it is shown (`sealed/validate_html.rs`). Documents
//!   composed here pass the same check.
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

pub use content::available::{AvailableContent, AvailableSection, LimitCounts, RatingPoint, RatingSeries};
pub use content::collect::available_content;
pub use content::document_texts::DocumentText;
pub use content::entry_parts::{Part, entry_parts};
pub use content::section::SummarySection;
pub use content::section_item::SectionItem;
pub use content::selection::{Period, SelectedEntry, Selection};
pub use document::Document;
pub use error::{Error, Result};
pub use files::{file_error, neutral_file_name, neutral_number, read_sealed, read_user_file, save_new};
pub use render::compose::{compose, document_texts};
pub use sealed::open::{MAX_FILE_SIZE, open, open_bytes, open_bytes_up_to, open_bytes_with};
pub use sealed::seal::{Sealed, SealedFormat, seal, seal_bytes};
pub use sealed::sealing_phrase::{PhraseKind, SealingPhrase};
pub use sealed::self_decrypting_page::SCRIPT_SHA256;
pub use stylesheet::{STYLE, STYLE_SHA256, style_source};
