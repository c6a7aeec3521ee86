//! The folder for the bookkeeping of a window's engine, which ends without a word if it cannot
//! write there.

use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

const FOLDER: &str = "inbetween";
/// Room that the engine needs, with something to spare.
static ROOM: [u8; 64 * 1024] = [0; 64 * 1024];

/// The folder for the window `label`: in `usual`, or in a folder that lasts as long as the session
/// where `usual` cannot be written. Nothing of a notebook is ever there.
///
/// # Errors
///
/// The usual folder, if there is no other either.
pub(crate) fn for_window(usual: &Path, label: &str) -> Result<PathBuf, PathBuf> {
    let temporary = [dirs::runtime_dir(), Some(std::env::temp_dir())];
    first_writable(usual, temporary.into_iter().flatten(), label)
}

/// Removes that bookkeeping, and where there was no other place, what lasts as long as the session.
/// What an engine that is still running makes again stays.
pub(crate) fn remove(usual: &Path) {
    let temporary = [dirs::runtime_dir(), Some(std::env::temp_dir())];
    let own = temporary.into_iter().flatten().map(|parent| parent.join(own_name()));
    for folder in own.filter(|own| own.exists() && is_private(own).unwrap_or(false)) {
        let _ = std::fs::remove_dir_all(folder);
    }
    let _ = std::fs::remove_dir_all(usual);
}

fn own_name() -> String {
    format!("{FOLDER}-{}", rustix::process::geteuid().as_raw())
}

fn first_writable(
    usual: &Path,
    temporary: impl Iterator<Item = PathBuf>,
    label: &str,
) -> Result<PathBuf, PathBuf> {
    let folder = usual.join(label);
    if is_writable(&folder) {
        return Ok(folder);
    }
    let own = own_name();
    let private = temporary.map(|parent| parent.join(&own)).filter(|own| is_private(own).unwrap_or(false));
    private.map(|own| own.join(label)).find(|folder| is_writable(folder)).ok_or(folder)
}

/// Makes `folder`, and returns true if it is this account's alone: others can write where temporary
/// files are.
fn is_private(folder: &Path) -> io::Result<bool> {
    match std::fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let found = std::fs::symlink_metadata(folder)?;
    Ok(found.is_dir() && found.uid() == rustix::process::geteuid().as_raw() && found.mode() & 0o077 == 0)
}

/// Tries to write a file in `folder`, which is made if it is not there.
fn is_writable(folder: &Path) -> bool {
    std::fs::create_dir_all(folder).and_then(|()| try_write(folder)).is_ok()
}

fn try_write(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Mode, OFlags};
    // A file without a name leaves nothing behind, not even if this is interrupted.
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    match rustix::fs::open(folder, flags, Mode::RUSR | Mode::WUSR) {
        Ok(file) => std::fs::File::from(file).write_all(&ROOM),
        // Not every file system has such files.
        Err(rustix::io::Errno::OPNOTSUPP | rustix::io::Errno::ISDIR) => {
            Ok(rustix::fs::access(folder, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK)?)
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn chosen(home: &Path, temporary: &[&str]) -> Result<PathBuf, PathBuf> {
        first_writable(&home.join("cache"), temporary.iter().map(|name| home.join(name)), "gate")
    }

    #[test]
    fn folder_that_cannot_be_written_is_replaced_by_a_temporary_one() {
        let home = tempfile::tempdir().unwrap();
        let own = format!("inbetween-{}", rustix::process::geteuid().as_raw());
        for name in ["runtime", "tmp"] {
            std::fs::create_dir(home.path().join(name)).unwrap();
        }
        assert_eq!(chosen(home.path(), &["runtime", "tmp"]), Ok(home.path().join("cache/gate")));
        // Not a folder, which stops every account, the administrator's too.
        std::fs::remove_dir_all(home.path().join("cache")).unwrap();
        std::fs::write(home.path().join("cache"), "").unwrap();
        let expected = home.path().join("runtime").join(&own).join("gate");
        assert_eq!(chosen(home.path(), &["runtime", "tmp"]), Ok(expected));
        let expected = home.path().join("tmp").join(&own).join("gate");
        assert_eq!(chosen(home.path(), &["nowhere", "tmp"]), Ok(expected));
        assert_eq!(chosen(home.path(), &["nowhere"]), Err(home.path().join("cache/gate")));
        // Somebody else's, or open to others: not used.
        let open = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(home.path().join("tmp").join(&own), open).unwrap();
        assert_eq!(chosen(home.path(), &["tmp"]), Err(home.path().join("cache/gate")));
        assert_eq!(std::fs::read_dir(home.path().join("runtime").join(own).join("gate")).unwrap().count(), 0);
    }
}
