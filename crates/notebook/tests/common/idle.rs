//! A notebook that nobody else uses while a backup of it is made.

use std::path::Path;

use notebook::{BackupSource, Notebook};
use vault::{BackupToWrite, CopiedBackup};

/// A notebook that nobody else uses.
pub(crate) struct Idle<'a, 'b>(pub(crate) &'a Notebook<'b>);

impl BackupSource for Idle<'_, '_> {
    fn begin(&mut self) -> Option<vault::Result<BackupToWrite>> {
        Some(self.0.journal.vault().begin_backup())
    }

    fn copy_held(&mut self, folder: &Path) -> Option<vault::Result<Option<CopiedBackup>>> {
        Some(self.0.journal.vault().begin_backup().and_then(|begun| begun.copy(folder)))
    }
}
