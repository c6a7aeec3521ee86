//! Locking ends the process: nothing of the text can stay in memory, and nothing has to be wiped piece by piece.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::error::Error;
use crate::locking::print_dialog;
use crate::platform::single_instance;
use crate::session::idle_timer::LockNotice;
use crate::session::{Reply, Session};
use crate::startup::start_options::Start;
use crate::summaries::current_document::CurrentDocument;
use crate::window_labels;

/// The one event of this program.
const EVENT: &str = "locking";
/// How long the page has to hand over what is not kept yet.
const LAST_WORDS: Duration = Duration::from_millis(500);
/// How long it has on top while something that was asked before is still being done: its last words wait for that.
const WHILE_BUSY: Duration = Duration::from_millis(1_000);
/// How long the page has to come to the key that locks. It takes keys one after another, so that what was typed just
/// before is on its way still.
const KEYS_BEFORE: Duration = Duration::from_millis(500);
/// How long an orderly end may take before the process ends without order.
const ORDERLY_END: Duration = Duration::from_millis(2_500);
const TICK: Duration = Duration::from_secs(1);

/// What comes after the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AfterLock {
    /// A fresh process at the gate.
    Gate,
    /// Nothing: the window was closed.
    Nothing,
}

/// Whether the end has begun. It begins once.
#[derive(Default)]
pub(crate) struct Ending(AtomicBool);

/// Whether the end has begun: what is handed to the page from now on, nobody will see.
pub(crate) fn has_begun<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.state::<Ending>().0.load(Ordering::SeqCst)
}

/// Tells the page about a lock that is coming, or not.
pub(crate) fn tell<R: Runtime>(app: &AppHandle<R>, locking: LockNotice) {
    for window in [window_labels::DESK, window_labels::PRESENTATION] {
        let _ = app.emit_to(window, EVENT, locking);
    }
}

/// Locks the notebook, without waiting for whatever it is busy with.
///
/// # Errors
///
/// [`Error::Locked`] if it is locked already.
pub(crate) async fn lock_if_open<R: Runtime>(app: &AppHandle<R>, session: &Session) -> Reply<()> {
    session.told(session.is_open().then_some(()).ok_or(Error::Locked))?;
    end(app, AfterLock::Gate).await;
    Ok(())
}

/// Locks from a place that cannot wait.
pub(crate) fn lock_soon<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move { end(&app, AfterLock::Gate).await });
}

/// Locks when the page, which sees the same key, asks for it; or soon, whatever the page is doing.
pub(crate) fn lock_after_the_keys_before<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(KEYS_BEFORE).await;
        end(&app, AfterLock::Gate).await;
    });
}

/// Closes the notebook and ends the process.
pub(crate) async fn end<R: Runtime>(app: &AppHandle<R>, then: AfterLock) {
    let session = app.state::<Session>().inner().clone();
    let ends = app.state::<Start>().ends_the_process;
    if app.state::<Ending>().0.swap(true, Ordering::SeqCst) {
        return;
    }
    let fresh = Fresh::default();
    if ends {
        end_if_held_up(app, then, fresh.clone());
        // First of all, so that someone who starts the program now gets a window of their own.
        let _ = tokio::time::timeout(LAST_WORDS, single_instance::release(app)).await;
    }
    app.state::<CurrentDocument>().let_go();
    if print_dialog::is_open() {
        // The dialog's own loop keeps the page from answering, and the program from ending in order.
        let closing = session.clone();
        let _ = tauri::async_runtime::spawn_blocking(move || closing.close()).await;
        if ends {
            end_at_once(app, then, &fresh);
        }
    } else if session.is_open() {
        tell(app, LockNotice::Now);
        let flushed = tokio::time::timeout(LAST_WORDS, session.wait_until_flushed()).await;
        if flushed.is_err() && session.is_busy() {
            let _ = tokio::time::timeout(WHILE_BUSY, session.wait_until_flushed()).await;
        }
        let closing = session.clone();
        let _ = tauri::async_runtime::spawn_blocking(move || closing.close()).await;
    }
    if !ends {
        app.state::<Ending>().0.store(false, Ordering::SeqCst);
        return;
    }
    fresh.start(app, then);
    app.exit(0);
}

/// Watches the time for as long as the notebook is open.
pub(crate) fn watch_the_time<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let session = app.state::<Session>().inner().clone();
        while session.is_open() {
            tokio::time::sleep(TICK).await;
            match session.look_at_the_time() {
                Some(LockNotice::Now) => return end(&app, AfterLock::Gate).await,
                Some(other) => tell(&app, other),
                None => {}
            }
        }
    });
}

/// The fresh process, started once at most.
#[derive(Clone, Default)]
struct Fresh(Arc<AtomicBool>);

impl Fresh {
    /// If it cannot start, the program is simply closed: that is locked too.
    fn start<R: Runtime>(&self, app: &AppHandle<R>, then: AfterLock) {
        let wanted = then == AfterLock::Gate && crate::startup::automation::STARTS_AFRESH;
        if wanted
            && !self.0.swap(true, Ordering::SeqCst)
            && let Ok(program) = tauri::process::current_binary(&app.env())
        {
            let _ = Command::new(program).args(std::env::args_os().skip(1)).spawn();
        }
    }
}

/// A window that hangs, a bus that does not answer or a key being renewed must not hold up a lock. Whatever was being
/// written is whole or not there: every change of a vault survives this.
fn end_if_held_up<R: Runtime>(app: &AppHandle<R>, then: AfterLock, fresh: Fresh) {
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(ORDERLY_END);
        end_at_once(&app, then, &fresh);
    });
}

fn end_at_once<R: Runtime>(app: &AppHandle<R>, then: AfterLock, fresh: &Fresh) {
    fresh.start(app, then);
    let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
}
