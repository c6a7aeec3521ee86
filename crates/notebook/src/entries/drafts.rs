//! Drafts: entries that are being written.

use journal::{Draft, DraftId, EntryInput};

use crate::error::Result;
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// Saves what is written so far, as a new draft or in the place of the one it belongs to.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchForm`](crate::Error::NoSuchForm);
    /// [`Error::Journal`](crate::Error::Journal) if it cannot be saved.
    pub fn save_draft(&mut self, input: &EntryInput) -> Result<DraftId> {
        let form = self.form_of_new(input)?;
        Ok(self.journal.save_draft(input, form.as_deref(), self.today)?)
    }

    /// A draft; a questionnaire in the order in which it was begun.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if there is no such draft or it cannot be read.
    pub fn draft(&mut self, id: DraftId) -> Result<Draft> {
        let draft = self.journal.draft(id)?;
        let in_order = if draft.entry.is_none() { self.in_administration_order(&draft.form)? } else { None };
        Ok(match in_order {
            Some(form) => Draft { form, ..draft },
            None => draft,
        })
    }
}
