//! Brings notes in: all of what was read, or nothing.

use journal::{EntryId, Imported};
use serde::Serialize;
use transfer::Incoming;

use crate::error::{Error, Result};
use crate::notebook::Notebook;
use crate::transfer::preview::FORM;
use crate::transfer::progress::{Progress, TransferStage};

/// Longest tag, in characters.
const MAX_TAG_CHARS: usize = 100;

/// The result of bringing notes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ImportView {
    /// Number of notes that were added.
    added: u32,
    /// Number of notes that were here already.
    known: u32,
    /// Number of other records that were added.
    records: u32,
    /// The tag that the added notes carry; empty if none.
    tag: String,
}

impl Notebook<'_> {
    /// Adds what was read, in one transaction. Notes of another program carry `tag`, unless it is
    /// empty. With the result, the added notes, so that they can be taken back.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the person stopped it, or the journal cannot be written. Nothing is
    /// changed then.
    pub fn bring_in(
        &mut self,
        incoming: &Incoming,
        tag: &str,
        progress: &Progress,
    ) -> Result<(ImportView, Vec<EntryId>)> {
        progress.begin();
        progress.enter(TransferStage::Writing);
        let watch = &mut progress.watch();
        let (imported, added, tag) = match incoming {
            Incoming::Own(everything) => {
                let (imported, added) = self.journal.import_everything(everything, self.today, watch)?;
                (imported, added, String::new())
            }
            Incoming::Other(found) => {
                let form = self.library()?.form(FORM).ok_or(Error::NoSuchForm)?;
                let tag: String = tag
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
                    .chars()
                    .take(MAX_TAG_CHARS)
                    .collect();
                let named = Some(tag.as_str()).filter(|tag| !tag.is_empty());
                let (imported, added) =
                    self.journal.import_notes(&found.notes, form, named, self.today, watch)?;
                (imported, added, tag)
            }
        };
        let Imported { added: notes, known, records } = imported;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let view = ImportView { added: count(notes), known: count(known), records: count(records), tag };
        Ok((view, added))
    }

    /// Moves notes that were brought in to the bin, where they stay for 30 days.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the journal cannot be written.
    pub fn take_back_import(&mut self, added: &[EntryId]) -> Result<()> {
        Ok(self.journal.move_all_to_bin(added, self.today)?)
    }
}
