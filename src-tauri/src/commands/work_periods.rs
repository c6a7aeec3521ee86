//! Commands of the desk about work periods and the early sign.

use chrono::NaiveDate;
use journal::{WorkPeriod, WorkPeriodId};
use notebook::WorkPeriodsView;
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn work_periods(session: State<'_, Session>) -> Reply<WorkPeriodsView> {
    session.with(|notebook| notebook.work_periods()).await
}

#[tauri::command]
pub(crate) async fn workplaces_on(session: State<'_, Session>, day: NaiveDate) -> Reply<Vec<WorkPeriod>> {
    session.with(move |notebook| notebook.workplaces_on(day)).await
}

#[tauri::command]
pub(crate) async fn save_work_period(
    session: State<'_, Session>,
    phase: WorkPeriod,
    instead: bool,
) -> Reply<WorkPeriodId> {
    session.with(move |notebook| notebook.journal.save_work_period(&phase, instead, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn remove_work_period(session: State<'_, Session>, id: WorkPeriodId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_work_period(id)).await
}

#[tauri::command]
pub(crate) async fn save_early_sign(session: State<'_, Session>, sentence: String) -> Reply<()> {
    session.with(move |notebook| notebook.journal.save_early_sign(&sentence)).await
}
