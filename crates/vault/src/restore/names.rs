//! Names of the vaults that are put aside.

use std::ffi::OsStr;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags};

use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::files::lock_file::{LockFile, rename_locked};
use crate::folder::{OWNER_ONLY, VaultFolder};

/// Between the name of a vault and the day on which it was put aside.
const BEFORE: &str = "-before-";
/// Most vaults that are put aside on one day.
const MAX_OF_A_DAY: u32 = 1_000;

/// Name under which the vault `target` is put aside on the day `today`.
pub(super) fn name_aside(target: &VaultFolder, today: &str) -> String {
    format!("{}{BEFORE}{today}", target.name())
}

/// Gives the folder of a vault the name `name` beside `target`, or one with a number behind it if
/// that is taken. `lock` is that of the vault, if it is held.
pub(super) fn put_aside(
    vault: &VaultFolder,
    target: &VaultFolder,
    name: &str,
    lock: &mut Option<LockFile>,
) -> Result<PathBuf> {
    let aside = target.data().join(free_name(target, name)?);
    let is_exchanged = exchange_with_empty_folder(&vault.path(), &aside).is_ok();
    if !is_exchanged {
        rename_locked(&vault.path(), &aside, lock)?;
    }
    // It has that name now. An error here would stop the exchange halfway, without a vault.
    let synced = durable_names::sync_renamed(&aside);
    if is_exchanged && synced.is_ok() {
        // FAT has each name remembered apart. Until then both may stand for one folder there.
        let _ = durable_names::sync_renamed(&vault.path());
        let _ = std::fs::remove_dir(vault.path());
        let _ = durable_names::sync_folder(target.data());
    }
    Ok(aside)
}

/// Gives the folder at `from` the name `to`, which is free, and leaves an empty one in its place. On
/// FAT a name that a rename gives stands for nothing until the folder is synced again, and so the
/// folder could be lost; names that are exchanged stand for one folder or the other.
///
/// # Errors
///
/// The drive's error, as where it exchanges nothing. The folder then keeps the name `from`.
fn exchange_with_empty_folder(from: &Path, to: &Path) -> io::Result<()> {
    match std::fs::DirBuilder::new().mode(OWNER_ONLY).create(to) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    durable_names::sync_renamed(to)
        .and_then(|()| Ok(rustix::fs::renameat_with(CWD, from, CWD, to, RenameFlags::EXCHANGE)?))
        .inspect_err(|_| {
            let _ = std::fs::remove_dir(to);
        })
}

/// `name`, or the first of `name-2`, `name-3` ... that nothing in the data folder has but an empty
/// folder, as an interruption of [`put_aside`] leaves it.
pub(super) fn free_name(target: &VaultFolder, name: &str) -> Result<String> {
    let numbered = (2..=MAX_OF_A_DAY).map(|number| format!("{name}-{number}"));
    for name in std::iter::once(name.to_owned()).chain(numbered) {
        match std::fs::symlink_metadata(target.data().join(&name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(name),
            Ok(found) if found.is_dir() && target.beside(name.as_ref()).is_empty().unwrap_or(false) => {
                return Ok(name);
            }
            found => found.map(drop)?,
        }
    }
    Err(Error::VaultExists)
}

/// Returns true for a name that a vault gets when it is put aside: never a path.
pub(super) fn is_name_aside(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    day_aside(OsStr::new(name)).is_some() && name.chars().all(plain) && !name.starts_with('.')
}

/// The day in the name of a vault that was put aside.
pub(super) fn day_aside(name: &OsStr) -> Option<&str> {
    let (_, behind) = name.to_str()?.rsplit_once(BEFORE)?;
    const DAY: &str = "2026-11-29";
    let (day, number) = behind.split_at_checked(DAY.len())?;
    let is_like = |c: char, like: char| if like == '-' { c == '-' } else { c.is_ascii_digit() };
    let is_day = day.chars().zip(DAY.chars()).all(|(c, like)| is_like(c, like));
    let digits = number.strip_prefix('-').unwrap_or(number);
    (is_day && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(day)
}
