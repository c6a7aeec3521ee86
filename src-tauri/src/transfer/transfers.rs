//! The state of taking out and bringing in: in memory, and gone with the process.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use journal::EntryId;
use notebook::{ChosenSource, Incoming, Progress};

use crate::error::Error;

/// The state of both directions.
#[derive(Clone, Default)]
pub(crate) struct Transfers(Arc<Inner>);

#[derive(Default)]
struct Inner {
    progress: Progress,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The file that an export will be saved to.
    target: Option<PathBuf>,
    source: Option<ChosenSource>,
    incoming: Option<Arc<Incoming>>,
    added: Vec<EntryId>,
}

impl Transfers {
    pub(crate) fn progress(&self) -> &Progress {
        &self.0.progress
    }

    pub(crate) fn set_target(&self, target: PathBuf) {
        self.state().target = Some(target);
    }

    /// The file that was picked, once.
    pub(crate) fn take_target(&self) -> Result<PathBuf, Error> {
        self.state().target.take().ok_or(Error::NoDocument)
    }

    pub(crate) fn set_source(&self, source: ChosenSource) {
        let mut state = self.state();
        state.incoming = None;
        state.source = Some(source);
    }

    /// The file or folder that was picked.
    pub(crate) fn source(&self) -> Result<ChosenSource, Error> {
        self.state().source.clone().ok_or(Error::NoDocument)
    }

    pub(crate) fn set_incoming(&self, incoming: Arc<Incoming>) {
        self.state().incoming = Some(incoming);
    }

    /// The import that was read and previewed.
    pub(crate) fn incoming(&self) -> Result<Arc<Incoming>, Error> {
        self.state().incoming.clone().ok_or(Error::NoDocument)
    }

    /// Notes that were brought in last.
    pub(crate) fn added(&self) -> Vec<EntryId> {
        self.state().added.clone()
    }

    pub(crate) fn set_added(&self, added: Vec<EntryId>) {
        self.state().added = added;
    }

    /// Forgets what was read.
    pub(crate) fn forget_incoming(&self) {
        let mut state = self.state();
        state.source = None;
        state.incoming = None;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
