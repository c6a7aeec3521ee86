//! Localised texts that Rust shows: summaries, sealed pages, file dialogs and the terminal.
//!
//! The texts are the [Fluent](https://projectfluent.org) files in `assets/locales/<language>`.
//! Every folder there is a language. A text that a language lacks is shown in English, one by one,
//! as forms are.
//!
//! ```
//! use texts::Texts;
//!
//! let texts = Texts::for_language("en");
//! assert_eq!(texts.get("dialog-close"), "Close");
//! assert_eq!(
//!     texts.format("rating-range", &[("from", 0.into()), ("to", 10.into())]),
//!     "0 to 10"
//! );
//! ```
//!
//! The UI has a bundle of its own, with the other files of the same folders.

mod locales;
#[cfg(feature = "pseudo-language")]
mod pseudo_language;
mod texts;

pub use fluent_bundle::FluentValue as Value;
pub use locales::{archive_readme, backup_readme, languages};
#[cfg(feature = "pseudo-language")]
pub use pseudo_language::{PSEUDO_LANGUAGE, pseudo_localized};
pub use texts::{FormatError, Texts};
