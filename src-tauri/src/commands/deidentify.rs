//! What the desk may ask about places in a text that may point to somebody. Nothing of the text is kept.

use journal::{CustomWords, WordList};
use tauri::State;

use crate::marks::{FindingsView, IdentifierSearch};
use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn find_identifiers(session: State<'_, Session>, text: String) -> Reply<FindingsView> {
    let looking = session.with(IdentifierSearch::of).await?;
    session.blocking(move || Ok(looking.through(&text))).await
}

#[tauri::command]
pub(crate) async fn custom_words(session: State<'_, Session>) -> Reply<CustomWords> {
    session.with(|journal| Ok(journal.custom_words()?)).await
}

#[tauri::command]
pub(crate) async fn add_custom_word(session: State<'_, Session>, list: WordList, word: String) -> Reply<()> {
    session.with(move |journal| Ok(journal.add_custom_word(list, &word)?)).await
}

#[tauri::command]
pub(crate) async fn remove_custom_word(
    session: State<'_, Session>,
    list: WordList,
    word: String,
) -> Reply<()> {
    session.with(move |journal| Ok(journal.remove_custom_word(list, &word)?)).await
}
