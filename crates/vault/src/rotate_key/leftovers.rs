//! Databases that a new key leaves in the folder: the one that it replaced, and one that was being
//! made when the program ended.

use std::path::Path;

use crate::database::header_record::{self, UnfinishedCopy};
use crate::error::{Error, Result};
use crate::files::atomic_file::unfinished_name;
use crate::files::database_file::{DatabaseFile, beside};
use crate::files::durable_names;
use crate::header::is_database;
use crate::repair::Repair;
use crate::vault::Vault;

impl Vault {
    /// Removes the database that a new key replaced, and then its name from the header, so that a
    /// file of that name that someone puts here later is left alone.
    pub(crate) fn remove_retired(&mut self) -> bool {
        let Some(retired) = self.header.retired.clone() else { return false };
        let mut header = self.header.next();
        header.retired = None;
        let page = header.retired_page.take();
        let path = self.folder.file(&retired);
        // Another computer may have put a newer file under this name.
        let is_it = page
            .is_none_or(|page| DatabaseFile::open(&path).is_ok_and(|file| file.first_page_sha256() == page));
        // Not before the drive promises to remember the header that names the other one: a power cut
        // could take that name away, and leave neither database.
        let is_remembered = durable_names::sync_folder(&self.folder.path()).is_ok();
        let is_free = is_it && is_remembered && retired != self.header.database;
        let removed = is_free && std::fs::remove_file(&path).is_ok();
        if removed {
            let _ = std::fs::remove_file(beside(&path, "-journal"));
        }
        let is_settled = !is_it || !path.exists();
        if is_settled {
            // If the header cannot be written now, the next unlock tries again.
            let _ = self.write_header(header);
        }
        removed
    }

    /// Removes a database that was being made for a new key when the program ended: its key was in
    /// memory only. `is_surely_ours` if the files are where this computer left them; otherwise another
    /// computer may be using it, and it is named and kept.
    pub(crate) fn remove_unfinished_copy(&mut self, copy: &UnfinishedCopy, is_surely_ours: bool) {
        let path = self.folder.file(&copy.name);
        if !is_database(&copy.name) || copy.name == self.header.database {
            return;
        }
        let removed = is_surely_ours && remove_copy(&path, copy.first_page.as_deref());
        if path.exists() {
            self.unfinished_copy = Some(copy.name.clone());
            return;
        }
        if removed {
            self.repairs.push(Repair::UnfinishedCopy);
        }
        if !unfinished_name(&path).is_some_and(|unfinished| unfinished.exists()) {
            let _ = self.note_copy(None);
        }
    }

    /// Notes the database that a new key is making.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::transact`].
    pub(crate) fn note_copy(&mut self, copy: Option<&UnfinishedCopy>) -> Result<()> {
        self.transact(|db| Ok::<_, Error>(header_record::note_copy(db, copy)?))
    }
}

/// Removes the file under its temporary name, which only this program gives, and the one under its
/// own name if that has the first page it was made with. Returns true if there was one.
fn remove_copy(path: &Path, first_page: Option<&str>) -> bool {
    let mut removed = false;
    if let Some(unfinished) = unfinished_name(path) {
        removed |= std::fs::remove_file(&unfinished).is_ok();
        let _ = std::fs::remove_file(beside(&unfinished, "-journal"));
    }
    let is_as_made = |page: &str| DatabaseFile::open(path).is_ok_and(|file| file.first_page_sha256() == page);
    if first_page.is_some_and(is_as_made) {
        removed |= std::fs::remove_file(path).is_ok();
    }
    removed
}
