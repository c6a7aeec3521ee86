//! Opens the three windows, one at a time. The gate asks for the passphrase and may call nothing of
//! the journal; the desk holds the rest; the presentation window shows one document to somebody,
//! with the notebook closed behind it. One window replaces the other, and its web process ends with
//! it.

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

use crate::current_document::CurrentDocument;
use crate::error::Error;
use crate::locking::shutdown;
use crate::platform::gate_settings::Appearance;
use crate::session::{Reply, Session};
use crate::startup::automation;
use crate::startup::start_options::StartOptions;
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

/// Opens the desk and closes the gate. Returns false if the desk was open already.
pub(crate) fn open_desk<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<bool> {
    if app.get_webview_window(DESK).is_some() {
        return Ok(false);
    }
    open_watched(app, DESK)?;
    #[cfg(target_os = "linux")]
    crate::locking::system_signals::delay_sleep(app);
    app.state::<CurrentDocument>().clear();
    shutdown::start_idle_watch(app);
    app.get_webview_window(GATE).map_or(Ok(()), |gate| gate.destroy())?;
    Ok(true)
}

/// Shows the current document and nothing else: closes the notebook and the desk, after running
/// `last` on the notebook. From here the gate is the only way back.
pub(crate) async fn open_presentation<R: Runtime>(
    app: &AppHandle<R>,
    session: &Session,
    last: impl FnOnce(&mut Notebook<'_>) + Send + 'static,
) -> Reply<()> {
    let Ok(shown) = open_watched(app, PRESENTATION) else {
        let _ = app.get_webview_window(PRESENTATION).map(|half_open| half_open.destroy());
        return session.reply(Err(Error::Internal));
    };
    // Not every desktop can maximize.
    let _ = shown.maximize();
    let closing = session.clone();
    let do_last = move |notebook: &mut Notebook<'_>| -> Result<(), Error> {
        last(notebook);
        Ok(())
    };
    session.with(do_last).await?;
    let close = move || {
        closing.close_but_keep_timer();
        Ok(())
    };
    session.blocking(close).await?;
    session.reply(
        app.get_webview_window(DESK).map_or(Ok(()), |desk| desk.destroy()).map_err(|_| Error::Internal),
    )
}

/// Opens a window that locks by key, when idle, and when it is closed.
fn open_watched<R: Runtime>(app: &AppHandle<R>, label: &str) -> tauri::Result<WebviewWindow<R>> {
    let window = open(app, label)?;
    #[cfg(target_os = "linux")]
    webkit::watch_open(&window)?;
    let closing = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            // The front end saves what was typed first.
            api.prevent_close();
            let app = closing.clone();
            tauri::async_runtime::spawn(async move { shutdown::close_window(&app).await });
        }
    });
    Ok(window)
}

/// Makes dialogs and framed documents light or dark, as the person chose.
pub(crate) fn set_appearance<R: Runtime>(app: &AppHandle<R>, appearance: Appearance) {
    #[cfg(target_os = "linux")]
    let _ = app.run_on_main_thread(move || webkit::set_color_scheme(appearance));
    #[cfg(not(target_os = "linux"))]
    let _ = (app, appearance);
}

/// Brings the open window to the front.
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
        // Two incognito windows need a folder each: the engine registers our own scheme once per
        // web context. It writes only empty bookkeeping there.
        builder.data_directory(app.state::<StartOptions>().windows.join(label)).build()
    } else {
        builder.build()
    }
}
