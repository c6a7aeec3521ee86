//! Commands of the desk about saved entries.

use journal::{
    Draft, EntryCard, EntryId, Filter, FilterChoices, MonthPage, OnThisDay, SearchPage, VersionCard,
    VersionId,
};
use notebook::{EntryView, VersionComparison};
use practice::SharingStatus;
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn entry(session: State<'_, Session>, id: EntryId) -> Reply<EntryView> {
    session.with(move |notebook| notebook.entry(id)).await
}

#[tauri::command]
pub(crate) async fn change_entry(session: State<'_, Session>, id: EntryId) -> Reply<Option<Draft>> {
    session.with(move |notebook| notebook.journal.draft_of(id)).await
}

#[tauri::command]
pub(crate) async fn set_sharing_status(
    session: State<'_, Session>,
    id: EntryId,
    share: SharingStatus,
) -> Reply<()> {
    session.with(move |notebook| notebook.journal.set_sharing_status(id, share)).await
}

#[tauri::command]
pub(crate) async fn earlier_versions(session: State<'_, Session>, id: EntryId) -> Reply<Vec<VersionCard>> {
    session.with(move |notebook| notebook.journal.earlier_versions(id)).await
}

#[tauri::command]
pub(crate) async fn earlier_version(session: State<'_, Session>, id: VersionId) -> Reply<EntryView> {
    session.with(move |notebook| notebook.earlier_version(id)).await
}

#[tauri::command]
pub(crate) async fn restore_version(session: State<'_, Session>, id: VersionId) -> Reply<EntryId> {
    session.with(move |notebook| notebook.journal.restore_version(id, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn remove_earlier_versions(session: State<'_, Session>, id: EntryId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_earlier_versions(id)).await
}

#[tauri::command]
pub(crate) async fn move_to_bin(session: State<'_, Session>, id: EntryId) -> Reply<()> {
    session
        .with_and_forget(
            move |text| text.is_entry(id),
            move |notebook| notebook.journal.move_to_bin(id, notebook.today),
        )
        .await
}

#[tauri::command]
pub(crate) async fn restore_from_bin(session: State<'_, Session>, id: EntryId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.restore_from_bin(id)).await
}

#[tauri::command]
pub(crate) async fn bin(session: State<'_, Session>) -> Reply<Vec<EntryCard>> {
    session.with(|notebook| notebook.journal.bin()).await
}

#[tauri::command]
pub(crate) async fn delete_permanently(session: State<'_, Session>, id: EntryId) -> Reply<()> {
    session
        .with_and_forget(
            move |text| text.is_entry(id),
            move |notebook| notebook.journal.delete_permanently(id),
        )
        .await
}

#[tauri::command]
pub(crate) async fn entries_of_month(
    session: State<'_, Session>,
    month: Option<String>,
    filter: Filter,
) -> Reply<MonthPage> {
    session.with(move |notebook| notebook.journal.entries_of_month(month.as_deref(), &filter)).await
}

#[tauri::command]
pub(crate) async fn filter_choices(session: State<'_, Session>) -> Reply<FilterChoices> {
    session.with(|notebook| notebook.journal.filter_choices()).await
}

#[tauri::command]
pub(crate) async fn search(session: State<'_, Session>, words: String, filter: Filter) -> Reply<SearchPage> {
    session.with(move |notebook| notebook.journal.search_filtered(&words, &filter)).await
}

#[tauri::command]
pub(crate) async fn prepare_search(session: State<'_, Session>) -> Reply<()> {
    session.with(|notebook| notebook.journal.prepare_search()).await
}

#[tauri::command]
pub(crate) async fn on_this_day(session: State<'_, Session>) -> Reply<OnThisDay> {
    session.with(|notebook| notebook.journal.on_this_day(notebook.today)).await
}

#[tauri::command]
pub(crate) async fn compare_version(session: State<'_, Session>, id: VersionId) -> Reply<VersionComparison> {
    session.with(move |notebook| notebook.compare_version(id)).await
}
