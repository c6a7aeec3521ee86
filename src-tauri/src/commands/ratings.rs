//! Commands of the desk for self-ratings over time.

use chrono::NaiveDate;
use journal::{SeriesKey, WorkPeriodId};
use notebook::{DriftView, NotesSource, RatingsView, Stretch};
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn ratings(
    session: State<'_, Session>,
    series: Option<SeriesKey>,
    stretch: Stretch,
    notes: NotesSource,
) -> Reply<RatingsView> {
    session.look_back(notes, move |views| views.ratings(series.as_ref(), stretch)).await
}

#[tauri::command]
pub(crate) async fn rating_drift(
    session: State<'_, Session>,
    series: SeriesKey,
    stretch: Stretch,
    notes: NotesSource,
) -> Reply<Vec<DriftView>> {
    session.look_back(notes, move |views| views.rating_drift(&series, stretch)).await
}

#[tauri::command]
pub(crate) async fn choose_reference(
    session: State<'_, Session>,
    series: SeriesKey,
    work_period: Option<WorkPeriodId>,
    from: NaiveDate,
    to: NaiveDate,
) -> Reply<()> {
    session.with(move |notebook| notebook.choose_reference(&series, work_period, from, to)).await
}

#[tauri::command]
pub(crate) async fn remove_reference(
    session: State<'_, Session>,
    series: SeriesKey,
    work_period: Option<WorkPeriodId>,
) -> Reply<()> {
    session.with(move |notebook| notebook.remove_reference(&series, work_period)).await
}
