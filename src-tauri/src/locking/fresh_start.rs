//! The fresh process that takes the place of one that locks.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tauri::{AppHandle, Manager, Runtime};

#[cfg(target_os = "linux")]
use crate::locking::handed_page::HandedPage;
use crate::startup::arguments::Arguments;

/// The next step after a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterLock {
    /// Start a fresh process at the gate.
    Gate,
    /// Start a fresh process that presents the page it is handed.
    #[cfg(target_os = "linux")]
    Presentation,
    /// None: the window was closed.
    Nothing,
}

/// The data folder and the page of the next process, if they are not those of a plain start.
#[derive(Default)]
pub(crate) struct NextProcess {
    folder: Mutex<Option<PathBuf>>,
    #[cfg(target_os = "linux")]
    page: Mutex<Option<HandedPage>>,
}

impl NextProcess {
    /// Has the next process open another data folder.
    pub(crate) fn open_folder(&self, folder: PathBuf) {
        *self.folder.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }

    /// Has the next process present a page, if it is started for that.
    #[cfg(target_os = "linux")]
    pub(crate) fn present(&self, page: HandedPage) {
        *self.page.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
    }

    /// The arguments: the folder of this process, unless another one was chosen.
    fn arguments(&self) -> Vec<OsString> {
        let own = || match Arguments::read(std::env::args_os().skip(1)) {
            Arguments::Open { data, .. } => data,
            _ => None,
        };
        let chosen = self.folder.lock().unwrap_or_else(PoisonError::into_inner).clone();
        chosen.or_else(own).map_or_else(Vec::new, |folder| vec!["--data".into(), folder.into()])
    }

    /// Adds what the process is started with to its command.
    fn prepare(&self, command: &mut Command, then: AfterLock) {
        command.args(self.arguments()).stdin(Stdio::null());
        #[cfg(target_os = "linux")]
        if then == AfterLock::Presentation
            && let Some(page) = self.page.lock().unwrap_or_else(PoisonError::into_inner).take()
        {
            page.hand_to(command);
        }
        #[cfg(not(target_os = "linux"))]
        let _ = then;
    }
}

/// The start of the fresh process, which happens once at most.
#[derive(Clone, Default)]
pub(crate) struct FreshStart(Arc<AtomicBool>);

impl FreshStart {
    /// Starts it. If it cannot start, the program is simply closed: that is locked too.
    pub(crate) fn start<R: Runtime>(&self, app: &AppHandle<R>, next: &NextProcess, then: AfterLock) {
        let wanted = then != AfterLock::Nothing && crate::startup::automation::STARTS_AFRESH;
        if wanted
            && !self.0.swap(true, Ordering::SeqCst)
            && let Ok(program) = tauri::process::current_binary(&app.env())
        {
            let mut command = Command::new(program);
            next.prepare(&mut command, then);
            let _ = command.spawn();
        }
    }
}
