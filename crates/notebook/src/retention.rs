//! The time for which the text of notes is kept, as the front end shows it.

use journal::{EntryCard, EntryId, ExpiringText, TextPeriod};
use serde::Serialize;
use vault::Access;

use crate::error::Result;
use crate::notebook::Notebook;

/// The period after which text expires, and the notes that it concerns soon.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RetentionView {
    /// Months after which the text of a note expires; none while it never does.
    pub months: Option<u32>,
    /// The choices for that, in months.
    pub choices: Vec<u32>,
    /// Notes whose text expires soon, the earliest first.
    pub expiring: Vec<ExpiringText>,
    /// Notes whose text the person keeps, the earliest first.
    pub kept: Vec<EntryCard>,
}

impl Notebook<'_> {
    /// The period after which text expires, and the notes that it concerns soon.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn retention(&mut self) -> Result<RetentionView> {
        if self.journal.vault().access() == Access::ReadWrite {
            self.journal.find_expiring_texts(self.today)?;
        }
        Ok(RetentionView {
            months: self.journal.text_period()?.map(TextPeriod::months),
            choices: TextPeriod::CHOICES.to_vec(),
            expiring: self.journal.expiring_texts(self.today)?,
            kept: self.journal.kept_texts()?,
        })
    }

    /// Saves the months after which text expires, or that it never does. Nothing goes before it was
    /// announced.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) for months that are not offered, and if the journal
    /// cannot be written.
    pub fn save_retention(&mut self, months: Option<u32>) -> Result<RetentionView> {
        self.journal.save_text_period(months.map(TextPeriod::from_months).transpose()?)?;
        self.retention()
    }

    /// Keeps the text of a note although others expire, or lets it expire like them.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if there is no such note or the journal cannot be
    /// written.
    pub fn keep_text(&mut self, id: EntryId, keep: bool) -> Result<RetentionView> {
        self.journal.keep_text(id, keep)?;
        self.retention()
    }

    /// Removes the texts that were announced long enough, and finds those that are next.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be written.
    pub fn expire_texts(&mut self) -> Result<()> {
        self.journal.expire_texts(self.today)?;
        Ok(self.journal.find_expiring_texts(self.today)?)
    }
}
