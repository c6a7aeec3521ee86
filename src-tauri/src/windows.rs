//! Two windows, two jobs. The gate asks for the passphrase and may call nothing of the journal; the desk holds the
//! rest. One replaces the other, and the web process that saw the passphrase goes with the gate.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::locking::{self, Then};
use crate::{Start, automation, opening};

/// Welcome, unlock, recover.
pub(crate) const GATE: &str = "gate";
/// Everything else.
pub(crate) const DESK: &str = "desk";

/// Opens the gate.
pub(crate) fn open_gate<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let gate = open(app, GATE)?;
    #[cfg(target_os = "linux")]
    crate::webkit::watch_gate(&gate)?;
    #[cfg(not(target_os = "linux"))]
    drop(gate);
    Ok(())
}

/// Opens the desk and ends the gate.
pub(crate) fn open_desk<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    if app.get_webview_window(DESK).is_some() {
        return Ok(());
    }
    let desk = open(app, DESK)?;
    #[cfg(target_os = "linux")]
    {
        crate::webkit::watch_desk(&desk)?;
        crate::triggers::let_sleep_wait(app);
    }
    let closing = app.clone();
    desk.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            // The page hands over its last words first.
            api.prevent_close();
            let app = closing.clone();
            tauri::async_runtime::spawn(async move { locking::end(&app, Then::Nothing).await });
        }
    });
    locking::watch_the_time(app);
    opening::check_in_the_background(app);
    app.get_webview_window(GATE).map_or(Ok(()), |gate| gate.destroy())
}

/// Brings the window that is open to the front.
pub(crate) fn raise<R: Runtime>(app: &AppHandle<R>) {
    for window in [DESK, GATE].into_iter().filter_map(|label| app.get_webview_window(label)) {
        let _ = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    }
}

fn open<R: Runtime>(app: &AppHandle<R>, label: &str) -> tauri::Result<WebviewWindow<R>> {
    let config = app.config().app.windows.iter().find(|window| window.label == label);
    let mut config = config.cloned().ok_or(tauri::Error::WindowNotFound)?;
    config.incognito = automation::INCOGNITO;
    config.title = automation::title(&config.title);
    let builder = WebviewWindowBuilder::from_config(app, &config)?
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    if automation::INCOGNITO {
        // Two incognito windows need a folder each: the engine registers our own scheme once per web context. What it
        // writes there is empty bookkeeping.
        builder.data_directory(app.state::<Start>().windows.join(label)).build()
    } else {
        builder.build()
    }
}
