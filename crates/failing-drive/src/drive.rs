//! A drive that is mounted, writes down every change, and fails when it is told to.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fuser::{BackgroundSession, Config, MountOption};
use nix::mount::{MntFlags, umount2};

use crate::change::Change;
use crate::fault::{Armed, Call, Fault};
use crate::mounted::Mounted;
use crate::state::State;
use crate::tree::Tree;

/// A drive in memory. Dropped, it is unmounted.
pub struct Drive {
    shared: Arc<Mutex<State>>,
    folder: PathBuf,
    session: Option<BackgroundSession>,
}

impl Drive {
    /// Mounts a drive with these files at `folder`. For a process with mounts of its own.
    ///
    /// # Panics
    ///
    /// If the system mounts nothing.
    pub fn mount(folder: &Path, tree: Tree) -> Self {
        let shared = Arc::new(Mutex::new(State::new(tree)));
        let mut config = Config::default();
        config.mount_options = vec![MountOption::FSName("failing".to_owned())];
        let session = fuser::spawn_mount(Mounted::new(Arc::clone(&shared)), folder, &config);
        Self { shared, folder: folder.to_owned(), session: Some(session.expect("FUSE mounts a drive")) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes something that the program was told.
    pub fn say(&self, words: &str) {
        self.state().log.push(Change::Said(words.to_owned()));
    }

    /// Has a call fail. Calls are counted from now on.
    pub fn fail(&self, fault: Fault) {
        self.state().armed = Armed::new(fault);
    }

    /// Ends the failing, and returns the number of calls that failed.
    pub fn heal(&self) -> usize {
        std::mem::take(&mut self.state().armed).failed()
    }

    /// Number of calls of a kind so far.
    pub fn count(&self, call: Call) -> usize {
        self.state().met[call as usize]
    }

    /// The changes so far.
    pub fn log(&self) -> Vec<Change> {
        self.state().log.clone()
    }

    /// The files as a program sees them now.
    pub fn tree(&self) -> Tree {
        self.state().tree.clone()
    }
}

impl Drop for Drive {
    /// Ends it by force. A file that is still open would otherwise be closed when the process ends, and
    /// wait for an answer of the thread that has ended before.
    fn drop(&mut self) {
        let _ = umount2(&self.folder, MntFlags::MNT_FORCE | MntFlags::MNT_DETACH);
        if let Some(session) = self.session.take() {
            let _ = session.umount_and_join();
        }
    }
}
