//! Another state of the notebook, open beside it: a backup or a conflicted copy. It lives as long as
//! the notebook is open, and nothing of it is written anywhere.

use std::path::PathBuf;
use std::sync::{MutexGuard, PoisonError};

use notebook::{FoundState, Notebook, OtherState, OtherStateView, StateSource};
use vault::{PreparedRestore, Secret};

use crate::error::Error;
use crate::session::{Reply, Session};
use crate::startup::automation;

impl Session {
    /// Opens another state, with the key of the notebook or with a secret of its own.
    pub(crate) async fn open_other_state(
        &self,
        source: StateSource,
        secret: Option<Secret>,
    ) -> Reply<OtherStateView> {
        let session = self.clone();
        self.blocking(move || {
            let (found, key) = session.find_state(&source)?;
            // Without holding the notebook: every page is looked at.
            let mut other = match secret {
                None if found.has_key => OtherState::open(&found.state, &key, found.is_same_notebook),
                None => return Err(Error::StateNeedsPassphrase),
                Some(secret) => {
                    let vault = found.state.unlock(&secret, automation::work_factor()).map_err(of_state)?;
                    OtherState::unlocked(vault, found.is_same_notebook)
                }
            }
            .map_err(of_state)?;
            let mut slot = session.journal();
            let journal = slot.as_mut().ok_or(Error::Locked)?;
            let view = session.on_notebook(journal, |notebook| other.view(notebook)).map_err(of_state)?;
            *session.other() = Some(other);
            Ok(view)
        })
        .await
    }

    /// Runs `work` on the notebook and the other state that is open beside it.
    pub(crate) async fn with_other_state<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Notebook<'_>, &mut OtherState) -> notebook::Result<T> + Send + 'static,
    ) -> Reply<T> {
        let session = self.clone();
        self.with(move |notebook| {
            let mut other = session.other();
            Ok::<_, Error>(work(notebook, other.as_mut().ok_or(Error::NoStateOpen)?)?)
        })
        .await
    }

    /// Remembers the folder that the person chose.
    pub(crate) fn choose_state_folder(&self, folder: PathBuf) {
        *self.0.other.chosen.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }

    /// Closes the other state, and forgets made-up notes.
    pub(crate) fn close_other_state(&self) {
        self.close_made_up_notes();
        *self.other() = None;
    }

    /// Makes a checked copy of another state, which takes the place of the notebook when that is
    /// closed. The notebook stays open until then.
    pub(crate) async fn prepare_restore(&self, source: StateSource, secret: Secret) -> Reply<()> {
        let session = self.clone();
        let today = self.with(|notebook| Ok::<_, Error>(notebook.today.to_string())).await?;
        self.blocking(move || {
            let (found, _) = session.find_state(&source)?;
            let prepared = found.state.prepare_restore(session.folder(), &secret).map_err(of_state)?;
            journal::check_restore(&prepared).map_err(of_state)?;
            prepared.decide(&today)?;
            *session.restore() = Some((prepared, today));
            Ok(())
        })
        .await
    }

    /// Puts a prepared copy in the place of the notebook, which is closed by now. If that fails, the
    /// notebook is as it was, and the gate says that the copy waits.
    pub(super) fn finish_restore(&self) {
        if let Some((prepared, today)) = self.restore().take() {
            let _ = prepared.swap_or_wait(&today);
        }
    }

    fn find_state(&self, source: &StateSource) -> Result<(FoundState, vault::VaultKey), Error> {
        let chosen = self.0.other.chosen.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut slot = self.journal();
        let journal = slot.as_mut().ok_or(Error::Locked)?;
        let key = journal.vault().vault_key();
        let found = self.on_notebook(journal, |notebook| notebook.find_state(source, chosen.as_deref()));
        Ok((found.map_err(of_state)?, key))
    }

    fn other(&self) -> MutexGuard<'_, Option<OtherState>> {
        self.0.other.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn restore(&self) -> MutexGuard<'_, Option<(PreparedRestore, String)>> {
        self.0.other.restore.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An error of another state, which has words of its own.
fn of_state(error: impl Into<Error>) -> Error {
    match error.into() {
        own @ (Error::StateIsOpen | Error::OtherNotebook) => own,
        error => Error::OtherState(Box::new(error)),
    }
}
