//! The session: the notebook, open or locked. The only place that knows "locked".

pub(crate) mod background_checks;
mod backup_state;
mod backups;
mod boot_clock;
mod counter;
pub(crate) mod idle_timer;
mod made_up;
mod other_slot;
mod other_state;
mod recovery_sheet;
mod removal;
pub(crate) mod settings_file;
mod threads;
mod unsaved;
pub(crate) mod unsaved_state;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use journal::{DayEnd, Journal, LockTimeout};
use notebook::Notebook;
use texts::Texts;
use tokio::sync::Notify;
use vault::{RecoveryPhrase, VaultFolder};

use crate::clock;
use crate::error::{Error, ErrorView};
use crate::platform::gate_settings::GateSettings;
use crate::session::backup_state::Backups;
use crate::session::boot_clock::boot_time;
use crate::session::counter::Counter;
use crate::session::idle_timer::{IdleTimer, LockNotice, minutes};
use crate::session::settings_file::SettingsFile;
use crate::session::unsaved_state::Unsaved;

/// The answer of a command.
pub(crate) type Reply<T> = Result<T, ErrorView>;

/// One notebook, open or locked, for as long as the process lives.
#[derive(Clone)]
pub(crate) struct Session(Arc<Inner>);

struct Inner {
    folder: VaultFolder,
    journal: Mutex<Option<Journal>>,
    other: other_slot::OtherSlot,
    /// Recovery words that were shown and not yet confirmed.
    sheet: Mutex<Option<RecoveryPhrase>>,
    idle: Mutex<Option<IdleTimer>>,
    settings_file: SettingsFile,
    /// The end of a day in the open notebook.
    day_end: Mutex<DayEnd>,
    flushed: Notify,
    /// The number of commands that use the open notebook or wait for it.
    pending: Counter,
    /// The number of threads that use the notebook, a backup or another state of it.
    working: Counter,
    /// True once a page has asked for the state of the desk.
    desk_was_shown: AtomicBool,
    /// The number of texts that are being saved.
    saving: Counter,
    unsaved: Mutex<Unsaved>,
    backups: Backups,
    /// True if there is text that could not be saved.
    text_is_pending: AtomicBool,
    /// True if some of it is in this process only.
    text_is_in_memory_only: AtomicBool,
    /// Folders outside the notebook that may take what cannot be saved in it.
    emergency_places: Vec<PathBuf>,
    abandoned: Notify,
}

impl Session {
    /// A locked session for the data folder `data`. `emergency_places` are the folders that may take
    /// what cannot be saved there, the most lasting first.
    pub(crate) fn new(data: &Path, emergency_places: Vec<PathBuf>) -> Self {
        Self(Arc::new(Inner {
            folder: VaultFolder::within(data),
            journal: Mutex::default(),
            other: other_slot::OtherSlot::default(),
            sheet: Mutex::default(),
            idle: Mutex::default(),
            settings_file: SettingsFile::read(data),
            day_end: Mutex::new(DayEnd::MIDNIGHT),
            flushed: Notify::new(),
            pending: Counter::default(),
            working: Counter::default(),
            desk_was_shown: AtomicBool::new(false),
            saving: Counter::default(),
            unsaved: Mutex::default(),
            backups: Backups::default(),
            text_is_pending: AtomicBool::new(false),
            text_is_in_memory_only: AtomicBool::new(false),
            emergency_places,
            abandoned: Notify::new(),
        }))
    }

    pub(crate) fn folder(&self) -> &VaultFolder {
        &self.0.folder
    }

