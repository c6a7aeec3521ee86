//! The shell: its windows, commands that only pass arguments on, and everything that keeps the text on this machine.

mod arguments;
mod automation;
mod commands;
mod copied;
#[cfg(target_os = "linux")]
mod dialogs;
mod display;
mod error;
mod frame;
mod gate_settings;
mod gentle;
mod hardening;
mod help_lines;
mod idle;
#[cfg(target_os = "linux")]
mod keys;
mod leaving;
mod limits;
mod locking;
mod marks;
mod opening;
mod page;
#[cfg(target_os = "linux")]
mod paper;
mod periods;
mod places;
mod questionnaires;
mod seal;
mod secrets;
mod session;
#[cfg(target_os = "linux")]
mod single;
mod terminal;
mod texts;
mod today;
#[cfg(target_os = "linux")]
mod triggers;
mod views;
#[cfg(target_os = "linux")]
mod webkit;
mod windows;
mod writing;

use std::path::PathBuf;

use tauri::{App, Builder, Context, Manager, Runtime};

pub use arguments::Arguments;
pub use automation::SEALED;
pub use display::{Screen, screen};
pub use error::{ErrorCode, ErrorView};
pub use gate_settings::{Appearance, GateSettings};
pub use hardening::{harden, keep_panics_quiet};
pub use idle::Locking;
pub use places::{FileKind, FileView, PlaceView};
#[cfg(target_os = "linux")]
pub use seal::seal;
pub use seal::{Door, NetworkSealView, measure};
pub use terminal::Line;
#[cfg(target_os = "linux")]
pub use webkit::screen_answers;

/// What our folders are called.
const FOLDER: &str = "inbetween";

/// Which notebook, and how this process ends.
#[derive(Debug, Clone)]
pub struct Start {
    /// The data folder.
    pub data: PathBuf,
    /// Where the windows keep their bookkeeping.
    pub windows: PathBuf,
    /// Whether locking ends the process. Only a test that has no process to spare says no.
    pub ends_the_process: bool,
}

impl Start {
    /// The usual folders, or another data folder; `None` where the desktop names none.
    pub fn usual(data: Option<PathBuf>) -> Option<Self> {
        let data = data.or_else(|| Some(dirs::data_dir()?.join(FOLDER)))?;
        Some(Self {
            data: std::path::absolute(data).ok()?,
            windows: dirs::cache_dir()?.join(FOLDER),
            ends_the_process: true,
        })
    }
}

/// The configuration, pages and permissions that the program ships with.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Builds the program on any runtime, so that tests drive the one people use.
///
/// # Errors
///
/// Tauri's, when it cannot start.
pub fn app<R: Runtime>(builder: Builder<R>, context: Context<R>, start: Start) -> tauri::Result<App<R>> {
    builder
        .plugin(stay_home())
        .register_uri_scheme_protocol(frame::SCHEME, frame::answer)
        .manage(session::Session::new(&start.data))
        .manage(page::CurrentDocument::default())
        .manage(questionnaires::PendingQuestionnaire::default())
        .manage(locking::Ending::default())
        .manage(start)
        .setup(|app| {
            #[cfg(target_os = "linux")]
            {
                webkit::keep_out_of_recent_files();
                webkit::open_no_emoji_chooser();
                webkit::listen(app.handle());
                webkit::appear(GateSettings::read(&app.state::<Start>().data).appearance);
            }
            first_window(app)?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            commands::both::keep_gate_settings,
            commands::both::suggest_passphrase,
            commands::both::weigh_passphrase,
            commands::both::help_lines,
            commands::gate::gate_state,
            commands::gate::create_notebook,
            commands::gate::unlock,
            commands::gate::unlock_for_rescue,
            commands::gate::recover,
            commands::gate::recover_for_rescue,
            commands::gate::close_folder_to_others,
            commands::desk::desk_state,
            commands::desk::what_stays_where,
            commands::desk::lock,
            commands::desk::settled,
            commands::desk::keep_lock_after,
            commands::desk::change_passphrase,
            commands::desk::offer_recovery_sheet,
            commands::desk::keep_recovery_sheet,
            commands::desk::renew_key,
            commands::writing::forms,
            commands::writing::form,
            commands::writing::today,
            commands::writing::save_draft,
            commands::writing::draft,
            commands::writing::discard_draft,
            commands::writing::keep,
            commands::writing::keep_preference,
            commands::writing::save_unkept,
            commands::writing::discard_unkept,
            commands::journal::entry,
            commands::journal::change_entry,
            commands::journal::share_entry,
            commands::journal::earlier_versions,
            commands::journal::earlier_version,
            commands::journal::take_back,
            commands::journal::remove_earlier_versions,
            commands::journal::put_into_bin,
            commands::journal::take_out_of_bin,
            commands::journal::bin,
            commands::journal::remove_for_good,
            commands::journal::month,
            commands::journal::filter_choices,
            commands::journal::search,
            commands::leaving::summary_material,
            commands::leaving::summary_parts,
            commands::leaving::summary_draft,
            commands::leaving::save_summary_draft,
            commands::leaving::discard_summary_draft,
            commands::leaving::preview_summary,
            commands::leaving::show_page_here,
            commands::leaving::choose_place,
            commands::leaving::seal_page,
            commands::leaving::save_sealed_too,
            commands::leaving::brought,
            commands::leaving::shown_state,
            commands::opening::choose_sealed,
            commands::opening::open_sealed,
            commands::opening::print_page,
            commands::opening::let_go_of_page,
            commands::contacts::contacts,
            commands::contacts::keep_contact,
            commands::contacts::remove_contact,
            commands::limits::limits,
            commands::limits::adopt_limit,
            commands::limits::keep_limit,
            commands::limits::put_limit_aside,
            commands::limits::take_limit_up,
            commands::limits::remove_limit,
            commands::limits::review_limit,
            commands::limits::take_back_review,
            commands::limits::limit_was_asked,
            commands::talking::talk_items,
            commands::talking::add_talk_item,
            commands::talking::change_talk_item,
            commands::talking::finish_talk_item,
            commands::talking::remove_talk_item,
            commands::periods::periods,
            commands::periods::keep_phase,
            commands::periods::remove_phase,
            commands::periods::keep_own_sign,
            commands::questionnaires::questionnaires,
            commands::questionnaires::choose_questionnaire,
            commands::questionnaires::accept_questionnaire,
            commands::questionnaires::remove_questionnaire,
            commands::questionnaires::save_skeleton,
            commands::writing::leave_follow_up,
            commands::writing::end_follow_ups,
            commands::marks::marks,
            commands::marks::own_words,
            commands::marks::add_own_word,
            commands::marks::remove_own_word,
        ])
        .build(context)
}

/// Opens the gate, unless another process has this notebook's window already.
fn first_window<R: Runtime>(app: &mut App<R>) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    {
        let data = app.state::<session::Session>().folder().data().to_owned();
        if !tauri::async_runtime::block_on(single::claim(app.handle(), &data)) {
            app.handle().exit(0);
            return Ok(());
        }
        triggers::watch(app.handle());
    }
    windows::open_gate(app.handle())
}

/// Keeps every window on our own pages: a content security policy does not stop navigation.
fn stay_home<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri::plugin::Builder::new("stay-home")
        .on_navigation(|_, url| {
            matches!(
                (url.scheme(), url.host_str()),
                ("tauri" | frame::SCHEME, _)
                    | ("http" | "https", Some("tauri.localhost" | "summary.localhost"))
            )
        })
        .build()
}
