//! An open journal together with today's date and the person's language.

use chrono::NaiveDate;
use journal::{Journal, Store};
use practice::Library;
use vault::Vault;

use crate::error::{Error, Result};

/// An open journal, and the context of a use case. What only reads can do so from made-up notes too.
pub struct Notebook<'a, S: Store = Vault> {
    /// The open journal.
    pub journal: &'a mut Journal<S>,
    /// The language that the person reads, as a tag: `en`.
    pub language: &'a str,
    /// Today's date, where the person is.
    pub today: NaiveDate,
}

impl<S: Store> Notebook<'_, S> {
    /// Every shipped form in the person's language.
    pub(crate) fn library(&self) -> Result<&'static Library> {
        practice::shipped(self.language).map_err(|_| Error::ShippedTexts)
    }
}
