//! Rights of new files: for their owner only, or those of an ordinary file in their folder.

use std::os::fd::OwnedFd;

use rustix::fs::Mode;

/// Read and write for the owner.
pub(crate) const OWNER_ONLY: Mode = Mode::RUSR.union(Mode::WUSR);
/// Attribute of a folder whose new files take rights of their own (acl(5)).
const DEFAULT_ACL: &str = "system.posix_acl_default";
/// Read and write for everybody: what an ordinary program asks for, and the umask takes from.
const ORDINARY: Mode = OWNER_ONLY.union(Mode::RGRP).union(Mode::WGRP).union(Mode::ROTH).union(Mode::WOTH);

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileRights {
    /// Its owner only.
    OwnerOnly,
    /// Whoever may read an ordinary new file in its folder: as the folder's default access list says,
    /// or else as the umask leaves it. That umask is given, because this process may have a stricter
    /// one.
    OfFolder {
        /// Rights that are taken away, such as 0o022.
        umask: u32,
    },
}

impl FileRights {
    /// The rights to create a file with in `folder`, and those that it is given once it is whole.
    pub(crate) fn in_folder(self, folder: &OwnedFd) -> (Mode, Option<Mode>) {
        match self {
            Self::OwnerOnly => (OWNER_ONLY, None),
            // The kernel passes the access list on, and the umask does not count.
            Self::OfFolder { .. } if has_default_acl(folder) => (ORDINARY, None),
            Self::OfFolder { umask } => {
                (OWNER_ONLY, Some(ORDINARY.difference(Mode::from_raw_mode(umask)).union(OWNER_ONLY)))
            }
        }
    }
}

fn has_default_acl(folder: &OwnedFd) -> bool {
    rustix::fs::fgetxattr_query(folder, DEFAULT_ACL).is_ok_and(|size| size > 0)
}
