//! What both windows may ask for.

use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Runtime, State};

use crate::help_lines::{self, HelpCountryView};
use crate::platform::gate_settings::GateSettings;
use crate::session::{Reply, Session};
use crate::views::StrengthView;

#[tauri::command]
pub(crate) async fn save_gate_settings<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    settings: GateSettings,
) -> Reply<()> {
    let (inner, appearance) = (session.inner().clone(), settings.appearance);
    #[cfg(target_os = "linux")]
    let _ = app.run_on_main_thread(move || crate::windows::webkit::appear(appearance));
    session.blocking(move || inner.keep_gate_settings(settings)).await
}

#[tauri::command]
pub(crate) async fn suggest_passphrase(session: State<'_, Session>) -> Reply<String> {
    session.blocking(|| Ok(vault::generate_passphrase()?.expose_secret().to_owned())).await
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
    session.blocking(|| Ok(help_lines::all())).await
}
