//! Commands of the desk about de-identification. Nothing of a text that is searched is kept.

use journal::{CustomWords, WordList};
use notebook::FindingsView;
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn find_identifiers(session: State<'_, Session>, text: String) -> Reply<FindingsView> {
    let search = session.with(|notebook| notebook.identifier_search()).await?;
    session.blocking(move || Ok(search.find_in(&text))).await
}

#[tauri::command]
pub(crate) async fn custom_words(session: State<'_, Session>) -> Reply<CustomWords> {
    session.with(|notebook| notebook.journal.custom_words()).await
}

#[tauri::command]
pub(crate) async fn add_custom_word(session: State<'_, Session>, list: WordList, word: String) -> Reply<()> {
    session.with(move |notebook| notebook.journal.add_custom_word(list, &word)).await
}

#[tauri::command]
pub(crate) async fn remove_custom_word(
    session: State<'_, Session>,
    list: WordList,
    word: String,
) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_custom_word(list, &word)).await
}
