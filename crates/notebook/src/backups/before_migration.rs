//! The backup before the tables of a notebook are migrated.

use chrono::NaiveDate;
use vault::{BackupName, Error, Result, Vault};

use crate::backups::backup_folders::{has_room, own_folder};
use crate::backups::papers::papers;

/// Writes a backup of `vault`, whose tables are about to get `schema`.
///
/// # Errors
///
/// [`Error::NoRoom`] if the drive has not enough, and those of [`Vault::back_up_into`].
pub fn back_up_before_migration(vault: &Vault, schema: u32, today: NaiveDate, language: &str) -> Result<()> {
    let folder = own_folder(vault);
    vault::clear_unfinished(&folder);
    if !has_room(&folder, vault.bytes()?) {
        return Err(Error::NoRoom);
    }
    let (_, path) = BackupName::next(&folder, &today.to_string(), Some(schema)).ok_or(Error::VaultExists)?;
    vault.back_up_into(&path, &papers(language))
}
