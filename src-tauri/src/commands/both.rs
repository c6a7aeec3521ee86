//! What both windows may ask for.

use secrecy::{ExposeSecret, SecretString};
use tauri::State;

use crate::gate_settings::GateSettings;
use crate::help_lines::{self, HelpCountryView};
use crate::session::{Reply, Session};
use crate::views::StrengthView;

#[tauri::command]
pub(crate) async fn keep_gate_settings(session: State<'_, Session>, settings: GateSettings) -> Reply<()> {
    let inner = session.inner().clone();
    session.blocking(move || inner.keep_gate_settings(settings)).await
}

#[tauri::command]
pub(crate) async fn suggest_passphrase(session: State<'_, Session>) -> Reply<String> {
    session.blocking(|| Ok(vault::suggest()?.expose_secret().to_owned())).await
}

#[tauri::command]
pub(crate) async fn weigh_passphrase(
    session: State<'_, Session>,
    passphrase: SecretString,
) -> Reply<StrengthView> {
    session.blocking(move || Ok(StrengthView::of(passphrase.expose_secret()))).await
}

#[tauri::command]
pub(crate) async fn help_lines(session: State<'_, Session>) -> Reply<Vec<HelpCountryView>> {
    session.blocking(|| Ok(help_lines::all())).await
}
