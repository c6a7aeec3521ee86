//! Commands of both the gate and the desk.

use notebook::{HelpCountryView, StrengthView, phrase_words};
use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Runtime, State, WebviewWindow};
use vault::PhraseForm;

use crate::platform::gate_settings::GateSettings;
use crate::session::{Reply, Session};
use crate::windows::guide_paper;
use crate::{clock, windows};

#[tauri::command]
pub(crate) async fn save_gate_settings<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    settings: GateSettings,
) -> Reply<()> {
    windows::set_appearance(&app, settings.appearance);
    let inner = session.inner().clone();
    session.blocking(move || inner.save_settings(settings)).await
}

#[tauri::command]
pub(crate) async fn suggest_passphrase(session: State<'_, Session>) -> Reply<String> {
    let form = PhraseForm::Words(phrase_words(&session.settings().language));
    session.blocking(move || Ok(vault::generate_phrase(form)?.expose_secret().to_owned())).await
}

#[tauri::command]
pub(crate) async fn estimate_passphrase_strength(
    session: State<'_, Session>,
    passphrase: SecretString,
) -> Reply<StrengthView> {
    session.blocking(move || Ok(StrengthView::of(passphrase.expose_secret()))).await
}

#[tauri::command]
pub(crate) async fn help_lines(session: State<'_, Session>) -> Reply<Vec<HelpCountryView>> {
    let end = session.day_end();
    session.blocking(move || Ok(notebook::help_lines(clock::today_or_latest(end, None)))).await
}

#[tauri::command]
pub(crate) async fn print_guide<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    language: String,
    page: Option<String>,
) -> Reply<()> {
    let printed = guide_paper::print(&window, &language, page.as_deref()).await;
    session.reply(printed.map(drop))
}
