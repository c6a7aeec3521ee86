//! Light or dark, as the desktop asks programs to be through its portal. The toolkit itself knows
//! only the name of the theme.

use std::sync::{Mutex, PoisonError};

use futures_lite::StreamExt;
use tauri::{AppHandle, Manager, Runtime};
use zbus::Connection;
use zbus::zvariant::{OwnedValue, Value};

const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";

/// The settings of the desktop, by its portal.
#[zbus::proxy(
    interface = "org.freedesktop.portal.Settings",
    default_service = "org.freedesktop.portal.Desktop",
    default_path = "/org/freedesktop/portal/desktop",
    gen_blocking = false
)]
trait PortalSettings {
    fn read(&self, namespace: &str, key: &str) -> zbus::Result<OwnedValue>;

    #[zbus(signal)]
    fn setting_changed(&self, namespace: &str, key: &str, value: Value<'_>) -> zbus::Result<()>;
}

/// True for dark, false for light; `None` without a portal, or if it has no wish.
#[derive(Default)]
pub(crate) struct DesktopScheme(Mutex<Option<bool>>);

impl DesktopScheme {
    pub(crate) fn is_dark(&self) -> Option<bool> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, is_dark: Option<bool>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = is_dark;
    }
}

/// Follows the wish of the desktop for as long as the process lives, and calls `changed` with each.
pub(crate) fn follow<R: Runtime>(app: &AppHandle<R>, changed: fn(&AppHandle<R>)) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move { try_follow(&app, changed).await });
}

async fn try_follow<R: Runtime>(app: &AppHandle<R>, changed: fn(&AppHandle<R>)) -> zbus::Result<()> {
    let note = |value: &Value<'_>| {
        app.state::<DesktopScheme>().set(is_dark(value));
        changed(app);
    };
    let portal = PortalSettingsProxy::new(&Connection::session().await?).await?;
    let mut changes = portal.receive_setting_changed().await?;
    note(&Value::from(portal.read(NAMESPACE, KEY).await?));
    while let Some(change) = changes.next().await {
        if let Ok(change) = change.args()
            && (change.namespace, change.key) == (NAMESPACE, KEY)
        {
            note(&change.value);
        }
    }
    Ok(())
}

/// The meaning of a value of the portal: 1 dark, 2 light, 0 no wish. Older portals wrap it twice.
fn is_dark(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Value(inner) => is_dark(inner),
        Value::U32(1) => Some(true),
        Value::U32(2) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wish_of_the_desktop_is_read_however_it_is_wrapped() {
        assert_eq!(is_dark(&Value::U32(1)), Some(true));
        assert_eq!(is_dark(&Value::Value(Box::new(Value::Value(Box::new(Value::U32(2)))))), Some(false));
        for none in [Value::U32(0), Value::U32(7), Value::from("dark")] {
            assert_eq!(is_dark(&none), None);
        }
    }
}
