//! Keys that summaries are sealed to, and sealing to them.

use journal::{RecipientKeyId, SealedToKey, StoredKey};
use serde::Serialize;
use summary::{Document, RecipientKey, SealedFormat};

use crate::error::Result;
use crate::notebook::Notebook;
use crate::summaries::log::{PreparedSummary, shared_file};
use crate::summaries::seal::{SaveTarget, SavedFile, save_unless};

/// A key that summaries can be sealed to.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct KeyView {
    /// The key.
    key: StoredKey,
    /// Its last eight characters in pairs, to be compared by voice.
    check: String,
}

/// A summary that was sealed to keys and saved.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SealedToKeysView {
    file: SavedFile,
    /// The person's own names of the keys.
    labels: Vec<String>,
}

/// The keys that a summary is being sealed to.
pub struct ChosenKeys {
    stored: Vec<StoredKey>,
    keys: Vec<RecipientKey>,
}

/// Seals a document to keys. Needs no open journal.
///
/// # Errors
///
/// [`Error::Summary`](crate::Error::Summary) without a key, or with too many.
pub fn seal_document_to_keys(document: &Document, chosen: &ChosenKeys) -> Result<String> {
    Ok(summary::seal_to_keys(document, &chosen.keys)?)
}

impl Notebook<'_> {
    /// All keys that summaries can be sealed to.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if they cannot be read.
    pub fn recipient_keys(&mut self) -> Result<Vec<KeyView>> {
        // One whose checksum is wrong cannot have come from here, and nothing can be sealed to it.
        let view = |key: StoredKey| {
            let check = RecipientKey::parse(&key.public_key).ok()?.spoken_check();
            Some(KeyView { key, check })
        };
        Ok(self.journal.recipient_keys()?.into_iter().filter_map(view).collect())
    }

    /// Adds a key as it was typed or pasted.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) with the reason why it is no key to seal to;
    /// [`Error::Journal`](crate::Error::Journal) if it has no name, is known, or cannot be saved.
    pub fn add_recipient_key(&mut self, label: &str, typed: &str) -> Result<()> {
        let key = RecipientKey::parse(typed)?;
        self.journal.add_recipient_key(label, &key.to_string(), self.today)?;
        Ok(())
    }

    /// The keys with these ids.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if one is gone or unusable, or none was chosen;
    /// [`Error::Journal`](crate::Error::Journal) if they cannot be read.
    pub fn choose_keys(&mut self, ids: &[RecipientKeyId]) -> Result<ChosenKeys> {
        let stored: Vec<_> =
            self.journal.recipient_keys()?.into_iter().filter(|key| ids.contains(&key.id)).collect();
        let are_there = !ids.is_empty() && ids.iter().all(|id| stored.iter().any(|key| key.id == *id));
        if !are_there {
            return Err(summary::Error::KeysNotChosen.into());
        }
        let keys = stored.iter().map(|key| RecipientKey::parse(&key.public_key));
        Ok(ChosenKeys { keys: keys.collect::<summary::Result<_>>()?, stored })
    }

    /// Saves a summary that was sealed to keys, and logs it. What cannot be logged is saved all the
    /// same.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if the file exists or cannot be written;
    /// [`Error::Ending`](crate::Error::Ending) if the program is ending.
    pub fn save_sealed_to_keys(
        &mut self,
        summary: &PreparedSummary,
        sealed: &str,
        chosen: ChosenKeys,
        target: &SaveTarget,
        is_ending: impl Fn() -> bool,
    ) -> Result<SealedToKeysView> {
        save_unless(sealed.as_bytes(), target, is_ending)?;
        let file = shared_file(summary::fingerprint(sealed.as_bytes()), SealedFormat::Age);
        let keys = chosen.stored.iter().map(|key| SealedToKey::of(&key.label, &key.public_key)).collect();
        let is_logged = self.log_sealed(summary, &file, keys).is_some();
        let ids: Vec<_> = chosen.stored.iter().map(|key| key.id).collect();
        let _ = self.journal.note_keys_used(&ids, self.today);
        let file = SavedFile::of(target, file, is_logged);
        Ok(SealedToKeysView { file, labels: chosen.stored.into_iter().map(|key| key.label).collect() })
    }
}
