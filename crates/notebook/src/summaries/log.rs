//! The sharing log: which summary was shared with whom, and how.

use journal::{EntryId, SealedToKey, SharedFile, SharedSummary, SharedSummaryCard, SharedSummaryId};
use practice::{Delivery, Recipient};
use serde::Serialize;
use summary::{Document, Period, SealedFormat};

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
    /// The entries that stand on it.
    pub entries: Vec<EntryId>,
}

impl PreparedSummary {
    /// The summary whose document this is.
    pub fn of(document: &Document, recipient: Option<Recipient>, period: Period) -> Self {
        Self { recipient, period, sha256: document.sha256(), entries: document.entries().to_vec() }
    }
}

/// A file, compared with what the sharing log says was sealed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ComparedFile {
    /// Its name, without its folder.
    pub name: String,
    /// Its SHA-256, in hexadecimal.
    pub fingerprint: String,
    /// The entry of the log that it was sealed with; none if it is no file of the log.
    pub entry: Option<SharedSummaryId>,
}

impl Notebook<'_> {
    /// Logs that a summary was shared.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the log cannot be written.
    pub fn log_shared(&mut self, summary: &PreparedSummary, delivery: Delivery) -> Result<()> {
        let line = self.log_line(summary, delivery, Vec::new());
        self.journal.log_shared(&line)?;
        Ok(())
    }

    /// The file of this name and fingerprint, with the entry of the log that it was sealed with.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the log cannot be read.
    pub fn logged_file(&mut self, name: String, fingerprint: String) -> Result<ComparedFile> {
        let is_it = |one: &SharedSummaryCard| one.files.iter().any(|file| file.sha256 == fingerprint);
        let found = self.journal.sharing_log()?.into_iter().find(is_it);
        Ok(ComparedFile { name, entry: found.map(|one| one.id), fingerprint })
    }

    /// Logs a sealed summary with its file, and the keys that it was sealed to. Returns `None` if the log
    /// cannot be written.
    pub(crate) fn log_sealed(
        &mut self,
        summary: &PreparedSummary,
        file: &SharedFile,
        keys: Vec<SealedToKey>,
    ) -> Option<SharedSummaryId> {
        let line = self.log_line(summary, Delivery::SealedFile, keys);
        self.journal.log_sealed(&line, file).ok()
    }

    fn log_line(
        &self,
        summary: &PreparedSummary,
        delivery: Delivery,
        keys: Vec<SealedToKey>,
    ) -> SharedSummary {
        let PreparedSummary { recipient, period: Period { first, last }, sha256, entries } = summary.clone();
        SharedSummary { on: self.today, delivery, recipient, first, last, document: sha256, entries, keys }
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
