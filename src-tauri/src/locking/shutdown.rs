//! Locks by an ordered end of the process, and a fresh start at the gate: no text can stay in
//! memory, and nothing has to be wiped piece by piece.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::async_runtime::JoinHandle;
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::current_document::CurrentDocument;
use crate::error::Error;
use crate::locking::fresh_start::{AfterLock, FreshStart, NextProcess};
#[cfg(target_os = "linux")]
use crate::locking::handed_page::HandedPage;
use crate::locking::print_dialog;
use crate::platform::single_instance;
use crate::session::idle_timer::LockNotice;
use crate::session::{Reply, Session};
use crate::startup::engine_folder;
use crate::startup::start_options::StartOptions;
use crate::window_labels;

/// The one event of this program: a [`LockNotice`].
const EVENT: &str = "locking";
/// Time for the front end to save what was typed.
const FLUSH_TIME: Duration = Duration::from_millis(500);
/// More time for that while a command is still running, since saving waits for it.
const BUSY_FLUSH_TIME: Duration = Duration::from_millis(1_000);
/// Time for the front end to come to the key that locks. It takes keys one after another, so that
/// what was typed just before is still on its way.
const PENDING_KEYS_TIME: Duration = Duration::from_millis(500);
/// Longest time for a save that has begun: a slow drive is no reason to lose what it is writing.
const SAVE_TIME: Duration = Duration::from_secs(30);
/// Time between two tries to find a place for text that cannot be saved.
const RETRY_TIME: Duration = Duration::from_secs(2);
/// Longest time of an ordered end, before the process kills itself.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_millis(2_500);
const TICK: Duration = Duration::from_secs(1);
const KILL_TICK: Duration = Duration::from_millis(50);

/// State of the end of the program.
#[derive(Default)]
pub(crate) struct Ending {
    /// True once it has begun. It begins once.
    has_begun: AtomicBool,
    /// True while it waits for text to be saved.
    is_waiting: AtomicBool,
    /// True once the person was asked whether to close the window over text that is not saved.
    has_asked: AtomicBool,
    /// Folder and page of the fresh process.
    next: NextProcess,
}

/// Returns true if the end has begun: nobody will see what the front end gets from now on.
pub(crate) fn is_ending<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.state::<Ending>().has_begun.load(Ordering::SeqCst)
}

/// Sends a notice about a lock to the windows of the open notebook.
pub(crate) fn notify<R: Runtime>(app: &AppHandle<R>, locking: LockNotice) {
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
    session.reply(session.is_open().then_some(()).ok_or(Error::Locked))?;
    lock_and_exit(app, AfterLock::Gate).await;
    Ok(())
}

/// Counts a change of a text as a sign of life: from a screen keyboard, a braille device or
/// dictation it comes without a key.
///
/// # Errors
///
/// [`Error::Locked`] if the notebook is locked.
pub(crate) fn note_activity<R: Runtime>(app: &AppHandle<R>, session: &Session) -> Reply<()> {
    session.reply(session.is_open().then_some(()).ok_or(Error::Locked))?;
    session.touch().into_iter().for_each(|notice| notify(app, notice));
    Ok(())
}

/// Locks in the background.
pub(crate) fn lock_soon<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move { lock_and_exit(&app, AfterLock::Gate).await });
}

/// Locks when the front end, which sees the same key, asks for it, or else soon.
pub(crate) fn lock_after_pending_keys<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PENDING_KEYS_TIME).await;
        lock_and_exit(&app, AfterLock::Gate).await;
    });
}

/// Locks, and starts a fresh process at the gate of another data folder.
pub(crate) async fn start_afresh_with<R: Runtime>(app: &AppHandle<R>, folder: PathBuf) {
    app.state::<Ending>().next.open_folder(folder);
    lock_and_exit(app, AfterLock::Gate).await;
}

/// Locks, and starts a fresh process that presents a page: nothing that was read in the notebook is
/// in its memory.
#[cfg(target_os = "linux")]
pub(crate) async fn present_afresh<R: Runtime>(app: &AppHandle<R>, page: HandedPage) {
    app.state::<Ending>().next.present(page);
    lock_and_exit(app, AfterLock::Presentation).await;
}

/// Returns true if locking starts a fresh process.
#[cfg(target_os = "linux")]
pub(crate) fn starts_afresh<R: Runtime>(app: &AppHandle<R>) -> bool {
    crate::startup::automation::STARTS_AFRESH && app.state::<StartOptions>().lock_ends_process
}

