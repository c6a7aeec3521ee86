//! Picking a questionnaire file, and saving a template, through the desktop's file dialogs.

use notebook::{PendingQuestionnaire, PickedQuestionnaire, SavedTemplate};
use tauri::{Runtime, WebviewWindow};

use crate::session::{Reply, Session};
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;

/// Asks for a questionnaire file, and reads it. Returns `None` if the dialog was closed.
pub(crate) async fn pick<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    pending: PendingQuestionnaire,
) -> Reply<Option<PickedQuestionnaire>> {
    session.require_open().await?;
    match session.reply(file_dialogs::pick_to_open(session.texts(), window, FileKind::QUESTIONNAIRE).await)? {
        Some(path) => {
            session.with(move |notebook| notebook.inspect_questionnaire(&pending, &path).map(Some)).await
        }
        None => Ok(None),
    }
}

/// Asks where to save a copy of a template, and saves it. Returns `None` if the dialog was closed.
pub(crate) async fn save_template<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    name: &str,
) -> Reply<Option<SavedTemplate>> {
    session.require_open().await?;
    let template = session.reply(notebook::questionnaire_template(name).map_err(Into::into))?;
    match session.reply(
        file_dialogs::pick_to_save(
            session.texts(),
            window,
            FileKind::QUESTIONNAIRE,
            template.name.to_owned(),
        )
        .await,
    )? {
        Some(path) => {
            session.blocking(move || Ok(Some(notebook::save_questionnaire_template(template, path)?))).await
        }
        None => Ok(None),
    }
}
