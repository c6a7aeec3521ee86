//! What the desk may ask of my limits.

use journal::{LimitId, LimitPlan, ReviewId};
use practice::LimitOutcome;
use tauri::State;

use crate::clock;
use crate::limits::{self, LimitsView};
use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn limits(session: State<'_, Session>) -> Reply<LimitsView> {
    session.with(LimitsView::of).await
}

#[tauri::command]
pub(crate) async fn adopt_limit(session: State<'_, Session>, starter: String) -> Reply<LimitId> {
    session.with(move |journal| limits::adopt(journal, &starter)).await
}

#[tauri::command]
pub(crate) async fn save_limit(
    session: State<'_, Session>,
    id: Option<LimitId>,
    plan: LimitPlan,
) -> Reply<LimitId> {
    session.with(move |journal| Ok(journal.save_limit(id, &plan, clock::date())?)).await
}

#[tauri::command]
pub(crate) async fn archive_limit(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |journal| Ok(journal.archive_limit(id, clock::date())?)).await
}

#[tauri::command]
pub(crate) async fn restore_limit(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |journal| Ok(journal.restore_limit(id)?)).await
}

#[tauri::command]
pub(crate) async fn remove_limit(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |journal| Ok(journal.remove_limit(id)?)).await
}

#[tauri::command]
pub(crate) async fn review_limit(
    session: State<'_, Session>,
    id: LimitId,
    outcome: LimitOutcome,
) -> Reply<ReviewId> {
    session.with(move |journal| Ok(journal.review_limit(id, outcome, clock::date())?)).await
}

#[tauri::command]
pub(crate) async fn undo_limit_review(session: State<'_, Session>, id: ReviewId) -> Reply<()> {
    session.with(move |journal| Ok(journal.undo_limit_review(id)?)).await
}

#[tauri::command]
pub(crate) async fn acknowledge_limit_question(session: State<'_, Session>, id: LimitId) -> Reply<()> {
    session.with(move |journal| limits::asked(journal, id)).await
}
