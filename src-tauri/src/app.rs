//! Builds the program: its state, its commands and its first window.

use notebook::PendingQuestionnaire;
use tauri::{App, Builder, Context, Manager, Runtime};

use crate::current_document::CurrentDocument;
#[cfg(target_os = "linux")]
use crate::platform::single_instance;
use crate::session::Session;
use crate::startup::start_options::StartOptions;
use crate::windows::{self, summary_protocol};
use crate::{commands, locking};

/// The configuration, front end and permissions that the program ships with.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Builds the program on any runtime, so that tests drive the one people use.
///
/// # Errors
///
/// [`tauri::Error`] if the program cannot start.
pub fn app<R: Runtime>(
    builder: Builder<R>,
    context: Context<R>,
    start: StartOptions,
) -> tauri::Result<App<R>> {
    builder
        .plugin(block_navigation())
        .register_uri_scheme_protocol(summary_protocol::SCHEME, summary_protocol::answer)
        .manage(Session::new(&start.data, start.emergency.clone()))
        .manage(CurrentDocument::default())
        .manage(PendingQuestionnaire::default())
        .manage(locking::shutdown::Ending::default())
        .manage(start)
        .setup(|app| {
            #[cfg(target_os = "linux")]
            {
                windows::webkit::stay_out_of_recent_files();
                windows::webkit::disable_emoji_chooser();
                windows::webkit::watch_events(app.handle());
                windows::webkit::set_color_scheme(app.state::<Session>().settings().appearance);
            }
            first_window(app)?;
            Ok(())
        })
        // Made by build.rs from commands.toml.
        .invoke_handler(include!(concat!(env!("OUT_DIR"), "/command_handler.rs")))
        .build(context)
}

/// Opens the gate, unless another process has this notebook's window already.
fn first_window<R: Runtime>(app: &mut App<R>) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    {
        let data = app.state::<Session>().folder().data().to_owned();
        let raised = app.handle().clone();
        let raise = move || windows::raise(&raised);
        if !tauri::async_runtime::block_on(single_instance::claim(app.handle(), &data, raise)) {
            app.handle().exit(0);
            return Ok(());
        }
        locking::system_signals::watch(app.handle());
    }
    windows::open_gate(app.handle())
}

/// Blocks navigation away from our own pages: a content security policy does not stop it.
fn block_navigation<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri::plugin::Builder::new("block-navigation")
        .on_navigation(|_, url| {
            matches!(
                (url.scheme(), url.host_str()),
                ("tauri" | summary_protocol::SCHEME, _)
                    | ("http" | "https", Some("tauri.localhost" | "summary.localhost"))
            )
        })
        .build()
}
