//! Opens the three windows, one at a time. The gate asks for the passphrase and may call nothing of
//! the journal; the desk holds the rest; the presentation window shows one document to somebody,
//! with the notebook closed behind it. One window replaces the other, and its web process ends with
//! it.

#[cfg(target_os = "linux")]
pub(crate) mod file_dialogs;
#[cfg(target_os = "linux")]
pub(crate) mod file_kinds;
#[cfg(target_os = "linux")]
pub(crate) mod guide_paper;
#[cfg(target_os = "linux")]
pub(crate) mod printing;
pub(crate) mod summary_protocol;
#[cfg(target_os = "linux")]
#[cfg(target_os = "linux")]
pub(crate) mod webkit;
pub(crate) mod window_size;

use std::path::PathBuf;

#[cfg(target_os = "linux")]
use journal::LockTimeout;
use notebook::Notebook;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::current_document::CurrentDocument;
use crate::error::Error;
use crate::locking::shutdown;
#[cfg(target_os = "linux")]
use crate::platform::color_scheme::DesktopScheme;
use crate::platform::gate_settings::Appearance;
use crate::session::{Reply, Session};
use crate::startup::automation;
use crate::startup::start_options::StartOptions;
use crate::window_labels::{DESK, GATE, PRESENTATION};

/// Opens the gate.
pub(crate) fn open_gate<R: Runtime>(app: &AppHandle<R>) -> Result<(), OpenError> {
    let gate = open(app, GATE)?;
    #[cfg(target_os = "linux")]
    webkit::watch_gate(&gate)?;
    #[cfg(not(target_os = "linux"))]
    drop(gate);
    Ok(())
}

/// Opens the desk and closes the gate. Returns false if the desk was open already.
pub(crate) fn open_desk<R: Runtime>(app: &AppHandle<R>) -> Result<bool, OpenError> {
    if app.get_webview_window(DESK).is_some() {
        return Ok(false);
    }
    open_watched(app, DESK)?;
    #[cfg(target_os = "linux")]
    crate::locking::system_signals::delay_sleep(app);
    app.state::<CurrentDocument>().clear();
    shutdown::start_idle_watch(app);
    Ok(app.get_webview_window(GATE).map_or(Ok(()), |gate| gate.destroy()).map(|()| true)?)
}

/// Shows the current document and nothing else: closes the notebook and the desk, after running
/// `last` on the notebook. From here the gate is the only way back.
pub(crate) async fn open_presentation<R: Runtime>(
    app: &AppHandle<R>,
    session: &Session,
    last: impl FnOnce(&mut Notebook<'_>) + Send + 'static,
) -> Reply<()> {
    if open_maximized(app).is_err() {
        let _ = app.get_webview_window(PRESENTATION).map(|half_open| half_open.destroy());
        return session.reply(Err(Error::Internal));
    }
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

/// Shows the current document in a process that never had the notebook open.
#[cfg(target_os = "linux")]
pub(crate) fn open_handed_presentation<R: Runtime>(
    app: &AppHandle<R>,
    timeout: LockTimeout,
) -> Result<(), OpenError> {
    app.state::<Session>().start_timer(timeout);
    open_maximized(app)?;
    crate::locking::system_signals::delay_sleep(app);
    shutdown::start_idle_watch(app);
    Ok(())
}

fn open_maximized<R: Runtime>(app: &AppHandle<R>) -> Result<(), OpenError> {
    // Not every desktop can maximize.
    let _ = open_watched(app, PRESENTATION)?.maximize();
    Ok(())
}

/// Opens a window that locks by key, when idle, and when it is closed.
fn open_watched<R: Runtime>(app: &AppHandle<R>, label: &str) -> Result<WebviewWindow<R>, OpenError> {
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
    {
        let desktop = app.state::<DesktopScheme>().is_dark();
        let _ = app.run_on_main_thread(move || webkit::set_color_scheme(appearance, desktop));
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, appearance);
}

/// Brings the open window to the front, with the token that the desktop gave the second start.
pub(crate) fn raise<R: Runtime>(app: &AppHandle<R>, token: &str) {
    for window in [PRESENTATION, DESK, GATE].into_iter().filter_map(|label| app.get_webview_window(label)) {
        let _ = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
        #[cfg(target_os = "linux")]
        {
            let (raised, token) = (window.clone(), token.to_owned());
            let _ = window.run_on_main_thread(move || webkit::present(&raised, &token));
        }
        #[cfg(not(target_os = "linux"))]
        let _ = token;
    }
}

/// The reason why a window could not be opened.
#[derive(Debug)]
pub(crate) enum OpenError {
    /// The engine can write neither to this folder, the usual one, nor to a temporary one.
    Folder(PathBuf),
    /// Something else.
    Window,
}

impl From<tauri::Error> for OpenError {
    fn from(_: tauri::Error) -> Self {
        Self::Window
    }
}

/// Says in a dialog of the toolkit why a window could not be opened, and waits until that was read.
/// Call it on the window's thread.
pub(crate) fn say_why<R: Runtime>(app: &AppHandle<R>, error: &OpenError) {
    #[cfg(target_os = "linux")]
    {
        use crate::platform::failure_dialog::{self, WindowFailure};
        let failure = match error {
            OpenError::Folder(folder) => WindowFailure::Folder(folder.clone()),
            OpenError::Window => WindowFailure::Window,
        };
        failure_dialog::show(&failure, app.state::<Session>().texts());
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, error);
}

fn open<R: Runtime>(app: &AppHandle<R>, label: &str) -> Result<WebviewWindow<R>, OpenError> {
    let config = app.config().app.windows.iter().find(|window| window.label == label);
    let mut config = config.cloned().ok_or(tauri::Error::WindowNotFound)?;
    config.incognito = automation::INCOGNITO;
    config.title = automation::title(&config.title);
    // The presentation window fills the screen, whatever the size of the others.
    let keeps_size = label != PRESENTATION;
    if keeps_size {
        window_size::apply(&mut config, app.state::<Session>().settings_file().window_size());
    }
    let builder = WebviewWindowBuilder::from_config(app, &config)?
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    let window = if automation::INCOGNITO {
        // Two incognito windows need a folder each: the engine registers our own scheme once per
        // web context. It writes only empty bookkeeping there.
        builder.data_directory(engine_folder(app, label)?).build()?
    } else {
        builder.build()?
    };
    if keeps_size {
        window_size::watch(&window);
    }
    Ok(window)
}

/// The folder for the bookkeeping of a window's engine.
fn engine_folder<R: Runtime>(app: &AppHandle<R>, label: &str) -> Result<PathBuf, OpenError> {
    let usual = &app.state::<StartOptions>().windows;
    #[cfg(target_os = "linux")]
    return crate::startup::engine_folder::for_window(usual, label).map_err(OpenError::Folder);
    #[cfg(not(target_os = "linux"))]
    Ok(usual.join(label))
}
