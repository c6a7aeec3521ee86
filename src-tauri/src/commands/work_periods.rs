//! What the desk may ask of periods of work and the own early sign.

use journal::{WorkPeriod, WorkPeriodId};
use tauri::State;

use crate::clock;
use crate::periods::WorkPeriodsView;
use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn work_periods(session: State<'_, Session>) -> Reply<WorkPeriodsView> {
    session.with(WorkPeriodsView::of).await
}

#[tauri::command]
pub(crate) async fn save_work_period(
    session: State<'_, Session>,
    phase: WorkPeriod,
    instead: bool,
) -> Reply<WorkPeriodId> {
    session.with(move |journal| Ok(journal.save_work_period(&phase, instead, clock::date())?)).await
}

#[tauri::command]
pub(crate) async fn remove_work_period(session: State<'_, Session>, id: WorkPeriodId) -> Reply<()> {
    session.with(move |journal| Ok(journal.remove_work_period(id)?)).await
}

#[tauri::command]
pub(crate) async fn save_early_sign(session: State<'_, Session>, sentence: String) -> Reply<()> {
    session.with(move |journal| Ok(journal.save_early_sign(&sentence)?)).await
}
