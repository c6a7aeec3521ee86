//! Backups of the open notebook, one at a time and without holding it.

use std::path::Path;
use std::sync::{MutexGuard, PoisonError};

use notebook::{BackupOccasion, BackupSource, BackupTask, BackupTrouble, BackupsView, Notebook};
use vault::{BackupToWrite, CopiedBackup, FoundBackup};

use crate::error::Error;
use crate::session::backup_state::LastTry;
use crate::session::{Reply, Session};

impl Session {
    /// Makes a backup in the background, if one is due on this occasion, and fills the second place.
    /// A failure is told in Settings, and tried again on the next occasion.
    pub(crate) fn back_up_soon(&self, occasion: BackupOccasion) {
        let session = self.clone();
        drop(self.start(move || {
            let _running = session.backups_running();
            let _ = session.back_up(occasion);
        }));
    }

    /// Makes a backup now, and returns it.
    pub(crate) async fn back_up_now(&self) -> Reply<FoundBackup> {
        let session = self.clone();
        self.blocking(move || {
            let _running = session.backups_running();
            session.back_up(BackupOccasion::Asked)?.ok_or(Error::Locked)
        })
        .await
    }

    /// Everything that is shown of the backups, after one that is being made.
    pub(crate) async fn backups_view(&self) -> Reply<BackupsView> {
        let session = self.clone();
        self.blocking(move || {
            let _running = session.backups_running();
            let to_view = session.now(|notebook| notebook.backups_to_view())?;
            let last = *session.last_try();
            Ok(to_view.view(last.trouble, last.second_trouble))
        })
        .await
    }

    /// Fills the second place from the newest backup.
    pub(crate) async fn fill_second_place(&self) -> Reply<()> {
        let session = self.clone();
        self.blocking(move || {
            let _running = session.backups_running();
            let task = session.now(|notebook| notebook.backup_task())?;
            session.last_try().second_trouble = task.fill_second_place();
            Ok(())
        })
        .await
    }

    /// Runs `work` on the open notebook, in a thread that may block.
    fn now<T>(&self, work: impl FnOnce(&mut Notebook<'_>) -> notebook::Result<T>) -> Result<T, Error> {
        let mut slot = self.journal();
        let journal = slot.as_mut().ok_or(Error::Locked)?;
        Ok(self.on_notebook(journal, work)?)
    }

    fn back_up(&self, occasion: BackupOccasion) -> Result<Option<FoundBackup>, Error> {
        let task = self.now(|notebook| notebook.backup_task())?;
        let made = self.make_if_due(&task, occasion);
        if let Err(error) = &made {
            self.last_try().trouble = Some(trouble(error));
        } else if let Ok(Some(_)) = &made {
            self.last_try().trouble = None;
        }
        self.last_try().second_trouble = task.fill_second_place();
        Ok(made?)
    }

    fn make_if_due(
        &self,
        task: &BackupTask,
        occasion: BackupOccasion,
    ) -> notebook::Result<Option<FoundBackup>> {
        if task.is_due(occasion)? { task.run(&mut OpenNotebook(self)) } else { Ok(None) }
    }

    pub(super) fn backups_running(&self) -> MutexGuard<'_, ()> {
        self.0.backups.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn last_try(&self) -> MutexGuard<'_, LastTry> {
        self.0.backups.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The notebook of a session, which may be locked at any moment.
struct OpenNotebook<'a>(&'a Session);

impl BackupSource for OpenNotebook<'_> {
    fn begin(&mut self) -> Option<vault::Result<BackupToWrite>> {
        Some(self.0.journal().as_ref()?.vault().begin_backup())
    }

    fn copy_held(&mut self, folder: &Path) -> Option<vault::Result<Option<CopiedBackup>>> {
        let slot = self.0.journal();
        Some(slot.as_ref()?.vault().begin_backup().and_then(|begun| begun.copy(folder)))
    }
}

fn trouble(error: &notebook::Error) -> BackupTrouble {
    match error {
        notebook::Error::NoRoomForBackup => BackupTrouble::NoRoom,
        notebook::Error::Journal(journal::Error::Vault(error)) => error.into(),
        _ => BackupTrouble::Storage,
    }
}
