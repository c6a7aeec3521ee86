//! An open journal together with today's date and the person's language.

use chrono::NaiveDate;
use journal::Journal;
use practice::Library;

use crate::error::{Error, Result};

/// An open journal, and the context of a use case.
pub struct Notebook<'a> {
    /// The open journal.
    pub journal: &'a mut Journal,
    /// The language that the person reads, as a tag: `en`.
    pub language: &'a str,
    /// Today's date, where the person is.
    pub today: NaiveDate,
}

impl Notebook<'_> {
    /// Every shipped form in the person's language.
    pub(crate) fn library(&self) -> Result<&'static Library> {
        practice::shipped(self.language).map_err(|_| Error::ShippedTexts)
    }
}