    /// Opens the notebook: `work` unlocks it, off the window's thread.
    pub(crate) async fn open(
        &self,
        work: impl FnOnce(&VaultFolder) -> Result<Journal, Error> + Send + 'static,
    ) -> Reply<()> {
        let session = self.clone();
        self.blocking(move || {
            let mut slot = session.journal();
            // A second click during the key derivation finds the notebook open already.
            if slot.is_none() {
                let mut journal = work(session.folder())?;
                session.start_timer(journal.lock_timeout());
                *session.day_end_slot() = journal.day_end();
                session.restore_text(&mut journal);
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
        let (session, pending) = (self.clone(), self.0.pending.count());
        self.blocking(move || {
            let _pending = pending;
            let mut slot = session.journal();
            let journal = slot.as_mut().ok_or(Error::Locked)?;
            session.on_notebook(journal, work).map_err(Into::into)
        })
        .await
    }

    /// Runs `work` on an open journal, in the person's language and on the day that it is.
    fn on_notebook<T>(&self, journal: &mut Journal, work: impl FnOnce(&mut Notebook<'_>) -> T) -> T {
        let language = self.settings().language;
        let today = clock::today_or_latest(self.day_end(), Some(journal));
        work(&mut Notebook { journal, language: &language, today })
    }

    /// Checks that the notebook is open, so that no dialog opens over a locked one.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] if it is not.
    pub(crate) async fn require_open(&self) -> Reply<()> {
        self.with(|_| Ok::<_, Error>(())).await
    }

    /// Returns true if a command uses the notebook or waits for it.
    pub(crate) fn is_busy(&self) -> bool {
        !self.0.pending.is_zero()
    }

    /// Runs `work` where it may block, and turns its error into what the front end gets.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Reply<T> {
        let result = self.start(work).await;
        self.reply(result.unwrap_or(Err(Error::Internal)))
    }

    /// The answer of work that needed no thread of its own.
    pub(crate) fn reply<T>(&self, result: Result<T, Error>) -> Reply<T> {
        result.map_err(|error| error.view(&self.folder().path()))
    }

    /// Closes the notebook, and keeps the idle timer: one document of it is still presented.
    pub(crate) fn close_but_keep_timer(&self) {
        *self.sheet() = None;
        self.close_other_state();
        if let Some(journal) = self.journal().take() {
            self.look_at_file(&journal);
            let _ = journal.lock();
        }
        self.finish_restore();
    }

    /// Starts the idle timer, for a notebook or for a page that is presented without one.
    pub(crate) fn start_timer(&self, timeout: LockTimeout) {
        *self.idle() = Some(IdleTimer::new(minutes(timeout.minutes()), boot_time()));
    }

    /// Closes the notebook. Everything that was saved is on the drive already.
    pub(crate) fn close(&self) {
        *self.idle() = None;
        self.close_but_keep_timer();
    }

    /// Notes that a page has asked for the state of the desk.
    pub(crate) fn note_desk(&self) {
        self.0.desk_was_shown.store(true, Ordering::SeqCst);
    }

    /// Returns true if a page of the desk came up.
    pub(crate) fn desk_was_shown(&self) -> bool {
        self.0.desk_was_shown.load(Ordering::SeqCst)
    }

    pub(crate) fn is_open(&self) -> bool {
        self.idle().is_some()
    }

    /// The language, appearance and text size that the person chose.
    pub(crate) fn settings(&self) -> GateSettings {
        self.0.settings_file.settings()
    }

    /// The texts of the person's language.
    pub(crate) fn texts(&self) -> &'static Texts {
        Texts::for_language(&self.settings().language)
    }

    /// Saves the settings, which count from now on.
    pub(crate) fn save_settings(&self, settings: GateSettings) -> Result<(), Error> {
        Ok(self.settings_file().save(settings, self.folder(), self.is_open())?)
    }

    /// The content of `gate.json`.
    pub(crate) fn settings_file(&self) -> &SettingsFile {
        &self.0.settings_file
    }

    /// Restarts the idle timer.
    pub(crate) fn touch(&self) -> Option<LockNotice> {
        self.idle().as_mut()?.touch(boot_time())
    }

    /// The notice that is due, if any.
    pub(crate) fn check_idle_timer(&self) -> Option<LockNotice> {
        self.idle().as_mut()?.check(boot_time())
    }

    /// Saves the idle time in minutes after which the notebook locks, and restarts the timer.
    pub(crate) async fn save_lock_timeout(&self, timeout: u32) -> Reply<Option<LockNotice>> {
        self.with(move |notebook| notebook.journal.save_lock_timeout(LockTimeout::from_minutes(timeout)?))
            .await?;
        Ok(self.idle().as_mut().and_then(|idle| idle.set_timeout(minutes(timeout), boot_time())))
    }

    /// The end of a day in the open notebook.
    pub(crate) fn day_end(&self) -> DayEnd {
        *self.day_end_slot()
    }

    /// Saves the hour at which a day ends, which counts from now on.
    pub(crate) async fn save_day_end(&self, hour: u32) -> Reply<()> {
        let session = self.clone();
        self.with(move |notebook| {
            let end = DayEnd::from_hour(hour)?;
            notebook.journal.save_day_end(end)?;
            *session.day_end_slot() = end;
            Ok::<_, journal::Error>(())
        })
        .await
    }

    // A panic elsewhere must not lock a person out of their own notebook.
    fn journal(&self) -> MutexGuard<'_, Option<Journal>> {
        self.0.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sheet(&self) -> MutexGuard<'_, Option<RecoveryPhrase>> {
        self.0.sheet.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn day_end_slot(&self) -> MutexGuard<'_, DayEnd> {
        self.0.day_end.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn idle(&self) -> MutexGuard<'_, Option<IdleTimer>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
