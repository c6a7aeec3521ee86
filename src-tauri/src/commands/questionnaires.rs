//! What the desk may ask of questionnaires.

use journal::QuestionnaireId;
use tauri::{Runtime, State, WebviewWindow};

use crate::questionnaires::{
    self, PendingQuestionnaire, PickedQuestionnaire, QuestionnairesView, SavedTemplate, look_at, skeleton,
};
use crate::session::{Reply, Session};
use crate::windows::file_dialogs;

#[tauri::command]
pub(crate) async fn questionnaires(session: State<'_, Session>) -> Reply<QuestionnairesView> {
    session.with(QuestionnairesView::of).await
}

#[tauri::command]
pub(crate) async fn pick_questionnaire_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    looked_at: State<'_, PendingQuestionnaire>,
) -> Reply<Option<PickedQuestionnaire>> {
    let looked_at = looked_at.inner().clone();
    // A locked notebook opens no dialog.
    session.with(|_| Ok(())).await?;
    match session.told(file_dialogs::which_questionnaire(&window).await)? {
        Some(path) => session.with(move |journal| look_at(journal, &looked_at, &path).map(Some)).await,
        None => Ok(None),
    }
}

#[tauri::command]
pub(crate) async fn accept_questionnaire(
    session: State<'_, Session>,
    looked_at: State<'_, PendingQuestionnaire>,
    sha256: String,
    rights: bool,
) -> Reply<()> {
    let looked_at = looked_at.inner().clone();
    session.with(move |journal| looked_at.accept(journal, &sha256, rights)).await
}

#[tauri::command]
pub(crate) async fn remove_questionnaire(session: State<'_, Session>, id: QuestionnaireId) -> Reply<()> {
    session.with(move |journal| Ok(journal.remove_questionnaire(id)?)).await
}

#[tauri::command]
pub(crate) async fn save_questionnaire_template<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    name: String,
) -> Reply<Option<SavedTemplate>> {
    let skeleton = session.with(move |_| skeleton(&name)).await?;
    match session.told(file_dialogs::where_to_save_questionnaire(&window, skeleton.name).await)? {
        Some(path) => session.blocking(move || questionnaires::save_copy(skeleton, path).map(Some)).await,
        None => Ok(None),
    }
}
