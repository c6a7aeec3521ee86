//! What leaves the box: a page that a person puts together, part by part, and brings to someone.
//!
//! The order of things:
//!
//! 1. [`material`] and [`parts`] say what a period offers. All of it is off until it is switched on.
//! 2. [`Selection`] is what was switched on, with the changes made in the copy.
//! 3. [`compose`] makes the [`Document`] of it: one HTML page, the same bytes for looking at, printing and sealing.
//! 4. [`seal`] closes it with a [`SealingPhrase`], as a page that opens itself in any browser and as an age file.
//! 5. [`open`] opens either of them, and shows nothing before everything is decrypted and looked through.
//!
//! No cryptography is invented here: a sealed page is an age file, and opens without this crate.

mod content;
mod document;
mod error;
mod files;
mod render;
mod sealed;
mod stylesheet;
mod summary_texts;

pub use content::available::{AvailableContent, LimitCounts, RatingPoint, RatingSeries, available_content};
pub use content::entry_parts::{Part, entry_parts};
pub use content::selection::{Period, SelectedEntry, Selection};
pub use document::Document;
pub use error::{Error, Result};
pub use files::{neutral_file_name, read_sealed, read_user_file, save_new};
pub use render::compose::compose;
pub use sealed::open::{MAX_FILE_SIZE, open, open_bytes, open_bytes_with};
pub use sealed::seal::{Sealed, SealedForm, seal, seal_bytes};
pub use sealed::sealing_phrase::{PhraseKind, SealingPhrase};
pub use sealed::self_decrypting_page::SCRIPT_SHA256;
pub use stylesheet::{STYLE, STYLE_SHA256, style_source};
