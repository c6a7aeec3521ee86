//! Unpacks a backup that was carried as one file. The file comes from anywhere, so that only what this
//! program puts into one is taken: known names, plain files, each once, none larger than the whole.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, BufReader, Read};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Component, Path};

use vault::{HEADER, HEADER_COPY, PAPERS, is_lock};

/// Folder inside a data folder into which a backup in one file is unpacked while it is looked into.
pub const UNPACKED: &str = ".unpacked";
/// Read, write and enter for the owner.
const FOLDER_OF_THE_OWNER: u32 = 0o700;
const FILE_OF_THE_OWNER: u32 = 0o600;
/// Most bytes of a file that is not the database.
const MAX_BESIDE: u64 = 1 << 20;
/// Bytes of a database that tell its key.
const START: u64 = 16;
/// Most files in a backup: two headers, a database and the papers.
const MAX_FILES: usize = 3 + PAPERS.len();

/// Unpacks the backup in `file` into the new folder `into`.
///
/// # Errors
///
/// [`io::ErrorKind::InvalidData`] for anything but a whole backup; those of the drive. The folder may
/// hold a part of it then, and is the caller's to remove.
pub fn unpack_carried(file: &Path, into: &Path) -> io::Result<()> {
    let source = File::open(file)?;
    let about = source.metadata()?;
    if !about.is_file() {
        return Err(not_a_backup());
    }
    DirBuilder::new().mode(FOLDER_OF_THE_OWNER).create(into)?;
    let mut archive = tar::Archive::new(BufReader::new(source));
    let mut names = Vec::new();
    // Raw: names that are written in extensions, and files with holes, are none of ours.
    for entry in archive.entries().map_err(refused)?.raw(true) {
        let mut entry = entry.map_err(refused)?;
        let name = plain_name(&entry.path().map_err(refused)?).ok_or_else(not_a_backup)?;
        let size = entry.size();
        let limit = if is_database(&name) { about.len() } else { MAX_BESIDE };
        if !entry.header().entry_type().is_file()
            || size > limit
            || names.contains(&name)
            || names.len() >= MAX_FILES
        {
            return Err(not_a_backup());
        }
        let mut options = OpenOptions::new();
        let mut unpacked =
            options.write(true).create_new(true).mode(FILE_OF_THE_OWNER).open(into.join(&name))?;
        let copied = copy(&mut entry, &mut unpacked)?;
        if copied != size {
            return Err(not_a_backup());
        }
        names.push(name);
    }
    let is_whole = [HEADER, HEADER_COPY].iter().all(|name| names.iter().any(|found| found == name))
        && names.iter().any(|name| is_database(name));
    if is_whole { Ok(()) } else { Err(not_a_backup()) }
}

/// The first bytes of the database in the backup in `file`; `None` if it is none, or cannot be read.
/// Nothing is unpacked.
pub(crate) fn start_of_database(file: &Path) -> Option<Vec<u8>> {
    let mut archive = tar::Archive::new(BufReader::new(File::open(file).ok()?));
    for entry in archive.entries_with_seek().ok()?.take(MAX_FILES) {
        let entry = entry.ok()?;
        if plain_name(&entry.path().ok()?).is_some_and(|name| is_database(&name)) {
            let mut start = Vec::new();
            entry.take(START).read_to_end(&mut start).ok()?;
            return Some(start);
        }
    }
    None
}

/// Removes an unpacked backup, by the names of its files, with the lock that opening it leaves, and its
/// folder if nothing else is in it.
pub fn remove_unpacked(folder: &Path) {
    for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if file.file_name().to_str().is_some_and(|name| is_part(name) || is_lock(name)) {
            let _ = std::fs::remove_file(file.path());
        }
    }
    let _ = std::fs::remove_dir(folder);
}

