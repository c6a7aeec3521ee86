//! Writing a file where a person chose, completely or not at all, and reading a file that a person
//! picked.

#![cfg(test)]

mod common;

use std::collections::BTreeSet;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use common::name_of;
use summary::{MAX_FILE_SIZE, Result, SealedFormat, neutral_file_name, read_sealed, save_new};
use testsupport::{HANGS, alone, child_process, child_through, child_with_own_mounts, finished, said, task};
use vault::FileRights;

const BYTES: &[u8] = b"a sealed page";

fn ending(attempt: Result<impl Sized>) -> String {
    attempt.map_or_else(|error| name_of(&error), |_| "well".to_owned())
}

/// The names in a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let name = |file: std::io::Result<std::fs::DirEntry>| file.unwrap().file_name().into_string().unwrap();
    std::fs::read_dir(folder).unwrap().map(name).collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn new_file_is_complete_and_private() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page-0001.html");
    save_new(&path, BYTES).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), BYTES);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(names(folder.path()), set(&["page-0001.html"]));
}

/// A default access list as the kernel keeps it (linux/posix_acl_xattr.h): its owner and its group may
/// read and write, others nothing.
fn default_acl() -> Vec<u8> {
    let entries: [(u16, u16); 3] = [(0x01, 6), (0x04, 6), (0x20, 0)];
    let mut acl = 2_u32.to_le_bytes().to_vec();
    for (tag, rights) in entries {
        acl.extend(tag.to_le_bytes());
        acl.extend(rights.to_le_bytes());
        acl.extend(u32::MAX.to_le_bytes());
    }
    acl
}

#[test]
fn file_for_others_takes_the_rights_of_an_ordinary_file_in_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let rights = |folder: &Path, name: &str, rights| {
        let path = folder.join(name);
        summary::save_new_with(&path, BYTES, rights).unwrap();
        std::fs::metadata(&path).unwrap().permissions().mode() & 0o777
    };
    for (umask, expected) in [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600), (0o777, 0o600), (0, 0o666)] {
        let name = format!("{umask:o}");
        assert_eq!(rights(folder.path(), &name, FileRights::OfFolder { umask }), expected, "{umask:o}");
    }
    let shared = folder.path().join("shared");
    std::fs::create_dir(&shared).unwrap();
    let name = "system.posix_acl_default";
    let is_set = rustix::fs::setxattr(&shared, name, &default_acl(), rustix::fs::XattrFlags::empty()).is_ok();
    std::fs::write(shared.join("ordinary"), BYTES).unwrap();
    let ordinary = std::fs::metadata(shared.join("ordinary")).unwrap().permissions().mode() & 0o777;
    if !is_set || ordinary != 0o660 {
        // Some containers keep the list and do not go by it.
        return println!("not run: needs a temporary folder on a drive with access lists");
    }
    // The list says what an ordinary file gets, and the umask nothing: neither more nor less.
    assert_eq!(rights(&shared, "sealed", FileRights::OfFolder { umask: 0o022 }), ordinary);
    assert_eq!(rights(&shared, "own", FileRights::OwnerOnly), 0o600);
}

#[test]
fn existing_name_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let target = elsewhere.path().join("target");
    std::fs::write(&target, b"someone else's").unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("file"), b"before").unwrap();
    std::fs::create_dir(at("folder")).unwrap();
    symlink(&target, at("link")).unwrap();
    symlink(elsewhere.path().join("nothing"), at("dangling")).unwrap();
    symlink("circle", at("circle")).unwrap();
    let before = names(folder.path());
    for name in &before {
        assert_eq!(ending(save_new(&at(name), BYTES)), "FileExists", "{name}");
    }
    assert_eq!(names(folder.path()), before);
    assert_eq!(std::fs::read(at("file")).unwrap(), b"before");
    assert_eq!(std::fs::read(&target).unwrap(), b"someone else's");
    assert_eq!(names(elsewhere.path()), set(&["target"]));
    assert_eq!(ending(save_new(&at("free"), BYTES)), "well");
}

#[test]
fn one_of_two_concurrent_writers_wins() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..50 {
        let path = folder.path().join(format!("{round}"));
        let endings = std::thread::scope(|scope| {
            let one = |bytes: &'static [u8]| {
                scope.spawn({
                    let path = &path;
                    move || ending(save_new(path, bytes))
                })
            };
            [one(b"one"), one(b"two")].map(|thread| thread.join().unwrap())
        });
        assert_eq!(endings.iter().filter(|ending| *ending == "well").count(), 1, "{endings:?}");
        assert!(endings.iter().any(|ending| ending == "FileExists"), "{endings:?}");
        let written = std::fs::read(&path).unwrap();
        assert!(written == b"one" || written == b"two");
    }
    assert_eq!(names(folder.path()).len(), 50);
}

#[test]
fn missing_folder_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), b"").unwrap();
    symlink("nowhere", folder.path().join("link")).unwrap();
    for place in ["gone", "gone/deeper", "file", "link"] {
        let path = folder.path().join(place).join("page.html");
        assert_eq!(ending(save_new(&path, BYTES)), "FolderGone", "{place}");
    }
    assert_eq!(names(folder.path()), set(&["file", "link"]));
}

#[test]
fn impossible_name_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let long = "x".repeat(300);
    for name in ["nul\0inside", &*long] {
        assert_eq!(ending(save_new(&folder.path().join(name), BYTES)), "Storage");
    }
    for path in ["/", "..", ""] {
        assert_eq!(ending(save_new(Path::new(path), BYTES)), "Storage", "{path:?}");
    }
    assert_eq!(names(folder.path()), set(&[]));
    for odd in ["CON", "a\u{202e}lmth.egap", "-rf", " "] {
        assert_eq!(ending(save_new(&folder.path().join(odd), BYTES)), "well", "{odd:?}");
    }
}

