//! Builds the program: its state, its commands and its first window.

use notebook::PendingQuestionnaire;
use tauri::{App, AppHandle, Builder, Context, Manager, Runtime};

use crate::another_folder::PickedFolder;
use crate::current_document::CurrentDocument;
use crate::gate::rescue::Rescue;
#[cfg(target_os = "linux")]
use crate::platform::{color_scheme, single_instance};
use crate::session::Session;
use crate::startup::start_options::StartOptions;
#[cfg(target_os = "linux")]
use crate::summaries::presentation;
use crate::transfer::transfers::Transfers;
use crate::windows::{self, OpenError, summary_protocol};
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
    #[cfg(target_os = "linux")]
    let builder = builder.manage(color_scheme::DesktopScheme::default());
    builder
        .plugin(block_navigation())
        .register_uri_scheme_protocol(summary_protocol::SCHEME, summary_protocol::answer)
        .manage(Session::new(&start.data, start.emergency.clone()))
        .manage(CurrentDocument::default())
        .manage(PickedFolder::default())
        .manage(Rescue::default())
        .manage(PendingQuestionnaire::default())
        .manage(Transfers::default())
        .manage(locking::shutdown::Ending::default())
        .manage(start)
        .setup(|app| {
            #[cfg(target_os = "linux")]
            {
                windows::webkit::stay_out_of_recent_files();
                windows::webkit::disable_emoji_chooser();
                windows::webkit::watch_events(app.handle());
                set_appearance(app.handle());
                color_scheme::follow(app.handle(), set_appearance);
            }
            if let Err(error) = first_window(app) {
                // Without this the program would end with a number that nobody sees.
                windows::say_why(app.handle(), &error);
                app.handle().exit(1);
            }
            Ok(())
        })
        // Made by build.rs from commands.toml.
        .invoke_handler(include!(concat!(env!("OUT_DIR"), "/command_handler.rs")))
        .build(context)
}

/// Draws what the desktop draws as the person, or else the desktop, wishes.
#[cfg(target_os = "linux")]
fn set_appearance<R: Runtime>(app: &AppHandle<R>) {
    windows::set_appearance(app, app.state::<Session>().settings().appearance);
}

/// Opens the gate, or presents the page that this process was started with, unless another process
/// has this notebook's window already.
fn first_window<R: Runtime>(app: &mut App<R>) -> Result<(), OpenError> {
    #[cfg(target_os = "linux")]
    {
        let data = app.state::<Session>().folder().data().to_owned();
        let raised = app.handle().clone();
        let raise = move |token: &str| windows::raise(&raised, token);
        let token = app.state::<StartOptions>().activation_token.clone();
        if !tauri::async_runtime::block_on(single_instance::claim(app.handle(), &data, &token, raise)) {
            app.handle().exit(0);
            return Ok(());
        }
        locking::system_signals::watch(app.handle());
        if let Some(timeout) = presentation::take_handed_page(app.handle()) {
            return windows::open_handed_presentation(app.handle(), timeout);
        }
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
