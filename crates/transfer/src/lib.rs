//! Taking everything out of a notebook, and bringing notes in.
//!
//! Out: [`pack`] makes an open archive of everything: a zip file with `journal.json`
//! (`inbetween-archive/1`, with its JSON Schema), a Markdown file for each note, and papers that say
//! how to read it without the program. It is made in memory; who calls it seals it and saves it.
//!
//! In: [`read_path`] reads what a person chose: an archive of their own, or an export of Day One,
//! jrnl, Mini Diarium or Joplin, or a folder of Markdown or text files. Nothing is written.
//!
//! Rules:
//!
//! - What is read may be anything. Sizes, counts and depths are limited before memory is taken
//!   (`import/bounds.rs`), names inside an archive are compared and never used as paths, and links
//!   are not followed.
//! - Text is kept literally. HTML is turned into text, and nothing is shown as HTML.
//! - What does not come along is counted and said ([`LeftOut`]).
//! - Days only: a time of day is used to find the day, and then dropped.

mod error;
mod export;
mod import;

pub use error::{Error, Result};
pub use export::pack::pack;
pub use import::days::LocalDay;
pub use import::found::{Found, LeftOut, LeftOutItem, Program};
pub use import::incoming::Incoming;
pub use import::kinds::{Kind, kind_of};
pub use import::limited_json::{from_json_bytes, own_archive};
pub use import::read::{read_bytes, read_path};
pub use import::single_file::MAX_SEALED_BYTES;
