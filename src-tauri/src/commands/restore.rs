//! Commands of the desk about other states of the notebook: backups and copies are looked into, notes
//! are taken back, and one takes the place of the notebook.

use journal::{EntryId, MergeCounts, TakenBack, VersionId};
use notebook::{
    EntryView, FoundStateView, OtherEntryView, OtherMonthView, OtherSearchView, OtherStateView, StateSource,
};
use secrecy::SecretString;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::gate::credentials;
use crate::locking::fresh_start::AfterLock;
use crate::locking::shutdown;
use crate::session::{Reply, Session};
use crate::windows::file_dialogs;

#[tauri::command]
pub(crate) async fn states_beside(session: State<'_, Session>) -> Reply<Vec<FoundStateView>> {
    session.with(|notebook| Ok::<_, notebook::Error>(notebook.states_beside())).await
}

#[tauri::command]
pub(crate) async fn choose_state_folder<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
) -> Reply<Option<String>> {
    session.require_open().await?;
    let picked = session.reply(file_dialogs::pick_folder(session.texts(), &window).await)?;
    Ok(picked.map(|folder| {
        let shown = folder.display().to_string();
        session.choose_state_folder(folder);
        shown
    }))
}

#[tauri::command]
pub(crate) async fn open_other_state(
    session: State<'_, Session>,
    source: StateSource,
    passphrase: Option<SecretString>,
) -> Reply<OtherStateView> {
    let secret = session.reply(passphrase.as_ref().map(credentials::secret_of_other).transpose())?;
    session.open_other_state(source, secret).await
}

#[tauri::command]
pub(crate) async fn close_other_state(session: State<'_, Session>) -> Reply<()> {
    session.require_open().await?;
    session.close_other_state();
    Ok(())
}

#[tauri::command]
pub(crate) async fn other_state(session: State<'_, Session>) -> Reply<OtherStateView> {
    session.with_other_state(|notebook, other| other.view(notebook)).await
}

#[tauri::command]
pub(crate) async fn other_month(session: State<'_, Session>, month: Option<String>) -> Reply<OtherMonthView> {
    session.with_other_state(move |notebook, other| other.month(notebook, month.as_deref())).await
}

#[tauri::command]
pub(crate) async fn other_search(session: State<'_, Session>, words: String) -> Reply<OtherSearchView> {
    session.with_other_state(move |notebook, other| other.search(notebook, &words)).await
}

#[tauri::command]
pub(crate) async fn other_entry(session: State<'_, Session>, id: EntryId) -> Reply<OtherEntryView> {
    session.with_other_state(move |notebook, other| other.entry(notebook, id)).await
}

#[tauri::command]
pub(crate) async fn other_version(session: State<'_, Session>, id: VersionId) -> Reply<EntryView> {
    session.with_other_state(move |notebook, other| other.earlier_version(notebook, id)).await
}

#[tauri::command]
pub(crate) async fn take_back_entry(session: State<'_, Session>, id: EntryId) -> Reply<TakenBack> {
    session.with_other_state(move |notebook, other| other.take_back(notebook, id)).await
}

#[tauri::command]
pub(crate) async fn take_back_version(session: State<'_, Session>, id: VersionId) -> Reply<TakenBack> {
    session.with_other_state(move |notebook, other| other.take_back_version(notebook, id)).await
}

#[tauri::command]
pub(crate) async fn merge_other_state(session: State<'_, Session>) -> Reply<MergeCounts> {
    session.with_other_state(|notebook, other| other.merge(notebook)).await
}

#[tauri::command]
pub(crate) async fn let_state_go(session: State<'_, Session>, source: StateSource) -> Reply<()> {
    session.close_other_state();
    session.with(move |notebook| notebook.let_state_go(&source)).await
}

#[tauri::command]
pub(crate) async fn restore_other_state<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    source: StateSource,
    passphrase: SecretString,
) -> Reply<()> {
    let secret = session.reply(credentials::secret_of_other(&passphrase))?;
    session.prepare_restore(source, secret).await?;
    shutdown::lock_and_exit(&app, AfterLock::Gate).await;
    Ok(())
}
