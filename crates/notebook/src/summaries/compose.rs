//! Composing a summary in the person's language.

use chrono::NaiveDate;
use journal::EntryId;
use practice::Recipient;
use summary::{AvailableContent, Document, Part, Period, Selection};

use crate::error::Result;
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// Everything that a period offers for a summary for `recipient`.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if the period ends before it begins, or if the
    /// journal cannot be read.
    pub fn summary_choices(
        &mut self,
        period: Period,
        recipient: Option<Recipient>,
    ) -> Result<AvailableContent> {
        Ok(summary::available_content(self.journal, period, recipient, self.language)?)
    }

    /// The day of the session that took place last; none if there was none.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn summary_since(&mut self) -> Result<Option<NaiveDate>> {
        Ok(self.journal.last_held_session(self.today)?.map(|session| session.on))
    }

    /// The parts of an entry that can be selected.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if the entry cannot be read.
    pub fn summary_parts(&mut self, id: EntryId) -> Result<Vec<Part>> {
        Ok(summary::entry_parts(self.journal, id, self.language)?)
    }

    /// Composes the document of a selection, and of nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if the period ends before it begins, the document
    /// is too long, or the journal cannot be read.
    pub fn compose_summary(&mut self, selection: &Selection) -> Result<Document> {
        Ok(summary::compose(self.journal, selection, self.today, self.language)?)
    }

    /// About how many pages of paper a selection fills.
    ///
    /// # Errors
    ///
    /// Those of [`Self::compose_summary`].
    pub fn summary_pages(&mut self, selection: &Selection) -> Result<u32> {
        Ok(self.compose_summary(selection)?.pages())
    }
}
