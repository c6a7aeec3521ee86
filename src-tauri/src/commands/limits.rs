//! Commands of the desk about limits.

use journal::{LimitId, LimitPlan, ReviewId};
use notebook::LimitsView;
use practice::LimitOutcome;
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn limits(session: State<'_, Session>) -> Reply<LimitsView> {
    session.with(|notebook| notebook.limits()).await
}

#[tauri::command]
pub(crate) async fn adopt_limit(session: State<'_, Session>, starter: String) -> Reply<LimitId> {
    session.with(move |notebook| notebook.adopt_limit(&starter)).await
}

#[tauri::command]
pub(crate) async fn save_limit(
    session: State<'_, Session>,
    id: Option<LimitId>,
    plan: LimitPlan,
) -> Reply<LimitId> {
    session.with(move |notebook| notebook.journal.save_limit(id, &plan, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn retire_limit(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.retire_limit(id, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn reinstate_limit(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.reinstate_limit(id)).await
}

#[tauri::command]
pub(crate) async fn remove_limit(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_limit(id)).await
}

#[tauri::command]
pub(crate) async fn review_limit(
    session: State<'_, Session>,
    id: LimitId,
    outcome: LimitOutcome,
) -> Reply<ReviewId> {
    session.with(move |notebook| notebook.journal.review_limit(id, outcome, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn undo_limit_review(session: State<'_, Session>, id: ReviewId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.undo_limit_review(id)).await
}

#[tauri::command]
pub(crate) async fn acknowledge_limit_question(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |notebook| notebook.acknowledge_limit_question(id)).await
}
