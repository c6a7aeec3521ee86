//! Copies a finished backup to another place, such as a stick.

use std::path::{Path, PathBuf};

use crate::backup::folder::UnfinishedFolder;
use crate::backup::listing::FoundBackup;
use crate::backup::papers::PAPERS;
use crate::error::{Error, Result};
use crate::files::open_file::copy_new;
use crate::folder::{HEADER, HEADER_COPY};
use crate::states::open_other::VaultKey;

impl FoundBackup {
    /// The files of the backup, the papers first; none if it is not complete.
    pub fn files(&self) -> Vec<PathBuf> {
        let Some(database) = self.database_name() else { return Vec::new() };
        let papers = PAPERS.iter().copied().filter(|paper| self.folder.join(paper).is_file());
        papers.chain([HEADER, HEADER_COPY, database]).map(|name| self.folder.join(name)).collect()
    }
}

impl VaultKey {
    /// Copies a backup of this vault into `folder`, which does not exist yet, and checks the copy.
    ///
    /// # Errors
    ///
    /// [`Error::VaultExists`] if there is something at `folder`; [`Error::DatabaseDamaged`] if the
    /// copy is not whole; [`Error::NoRoom`], [`Error::ReadOnly`], [`Error::Storage`]. There is then
    /// nothing at `folder`.
    pub fn copy_backup(&self, backup: &FoundBackup, folder: &Path) -> Result<()> {
        let files = backup.files();
        if files.is_empty() {
            return Err(Error::HeaderDamaged);
        }
        let unfinished = UnfinishedFolder::create(folder)?;
        for path in files {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            copy_new(&path, &unfinished.file(name))?;
        }
        drop(self.open_checked(&unfinished.as_vault().ok_or(Error::NoVault)?)?);
        unfinished.publish()
    }
}