/// The name of a file in the one folder of the archive, if it is one of a backup's.
fn plain_name(path: &Path) -> Option<String> {
    let mut parts = path.components();
    let (Some(Component::Normal(_)), Some(Component::Normal(name)), None) =
        (parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let name = name.to_str()?;
    is_part(name).then(|| name.to_owned())
}

fn is_part(name: &str) -> bool {
    name == HEADER || name == HEADER_COPY || PAPERS.contains(&name) || is_database(name)
}

/// Returns true for a name such as `journal-0001.db`.
fn is_database(name: &str) -> bool {
    let digits = name.strip_prefix("journal-").and_then(|name| name.strip_suffix(".db"));
    digits.is_some_and(|digits| digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Copies, and tells errors of the archive from those of the drive that is written.
fn copy(from: &mut impl Read, into: &mut File) -> io::Result<u64> {
    let mut piece = vec![0; 64 << 10];
    let mut copied = 0;
    loop {
        let read = from.read(&mut piece).map_err(refused)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { return Ok(copied) };
        io::Write::write_all(into, bytes)?;
        copied += bytes.len() as u64;
    }
}

fn not_a_backup() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not a whole backup")
}

fn refused(_: io::Error) -> io::Error {
    not_a_backup()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: [(&str, &[u8]); 4] = [
        ("backup-2026-11-28/header.json", b"{}"),
        ("backup-2026-11-28/header.copy.json", b"{}"),
        ("backup-2026-11-28/journal-0001.db", &[7; 9000]),
        ("backup-2026-11-28/README.txt", b"read me"),
    ];

    fn header(size: u64) -> tar::Header {
        let mut header = tar::Header::new_gnu();
        header.set_size(size);
        header.set_mode(0o600);
        header
    }

    fn archive(parts: &[(&str, &[u8])], change: impl FnOnce(&mut tar::Builder<Vec<u8>>)) -> Vec<u8> {
        let mut tar = tar::Builder::new(Vec::new());
        for (name, bytes) in parts {
            tar.append_data(&mut header(bytes.len() as u64), name, *bytes).unwrap();
        }
        change(&mut tar);
        tar.into_inner().unwrap()
    }

    /// An entry whose name is written as it is.
    fn add_raw(tar: &mut tar::Builder<Vec<u8>>, name: &str, kind: tar::EntryType, link: &str, bytes: &[u8]) {
        let mut header = header(bytes.len() as u64);
        header.set_entry_type(kind);
        let old = header.as_old_mut();
        old.name[..name.len()].copy_from_slice(name.as_bytes());
        old.linkname[..link.len()].copy_from_slice(link.as_bytes());
        header.set_cksum();
        tar.append(&header, bytes).unwrap();
    }

    fn unpack(bytes: &[u8]) -> (io::Result<()>, tempfile::TempDir) {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join("backup.tar"), bytes).unwrap();
        let unpacked = unpack_carried(&data.path().join("backup.tar"), &data.path().join("into"));
        (unpacked, data)
    }

    #[test]
    fn whole_backup_is_unpacked_for_its_owner() {
        use std::os::unix::fs::PermissionsExt;
        let (unpacked, data) = unpack(&archive(&PARTS, |_| ()));
        unpacked.unwrap();
        let into = data.path().join("into");
        assert_eq!(std::fs::read(into.join("journal-0001.db")).unwrap(), [7; 9000]);
        for name in ["header.json", "header.copy.json", "README.txt", "journal-0001.db"] {
            let mode = std::fs::metadata(into.join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn whatever_is_not_a_whole_backup_is_refused_and_writes_nowhere_else() {
        use tar::EntryType as Kind;
        type Change = fn(&mut tar::Builder<Vec<u8>>);
        let hostile: [(&str, Change); 11] = [
            ("dots", |tar| add_raw(tar, "backup/../../header.json", Kind::Regular, "", b"x")),
            ("absolute", |tar| add_raw(tar, "/tmp/header.json", Kind::Regular, "", b"x")),
            ("windows", |tar| add_raw(tar, "C:\\\\backup\\\\header.json", Kind::Regular, "", b"x")),
            ("deeper", |tar| add_raw(tar, "b/c/header.json", Kind::Regular, "", b"x")),
            ("unknown", |tar| add_raw(tar, "b/notes.txt", Kind::Regular, "", b"x")),
            ("twice", |tar| add_raw(tar, "b/header.json", Kind::Regular, "", b"x")),
            ("link", |tar| add_raw(tar, "b/SECURITY.md", Kind::Symlink, "/etc/passwd", b"")),
            ("hard link", |tar| add_raw(tar, "b/SECURITY.md", Kind::Link, "/etc/passwd", b"")),
            ("device", |tar| add_raw(tar, "b/SECURITY.md", Kind::Char, "", b"")),
            ("too large", |tar| {
                add_raw(tar, "b/SECURITY.md", Kind::Regular, "", &vec![0; MAX_BESIDE as usize + 1]);
            }),
            ("long name", |tar| add_raw(tar, "b/SECURITY.md", Kind::GNULongName, "", b"b/header.json")),
        ];
        for (what, change) in hostile {
            let (unpacked, data) = unpack(&archive(&PARTS, change));
            assert_eq!(unpacked.unwrap_err().kind(), io::ErrorKind::InvalidData, "{what}");
            let beside: Vec<_> =
                std::fs::read_dir(data.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
            assert_eq!(beside.len(), 2, "{what}: {beside:?}");
        }
        let whole = archive(&PARTS, |_| ());
        for length in (0..11_000).step_by(499) {
            let (unpacked, _data) = unpack(&whole[..length]);
            assert_eq!(unpacked.unwrap_err().kind(), io::ErrorKind::InvalidData, "cut to {length}");
        }
        for missing in 0..3 {
            let mut parts = PARTS.to_vec();
            parts.remove(missing);
            let (unpacked, _data) = unpack(&archive(&parts, |_| ()));
            assert_eq!(unpacked.unwrap_err().kind(), io::ErrorKind::InvalidData, "without part {missing}");
        }
        let (unpacked, _data) = unpack(b"this is a letter and no archive");
        assert_eq!(unpacked.unwrap_err().kind(), io::ErrorKind::InvalidData);
    }

    /// T36: whatever somebody writes into a file that is called a backup.
    #[test]
    fn no_file_panics_or_writes_outside() {
        use proptest::prelude::*;
        use proptest::test_runner::{Config, TestRunner};
        let whole = archive(&PARTS, |_| ());
        let data = testsupport::quick_tempdir();
        let (file, into) = (data.path().join("backup.tar"), data.path().join("into"));
        // Most of them in the headers, which begin every part.
        let at =
            prop_oneof![3 => 0_usize..512, 3 => 1024_usize..1536, 2 => 2048_usize..2560, 1 => any::<usize>()];
        let edits = prop::collection::vec((at, any::<u8>(), 0_u8..8), 0..6);
        let cases = testsupport::repetitions(10_000, 100_000);
        let unpacked = std::cell::Cell::new(0_u32);
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
            .run(&edits, |edits| {
                let mut bytes = whole.clone();
                for (at, byte, edit) in edits {
                    // Nothing is left to change.
                    let Some(at) = at.checked_rem(bytes.len()) else { break };
                    match edit {
                        0 => bytes.truncate(at.max(1)),
                        1 => bytes.insert(at, byte),
                        2 => drop(bytes.remove(at)),
                        _ => bytes[at] = byte,
                    }
                    if let Some(block) = bytes.get_mut(at / 512 * 512..at / 512 * 512 + 512) {
                        // A right sum, so that the change is looked at.
                        let mut header = tar::Header::new_old();
                        header.as_mut_bytes().copy_from_slice(block);
                        header.set_cksum();
                        block.copy_from_slice(header.as_bytes());
                    }
                }
                std::fs::write(&file, &bytes).unwrap();
                let done = unpack_carried(&file, &into);
                unpacked.set(unpacked.get() + u32::from(done.is_ok()));
                remove_unpacked(&into);
                let left = std::fs::read_dir(data.path()).unwrap().count();
                prop_assert_eq!(left, 1, "only the file itself");
                Ok(())
            })
            .unwrap();
        // Control: some changes are harmless, and those are unpacked.
        assert!(unpacked.get() > 0);
        println!("{cases} files, {} of them unpacked, no panic, nothing left", unpacked.get());
    }
}
