//! The content of `gate.json` while the program runs.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use vault::VaultFolder;

use crate::platform::gate_settings::{GateFile, GateSettings, WindowSize};

/// `gate.json`, read once, with the window's size as it is now.
pub(crate) struct SettingsFile {
    current: Mutex<GateFile>,
    /// Held while the file is written: the window's size in it.
    written_size: Mutex<Option<WindowSize>>,
    /// True once the notebook was removed: nothing is made in its place.
    is_removed: AtomicBool,
}

impl SettingsFile {
    pub(crate) fn read(data: &Path) -> Self {
        let file = GateFile::read(data);
        Self {
            written_size: Mutex::new(file.window),
            current: Mutex::new(file),
            is_removed: AtomicBool::new(false),
        }
    }

    pub(crate) fn settings(&self) -> GateSettings {
        self.current().settings.clone()
    }

    /// Saves the settings, which count from now on. On the first evening there is no folder yet; it
    /// is made if `is_open` is false, since an open notebook's folder that is gone was moved away.
    pub(crate) fn save(&self, settings: GateSettings, folder: &VaultFolder, is_open: bool) -> io::Result<()> {
        let mut written = self.written_size.lock().unwrap_or_else(PoisonError::into_inner);
        let file = GateFile { settings, ..self.current().clone() }.within_bounds();
        if self.is_removed() {
            self.current().settings = file.settings;
            return Ok(());
        }
        if !is_open {
            std::fs::create_dir_all(folder.data())?;
        }
        file.save(folder.data())?;
        *written = file.window;
        self.current().settings = file.settings;
        Ok(())
    }

    /// The size of the window, if it is known.
    pub(crate) fn window_size(&self) -> Option<WindowSize> {
        self.current().window
    }

    /// Notes the size of the window, until it is written.
    pub(crate) fn note_window_size(&self, size: WindowSize) {
        self.current().window = Some(size);
    }

    /// Writes the size of the window, if it has changed. Without a notebook there is nothing to
    /// write it beside, and a drive that refuses it is none of the person's business.
    pub(crate) fn save_window_size(&self, folder: &VaultFolder) {
        let mut written = self.written_size.lock().unwrap_or_else(PoisonError::into_inner);
        let file = self.current().clone().within_bounds();
        if file.window != *written && folder.path().is_dir() && file.save(folder.data()).is_ok() {
            *written = file.window;
        }
    }

    /// Notes the folder of the notebook that the file names, as it was just written.
    pub(crate) fn note_notebook(&self, folder: Option<PathBuf>) {
        self.current().notebook = folder;
    }

    /// Returns true if the notebook was removed.
    pub(crate) fn is_removed(&self) -> bool {
        self.is_removed.load(Ordering::SeqCst)
    }

    /// Writes nothing from now on: the notebook was removed.
    pub(crate) fn stop_writing(&self) {
        self.is_removed.store(true, Ordering::SeqCst);
    }

    fn current(&self) -> MutexGuard<'_, GateFile> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
