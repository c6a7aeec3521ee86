//! The open notebook. The only place that knows "locked".

pub(crate) mod idle_timer;

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use journal::{Journal, LockTimeout};
use notebook::Notebook;
use rustix::time::{ClockId, clock_gettime};
use texts::Texts;
use tokio::sync::Notify;
use vault::{RecoveryPhrase, VaultFolder};

use crate::clock;
use crate::error::{Error, ErrorView};
use crate::platform::gate_settings::GateSettings;
use crate::session::idle_timer::{Idle, LockNotice};

/// What every command answers with.
pub(crate) type Reply<T> = Result<T, ErrorView>;

/// One notebook, open or locked, for as long as the process lives.
#[derive(Clone)]
pub(crate) struct Session(Arc<Inner>);

struct Inner {
    folder: VaultFolder,
    journal: Mutex<Option<Journal>>,
    /// Ten words that were shown and not yet typed back.
    sheet: Mutex<Option<RecoveryPhrase>>,
    idle: Mutex<Option<Idle>>,
    /// The content of `gate.json`: read once, and written by one command at a time.
    settings: Mutex<GateSettings>,
    flushed: Notify,
    /// How many commands want the open notebook, or have it.
    wanted: AtomicUsize,
}

/// Counts a command for as long as it lives, even if it panics.
struct Wanted(Session);

impl Wanted {
    fn by(session: &Session) -> Self {
        session.0.wanted.fetch_add(1, Ordering::SeqCst);
        Self(session.clone())
    }

    fn session(&self) -> &Session {
        &self.0
    }
}

