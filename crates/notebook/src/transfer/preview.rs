//! The preview of an import, before anything is written.

use journal::{Everything, KeptHere};
use serde::Serialize;
use summary::RecipientKey;
use transfer::{Incoming, LeftOutItem, Program};

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// Form of notes that come from elsewhere.
pub(crate) const FORM: &str = "just-write";

/// The preview of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ImportPreview {
    /// The program that wrote it; none for an archive or a backup of one's own.
    program: Option<Program>,
    /// True if this notebook is empty and becomes the same as the other.
    becomes_the_same: bool,
    /// Number of notes that would be added.
    new_notes: u32,
    /// Number of notes that are here already.
    known_notes: u32,
    /// Number of limits, contacts and other records in it; 0 for other programs.
    records: u32,
    /// Number of records that were unreadable when the archive was made.
    unreadable: u32,
    /// Day of the earliest note, such as 2026-11-22.
    first: Option<String>,
    /// Day of the latest note.
    last: Option<String>,
    /// Parts that do not come along from another program.
    left_out: Vec<LeftOutItem>,
    /// Parts of an archive in whose place the ones here stay.
    kept_here: Vec<KeptHere>,
    /// Keys of an archive that are not here yet, or not by that name.
    new_keys: Vec<ImportedKey>,
}

/// A key of an archive that pages could be sealed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ImportedKey {
    /// Its name in the archive.
    label: String,
    /// Its last eight characters in pairs, to be compared by voice.
    check: String,
}

impl Notebook<'_> {
    /// Compares what was read with the notebook.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if it contradicts itself, or if the journal cannot be read.
    pub fn preview_import(&mut self, incoming: &Incoming) -> Result<ImportPreview> {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        match incoming {
            Incoming::Own(everything) => {
                let compared = self.journal.compare_archive(everything)?;
                let days = everything.entries.iter().map(|entry| entry.content.date.on);
                Ok(ImportPreview {
                    program: None,
                    becomes_the_same: compared.is_empty,
                    new_notes: count(compared.new_notes),
                    known_notes: count(compared.known_notes),
                    records: count(compared.records),
                    unreadable: everything.unreadable,
                    first: days.clone().min().map(|day| day.to_string()),
                    last: days.max().map(|day| day.to_string()),
                    left_out: Vec::new(),
                    kept_here: compared.kept_here,
                    new_keys: self.new_keys(everything)?,
                })
            }
            Incoming::Other(found) => {
                let form = self.library()?.form(FORM).ok_or(Error::NoSuchForm)?;
                let known = self.journal.count_known_notes(&found.notes, form)?;
                let day = |note: Option<&journal::Note>| note.map(|note| note.on.to_string());
                Ok(ImportPreview {
                    program: Some(found.program),
                    becomes_the_same: false,
                    new_notes: count(found.notes.len() - known),
                    known_notes: count(known),
                    records: 0,
                    unreadable: 0,
                    first: day(found.notes.first()),
                    last: day(found.notes.last()),
                    left_out: found.left_out(),
                    kept_here: Vec::new(),
                    new_keys: Vec::new(),
                })
            }
        }
    }

    fn new_keys(&mut self, everything: &Everything) -> Result<Vec<ImportedKey>> {
        let known = self.journal.recipient_keys()?;
        let mut new = Vec::new();
        for key in &everything.recipient_keys {
            let is_known =
                known.iter().any(|own| own.public_key == key.public_key && own.label.contains(&key.label));
            // Nothing can be sealed to one whose checksum is wrong, and it is shown nowhere.
            if let (false, Ok(parsed)) = (is_known, RecipientKey::parse(&key.public_key)) {
                new.push(ImportedKey { label: key.label.clone(), check: parsed.spoken_check() });
            }
        }
        Ok(new)
    }
}
