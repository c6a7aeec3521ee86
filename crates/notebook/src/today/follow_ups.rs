//! Skipping follow-up questions.

use journal::EntryId;

use crate::error::Result;
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// Leaves the follow-up questions of an entry until the next ones are due.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read or written.
    pub fn skip_follow_up(&mut self, entry: EntryId) -> Result<()> {
        let forms = self.library()?.forms();
        Ok(self.journal.skip_follow_up(entry, forms, self.today)?)
    }
}
