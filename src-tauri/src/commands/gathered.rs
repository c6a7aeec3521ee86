//! Commands of the desk about what is gathered from many notes, lines for a job description, and
//! made-up notes.

use journal::{JobLine, JobLineContent, JobLineId};
use notebook::{GatheredView, NotesSource, Stretch};
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn gathered(
    session: State<'_, Session>,
    stretch: Stretch,
    notes: NotesSource,
) -> Reply<GatheredView> {
    session.look_back(notes, move |views| views.gathered(stretch)).await
}

#[tauri::command]
pub(crate) async fn acknowledge_support_question(session: State<'_, Session>, kind: String) -> Reply<()> {
    session.with(move |notebook| notebook.acknowledge_support_question(&kind)).await
}

#[tauri::command]
pub(crate) async fn job_lines(session: State<'_, Session>, notes: NotesSource) -> Reply<Vec<JobLine>> {
    session.look_back(notes, |views| views.job_lines()).await
}

#[tauri::command]
pub(crate) async fn save_job_line(
    session: State<'_, Session>,
    id: Option<JobLineId>,
    content: JobLineContent,
) -> Reply<JobLineId> {
    session.with(move |notebook| notebook.journal.save_job_line(id, &content, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn move_job_line(session: State<'_, Session>, id: JobLineId, up: bool) -> Reply<()> {
    session.with(move |notebook| notebook.journal.move_job_line(id, up)).await
}

#[tauri::command]
pub(crate) async fn remove_job_line(session: State<'_, Session>, id: JobLineId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_job_line(id)).await
}

#[tauri::command]
pub(crate) async fn leave_made_up_notes(session: State<'_, Session>) -> Reply<()> {
    session.close_made_up_notes();
    Ok(())
}
