//! One file to carry a backup away in: a tar of its folder, which is encrypted already.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveTime};
use rustix::fs::Advice;
use serde::Serialize;
use vault::FoundBackup;

use crate::error::{Error, Result};
use crate::file_names::{file_name, with_extension};

const EXTENSION: &str = "tar";
/// Read and write for the owner.
const OWNER_ONLY: u32 = 0o600;
/// Type of the FAT file systems (linux/magic.h), and the size that no file on them reaches.
const FAT: u32 = 0x4d44;
const MAX_ON_FAT: u64 = u32::MAX as u64;
/// Bytes that are compared at a time.
const PIECE: usize = 64 << 10;

/// A backup that was saved as one file.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct CarriedBackup {
    /// The file's name, without its folder.
    name: String,
    /// Its size in bytes.
    bytes: u64,
}

/// The suggested name of the file. It says nothing about a person.
pub fn carried_file_name(today: NaiveDate) -> String {
    format!("backup-{today}.{EXTENSION}")
}

/// Saves a backup as one new file, reads it back and compares it before it has its name. An existing
/// file is never replaced.
///
/// # Errors
///
/// [`Error::TooLargeForDrive`], [`Error::NotReadBack`]; [`Error::Summary`] if the file exists or
/// cannot be written. There is then no file, nor a part of one.
pub fn carry_backup(backup: &FoundBackup, picked: PathBuf) -> Result<CarriedBackup> {
    let path = with_extension(picked, EXTENSION);
    let folder = path.parent().unwrap_or(Path::new("/"));
    let is_fat = rustix::fs::statfs(folder)
        .is_ok_and(|drive| u32::try_from(drive.f_type).is_ok_and(|kind| kind == FAT));
    if is_fat && backup.bytes >= MAX_ON_FAT {
        return Err(Error::TooLargeForDrive);
    }
    let mut is_as_written = true;
    let written = vault::fill_new(&path, |file| {
        write_tar(backup, file)?;
        is_as_written = reads_back(backup, file)?;
        if is_as_written { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
    });
    match written {
        Ok(()) => Ok(CarriedBackup {
            bytes: std::fs::metadata(&path).map_or(0, |about| about.len()),
            name: file_name(&path),
        }),
        Err(_) if !is_as_written => Err(Error::NotReadBack),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Err(Error::TooLargeForDrive),
        Err(error) => Err(summary::file_error(error).into()),
    }
}

fn write_tar(backup: &FoundBackup, file: &mut File) -> io::Result<()> {
    let day = backup.name.day.parse::<NaiveDate>().unwrap_or_default();
    let mut tar = tar::Builder::new(BufWriter::new(&mut *file));
    for path in backup.files() {
        let from = File::open(&path)?;
        let mut header = tar::Header::new_gnu();
        header.set_size(from.metadata()?.len());
        header.set_mode(OWNER_ONLY);
        // The day alone: no time of day is stored, nor an account.
        let midnight = day.and_time(NaiveTime::MIN).and_utc().timestamp();
        header.set_mtime(u64::try_from(midnight).unwrap_or(0));
        tar.append_data(&mut header, name_inside(backup, &path), BufReader::new(from))?;
    }
    tar.into_inner()?.flush()
}

/// Returns true if the file holds every part of the backup as it is, read from the drive.
fn reads_back(backup: &FoundBackup, file: &mut File) -> io::Result<bool> {
    file.sync_all()?;
    // Otherwise the answer would come from memory. Only advice: some drives ignore it.
    let _ = rustix::fs::fadvise(&*file, 0, None, Advice::DontNeed);
    file.rewind()?;
    let mut expected = backup.files().into_iter();
    let mut tar = tar::Archive::new(BufReader::new(&mut *file));
    for entry in tar.entries()? {
        let mut entry = entry?;
        let Some(path) = expected.next() else { return Ok(false) };
        if entry.path()? != Path::new(&name_inside(backup, &path))
            || !is_same(&mut entry, &mut File::open(path)?)?
        {
            return Ok(false);
        }
    }
    Ok(expected.next().is_none())
}

fn name_inside(backup: &FoundBackup, path: &Path) -> String {
    format!("backup-{}/{}", backup.name.day, file_name(path))
}

fn is_same(one: &mut impl Read, other: &mut impl Read) -> io::Result<bool> {
    let (mut here, mut there) = (Vec::new(), Vec::new());
    loop {
        here.clear();
        there.clear();
        one.by_ref().take(PIECE as u64).read_to_end(&mut here)?;
        other.by_ref().take(PIECE as u64).read_to_end(&mut there)?;
        if here != there {
            return Ok(false);
        }
        if here.is_empty() {
            return Ok(true);
        }
    }
}
