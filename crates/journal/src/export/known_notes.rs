//! Recognises notes that a notebook has already.

use std::collections::HashMap;

use practice::{Answer, Form, FuzzyDate};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::entries::content::Content;
use crate::error::Result;
use crate::ids::EntryId;

/// Fingerprint of a note: its form, its date and its answers. Tags, roles and the sharing status do
/// not count, so that a note is recognised after they were changed.
type Fingerprint = [u8; 32];

/// The notes of a notebook by their fingerprints, those in the bin and earlier versions too.
pub(crate) struct KnownNotes(HashMap<Fingerprint, EntryId>);

impl KnownNotes {
    /// Reads all notes. Those that this version cannot decode are not known.
    pub(crate) fn read(db: &Connection) -> Result<Self> {
        let mut known = HashMap::new();
        let versions = "SELECT entry.id, entry.form, earlier_version.content FROM earlier_version
                        JOIN entry ON entry.id = earlier_version.entry";
        // The notes as they are come last, so that one that is the same counts before an earlier version.
        for read in [versions, "SELECT id, form, content FROM entry ORDER BY id DESC"] {
            let mut read = db.prepare(read)?;
            let mut rows = read.query([])?;
            while let Some(row) = rows.next()? {
                let (id, form): (EntryId, String) = (row.get(0)?, row.get(1)?);
                if let Ok(content) = Content::from_json(&row.get::<_, String>(2)?) {
                    known.insert(fingerprint(&form, &content), id);
                }
            }
        }
        Ok(Self(known))
    }

    /// The note that says the same on the same day.
    pub(crate) fn find(&self, form: &Form, content: &Content) -> Option<EntryId> {
        self.0.get(&fingerprint(&form.id, content)).copied()
    }
}

fn fingerprint(form: &str, content: &Content) -> Fingerprint {
    let FuzzyDate { on, precision } = content.date;
    let mut hash = Sha256::new();
    for part in [form, &on.to_string(), precision.code()] {
        hash.update(part);
        hash.update([0]);
    }
    let answered =
        content.answers.iter().filter(|(_, answer)| !matches!(answer, Answer::Skipped | Answer::NotShown));
    for (field, answer) in answered {
        hash.update(field);
        hash.update([0]);
        // An answer is a string, a number or a list of strings: it always has a JSON.
        hash.update(serde_json::to_vec(answer).unwrap_or_default());
        hash.update([0]);
    }
    hash.finalize().into()
}
