//! Builds the program: its state, its commands and its first window.

use notebook::PendingQuestionnaire;
use tauri::{App, Builder, Context, Manager, Runtime};

#[cfg(target_os = "linux")]
use crate::platform::single_instance;
use crate::session::Session;
use crate::startup::start_options::Start;
use crate::windows::{self, summary_protocol};
use crate::{commands, locking, summaries};

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
        .register_uri_scheme_protocol(summary_protocol::SCHEME, summary_protocol::answer)
        .manage(Session::new(&start.data))
        .manage(summaries::current_document::CurrentDocument::default())
        .manage(PendingQuestionnaire::default())
        .manage(locking::shutdown::Ending::default())
        .manage(start)
        .setup(|app| {
            #[cfg(target_os = "linux")]
            {
                windows::webkit::keep_out_of_recent_files();
                windows::webkit::open_no_emoji_chooser();
                windows::webkit::listen(app.handle());
                windows::webkit::appear(app.state::<Session>().settings().appearance);
            }
            first_window(app)?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            commands::common::save_gate_settings,
            commands::common::suggest_passphrase,
            commands::common::estimate_passphrase_strength,
            commands::common::help_lines,
            commands::gate::gate_state,
            commands::gate::create_notebook,
            commands::gate::unlock,
            commands::gate::unlock_read_only,
            commands::gate::recover,
            commands::gate::recover_read_only,
            commands::gate::restrict_folder_permissions,
            commands::notebook::desk_state,
            commands::notebook::stored_files,
            commands::notebook::lock,
            commands::notebook::page_flushed,
            commands::notebook::save_lock_timeout,
            commands::notebook::change_passphrase,
            commands::notebook::generate_recovery_sheet,
            commands::notebook::confirm_recovery_sheet,
            commands::notebook::rotate_key,
            commands::forms::forms,
            commands::forms::form,
            commands::forms::today,
            commands::forms::save_draft,
            commands::forms::draft,
            commands::forms::discard_draft,
            commands::forms::save_entry,
            commands::forms::save_preference,
            commands::forms::autosave_form,
            commands::forms::discard_autosaved_form,
            commands::entries::entry,
            commands::entries::change_entry,
            commands::entries::set_sharing_status,
            commands::entries::earlier_versions,
            commands::entries::earlier_version,
            commands::entries::restore_version,
            commands::entries::remove_earlier_versions,
            commands::entries::move_to_bin,
            commands::entries::restore_from_bin,
            commands::entries::bin,
            commands::entries::delete_permanently,
            commands::entries::entries_of_month,
            commands::entries::filter_choices,
            commands::entries::search,
            commands::summaries::summary_choices,
            commands::summaries::summary_parts,
            commands::summaries::summary_draft,
            commands::summaries::save_summary_draft,
            commands::summaries::discard_summary_draft,
            commands::summaries::preview_summary,
            commands::summaries::present_document,
            commands::summaries::pick_save_location,
            commands::summaries::seal_document,
            commands::summaries::save_sealed_copy,
            commands::summaries::sharing_log,
            commands::summaries::presentation_state,
            commands::sealed_files::pick_sealed_file,
            commands::sealed_files::open_sealed,
            commands::sealed_files::print_document,
            commands::sealed_files::close_document,
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
            commands::agenda::agenda_items,
            commands::agenda::add_agenda_item,
            commands::agenda::change_agenda_item,
            commands::agenda::finish_agenda_item,
            commands::agenda::remove_agenda_item,
            commands::work_periods::work_periods,
            commands::work_periods::save_work_period,
            commands::work_periods::remove_work_period,
            commands::work_periods::save_early_sign,
            commands::questionnaires::questionnaires,
            commands::questionnaires::pick_questionnaire_file,
            commands::questionnaires::accept_questionnaire,
            commands::questionnaires::remove_questionnaire,
            commands::questionnaires::save_questionnaire_template,
            commands::forms::skip_follow_up,
            commands::forms::stop_follow_ups,
            commands::deidentify::find_identifiers,
            commands::deidentify::custom_words,
            commands::deidentify::add_custom_word,
            commands::deidentify::remove_custom_word,
        ])
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

/// Keeps every window on our own pages: a content security policy does not stop navigation.
fn stay_home<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri::plugin::Builder::new("stay-home")
        .on_navigation(|_, url| {
            matches!(
                (url.scheme(), url.host_str()),
                ("tauri" | summary_protocol::SCHEME, _)
                    | ("http" | "https", Some("tauri.localhost" | "summary.localhost"))
            )
        })
        .build()
}
