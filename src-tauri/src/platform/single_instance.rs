//! One window per notebook: a second start raises the first window and ends.
//!
//! The bus carries no word but "raise". Another user, or another session, is not seen here: for them there is the
//! vault's own lock.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};
use zbus::Connection;
use zbus::fdo::{RequestNameFlags, RequestNameReply};

const INTERFACE: &str = "org.inbetween.Notebook";
/// How long a window that may be hanging is waited for.
const PATIENCE: Duration = Duration::from_secs(2);
const OBJECT: &str = "/org/inbetween/Notebook";

/// The right to be the one window of a notebook.
pub(crate) struct SingleInstance {
    bus: Connection,
    name: String,
}

/// Brings the window to the front.
struct Raise<F>(F);

#[zbus::interface(name = "org.inbetween.Notebook")]
impl<F: Fn() + Send + Sync + 'static> Raise<F> {
    fn raise(&self) {
        (self.0)();
    }
}

/// Whether this process may open its window. If another one has, that one is raised. Without a bus, or with one that does
/// not answer, it may.
pub(crate) async fn claim<R: Runtime>(
    app: &AppHandle<R>,
    data: &Path,
    raise: impl Fn() + Send + Sync + 'static,
) -> bool {
    match tokio::time::timeout(PATIENCE, try_claim(data, raise)).await {
        Ok(Ok(Some(window))) => app.manage(window),
        Ok(Ok(None)) => false,
        Ok(Err(_)) | Err(_) => true,
    }
}

/// Gives the right back, so that a fresh process can have it.
pub(crate) async fn let_go<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.try_state::<SingleInstance>() {
        let _ = window.bus.release_name(window.name.as_str()).await;
    }
}

async fn try_claim(
    data: &Path,
    raise: impl Fn() + Send + Sync + 'static,
) -> zbus::Result<Option<SingleInstance>> {
    let name = name_for(data);
    let bus = Connection::session().await?;
    bus.object_server().at(OBJECT, Raise(raise)).await?;
    match bus.request_name_with_flags(name.as_str(), RequestNameFlags::DoNotQueue.into()).await {
        Ok(RequestNameReply::PrimaryOwner | RequestNameReply::AlreadyOwner) => {
            Ok(Some(SingleInstance { bus, name }))
        }
        Ok(_) | Err(zbus::Error::NameTaken) => {
            bus.call_method(Some(name.as_str()), OBJECT, Some(INTERFACE), "Raise", &()).await?;
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The folder's name does not go on the bus, only a number made from it.
fn name_for(data: &Path) -> String {
    let mut number = DefaultHasher::new();
    data.hash(&mut number);
    format!("{INTERFACE}.d{:016x}", number.finish())
}
