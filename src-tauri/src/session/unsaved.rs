//! Saving of text, and the second place for text that cannot be saved.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, PoisonError};

use journal::Journal;
use notebook::{Notebook, TypedText, UnsavedText};

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
        let (session, saving) = (self.clone(), self.0.saving.count());
        self.with(move |notebook| {
            let _saving = saving;
            match save(notebook).map_err(Into::into) {
                Ok((answer, saved)) => {
                    session.text_was_saved(notebook.journal, saved);
                    Ok(answer)
                }
                Err(error) => Err(session.text_was_not_saved(notebook.journal, text, error)),
            }
        })
        .await
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
        unsaved.text.forget(&is_it);
        unsaved.waiting.forget(&is_it);
        self.put_aside(&mut unsaved, journal);
    }

    /// Notes that the front end has saved everything that was typed.
    pub(crate) fn page_flushed(&self) {
        self.0.flushed.notify_one();
    }

    /// Waits until the front end has saved everything that was typed.
    pub(crate) async fn wait_until_flushed(&self) {
        self.0.flushed.notified().await;
    }

    /// Returns true while a text is being saved.
    pub(crate) fn is_saving(&self) -> bool {
        !self.0.saving.is_zero()
    }

    /// Returns true if there is text that could not be saved. Waits for nobody.
    pub(crate) fn has_unsaved_text(&self) -> bool {
        self.0.text_is_pending.load(Ordering::SeqCst)
    }

    /// Returns true if there is text that is in this process only. Waits for nobody.
    pub(crate) fn has_text_in_memory_only(&self) -> bool {
        self.0.text_is_in_memory_only.load(Ordering::SeqCst)
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
        if journal.vault().is_in_place() {
            return;
        }
        let mut unsaved = self.unsaved();
        if !unsaved.is_exchanged {
            unsaved.is_exchanged = true;
            self.put_aside(&mut unsaved, journal);
        }
    }

    /// Tries again to find a place for text that is in this process only: in the notebook, or
    /// aside.
    pub(crate) fn try_to_place_text(&self) {
        let mut slot = self.journal();
        let mut unsaved = self.unsaved();
        let Some(journal) = slot.as_mut() else {
            // Without its key nothing can be placed any more.
            return self.0.text_is_in_memory_only.store(false, Ordering::SeqCst);
        };
        let text = unsaved.text.selected(unsaved.is_exchanged);
        unsaved.text = self.on_notebook(journal, |notebook| notebook.restore(text)).left;
        self.put_aside(&mut unsaved, journal);
    }

    /// Puts text of an earlier session back into the notebook that was just opened.
    pub(super) fn restore_text(&self, journal: &mut Journal) {
        let mut unsaved = self.unsaved();
        let mut earlier = UnsavedText::default();
        for place in self.places() {
            let found = journal.vault().read_emergency_file(&place).ok().flatten();
            if let Some(text) = found.and_then(|bytes| UnsavedText::from_bytes(&bytes).ok()) {
                earlier.append(text);
            }
        }
        if earlier.is_empty() {
            return;
        }
        if journal.vault().access() != vault::Access::ReadWrite {
            unsaved.waiting = earlier;
            return;
        }
        let back = self.on_notebook(journal, |notebook| notebook.restore(earlier));
        unsaved.restored = back.count;
        unsaved.waiting = back.left;
        unsaved.written = Some(Vec::new());
        self.put_aside(&mut unsaved, journal);
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
        // First, since what follows may wait for a drive that does not answer.
        self.0.text_is_in_memory_only.store(false, Ordering::SeqCst);
        self.0.abandoned.notify_one();
        let session = self.clone();
        self.blocking(move || {
            session.abandon_unsaved_text();
            Ok(())
        })
        .await
    }

    /// Waits for [`Session::abandon`].
    pub(crate) async fn wait_until_abandoned(&self) {
        self.0.abandoned.notified().await;
    }

    /// Lets the program end without the text that could not be saved, because the person said so.
    fn abandon_unsaved_text(&self) {
        let slot = self.journal();
        let mut unsaved = self.unsaved();
        unsaved.text.abandon();
        if let Some(journal) = slot.as_ref() {
            self.put_aside(&mut unsaved, journal);
        }
    }

    /// Forgets all text that could not be saved: it goes with the notebook.
    pub(super) fn forget_unsaved_text(&self) {
        *self.unsaved() = Unsaved::default();
        self.0.text_is_pending.store(false, Ordering::SeqCst);
        self.0.text_is_in_memory_only.store(false, Ordering::SeqCst);
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
        let mut all = UnsavedText::default();
        if unsaved.is_needed() {
            all = unsaved.text.selected(unsaved.is_exchanged);
        }
        all.append(unsaved.waiting.clone());
        unsaved.is_aside = if all.is_empty() {
            if unsaved.written.take().is_some() {
                self.places().iter().for_each(|place| drop(journal.vault().remove_emergency_file(place)));
            }
            false
        } else {
            self.write_aside(unsaved, journal, &all)
        };
        let is_in_memory_only = unsaved.is_needed() && !unsaved.is_aside;
        self.0.text_is_pending.store(unsaved.text.is_pending(), Ordering::SeqCst);
        self.0.text_is_in_memory_only.store(is_in_memory_only, Ordering::SeqCst);
    }

    /// Returns true if the newest of all texts is in an emergency file.
    fn write_aside(&self, unsaved: &mut Unsaved, journal: &Journal, all: &UnsavedText) -> bool {
        let Ok(bytes) = all.to_bytes() else { return false };
        if unsaved.is_aside && unsaved.written.as_ref() == Some(&bytes) {
            return true;
        }
        let (vault, places) = (journal.vault(), self.places());
        let Some(taken) = places.iter().position(|place| vault.write_emergency_file(place, &bytes).is_ok())
        else {
            return false;
        };
        // An older file in another place would come back after the newer one.
        let others = places.iter().enumerate().filter(|(at, _)| *at != taken);
        others.for_each(|(_, place)| drop(vault.remove_emergency_file(place)));
        unsaved.written = Some(bytes);
        true
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