/// Lets the front end save, closes the notebook and ends the process.
pub async fn lock_and_exit<R: Runtime>(app: &AppHandle<R>, then: AfterLock) {
    let session = app.state::<Session>().inner().clone();
    let ends = app.state::<StartOptions>().lock_ends_process;
    if app.state::<Ending>().has_begun.swap(true, Ordering::SeqCst) {
        return;
    }
    let fresh = FreshStart::default();
    if ends {
        kill_after_timeout(app, then, fresh.clone());
        // First of all, so that a program that is started now gets a window of its own.
        let _ = tokio::time::timeout(FLUSH_TIME, single_instance::release(app)).await;
    }
    app.state::<CurrentDocument>().clear();
    if print_dialog::is_open() {
        // The dialog's own loop keeps the front end from answering, and the program from an ordered
        // end.
        let closing = session.clone();
        let _ = tauri::async_runtime::spawn_blocking(move || closing.close()).await;
        if ends {
            kill_now(app, then, &fresh);
        }
    } else if session.is_open() {
        notify(app, LockNotice::Now);
        wait_for_saves(app, &session).await;
        let closing = session.clone();
        let close = move || {
            closing.close();
            closing.settings_file().save_window_size(closing.folder());
        };
        let _ = tauri::async_runtime::spawn_blocking(close).await;
    }
    if !ends {
        app.state::<Ending>().has_begun.store(false, Ordering::SeqCst);
        return;
    }
    fresh.start(app, &app.state::<Ending>().next, then);
    if session.settings_file().is_removed() {
        engine_folder::remove(&app.state::<StartOptions>().windows);
    }
    if session.is_working() {
        // At an ordered end the encryption library tidies up, under the hands of a backup, for example,
        // that still uses it. One that is not finished does not count.
        kill_now(app, then, &fresh);
    }
    app.exit(0);
}

/// Waits until the front end has saved what was typed. While a save is running, or text that could
/// not be saved has no other place, the end waits behind the cover.
async fn wait_for_saves<R: Runtime>(app: &AppHandle<R>, session: &Session) {
    let waiting = &app.state::<Ending>().inner().is_waiting;
    waiting.store(true, Ordering::SeqCst);
    let flushed = tokio::time::timeout(FLUSH_TIME, session.wait_until_flushed()).await;
    if flushed.is_err() && session.is_busy() {
        let limit = if session.is_saving() { SAVE_TIME } else { BUSY_FLUSH_TIME };
        let _ = tokio::time::timeout(limit, session.wait_until_flushed()).await;
    }
    if session.has_text_in_memory_only() {
        notify(app, LockNotice::Waiting);
    }
    while session.has_text_in_memory_only() {
        let placing = session.clone();
        let placed = tauri::async_runtime::spawn_blocking(move || placing.try_to_place_text());
        // A drive that does not answer must not keep the person from letting the text go.
        let abandoned = session.wait_until_abandoned();
        tokio::select! {
            _ = placed => {}
            () = abandoned => break,
        }
        if session.has_text_in_memory_only() {
            let _ = tokio::time::timeout(RETRY_TIME, session.wait_until_abandoned()).await;
        }
    }
    waiting.store(false, Ordering::SeqCst);
}

/// Closes the window, as the person asked. The first time, while there is text that is not saved,
/// it asks instead.
pub async fn close_window<R: Runtime>(app: &AppHandle<R>) {
    let has_asked = &app.state::<Ending>().inner().has_asked;
    if app.state::<Session>().has_unsaved_text() && !has_asked.swap(true, Ordering::SeqCst) {
        return notify(app, LockNotice::Unsaved);
    }
    lock_and_exit(app, AfterLock::Nothing).await;
}

/// Notes that the person goes on writing after having been asked, so that they are asked again.
pub(crate) fn stay_open<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Ending>().has_asked.store(false, Ordering::SeqCst);
}

/// Looks whether the notebook's file is still the one that was opened; if not, what was saved since
/// then is put aside.
pub fn watch_file<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Session>().watch_file();
}

/// Checks the idle timer for as long as the notebook is open.
pub(crate) fn start_idle_watch<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let session = app.state::<Session>().inner().clone();
        // Not waited for: a drive that does not answer must not hold up a lock.
        let mut look = None::<JoinHandle<()>>;
        while session.is_open() {
            tokio::time::sleep(TICK).await;
            if look.as_ref().is_none_or(|look| look.inner().is_finished()) {
                let watching = app.clone();
                look = Some(tauri::async_runtime::spawn_blocking(move || watch_file(&watching)));
            }
            match session.check_idle_timer() {
                Some(LockNotice::Now) => return lock_and_exit(&app, AfterLock::Gate).await,
                Some(LockNotice::Soon) if session.has_unsaved_text() => notify(&app, LockNotice::SoonUnsaved),
                Some(other) => notify(&app, other),
                None => {}
            }
        }
    });
}

/// Kills the process if the ordered end takes too long, apart from the time for which it waits for
/// text to be saved. A window that hangs, a bus that does not answer or a key rotation must not hold
/// up a lock. Every write of a vault survives this: it is whole or not there.
fn kill_after_timeout<R: Runtime>(app: &AppHandle<R>, then: AfterLock, fresh: FreshStart) {
    let app = app.clone();
    std::thread::spawn(move || {
        let mut left = SHUTDOWN_TIMEOUT;
        while !left.is_zero() {
            std::thread::sleep(KILL_TICK);
            if !app.state::<Ending>().is_waiting.load(Ordering::SeqCst) {
                left = left.saturating_sub(KILL_TICK);
            }
        }
        kill_now(&app, then, &fresh);
    });
}

fn kill_now<R: Runtime>(app: &AppHandle<R>, then: AfterLock, fresh: &FreshStart) {
    fresh.start(app, &app.state::<Ending>().next, then);
    let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
}
