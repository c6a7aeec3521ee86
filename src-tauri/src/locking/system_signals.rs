//! What locks from outside: sleep and session lock (logind), and screen savers.

use futures_lite::StreamExt;
use tauri::{AppHandle, Manager, Runtime};
use zbus::zvariant::OwnedFd;
use zbus::{Connection, MatchRule, Message, MessageStream};

use crate::locking::shutdown;

const LOGIND: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const MANAGER_OBJECT: &str = "/org/freedesktop/login1";

/// Watches for as long as the process lives, at the gate too: a lid that is closed while the key is being worked out must
/// not open the notebook behind it. A bus that is not there locks nothing.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let (login, saver) = (app.clone(), app.clone());
    tauri::async_runtime::spawn(async move { watch_logind(&login).await });
    tauri::async_runtime::spawn(async move { watch_screen_savers(&saver).await });
}

/// Asks sleep to wait, a few seconds at most, until this process has ended. For while there is something to lock.
pub(crate) fn let_sleep_wait<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Ok(bus) = Connection::system().await
            && let Some(awake) = delay_sleep(&bus).await
        {
            app.manage(AwakeUntilLocked(awake));
        }
    });
}

/// Held, never read.
struct AwakeUntilLocked(#[expect(dead_code, reason = "dropped with the process")] OwnedFd);

async fn watch_logind<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    // Anyone may send signals on the system's bus; only logind's count.
    let rule = MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .sender(LOGIND)?
        .path_namespace(MANAGER_OBJECT)?
        .build();
    let mut signals = MessageStream::for_match_rule(rule, &bus, None).await?;
    let own_session = own_session(&bus).await;
    while let Some(signal) = signals.next().await {
        // One message that makes no sense is no reason to stop listening.
        if signal.is_ok_and(|signal| is_reason_to_lock(&signal, own_session.as_deref())) {
            shutdown::end(app, shutdown::AfterLock::Gate).await;
        }
    }
    Ok(())
}

async fn watch_screen_savers<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let rule = MatchRule::builder().msg_type(zbus::message::Type::Signal).member("ActiveChanged")?.build();
    let mut signals = MessageStream::for_match_rule(rule, &bus, None).await?;
    while let Some(signal) = signals.next().await {
        if signal.is_ok_and(|signal| is_saver_starting(&signal)) {
            shutdown::end(app, shutdown::AfterLock::Gate).await;
        }
    }
    Ok(())
}

/// The machine is about to sleep, or this login session is being locked.
fn is_reason_to_lock(signal: &Message, own_session: Option<&str>) -> bool {
    let header = signal.header();
    let (interface, member) =
        (header.interface().map(|name| name.as_str()), header.member().map(|name| name.as_str()));
    match (interface, member) {
        (Some(MANAGER), Some("PrepareForSleep")) => signal.body().deserialize().unwrap_or(false),
        // Where the session is not known, the lock of any of them counts.
        (Some(SESSION), Some("Lock")) => {
            own_session.is_none_or(|own| header.path().is_some_and(|path| path.as_str() == own))
        }
        _ => false,
    }
}

/// GNOME, KDE, Xfce, MATE and Cinnamon each have an interface of their own, with one signal.
fn is_saver_starting(signal: &Message) -> bool {
    let header = signal.header();
    header.interface().is_some_and(|name| name.ends_with(".ScreenSaver"))
        && signal.body().deserialize::<bool>().unwrap_or(false)
}

async fn own_session(bus: &Connection) -> Option<String> {
    let pid = std::process::id();
    let reply =
        bus.call_method(Some(LOGIND), MANAGER_OBJECT, Some(MANAGER), "GetSessionByPID", &pid).await.ok()?;
    let path: zbus::zvariant::OwnedObjectPath = reply.body().deserialize().ok()?;
    Some(path.to_string())
}

async fn delay_sleep(bus: &Connection) -> Option<OwnedFd> {
    let asked = ("sleep", "Inbetween", "locks the notebook", "delay");
    let reply = bus.call_method(Some(LOGIND), MANAGER_OBJECT, Some(MANAGER), "Inhibit", &asked).await.ok()?;
    reply.body().deserialize().ok()
}
