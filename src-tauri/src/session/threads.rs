//! Threads that work for a session.

use tauri::async_runtime::{JoinHandle, spawn_blocking};

use crate::session::Session;

impl Session {
    /// Starts `work` where it may block.
    pub(super) fn start<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> JoinHandle<T> {
        let working = self.0.working.count();
        spawn_blocking(move || {
            let _working = working;
            work()
        })
    }

    /// Returns true while a thread may be using the notebook, a backup or another state of it.
    pub(crate) fn is_working(&self) -> bool {
        !self.0.working.is_zero()
    }
}
