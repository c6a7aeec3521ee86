//! Commands of the desk about questionnaires.

use journal::QuestionnaireId;
use notebook::{PendingQuestionnaire, PickedQuestionnaire, QuestionnairesView, SavedTemplate};
use tauri::{Runtime, State, WebviewWindow};

use crate::questionnaire_files;
use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn questionnaires(session: State<'_, Session>) -> Reply<QuestionnairesView> {
    session.with(|notebook| notebook.questionnaires()).await
}

#[tauri::command]
pub(crate) async fn pick_questionnaire_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    pending: State<'_, PendingQuestionnaire>,
) -> Reply<Option<PickedQuestionnaire>> {
    questionnaire_files::pick(&window, &session, pending.inner().clone()).await
}

#[tauri::command]
pub(crate) async fn accept_questionnaire(
    session: State<'_, Session>,
    pending: State<'_, PendingQuestionnaire>,
    sha256: String,
    rights: bool,
) -> Reply<()> {
    let pending = pending.inner().clone();
    session.with(move |notebook| notebook.accept_questionnaire(&pending, &sha256, rights)).await
}

#[tauri::command]
pub(crate) async fn remove_questionnaire(session: State<'_, Session>, id: QuestionnaireId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_questionnaire(id)).await
}

#[tauri::command]
pub(crate) async fn save_questionnaire_template<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    name: String,
) -> Reply<Option<SavedTemplate>> {
    questionnaire_files::save_template(&window, &session, &name).await
}
