//! Three windows, one at a time. The gate asks for the passphrase and may call nothing of the journal; the desk holds the
//! rest; the third shows one page to somebody, with the notebook closed behind it. One replaces the other, and what a
//! window's web process has seen goes with it.

#[cfg(target_os = "linux")]
pub(crate) mod file_dialogs;
#[cfg(target_os = "linux")]
pub(crate) mod printing;
pub(crate) mod summary_protocol;
#[cfg(target_os = "linux")]
pub(crate) mod webkit;

use notebook::Notebook;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::error::Error;
use crate::locking::shutdown::{self, AfterLock};
use crate::platform::gate_settings::Appearance;
use crate::session::{Reply, Session};
use crate::startup::automation;
use crate::startup::start_options::Start;
use crate::summaries::current_document::CurrentDocument;
use crate::window_labels::{DESK, GATE, PRESENTATION};

/// Opens the gate.
pub(crate) fn open_gate<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let gate = open(app, GATE)?;
    #[cfg(target_os = "linux")]
    webkit::watch_gate(&gate)?;
    #[cfg(not(target_os = "linux"))]
    drop(gate);
    Ok(())
}

/// Opens the desk and ends the gate. Returns false if it was open already.
pub(crate) fn open_desk<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<bool> {
    if app.get_webview_window(DESK).is_some() {
        return Ok(false);
    }
    open_watched(app, DESK)?;
    #[cfg(target_os = "linux")]
    crate::locking::system_signals::delay_sleep(app);
    app.state::<CurrentDocument>().let_go();
    shutdown::watch_the_time(app);
    app.get_webview_window(GATE).map_or(Ok(()), |gate| gate.destroy())?;
    Ok(true)
}

/// Shows the page that was prepared, and nothing else: the notebook is closed and the desk is gone. From here there is no
/// way back but through the gate.
/// `last` is done with the notebook just before it is closed.
pub(crate) async fn show_the_page<R: Runtime>(
    app: &AppHandle<R>,
    session: &Session,
    last: impl FnOnce(&mut Notebook<'_>) + Send + 'static,
) -> Reply<()> {
    let Ok(shown) = open_watched(app, PRESENTATION) else {
        let _ = app.get_webview_window(PRESENTATION).map(|half_open| half_open.destroy());
        return session.told(Err(Error::Internal));
    };
    // Not every desktop does.
    let _ = shown.maximize();
    let closing = session.clone();
    let do_last = move |notebook: &mut Notebook<'_>| -> Result<(), Error> {
        last(notebook);
        Ok(())
    };
    session.with(do_last).await?;
    let close = move || {
        closing.close_but_watch();
        Ok(())
    };
    session.blocking(close).await?;
    session
        .told(app.get_webview_window(DESK).map_or(Ok(()), |desk| desk.destroy()).map_err(|_| Error::Internal))
}

/// A window that locks by key, after quiet minutes, and when it is closed.
fn open_watched<R: Runtime>(app: &AppHandle<R>, label: &str) -> tauri::Result<WebviewWindow<R>> {
    let window = open(app, label)?;
    #[cfg(target_os = "linux")]
    webkit::watch_open(&window)?;
    let closing = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            // The page hands over its last words first.
            api.prevent_close();
            let app = closing.clone();
            tauri::async_runtime::spawn(async move { shutdown::end(&app, AfterLock::Nothing).await });
        }
    });
    Ok(window)
}

/// Makes what follows the desktop light or dark, as the person chose.
pub(crate) fn set_appearance<R: Runtime>(app: &AppHandle<R>, appearance: Appearance) {
    #[cfg(target_os = "linux")]
    let _ = app.run_on_main_thread(move || webkit::appear(appearance));
    #[cfg(not(target_os = "linux"))]
    let _ = (app, appearance);
}

/// Brings the window that is open to the front.
pub(crate) fn raise<R: Runtime>(app: &AppHandle<R>) {
    for window in [PRESENTATION, DESK, GATE].into_iter().filter_map(|label| app.get_webview_window(label)) {
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
