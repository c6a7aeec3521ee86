//! Names of the vaults that are put aside.

use std::ffi::OsStr;
use std::path::PathBuf;

use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::files::lock_file::{LockFile, rename_locked};
use crate::folder::VaultFolder;

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
    rename_locked(&vault.path(), &aside, lock)?;
    // It has that name now. An error here would stop the exchange halfway, without a vault.
    let _ = durable_names::sync_renamed(&aside);
    Ok(aside)
}

/// `name`, or the first of `name-2`, `name-3` ... that nothing in the data folder has.
pub(super) fn free_name(target: &VaultFolder, name: &str) -> Result<String> {
    let numbered = (2..=MAX_OF_A_DAY).map(|number| format!("{name}-{number}"));
    for name in std::iter::once(name.to_owned()).chain(numbered) {
        match std::fs::symlink_metadata(target.data().join(&name)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(name),
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
