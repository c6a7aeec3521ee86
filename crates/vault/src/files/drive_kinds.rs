//! Kinds of drives, by the type of their file system.

use std::io;
use std::path::Path;

use crate::error::Result;

/// Types of SMB, one for each of its versions (linux/magic.h).
const SMB: [u32; 3] = [0x0000_517b, 0xff53_4d42, 0xfe53_4d42];
/// Types of file systems that keep no owners and modes of this computer, and show ones that are
/// made up for the whole drive (linux/magic.h, and the headers of each): FAT, exFAT, NTFS (two
/// drivers), HFS, FUSE, SMB (three versions), Plan 9, and the shared folders of VirtualBox, VMware
/// and Parallels.
const WITHOUT_ACCOUNTS: [u32; 13] = [
    0x0000_4d44,
    0x2011_bab0,
    0x7366_746e,
    0x5346_544e,
    0x0000_4244,
    0x6573_5546,
    0x0000_517b,
    0xff53_4d42,
    0xfe53_4d42,
    0x0102_1997,
    0x786f_4256,
    0xbacb_acbc,
    0x7c7c_6673,
];

/// Returns false for drives such as sticks and shared folders, whose file system keeps no accounts:
/// the owner and the modes shown are made up for the whole drive and cannot be changed. Whoever
/// reaches the drive can copy or wipe it; the vault on it is encrypted all the same.
pub(crate) fn keeps_accounts(folder: &Path) -> Result<bool> {
    let drive = rustix::fs::statfs(folder).map_err(io::Error::from)?;
    Ok(!is_without_accounts(drive.f_type))
}

/// Returns true if a lock on a part of a file of this drive refuses also whoever holds it, through another
/// lock: SMB. SQLite, which locks the same bytes twice to write, would never write there. False if that
/// cannot be found out.
pub(crate) fn has_mandatory_locks(file: &Path) -> bool {
    let drive = file.parent().and_then(|folder| rustix::fs::statfs(folder).ok());
    drive.is_some_and(|drive| SMB.contains(&(drive.f_type as u32)))
}

/// Compares the lower half, which is the number of the type on every platform: it is signed on some.
fn is_without_accounts(file_system: rustix::fs::FsWord) -> bool {
    WITHOUT_ACCOUNTS.contains(&(file_system as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drives_without_accounts_are_known_by_their_type() {
        // vfat, SMB and VirtualBox; then ext4, btrfs, tmpfs, NFS and overlayfs.
        for known in [0x4d44, 0xff53_4d42, 0xfe53_4d42, 0x786f_4256] {
            assert!(is_without_accounts(known), "{known:x}");
        }
        assert!(
            is_without_accounts(i64::from(0xff53_4d42_u32.cast_signed())),
            "signed, as 32-bit systems give it"
        );
        for other in [0xef53, 0x9123_683e, 0x0102_1994, 0x6969, 0x794c_7630] {
            assert!(!is_without_accounts(other), "{other:x}");
        }
    }
}