#[test]
#[ignore = "the process that gets a drive of its own"]
fn child() {
    let Some((task, data)) = task() else { return };
    let path = data.join("page.html");
    match &*task {
        "read-only" => {
            finished(Command::new("mount").arg("--bind").args([&data, &data]));
            finished(Command::new("mount").args(["-o", "remount,ro,bind"]).arg(&data));
            println!("ended {}", ending(save_new(&path, BYTES)));
        }
        "full" => {
            finished(Command::new("mount").args(["-t", "tmpfs", "-o", "size=256k", "none"]).arg(&data));
            // A byte less than there is room for, and then everything up to twice as much.
            for pages in [1, 60, 63, 64, 65, 100, 128] {
                let bytes = vec![b'x'; pages * 4096];
                println!("ended {pages} {}", ending(save_new(&path, &bytes)));
                println!("left {pages} {}", names(&data).into_iter().collect::<Vec<_>>().join(" "));
                let _ = std::fs::remove_file(&path);
            }
            // Not one more name.
            let inodes = ["-o", "remount,nr_inodes=2"];
            finished(Command::new("mount").args(inodes).arg(&data));
            std::fs::write(data.join("last"), b"").unwrap();
            println!("ended names {}", ending(save_new(&path, b"x")));
        }
        "limited" => println!("ended {}", ending(save_new(&path, &[b'x'; 100_000]))),
        other => panic!("{other} is no task"),
    }
}

#[test]
fn read_only_location_is_reported() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("read-only", folder.path()) else { return };
    assert_eq!(said(&done, "ended "), ["ReadOnlyPlace"]);
    assert_eq!(names(folder.path()), set(&[]));
}

#[test]
fn full_drive_is_reported_and_leaves_nothing() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("full", folder.path()) else { return };
    let endings = said(&done, "ended ");
    let well = endings.iter().filter(|ending| ending.ends_with(" well")).count();
    assert!(well >= 2 && endings.contains(&"128 NoRoom") && endings.contains(&"names NoRoom"), "{endings:?}");
    for (ending, left) in endings.iter().zip(said(&done, "left ")) {
        let (pages, ending) = ending.split_once(' ').unwrap();
        let expected = if ending == "well" { format!("{pages} page.html") } else { format!("{pages} ") };
        assert_eq!(left, expected, "{ending}");
        assert!(ending == "well" || ending == "NoRoom", "{ending}");
    }
    println!("{endings:?}");
}

/// `EFBIG`, as a quota or a small file system gives it: the signal that comes with it is not taken.
#[test]
fn file_size_limit_is_reported_and_leaves_nothing() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let limits = ["-c", "trap '' XFSZ; ulimit -f 40; exec \"$@\"", "sh"];
    let done = finished(&mut child_through("sh", limits, "limited", folder.path()));
    assert_eq!(said(&done, "ended "), ["NoRoom"]);
    assert_eq!(names(folder.path()), set(&[]));
    let done = finished(&mut child_process("limited", folder.path()));
    assert_eq!(said(&done, "ended "), ["well"]);
}

#[test]
fn offered_name_is_neutral_and_rarely_repeats() {
    let mut seen = BTreeSet::new();
    for _ in 0..100 {
        let name = neutral_file_name(SealedFormat::Page).unwrap();
        let digits = name.strip_prefix("page-").and_then(|rest| rest.strip_suffix(".html")).unwrap();
        assert!(digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{name}");
        seen.insert(name);
    }
    assert!(seen.len() > 90, "{}", seen.len());
    let name = neutral_file_name(SealedFormat::Age).unwrap();
    assert!(name.starts_with("page-") && Path::new(&name).extension().is_some_and(|ending| ending == "age"));
}

#[test]
fn only_regular_files_of_limited_size_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let started = Instant::now();
    finished(Command::new("mkfifo").arg(at("pipe")));
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    symlink("/dev/zero", at("link to a device")).unwrap();
    for place in ["pipe", "socket", ".", "link to a device"] {
        assert_eq!(ending(read_sealed(&at(place))), "NotSealed", "{place}");
    }
    assert_eq!(ending(read_sealed(Path::new("/dev/tty"))), "NotSealed");
    assert_eq!(ending(read_sealed(&at("nothing"))), "FileGone");

    let large = std::fs::File::create(at("large")).unwrap();
    large.set_len(MAX_FILE_SIZE + 1).unwrap();
    assert_eq!(ending(read_sealed(&at("large"))), "FileTooLarge");
    // Ten gigabytes that are not there are not looked for either.
    large.set_len(10 << 30).unwrap();
    assert_eq!(ending(read_sealed(&at("large"))), "FileTooLarge");
    large.set_len(MAX_FILE_SIZE).unwrap();
    assert_eq!(read_sealed(&at("large")).unwrap().len() as u64, MAX_FILE_SIZE);
    // Such files say that they have no bytes, and have some.
    assert!(!read_sealed(Path::new("/proc/self/status")).unwrap().is_empty());

    std::fs::write(at("page"), BYTES).unwrap();
    symlink("page", at("link")).unwrap();
    for name in ["page", "link"] {
        assert_eq!(read_sealed(&at(name)).unwrap(), BYTES, "{name}");
    }
    assert!(started.elapsed() < HANGS);
}
