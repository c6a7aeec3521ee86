//! Commands about older, damaged and missing notebooks: at the gate without words of a person.

use secrecy::SecretString;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::gate::rescue::{self, Rescue};
use crate::gate::unlock;
use crate::session::{Reply, Session};
use crate::views::rescue::{BackupContentsView, BackupListView, RestoredView, SalvageView};
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;

#[tauri::command]
pub(crate) async fn unlock_as_it_is<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    secret: SecretString,
    is_recovery: bool,
) -> Reply<()> {
    session
        .open(move |folder| unlock::unlock_as_it_is(folder, rescue::secret(&secret, is_recovery)?))
        .await?;
    unlock::open_desk(&app, &session).await
}

#[tauri::command]
pub(crate) async fn acknowledge_rollback(session: State<'_, Session>) -> Reply<()> {
    session.with(|notebook| notebook.journal.vault_mut().acknowledge_rollback()).await
}

#[tauri::command]
pub(crate) async fn gate_backups(session: State<'_, Session>) -> Reply<BackupListView> {
    let folder = session.folder().clone();
    session.blocking(move || rescue::backups(&folder)).await
}

#[tauri::command]
pub(crate) async fn pick_backup_folder<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    rescue: State<'_, Rescue>,
) -> Reply<Option<String>> {
    let picked = session.reply(file_dialogs::pick_folder(session.texts(), &window).await)?;
    Ok(picked.map(|path| rescue.pick(path)))
}

#[tauri::command]
pub(crate) async fn pick_backup_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    rescue: State<'_, Rescue>,
) -> Reply<Option<String>> {
    let picked =
        session.reply(file_dialogs::pick_to_open(session.texts(), &window, FileKind::BACKUP).await)?;
    Ok(picked.map(|path| rescue.pick(path)))
}

#[tauri::command]
pub(crate) async fn look_into_backup(
    session: State<'_, Session>,
    rescue: State<'_, Rescue>,
    name: Option<String>,
    secret: SecretString,
    is_recovery: bool,
) -> Reply<BackupContentsView> {
    let (folder, rescue) = (session.folder().clone(), rescue.inner().clone());
    session
        .blocking(move || {
            rescue.look_into_backup(&folder, name.as_deref(), &rescue::secret(&secret, is_recovery)?)
        })
        .await
}

#[tauri::command]
pub(crate) async fn restore_backup(
    session: State<'_, Session>,
    rescue: State<'_, Rescue>,
) -> Reply<RestoredView> {
    let rescue = rescue.inner().clone();
    session.blocking(move || rescue.restore()).await
}

#[tauri::command]
pub(crate) async fn survey_damage(
    session: State<'_, Session>,
    rescue: State<'_, Rescue>,
    secret: SecretString,
    is_recovery: bool,
) -> Reply<SalvageView> {
    let (folder, rescue) = (session.folder().clone(), rescue.inner().clone());
    session.blocking(move || rescue.survey(&folder, rescue::secret(&secret, is_recovery)?)).await
}

#[tauri::command]
pub(crate) async fn salvage(session: State<'_, Session>, rescue: State<'_, Rescue>) -> Reply<RestoredView> {
    let rescue = rescue.inner().clone();
    session.blocking(move || rescue.salvage()).await
}

#[tauri::command]
pub(crate) async fn leave_rescue(session: State<'_, Session>, rescue: State<'_, Rescue>) -> Reply<()> {
    let rescue = rescue.inner().clone();
    session
        .blocking(move || {
            rescue.leave();
            Ok(())
        })
        .await
}

#[tauri::command]
pub(crate) async fn go_on_restoring(session: State<'_, Session>) -> Reply<RestoredView> {
    let folder = session.folder().clone();
    session.blocking(move || rescue::go_on_restoring(&folder)).await
}

#[tauri::command]
pub(crate) async fn stop_restoring(session: State<'_, Session>) -> Reply<()> {
    let folder = session.folder().clone();
    session.blocking(move || Ok(folder.stop_restoring()?)).await
}
