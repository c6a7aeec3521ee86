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
pub use idle::LockNotice;
pub use places::{FileKind, StoredFile, StoredFolder};
#[cfg(target_os = "linux")]
pub use seal::seal;
pub use seal::{NetworkSealView, SocketFamily, measure};
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
            commands::both::save_gate_settings,
            commands::both::suggest_passphrase,
            commands::both::estimate_passphrase_strength,
            commands::both::help_lines,
            commands::gate::gate_state,
            commands::gate::create_notebook,
            commands::gate::unlock,
            commands::gate::unlock_read_only,
            commands::gate::recover,
            commands::gate::recover_read_only,
            commands::gate::restrict_folder_permissions,
            commands::desk::desk_state,
            commands::desk::stored_files,
            commands::desk::lock,
            commands::desk::page_flushed,
            commands::desk::save_lock_timeout,
            commands::desk::change_passphrase,
            commands::desk::generate_recovery_sheet,
            commands::desk::confirm_recovery_sheet,
            commands::desk::rotate_key,
            commands::writing::forms,
            commands::writing::form,
            commands::writing::today,
            commands::writing::save_draft,
            commands::writing::draft,
            commands::writing::discard_draft,
            commands::writing::save_entry,
            commands::writing::save_preference,
            commands::writing::autosave_form,
            commands::writing::discard_autosaved_form,
            commands::journal::entry,
            commands::journal::change_entry,
            commands::journal::set_sharing_status,
            commands::journal::earlier_versions,
            commands::journal::earlier_version,
            commands::journal::restore_version,
            commands::journal::remove_earlier_versions,
            commands::journal::move_to_bin,
            commands::journal::restore_from_bin,
            commands::journal::bin,
            commands::journal::delete_permanently,
            commands::journal::entries_of_month,
            commands::journal::filter_choices,
            commands::journal::search,
            commands::leaving::summary_choices,
            commands::leaving::summary_parts,
            commands::leaving::summary_draft,
            commands::leaving::save_summary_draft,
            commands::leaving::discard_summary_draft,
            commands::leaving::preview_summary,
            commands::leaving::present_document,
            commands::leaving::pick_save_location,
            commands::leaving::seal_document,
            commands::leaving::save_sealed_copy,
            commands::leaving::sharing_log,
            commands::leaving::presentation_state,
            commands::opening::pick_sealed_file,
            commands::opening::open_sealed,
            commands::opening::print_document,
            commands::opening::close_document,
            commands::contacts::contacts,
            commands::contacts::save_contact,
            commands::contacts::remove_contact,
            commands::limits::limits,
            commands::limits::adopt_limit,
            commands::limits::save_limit,
            commands::limits::archive_limit,
            commands::limits::restore_limit,
            commands::limits::remove_limit,
            commands::limits::review_limit,
            commands::limits::undo_limit_review,
            commands::limits::acknowledge_limit_question,
            commands::talking::agenda_items,
            commands::talking::add_agenda_item,
            commands::talking::change_agenda_item,
            commands::talking::finish_agenda_item,
            commands::talking::remove_agenda_item,
            commands::periods::work_periods,
            commands::periods::save_work_period,
            commands::periods::remove_work_period,
            commands::periods::save_early_sign,
            commands::questionnaires::questionnaires,
            commands::questionnaires::pick_questionnaire_file,
            commands::questionnaires::accept_questionnaire,
            commands::questionnaires::remove_questionnaire,
            commands::questionnaires::save_questionnaire_template,
            commands::writing::skip_follow_up,
            commands::writing::stop_follow_ups,
            commands::marks::find_identifiers,
            commands::marks::custom_words,
            commands::marks::add_custom_word,
            commands::marks::remove_custom_word,
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
