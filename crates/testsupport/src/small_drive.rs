//! A small drive to be filled up, for tests of a full one.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::finished;

/// Mounts a drive in memory of `bytes` at `folder`. For a child of
/// [`child_with_own_mounts`](crate::child_with_own_mounts).
pub fn mount_small_drive(folder: &Path, bytes: u64) {
    let options = format!("size={bytes},mode=0700");
    finished(Command::new("mount").args(["-t", "tmpfs", "-o", &options, "none"]).arg(folder));
}

/// Writes `padding` so long that `free` bytes are left on its drive. The file is made anew.
pub fn leave_free(padding: &Path, free: u64) {
    let _ = std::fs::remove_file(padding);
    let drive = rustix::fs::statvfs(padding.parent().unwrap()).unwrap();
    let left = drive.f_bavail * drive.f_frsize;
    std::fs::write(padding, vec![0; usize::try_from(left - free).unwrap()]).unwrap();
}

/// A temporary folder in memory where there is one.
pub fn quick_tempdir() -> tempfile::TempDir {
    tempfile::Builder::new().tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// Number of runs by their operation and ending, printed by a child and read by its parent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Endings(BTreeMap<String, u32>);

impl Endings {
    /// Counts one run.
    pub fn count(&mut self, operation: &str, ending: &str) {
        *self.0.entry(format!("{operation} {ending}")).or_default() += 1;
    }

    /// Prints lines for [`Self::read`].
    pub fn print(&self) {
        for (ending, count) in &self.0 {
            println!("ended {ending}: {count}");
        }
    }

    /// Reads the lines that a child printed.
    pub fn read(lines: &[&str]) -> Self {
        let counted = lines.iter().filter_map(|line| line.rsplit_once(": "));
        Self(counted.map(|(ending, count)| (ending.to_owned(), count.parse().unwrap())).collect())
    }

    /// Number of runs of any operation with this ending.
    pub fn ended(&self, ending: &str) -> u32 {
        self.0.iter().filter(|(what, _)| what.ends_with(ending)).map(|(_, count)| count).sum()
    }

    /// Returns true if any run of `operation` ended like this.
    pub fn has(&self, operation: &str, ending: &str) -> bool {
        self.0.contains_key(&format!("{operation} {ending}"))
    }
}

impl std::fmt::Display for Endings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines: Vec<_> = self.0.iter().map(|(ending, count)| format!("{ending}: {count}")).collect();
        f.write_str(&lines.join(", "))
    }
}
