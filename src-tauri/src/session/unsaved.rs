//! Saving of text, and the second place for text that cannot be saved.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, PoisonError};

use journal::Journal;
use notebook::{Notebook, TypedText, UnsavedText};

use crate::clock;
use crate::error::Error;
use crate::session::unsaved_state::{RestoredTextView, Unsaved};
use crate::session::{Reply, Session};

impl Session {
    /// Runs `save`, which saves a text, and remembers the outcome: a text that cannot be saved is
    /// put aside at once, so that no end of the program loses it.
    pub(crate) async fn save_text<T, E>(
        &self,
        text: TypedText,
        save: impl FnOnce(&mut Notebook<'_>) -> Result<(T, TypedText), E> + Send + 'static,
    ) -> Reply<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let session = self.clone();
        self.0.saving.fetch_add(1, Ordering::SeqCst);
        let reply = self
            .with(move |notebook| match save(notebook).map_err(Into::into) {
                Ok((answer, saved)) => {
                    session.text_was_saved(notebook.journal, saved);
                    Ok(answer)
                }
                Err(error) => Err(session.text_was_not_saved(notebook.journal, text, error)),
            })
            .await;
        self.0.saving.fetch_sub(1, Ordering::SeqCst);
        reply
    }

    /// Runs `work`, which discards or removes something, and forgets the text of it.
    pub(crate) async fn with_and_forget<T, E>(
        &self,
        is_it: impl Fn(&TypedText) -> bool + Send + 'static,
        work: impl FnOnce(&mut Notebook<'_>) -> Result<T, E> + Send + 'static,
    ) -> Reply<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let session = self.clone();
        self.with(move |notebook| {
            let done = work(notebook).map_err(Into::into)?;
            session.forget_text(notebook.journal, is_it);
            Ok::<_, Error>(done)
        })
        .await
    }

    fn forget_text(&self, journal: &Journal, is_it: impl Fn(&TypedText) -> bool) {
        let mut unsaved = self.unsaved();
        unsaved.text.forget(is_it);
        self.put_aside(&mut unsaved, journal);
    }

    /// Returns true while a text is being saved.
    pub(crate) fn is_saving(&self) -> bool {
        self.0.saving.load(Ordering::SeqCst) > 0
    }

    /// Returns true if there is text that could not be saved.
    pub(crate) fn has_unsaved_text(&self) -> bool {
        self.unsaved().text.is_pending()
    }

    /// Returns true if there is text that is in this process only.
    pub(crate) fn has_text_in_memory_only(&self) -> bool {
        let unsaved = self.unsaved();
        unsaved.is_needed() && !unsaved.is_aside
    }

    /// Looks whether the notebook's file is still the one that was opened, and puts what was saved
    /// since then aside if it is not. Waits for nobody: it is asked again a second later.
    pub(crate) fn watch_file(&self) {
        if let Ok(slot) = self.0.journal.try_lock()
            && let Some(journal) = slot.as_ref()
        {
            self.look_at_file(journal);
        }
    }

    /// As [`Session::watch_file`], for a notebook that is about to be closed.
    pub(super) fn look_at_file(&self, journal: &Journal) {
        let mut unsaved = self.unsaved();
        if !unsaved.is_exchanged && !journal.vault().is_in_place() {
            unsaved.is_exchanged = true;
            self.put_aside(&mut unsaved, journal);
        }
    }

    /// Tries again to find a place for text that is in this process only: in the notebook, or
    /// aside.
    pub(crate) fn try_to_place_text(&self) {
        let language = self.settings().language;
        let mut slot = self.journal();
        let Some(journal) = slot.as_mut() else { return };
        let mut unsaved = self.unsaved();
        let text = std::mem::take(&mut unsaved.text);
        let today = clock::today_or_latest(self.day_end(), Some(journal));
        unsaved.text = Notebook { journal, language: &language, today }.restore(text).left;
        self.put_aside(&mut unsaved, journal);
    }

