//! Commands of the desk about the notebook as a whole: its state, its files, its lock and its
//! secrets.

use notebook::BackupOccasion;
use secrecy::SecretString;
use summary::PhraseKind;
use tauri::{AppHandle, Manager, Runtime, State};

use crate::gate::credentials::{self, RecoverySheetView};
use crate::locking::shutdown;
use crate::session::{Reply, Session};
use crate::startup::start_options::StartOptions;
use crate::views::desk_state::DeskState;
use crate::views::stored_files::StoredFilesView;

#[tauri::command]
pub(crate) async fn desk_state(session: State<'_, Session>) -> Reply<DeskState> {
    session.note_desk();
    let (settings, restored) = (session.settings(), session.restored_text());
    session.with(move |notebook| DeskState::of(notebook, settings, restored)).await
}

#[tauri::command]
pub(crate) async fn stored_files<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
) -> Reply<StoredFilesView> {
    StoredFilesView::collect(&session, app.state::<StartOptions>().inner().clone()).await
}

#[tauri::command]
pub(crate) async fn lock<R: Runtime>(app: AppHandle<R>, session: State<'_, Session>) -> Reply<()> {
    shutdown::lock_if_open(&app, &session).await
}

#[tauri::command]
pub(crate) async fn stay_open<R: Runtime>(app: AppHandle<R>) -> Reply<()> {
    shutdown::stay_open(&app);
    Ok(())
}

#[tauri::command]
pub(crate) async fn abandon_unsaved_text(session: State<'_, Session>) -> Reply<()> {
    session.abandon().await
}

#[tauri::command]
pub(crate) async fn page_flushed(session: State<'_, Session>) -> Reply<()> {
    session.page_flushed();
    Ok(())
}

#[tauri::command]
pub(crate) async fn save_lock_timeout<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    minutes: u32,
) -> Reply<()> {
    let notice = session.save_lock_timeout(minutes).await?;
    notice.into_iter().for_each(|notice| shutdown::notify(&app, notice));
    Ok(())
}

#[tauri::command]
pub(crate) async fn save_day_end(session: State<'_, Session>, hour: u32) -> Reply<()> {
    session.save_day_end(hour).await
}

#[tauri::command]
pub(crate) async fn note_activity<R: Runtime>(app: AppHandle<R>, session: State<'_, Session>) -> Reply<()> {
    shutdown::note_activity(&app, &session)
}

#[tauri::command]
pub(crate) async fn change_passphrase(
    session: State<'_, Session>,
    current: Option<SecretString>,
    next: SecretString,
) -> Reply<()> {
    session
        .with(move |notebook| credentials::change_passphrase(notebook.journal, current.as_ref(), &next))
        .await?;
    session.back_up_soon(BackupOccasion::Asked);
    Ok(())
}

#[tauri::command]
pub(crate) async fn generate_recovery_sheet(
    session: State<'_, Session>,
    current: Option<SecretString>,
    kind: PhraseKind,
) -> Reply<RecoverySheetView> {
    let inner = session.inner().clone();
    session
        .with(move |notebook| credentials::generate_recovery_sheet(&inner, notebook, current.as_ref(), kind))
        .await
}

#[tauri::command]
pub(crate) async fn confirm_recovery_sheet(
    session: State<'_, Session>,
    answers: Vec<SecretString>,
) -> Reply<()> {
    let inner = session.inner().clone();
    session
        .with(move |notebook| credentials::confirm_recovery_sheet(&inner, notebook.journal, &answers))
        .await
}

#[tauri::command]
pub(crate) async fn rotate_key(session: State<'_, Session>, passphrase: SecretString) -> Reply<()> {
    session.with(move |notebook| credentials::rotate_key(notebook.journal, &passphrase)).await?;
    session.back_up_soon(BackupOccasion::Asked);
    Ok(())
}
