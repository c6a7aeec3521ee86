//! One window per notebook: a second start raises the first window and ends.
//!
//! The bus carries no word but "raise", and the desktop's token for the second start, without which
//! it only marks the window as wanting attention. Another user, or another login session, is not seen here:
//! for them there is the vault's own lock.

use std::path::Path;
use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};
use zbus::Connection;
use zbus::fdo::{RequestNameFlags, RequestNameReply};

use crate::platform::known_notebooks::folder_hash;

/// The start of the name on the bus.
const PREFIX: &str = "org.inbetween.Notebook";
const OBJECT: &str = "/org/inbetween/Notebook";
/// Longest wait for a window that may be hanging.
const REPLY_TIMEOUT: Duration = Duration::from_secs(2);

/// The right to be the one window of a notebook.
pub(crate) struct SingleInstance {
    bus: Connection,
    name: String,
}

/// The window of a notebook, as another process reaches it.
#[zbus::proxy(
    interface = "org.inbetween.Notebook",
    default_path = "/org/inbetween/Notebook",
    gen_blocking = false
)]
trait Window {
    /// The call that earlier versions know.
    fn raise(&self) -> zbus::Result<()>;

    fn raise_with_token(&self, token: &str) -> zbus::Result<()>;
}

/// Brings the window of this process to the front.
struct Raise<F>(F);

#[zbus::interface(name = "org.inbetween.Notebook")]
impl<F: Fn(&str) + Send + Sync + 'static> Raise<F> {
    fn raise(&self) {
        (self.0)("");
    }

    fn raise_with_token(&self, token: &str) {
        (self.0)(token);
    }
}

/// Returns true if this process may open its window. If another one has, that one is raised, with
/// the `token` that the desktop gave this process. Without a bus, or with one that does not answer, it may.
pub(crate) async fn claim<R: Runtime>(
    app: &AppHandle<R>,
    data: &Path,
    token: &str,
    raise: impl Fn(&str) + Send + Sync + 'static,
) -> bool {
    match tokio::time::timeout(REPLY_TIMEOUT, try_claim(data, token, raise)).await {
        Ok(Ok(Some(window))) => app.manage(window),
        Ok(Ok(None)) => false,
        Ok(Err(_)) | Err(_) => true,
    }
}

/// Gives the right back, so that a fresh process can have it.
pub(crate) async fn release<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.try_state::<SingleInstance>() {
        let _ = window.bus.release_name(window.name.as_str()).await;
    }
}

async fn try_claim(
    data: &Path,
    token: &str,
    raise: impl Fn(&str) + Send + Sync + 'static,
) -> zbus::Result<Option<SingleInstance>> {
    let name = name_for(data);
    let bus = Connection::session().await?;
    bus.object_server().at(OBJECT, Raise(raise)).await?;
    match bus.request_name_with_flags(name.as_str(), RequestNameFlags::DoNotQueue.into()).await {
        Ok(RequestNameReply::PrimaryOwner | RequestNameReply::AlreadyOwner) => {
            Ok(Some(SingleInstance { bus, name }))
        }
        Ok(_) | Err(zbus::Error::NameTaken) => {
            let window = WindowProxy::new(&bus, name).await?;
            if window.raise_with_token(token).await.is_err() {
                window.raise().await?;
            }
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The name on the bus: not the folder's own, only a hash of it. The same in every build of the
/// program.
fn name_for(data: &Path) -> String {
    format!("{PREFIX}.d{}", folder_hash(data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bus_name_of_a_folder_is_the_same_in_every_build() {
        let name = name_for(Path::new("/home/maria/.local/share/inbetween"));
        assert_eq!(name, "org.inbetween.Notebook.dd587254d0fe69595");
        assert_eq!(name_for(Path::new("/home/maria/.local//share/inbetween/")), name);
        assert_ne!(name_for(Path::new("/home/maria/inbetween")), name);
    }
}
