//! The folders in which backups lie, and the room there.

use std::path::{Path, PathBuf};

use vault::Vault;

/// Name of the folder of backups in a data folder.
const FOLDER: &str = "backups";
/// Beginning of the name of a notebook's folder in a second place. It says nothing about a person.
const FOLDER_ELSEWHERE: &str = "notebook-backups-";
/// Room that a backup leaves on its drive, so that writing goes on: in bytes.
const ROOM_LEFT: u64 = 32 << 20;

/// The folder of the backups of a vault in its data folder.
pub(crate) fn own_folder(vault: &Vault) -> PathBuf {
    vault.folder().data().join(FOLDER)
}

/// The folder of the backups of a vault inside a folder that a person picked. Another notebook has
/// another.
pub(crate) fn folder_inside(picked: &Path, vault: &Vault) -> PathBuf {
    picked.join(format!("{FOLDER_ELSEWHERE}{}", vault.short_id()))
}

/// Returns true if there is room for `bytes` more on the drive of `folder`, and some left. The
/// folder need not exist yet.
pub(crate) fn has_room(folder: &Path, bytes: u64) -> bool {
    let existing = folder.ancestors().find(|folder| folder.exists());
    let drive = existing.and_then(|folder| rustix::fs::statvfs(folder).ok());
    // A drive that does not say is tried: a full one changes nothing.
    drive.is_none_or(|drive| {
        // Such as a drive over the network that tells no sizes.
        drive.f_blocks == 0
            || drive.f_bavail.saturating_mul(drive.f_frsize) >= bytes.saturating_add(ROOM_LEFT)
    })
}

/// Returns true if both folders are on one drive, so that one accident takes both.
pub(crate) fn are_on_one_drive(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let drive = |folder: &Path| std::fs::metadata(folder).ok().map(|about| about.dev());
    drive(one).is_some() && drive(one) == drive(other)
}
