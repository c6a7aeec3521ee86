//! Recognises notes that a notebook has already.

use std::collections::HashMap;

use practice::{Answer, Form, FuzzyDate};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::entries::content::Content;
use crate::entries::text_expiry;
use crate::error::Result;
use crate::export::everything::{Everything, ExportedEntry};
use crate::ids::EntryId;

/// Fingerprint of a note: its form, its date and its answers. Tags, roles and the sharing status do
/// not count, so that a note is recognised after they were changed.
type Fingerprint = [u8; 32];

/// The notes of a notebook by their fingerprints, those in the bin and earlier versions too.
pub(crate) struct KnownNotes {
    by_words: HashMap<Fingerprint, EntryId>,
    /// The notes as they are, without their text.
    rests: HashMap<EntryId, Rest>,
}

/// A note without its text.
struct Rest {
    print: Fingerprint,
    created_on: String,
    has_expired: bool,
}

impl KnownNotes {
    /// Reads all notes. Those that this version cannot decode are not known.
    pub(crate) fn read(db: &Connection) -> Result<Self> {
        let mut known = Self { by_words: HashMap::new(), rests: HashMap::new() };
        let versions = "SELECT entry.form, earlier_version.content, entry.id FROM earlier_version
                        JOIN entry ON entry.id = earlier_version.entry";
        let mut read = db.prepare(versions)?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            let form: String = row.get(0)?;
            if let Ok(content) = Content::from_json(&row.get::<_, String>(1)?) {
                known.by_words.insert(fingerprint(&form, &content), row.get(2)?);
            }
        }
        // The notes as they are come last, so that one that is the same counts before an earlier version.
        let notes = "SELECT id, form, content, created_on, EXISTS (
                         SELECT 1 FROM text_expiry WHERE text_expiry.entry = entry.id AND state = ?1
                     ) AS has_expired FROM entry ORDER BY id DESC";
        let mut read = db.prepare(notes)?;
        let mut rows = read.query([text_expiry::EXPIRED])?;
        while let Some(row) = rows.next()? {
            let (id, form): (EntryId, String) = (row.get("id")?, row.get("form")?);
            let Ok(content) = Content::from_json(&row.get::<_, String>("content")?) else { continue };
            known.by_words.insert(fingerprint(&form, &content), id);
            let has_expired = row.get::<_, bool>("has_expired")? || content.has_expired();
            let print = fingerprint(&form, &content.without_text());
            known.rests.insert(id, Rest { print, created_on: row.get("created_on")?, has_expired });
        }
        Ok(known)
    }

    /// The note that says the same on the same day.
    pub(crate) fn find(&self, form: &Form, content: &Content) -> Option<EntryId> {
        self.by_words.get(&fingerprint(&form.id, content)).copied()
    }

    /// The exported notes that are here, by their ids in the export: those that say the same, and in an
    /// export of this notebook, whose vault is `vault_id`, those that differ by a text alone that has
    /// expired here or there.
    ///
    /// Without their texts notes of a day are alike, so that these are known by their ids, which mean
    /// the same in one notebook only. A note of another one rather comes twice than not at all.
    pub(crate) fn recognise(&self, everything: &Everything, vault_id: &str) -> HashMap<i64, EntryId> {
        let is_of_this = everything.notebook.vault_id.as_deref() == Some(vault_id);
        let forms: HashMap<i64, &Form> =
            everything.forms.iter().map(|exported| (exported.id, &exported.form)).collect();
        let known = |entry: &ExportedEntry| {
            let form = forms.get(&entry.form)?;
            let same = self.find(form, &entry.content);
            same.or_else(|| (is_of_this && self.differs_by_expiry(form, entry)).then_some(entry.id))
        };
        everything.entries.iter().filter_map(|entry| Some((entry.id.0, known(entry)?))).collect()
    }

    /// Returns true if the note with the id of an exported one is that note before or after its text
    /// expired.
    fn differs_by_expiry(&self, form: &Form, entry: &ExportedEntry) -> bool {
        self.rests.get(&entry.id).is_some_and(|rest| {
            (rest.has_expired || entry.content.has_expired())
                && rest.created_on == entry.created_on.to_string()
                && rest.print == fingerprint(&form.id, &entry.content.without_text())
        })
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
