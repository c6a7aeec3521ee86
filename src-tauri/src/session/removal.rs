//! Closing the notebook to remove it.

use journal::Journal;
use vault::RemovalLock;

use crate::error::Error;
use crate::session::{Reply, Session};

impl Session {
    /// Closes the notebook for good if `check` finds nothing against it. Text that could not be saved
    /// goes with it. The lock keeps other processes from opening it meanwhile.
    pub(crate) async fn close_for_removal<T: Send + 'static>(
        &self,
        check: impl FnOnce(&mut Journal) -> Result<T, Error> + Send + 'static,
    ) -> Reply<(T, Option<RemovalLock>)> {
        let session = self.clone();
        self.blocking(move || {
            // A backup that is being made would be left over.
            let _running = session.backups_running();
            let mut slot = session.journal();
            let checked = check(slot.as_mut().ok_or(Error::Locked)?)?;
            session.forget_unsaved_text();
            *session.sheet() = None;
            *session.idle() = None;
            Ok((checked, slot.take().and_then(Journal::close_for_removal)))
        })
        .await
    }
}
