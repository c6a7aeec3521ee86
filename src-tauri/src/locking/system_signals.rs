//! Locks on suspend, session lock and screen saver (D-Bus signals).

use futures_lite::StreamExt;
use tauri::{AppHandle, Manager, Runtime};
use zbus::zvariant::{OwnedFd, OwnedObjectPath};
use zbus::{Connection, MatchRule, Message, MessageStream};

use crate::locking::fresh_start::AfterLock;
use crate::locking::shutdown;

const LOGIND: &str = "org.freedesktop.login1";
const LOGIND_OBJECT: &str = "/org/freedesktop/login1";

/// The login manager of the system.
#[zbus::proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1",
    gen_blocking = false
)]
trait LoginManager {
    #[zbus(name = "GetSessionByPID")]
    fn session_by_pid(&self, pid: u32) -> zbus::Result<OwnedObjectPath>;

    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> zbus::Result<OwnedFd>;

    #[zbus(signal)]
    fn prepare_for_sleep(&self, is_starting: bool) -> zbus::Result<()>;
}

/// A login session.
#[zbus::proxy(
    interface = "org.freedesktop.login1.Session",
    default_service = "org.freedesktop.login1",
    gen_blocking = false
)]
trait LoginSession {
    #[zbus(signal)]
    fn lock(&self) -> zbus::Result<()>;
}

/// Watches for as long as the process lives, at the gate too: a lid that is closed while the key is
/// being worked out must not open the notebook behind it. A bus that is not there locks nothing.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let (login, saver) = (app.clone(), app.clone());
    tauri::async_runtime::spawn(async move { watch_logind(&login).await });
    tauri::async_runtime::spawn(async move { watch_screen_savers(&saver).await });
}

/// Asks sleep to wait, a few seconds at most, until this process has ended. For while there is
/// something to lock.
pub(crate) fn delay_sleep<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Ok(delay) = take_sleep_delay().await {
            app.manage(SleepDelay(delay));
        }
    });
}

/// Held, never read.
struct SleepDelay(#[expect(dead_code, reason = "dropped with the process")] OwnedFd);

async fn take_sleep_delay() -> zbus::Result<OwnedFd> {
    let bus = Connection::system().await?;
    let logind = LoginManagerProxy::new(&bus).await?;
    logind.inhibit("sleep", "Inbetween", "locks the notebook", "delay").await
}

async fn watch_logind<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    // Anyone may send signals on the system's bus; only logind's count. One rule for all of them,
    // since the lock of any session counts where our own is not known.
    let rule = MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .sender(LOGIND)?
        .path_namespace(LOGIND_OBJECT)?
        .build();
    let mut signals = MessageStream::for_match_rule(rule, &bus, None).await?;
    let own_session = own_session(&bus).await.ok();
    while let Some(signal) = signals.next().await {
        // One message that makes no sense is no reason to stop listening.
        if signal.is_ok_and(|signal| is_reason_to_lock(&signal, own_session.as_ref())) {
            shutdown::lock_and_exit(app, AfterLock::Gate).await;
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
            shutdown::lock_and_exit(app, AfterLock::Gate).await;
        }
    }
    Ok(())
}

/// Returns true if the machine is about to sleep, or this login session is being locked.
fn is_reason_to_lock(signal: &Message, own_session: Option<&OwnedObjectPath>) -> bool {
    if let Some(sleep) = PrepareForSleep::from_message(signal.clone()) {
        return sleep.args().is_ok_and(|sleep| sleep.is_starting);
    }
    let is_own = || own_session.is_none_or(|own| signal.header().path() == Some(own));
    Lock::from_message(signal.clone()).is_some() && is_own()
}

/// Returns true if a screen saver starts. GNOME, KDE, Xfce, MATE and Cinnamon each have an
/// interface of their own, with one signal.
fn is_saver_starting(signal: &Message) -> bool {
    let header = signal.header();
    header.interface().is_some_and(|name| name.ends_with(".ScreenSaver"))
        && signal.body().deserialize::<bool>().unwrap_or(false)
}

async fn own_session(bus: &Connection) -> zbus::Result<OwnedObjectPath> {
    LoginManagerProxy::new(bus).await?.session_by_pid(std::process::id()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signal(path: &str, interface: &str, member: &str, is_starting: Option<bool>) -> Message {
        let signal = Message::signal(path, interface, member).unwrap();
        match is_starting {
            Some(is_starting) => signal.build(&is_starting),
            None => signal.build(&()),
        }
        .unwrap()
    }

    #[test]
    fn sleep_and_the_lock_of_the_own_session_lock() {
        const MANAGER: &str = "org.freedesktop.login1.Manager";
        const SESSION: &str = "org.freedesktop.login1.Session";
        let own: OwnedObjectPath = OwnedObjectPath::try_from("/org/freedesktop/login1/session/_32").unwrap();
        let locks = |signal: &Message| is_reason_to_lock(signal, Some(&own));
        let sleep = |starting| signal(LOGIND_OBJECT, MANAGER, "PrepareForSleep", Some(starting));
        assert!(locks(&sleep(true)) && !locks(&sleep(false)));
        assert!(!locks(&signal(LOGIND_OBJECT, MANAGER, "PrepareForSleep", None)));
        assert!(locks(&signal(&own, SESSION, "Lock", None)));
        assert!(!locks(&signal(&own, SESSION, "Unlock", None)));
        let other = signal("/org/freedesktop/login1/session/_33", SESSION, "Lock", None);
        assert!(!locks(&other) && is_reason_to_lock(&other, None), "any, where the own is not known");
    }

    #[test]
    fn screen_saver_of_any_desktop_locks_when_it_starts() {
        let saver = |interface, starting| signal("/ScreenSaver", interface, "ActiveChanged", Some(starting));
        for interface in ["org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver", "org.mate.ScreenSaver"] {
            assert!(
                is_saver_starting(&saver(interface, true)) && !is_saver_starting(&saver(interface, false))
            );
        }
        assert!(!is_saver_starting(&saver("org.example.Other", true)));
    }
}