impl Drop for Wanted {
    fn drop(&mut self) {
        self.0.0.wanted.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Session {
    pub(crate) fn new(data: &Path) -> Self {
        Self(Arc::new(Inner {
            folder: VaultFolder::within(data),
            journal: Mutex::default(),
            sheet: Mutex::default(),
            idle: Mutex::default(),
            settings: Mutex::new(GateSettings::read(data)),
            flushed: Notify::new(),
            wanted: AtomicUsize::new(0),
        }))
    }

    pub(crate) fn folder(&self) -> &VaultFolder {
        &self.0.folder
    }

    /// Opens it: `work` makes the journal, off the window's thread.
    pub(crate) async fn open(
        &self,
        work: impl FnOnce(&VaultFolder) -> Result<Journal, Error> + Send + 'static,
    ) -> Reply<()> {
        let session = self.clone();
        self.blocking(move || {
            let mut slot = session.journal();
            // A second click while the key was being worked out finds the notebook open already.
            if slot.is_none() {
                let mut journal = work(session.folder())?;
                *session.idle() = Some(Idle::new(minutes(journal.lock_timeout().minutes()), boot_time()));
                *slot = Some(journal);
            }
            Ok(())
        })
        .await
    }

    /// Runs `work` on the open notebook, off the window's thread.
    pub(crate) async fn with<T, E>(
        &self,
        work: impl FnOnce(&mut Notebook<'_>) -> Result<T, E> + Send + 'static,
    ) -> Reply<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let wanted = Wanted::by(self);
        self.blocking(move || {
            let session = wanted.session();
            let language = session.settings().language;
            let mut slot = session.journal();
            let journal = slot.as_mut().ok_or(Error::Locked)?;
            work(&mut Notebook { journal, language: &language, today: clock::today() }).map_err(Into::into)
        })
        .await
    }

    /// Fails with [`Error::Locked`] while no notebook is open, so that no dialog opens over a locked one.
    pub(crate) async fn require_open(&self) -> Reply<()> {
        self.with(|_| Ok::<_, Error>(())).await
    }

    /// Whether a command is still at work on the notebook, or waits for it.
    pub(crate) fn is_busy(&self) -> bool {
        self.0.wanted.load(Ordering::SeqCst) > 0
    }

    /// Runs `work` where it may block, and turns its error into what the page may see.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Reply<T> {
        let result = tauri::async_runtime::spawn_blocking(work).await;
        self.told(result.unwrap_or(Err(Error::Internal)))
    }

    /// What a step that needed no thread of its own came to, as the page may see it.
    pub(crate) fn told<T>(&self, result: Result<T, Error>) -> Reply<T> {
        result.map_err(|error| error.view(&self.folder().path()))
    }

    /// Closes the notebook, and goes on counting the quiet minutes: only a page of it is still shown.
    pub(crate) fn close_but_watch(&self) {
        *self.sheet() = None;
        if let Some(journal) = self.journal().take() {
            let _ = journal.lock();
        }
    }

    /// Closes the notebook. What it could not say in time is on the drive already.
    pub(crate) fn close(&self) {
        *self.idle() = None;
        self.close_but_watch();
    }

    pub(crate) fn is_open(&self) -> bool {
        self.idle().is_some()
    }

    /// The language, appearance and text size that the person chose.
    pub(crate) fn settings(&self) -> GateSettings {
        self.0.settings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The texts of the person's language.
    pub(crate) fn texts(&self) -> &'static Texts {
        Texts::for_language(&self.settings().language)
    }

    pub(crate) fn save_settings(&self, settings: GateSettings) -> Result<(), Error> {
        let mut saved = self.0.settings.lock().unwrap_or_else(PoisonError::into_inner);
        *saved = settings.save(self.folder().data())?;
        Ok(())
    }

    /// Keeps ten words until they are typed back.
    pub(crate) fn offer(&self, sheet: RecoveryPhrase) {
        *self.sheet() = Some(sheet);
    }

    /// Takes the offered words back out if `fits` says that they were written down.
    pub(crate) fn take_sheet_if(
        &self,
        fits: impl FnOnce(&RecoveryPhrase) -> bool,
    ) -> Result<RecoveryPhrase, Error> {
        let mut sheet = self.sheet();
        if sheet.as_ref().is_some_and(fits) {
            sheet.take().ok_or(Error::Internal)
        } else {
            Err(Error::WordsDoNotMatch)
        }
    }

    pub(crate) fn touch(&self) -> Option<LockNotice> {
        self.idle().as_mut()?.touch(boot_time())
    }

    pub(crate) fn look_at_the_time(&self) -> Option<LockNotice> {
        self.idle().as_mut()?.look(boot_time())
    }

    /// Saves the time without a touch after which the notebook locks, and counts it from now.
    pub(crate) async fn save_lock_timeout(&self, after: u32) -> Reply<Option<LockNotice>> {
        self.with(move |notebook| notebook.journal.save_lock_timeout(LockTimeout::from_minutes(after)?))
            .await?;
        Ok(self.idle().as_mut().and_then(|idle| idle.set_after(minutes(after), boot_time())))
    }

    /// Notes that the front end has saved everything that was typed.
    pub(crate) fn page_flushed(&self) {
        self.0.flushed.notify_one();
    }

    /// Waits until the front end has saved everything that was typed.
    pub(crate) async fn wait_until_flushed(&self) {
        self.0.flushed.notified().await;
    }

    // A panic elsewhere must not lock a person out of their own notebook.
    fn journal(&self) -> MutexGuard<'_, Option<Journal>> {
        self.0.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sheet(&self) -> MutexGuard<'_, Option<RecoveryPhrase>> {
        self.0.sheet.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn idle(&self) -> MutexGuard<'_, Option<Idle>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn minutes(minutes: u32) -> Duration {
    Duration::from_secs(60 * u64::from(minutes))
}

/// Time since the machine was started, sleep included. `Instant` stands still while a laptop sleeps.
fn boot_time() -> Duration {
    let now = clock_gettime(ClockId::Boottime);
    Duration::new(u64::try_from(now.tv_sec).unwrap_or(0), u32::try_from(now.tv_nsec).unwrap_or(0))
}
