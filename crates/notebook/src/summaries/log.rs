//! The sharing log: which summary was shared with whom, and how.

use journal::{SharedFile, SharedSummary, SharedSummaryId};
use practice::{Delivery, Recipient};
use summary::{Period, SealedFormat};

use crate::error::Result;
use crate::notebook::Notebook;

/// A summary that was composed from this notebook, as the sharing log names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedSummary {
    /// The person it is for, if that was said.
    pub recipient: Option<Recipient>,
    /// The period it is about.
    pub period: Period,
    /// The SHA-256 of the document, in hexadecimal.
    pub sha256: String,
}

impl Notebook<'_> {
    /// Logs that a summary was shared.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the log cannot be written.
    pub fn log_shared(&mut self, summary: &PreparedSummary, delivery: Delivery) -> Result<()> {
        let line = self.log_line(summary, delivery);
        self.journal.log_shared(&line)?;
        Ok(())
    }

    /// Logs a sealed summary with its file. Returns `None` if the log cannot be written.
    pub(crate) fn log_sealed(
        &mut self,
        summary: &PreparedSummary,
        file: &SharedFile,
    ) -> Option<SharedSummaryId> {
        let line = self.log_line(summary, Delivery::SealedFile);
        self.journal.log_sealed(&line, file).ok()
    }

    fn log_line(&self, summary: &PreparedSummary, delivery: Delivery) -> SharedSummary {
        let PreparedSummary { recipient, period: Period { first, last }, sha256 } = summary.clone();
        SharedSummary { on: self.today, delivery, recipient, first, last, document: sha256 }
    }
}

/// The file of a sealed summary, as the log stores it.
pub(crate) fn shared_file(sha256: String, form: SealedFormat) -> SharedFile {
    let code = match form {
        SealedFormat::Page => "page",
        SealedFormat::Age => "age",
    };
    SharedFile { form: code.to_owned(), sha256 }
}
