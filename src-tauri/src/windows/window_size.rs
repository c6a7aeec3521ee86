//! The size of the windows, which is the same for all of them and outlives a lock.

use tauri::utils::config::WindowConfig;
use tauri::{Manager, Runtime, WebviewWindow, WindowEvent};

use crate::platform::gate_settings::WindowSize;
use crate::session::Session;

/// Gives a window that is about to be made the size of the last one.
pub(crate) fn apply(config: &mut WindowConfig, last: Option<WindowSize>) {
    if let Some(last) = last {
        config.width = last.width.into();
        config.height = last.height.into();
        config.maximized = last.maximized;
    }
}

/// Remembers the size whenever the person changes it. It is written with the lock, which waits for
/// no window.
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) {
    let watched = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::Resized(size) = event else { return };
        let session = watched.state::<Session>();
        let file = session.settings_file();
        let maximized = watched.is_maximized().unwrap_or(false) || watched.is_fullscreen().unwrap_or(false);
        let size = size.to_logical::<u32>(watched.scale_factor().unwrap_or(1.0));
        file.note_window_size(match (maximized, file.window_size()) {
            (true, Some(last)) => WindowSize { maximized, ..last },
            (maximized, _) => WindowSize { width: size.width, height: size.height, maximized },
        });
    });
}