    /// Puts text of an earlier session back into the notebook that was just opened.
    pub(super) fn restore_text(&self, journal: &mut Journal) {
        let language = self.settings().language;
        let mut unsaved = self.unsaved();
        for place in self.places() {
            let found = journal.vault().read_emergency_file(&place).ok().flatten();
            let Some(text) = found.and_then(|bytes| UnsavedText::from_bytes(&bytes).ok()) else { continue };
            let today = clock::today_or_latest(self.day_end(), Some(journal));
            let mut notebook = Notebook { journal, language: &language, today };
            let back = notebook.restore(text);
            unsaved.restored += back.count;
            if back.left.is_empty() {
                let _ = journal.vault().remove_emergency_file(&place);
            } else {
                unsaved.waiting.append(back.left);
            }
        }
    }

    /// Text of an earlier session, as the desk tells of it.
    pub(crate) fn restored_text(&self) -> RestoredTextView {
        let unsaved = self.unsaved();
        RestoredTextView {
            restored: unsaved.restored,
            waiting: u32::try_from(unsaved.waiting.len()).unwrap_or(u32::MAX),
        }
    }

    /// Lets the end of the program go on without the text that could not be saved.
    pub(crate) async fn abandon(&self) -> Reply<()> {
        let session = self.clone();
        let abandoned = self
            .blocking(move || {
                session.abandon_unsaved_text();
                Ok(())
            })
            .await;
        self.0.abandoned.notify_one();
        abandoned
    }

    /// Waits for [`Session::abandon`].
    pub(crate) async fn wait_until_abandoned(&self) {
        self.0.abandoned.notified().await;
    }

    /// Lets the program end without the text that could not be saved, because the person said so.
    fn abandon_unsaved_text(&self) {
        let slot = self.journal();
        let mut unsaved = self.unsaved();
        unsaved.text.forget(|_| true);
        if let Some(journal) = slot.as_ref() {
            self.put_aside(&mut unsaved, journal);
        }
    }

    fn text_was_saved(&self, journal: &Journal, text: TypedText) {
        let mut unsaved = self.unsaved();
        unsaved.text.saved(text);
        if !unsaved.text.is_pending() {
            unsaved.is_exchanged = false;
        }
        self.put_aside(&mut unsaved, journal);
    }

    fn text_was_not_saved(&self, journal: &Journal, text: TypedText, error: Error) -> Error {
        if !error.is_of_storage() {
            return error;
        }
        let mut unsaved = self.unsaved();
        unsaved.is_exchanged |= error.is_of_exchanged_file();
        unsaved.text.failed(text);
        unsaved.is_aside = false;
        self.put_aside(&mut unsaved, journal);
        Error::NotSaved { reason: Box::new(error), is_aside: unsaved.is_aside }
    }

    /// Writes the emergency file, in the first place that takes it, or removes it once there is
    /// nothing for it. Text of an earlier session that waits stays in it.
    fn put_aside(&self, unsaved: &mut Unsaved, journal: &Journal) {
        let vault = journal.vault();
        if !unsaved.is_needed() {
            if unsaved.is_aside && unsaved.waiting.is_empty() {
                self.places().iter().for_each(|place| drop(vault.remove_emergency_file(place)));
            }
            unsaved.is_aside = false;
            return;
        }
        let mut all = unsaved.text.clone();
        all.append(unsaved.waiting.clone());
        let Ok(bytes) = all.to_bytes(unsaved.is_exchanged) else { return };
        unsaved.is_aside =
            self.places().iter().any(|place| vault.write_emergency_file(place, &bytes).is_ok());
    }

    /// The places for an emergency file, the most lasting first. The data folder only while the
    /// notebook is in it: an empty mount point would hide the file later.
    fn places(&self) -> Vec<PathBuf> {
        let folder = self.folder();
        let data = folder.path().exists().then(|| folder.data().to_owned());
        data.into_iter().chain(self.0.emergency_places.iter().cloned()).collect()
    }

    fn unsaved(&self) -> MutexGuard<'_, Unsaved> {
        self.0.unsaved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
