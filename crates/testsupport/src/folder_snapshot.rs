//! Snapshots of a folder, to show that an attempt changed nothing.

use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// All files below a folder: bytes, mode, owner, inode and time of writing.
#[derive(Debug, PartialEq, Eq)]
pub struct FolderSnapshot(BTreeMap<PathBuf, Entry>);

#[derive(Debug, PartialEq, Eq)]
struct Entry {
    mode: u32,
    owner: u32,
    inode: u64,
    written: (i64, i64),
    bytes: Vec<u8>,
}

impl FolderSnapshot {
    /// Takes the snapshot.
    pub fn of(folder: &Path) -> Self {
        let mut all = BTreeMap::new();
        add(folder, &mut all);
        Self(all)
    }

    /// Differences of `later`, in words.
    pub fn changes(&self, later: &Self) -> Vec<String> {
        let mut found = Vec::new();
        for path in self.0.keys().chain(later.0.keys().filter(|path| !self.0.contains_key(*path))) {
            let what = match (self.0.get(path), later.0.get(path)) {
                (Some(_), None) => "is gone",
                (None, _) => "is new",
                (Some(before), Some(after)) if before == after => continue,
                (Some(before), Some(after)) if before.bytes != after.bytes => "has other bytes",
                (Some(before), Some(after)) if before.mode != after.mode => "has another mode",
                _ => "was written again",
            };
            found.push(format!("{} {what}", path.display()));
        }
        found
    }

    /// Fails if `folder` is not exactly as it was.
    #[track_caller]
    pub fn assert_unchanged(&self, folder: &Path, after: &str) {
        let changes = self.changes(&Self::of(folder));
        assert!(changes.is_empty(), "after {after}: {changes:?}");
    }

    /// Names of the files, without their folders.
    pub fn names(&self) -> Vec<&str> {
        self.0.keys().filter_map(|path| path.file_name()?.to_str()).collect()
    }
}

fn add(path: &Path, all: &mut BTreeMap<PathBuf, Entry>) {
    let found = std::fs::symlink_metadata(path).unwrap();
    let mut written = (found.mtime(), found.mtime_nsec());
    let bytes = if found.is_dir() {
        for file in std::fs::read_dir(path).unwrap() {
            add(&file.unwrap().path(), all);
        }
        // SQLite may make and remove a journal; the content of a folder matters.
        written = (0, 0);
        Vec::new()
    } else if found.is_symlink() {
        std::fs::read_link(path).unwrap().into_os_string().into_encoded_bytes()
    } else {
        std::fs::read(path).unwrap()
    };
    let entry = Entry { mode: found.mode(), owner: found.uid(), inode: found.ino(), written, bytes };
    all.insert(path.to_owned(), entry);
}

/// Copies a folder with its modes.
pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    std::fs::set_permissions(to, std::fs::metadata(from).unwrap().permissions()).unwrap();
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        let target = to.join(file.file_name());
        if file.file_type().unwrap().is_dir() {
            copy_folder(&file.path(), &target);
        } else {
            std::fs::copy(file.path(), target).unwrap();
        }
    }
}
