//! The drive on which a story takes place: a foreign one that the environment names, or a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use testsupport::{alone, finished};

/// Names the folder in which a drive is mounted.
const PLACE: &str = "INBETWEEN_DRIVE";
/// Names a program that takes the drive out and puts it back: `again`, `away`, `back`.
const HAND: &str = "INBETWEEN_DRIVE_HAND";
/// Names the file system, as statfs(2) gives its type, in hexadecimal.
const KIND: &str = "INBETWEEN_DRIVE_TYPE";
/// Is set for a drive that nobody can pull out.
const STAYS: &str = "INBETWEEN_DRIVE_STAYS";
/// After so long, work on a drive that is away does not end by itself.
const PATIENCE: Duration = Duration::from_secs(240);
/// Type of ext4 (linux/magic.h).
const EXT4: u32 = 0xef53;
/// Largest drive that a test fills up, in bytes.
const SMALL: u64 = 1 << 30;

/// A drive.
pub(crate) struct Drive {
    place: PathBuf,
    /// The program that takes it out and puts it back; none for a folder.
    hand: Option<PathBuf>,
    _folder: Option<tempfile::TempDir>,
    /// Some tests start processes, and one drive can be pulled out for one test at a time.
    _alone: std::sync::MutexGuard<'static, ()>,
}

impl Drive {
    /// The drive that the environment names, or a folder in its place.
    pub(crate) fn here() -> Self {
        let alone = alone();
        if let Some(place) = std::env::var_os(PLACE) {
            let hand = std::env::var_os(HAND).expect("whoever names a drive names its hand");
            return Self { place: place.into(), hand: Some(hand.into()), _folder: None, _alone: alone };
        }
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("drive");
        fs::create_dir(&place).unwrap();
        Self { place, hand: None, _folder: Some(folder), _alone: alone }
    }

    pub(crate) fn place(&self) -> &Path {
        &self.place
    }

    /// Takes the drive out as a careful person does, and puts it back. Nothing on it may be in use.
    pub(crate) fn again(&self) {
        self.ask("again");
    }

    /// Pulls the drive out, whatever is being done on it.
    pub(crate) fn pull_out(&self) {
        if !self.ask("away") {
            fs::rename(&self.place, self.aside()).unwrap();
            fs::create_dir(&self.place).unwrap();
        }
    }

    /// Pulls the drive out, runs `work`, and puts it back: after `work`, or before its end if there is
    /// none. Linux may have a sync on a share wait without end for a server that is away
    /// (`smb2_wait_mtu_credits`). Returns true if the drive was away all the time.
    pub(crate) fn while_pulled_out(&self, work: impl FnOnce()) -> bool {
        self.pull_out();
        let (goes_on, ended) = channel::<()>();
        thread::scope(|scope| {
            let hand = scope.spawn(move || {
                let was_away = ended.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout);
                self.put_back();
                was_away
            });
            work();
            drop(goes_on);
            hand.join().unwrap()
        })
    }

    /// Puts it back where it was.
    pub(crate) fn put_back(&self) {
        if !self.ask("back") {
            fs::remove_dir(&self.place).unwrap();
            fs::rename(self.aside(), &self.place).unwrap();
        }
    }

    /// Mounts it anew while it is in use.
    pub(crate) fn mount_anew(&self) {
        self.ask("anew");
    }

    /// Returns true if it is small enough to be filled up.
    pub(crate) fn is_small(&self) -> bool {
        let drive = rustix::fs::statvfs(&self.place).unwrap();
        drive.f_blocks * drive.f_frsize < SMALL
    }

    /// Returns true if it keeps owners and modes, as the drive of this computer.
    pub(crate) fn keeps_accounts(&self) -> bool {
        self.hand.is_none() || self.file_system() == EXT4
    }

    /// Returns true if somebody can take it away while it is in use.
    pub(crate) fn can_be_pulled_out(&self) -> bool {
        std::env::var_os(STAYS).is_none()
    }

    /// The type of its file system, which is the one that the environment names.
    pub(crate) fn file_system(&self) -> u32 {
        let found = rustix::fs::statfs(&self.place).unwrap().f_type as u32;
        if let Ok(named) = std::env::var(KIND) {
            assert_eq!(format!("{found:x}"), named, "the drive is of another kind");
        }
        found
    }

    fn aside(&self) -> PathBuf {
        self.place.with_file_name("aside")
    }

    fn ask(&self, what: &str) -> bool {
        let Some(hand) = &self.hand else { return false };
        finished(Command::new(hand).arg(what));
        true
    }
}
