//! Fingerprints of texts, by which two states of a notebook are compared.

use std::collections::HashMap;

use practice::{Answer, SharingStatus};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::entries::content::Content;
use crate::error::Result;
use crate::merge::period_ids::PeriodIds;
use crate::storage::store::Store;

/// Fingerprint of one content of an entry, with its form and the day on which the entry was first
/// saved. The sharing status is left out, and the entry that led to it: both can differ in the same
/// words. The work period that was chosen has its id of this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Fingerprint([u8; 32]);

/// Fingerprints of form snapshots, by row id.
#[derive(Default)]
pub(super) struct FormPrints(HashMap<i64, [u8; 32]>);

impl FormPrints {
    /// Fingerprint of the snapshot in row `id`.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if it cannot be read.
    pub(super) fn of(&mut self, store: &mut impl Store, id: i64) -> Result<[u8; 32]> {
        if let Some(print) = self.0.get(&id) {
            return Ok(*print);
        }
        let print = store.read_piece(|db| print_of_form(db, id))?;
        self.0.insert(id, print);
        Ok(print)
    }
}

fn print_of_form(db: &Connection, id: i64) -> rusqlite::Result<[u8; 32]> {
    let read = "SELECT form, version, language, words FROM form_words WHERE id = ?1";
    db.prepare_cached(read)?.query_row([id], |row| {
        let mut hash = Sha256::new();
        for column in ["form", "version", "language", "words"] {
            add(&mut hash, row.get_ref(column)?.as_str()?);
        }
        Ok(hash.finalize().into())
    })
}

impl Fingerprint {
    /// Fingerprint of a stored content.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Unreadable`] for one of another version.
    pub(super) fn of(form: [u8; 32], created_on: &str, content: &str, periods: &PeriodIds) -> Result<Self> {
        Self::of_content(form, created_on, periods.compared(Content::from_json(content)?))
    }

    /// Fingerprint of a stored content as it is once its text has expired.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Unreadable`] for one of another version.
    pub(super) fn without_text(
        form: [u8; 32],
        created_on: &str,
        content: &str,
        periods: &PeriodIds,
    ) -> Result<Self> {
        let content = periods.compared(Content::from_json(content)?);
        Self::of_content(form, created_on, content.without_text())
    }

    fn of_content(form: [u8; 32], created_on: &str, content: Content) -> Result<Self> {
        let content = Content { share: SharingStatus::Private, from: None, ..content };
        let mut hash = Sha256::new();
        hash.update(form);
        add(&mut hash, created_on);
        add(&mut hash, &content.to_json()?);
        Ok(Self(hash.finalize().into()))
    }
}

/// The answers of a content that were given, as text: what was begun, and what was kept of it, are the
/// same in these.
///
/// # Errors
///
/// [`crate::Error::Unreadable`] for one of another version.
pub(super) fn given_answers(content: &str) -> Result<String> {
    let mut content = Content::from_json(content)?;
    content.answers.retain(|_, answer| !matches!(answer, Answer::Skipped | Answer::NotShown));
    Content { share: SharingStatus::Private, from: None, work_period: None, ..content }.to_json()
}

/// Adds a text and its length, so that no two lists of texts are one.
fn add(hash: &mut Sha256, text: &str) {
    hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
    hash.update(text);
}
