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

mod check;
mod chosen;
mod compose;
mod document;
mod error;
mod limits;
mod material;
mod open;
mod page;
mod parts;
mod phrase;
mod ratings;
mod saving;
mod seal;
mod self_opening;
mod style;
mod words;

pub use chosen::{Period, SelectedEntry, Selection};
pub use compose::compose;
pub use document::Document;
pub use error::{Error, Result};
pub use material::{AvailableContent, LimitCounts, RatingPoint, RatingSeries, available_content};
pub use open::{MAX_FILE_SIZE, open, open_bytes, open_bytes_with};
pub use parts::{Part, entry_parts};
pub use phrase::{PhraseKind, SealingPhrase};
pub use saving::{neutral_file_name, read_sealed, read_user_file, save_new};
pub use seal::{Sealed, SealedForm, seal, seal_bytes};
pub use self_opening::SCRIPT_SHA256;
pub use style::{STYLE, STYLE_SHA256, style_source};
