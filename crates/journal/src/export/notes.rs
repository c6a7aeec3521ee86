//! Notes that were written in another program.

use chrono::NaiveDate;
use practice::{Answer, Answers, Form, FuzzyDate, Precision, SharingStatus};

use crate::editing::save;
use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::error::{Error, Result};
use crate::export::import::Imported;
use crate::export::known_notes::KnownNotes;
use crate::export::read::{Watch, tell};
use crate::follow_ups::after_save::SaveContext;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::transact;

/// A note of another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its day.
    pub on: NaiveDate,
    /// Its text, exactly as it is shown.
    pub text: String,
    /// Its tags.
    pub tags: Vec<String>,
}

impl Note {
    /// The note as the entry of a form with one text.
    fn content(&self, field: &str, tag: Option<&str>) -> Result<Content> {
        let date = FuzzyDate::new(self.on, Precision::Day).ok_or(Error::DateOutOfRange)?;
        Ok(Content {
            date,
            share: SharingStatus::Private,
            roles: Vec::new(),
            tags: tag.into_iter().map(str::to_owned).chain(self.tags.iter().cloned()).collect(),
            answers: Answers::from([(field.to_owned(), Answer::Text(self.text.clone()))]),
            from: None,
            work_period: None,
        })
    }
}

/// The id of the form's first field, which takes the text.
fn text_field(form: &Form) -> Result<&str> {
    form.fields().next().map(|field| field.id.as_str()).ok_or(Error::NoForm)
}

impl Journal {
    /// Number of `notes` that the notebook has already as entries of `form`.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn count_known_notes(&mut self, notes: &[Note], form: &Form) -> Result<usize> {
        let field = text_field(form)?;
        let mut known = self.store.read_piece(|db| Ok(KnownNotes::read(db)))??;
        let is_known = |note: &&Note| {
            note.content(field, None).is_ok_and(|content| known.take(form, &content).is_some())
        };
        Ok(notes.iter().filter(is_known).count())
    }

    /// Adds `notes` as entries of `form`, each with `tag`: all of them, or none. Those that are
    /// here already are left out.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfRange`], [`Error::NothingToSave`], [`Error::Stopped`]; [`Error::Vault`] if
    /// the notebook is read-only, the drive is full, or the database cannot be written. Nothing is
    /// changed on an error.
    pub fn import_notes(
        &mut self,
        notes: &[Note],
        form: &Form,
        tag: Option<&str>,
        today: NaiveDate,
        watch: Watch<'_>,
    ) -> Result<(Imported, Vec<EntryId>)> {
        let field = text_field(form)?;
        transact(&mut self.store, today, |db| {
            let mut known = KnownNotes::read(db)?;
            let snapshot = form_snapshots::intern(db, form)?;
            let context = SaveContext { forms: &[], today };
            let mut added = Vec::new();
            for (nth, note) in notes.iter().enumerate() {
                tell(&mut *watch, nth + 1, notes.len())?;
                let content = note.content(field, tag)?;
                if known.take(form, &content).is_none() {
                    added.push(save::insert_entry(db, &content, snapshot, form, context)?);
                }
            }
            let imported = Imported { added: added.len(), known: notes.len() - added.len(), records: 0 };
            Ok((imported, added))
        })
    }

    /// Moves entries to the bin, all of them or none. Those that are gone are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn move_all_to_bin(&mut self, ids: &[EntryId], today: NaiveDate) -> Result<()> {
        transact(&mut self.store, today, |db| {
            for id in ids {
                match crate::editing::bin::bin_entry(db, *id, today) {
                    Err(Error::NoSuchEntry) => {}
                    done => done?,
                }
            }
            Ok(())
        })
    }
}
