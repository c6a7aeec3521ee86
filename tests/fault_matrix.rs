//! The notebook's file is exchanged, cut, moved, filled up or taken away, at every moment and before
//! every way to go on: each word that was called saved is there afterwards, or it was put aside and
//! comes back.

#![cfg(test)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use inbetween_app::AfterLock;
use journal::Journal;
use practice::DeviceOwner;
use serde_json::{Value, json};
use tests::{Program, SENTENCE, chosen, note};
use testsupport::{
    alone, child_with_own_mounts, copy_folder, finished, generated_text, leave_free, mount_small_drive, said,
    task,
};
use vault::{NewPassphrase, Passphrase, Secret, VaultFolder, WorkFactor};

const OTHER: &str = "nine quiet lamps along the river";
const DRIVE: u64 = 8 << 20;
/// Bytes that are left on a full drive: fewer than a page of the database and its journal.
const NO_ROOM: u64 = 0;

/// Something that another program, or the drive, does to the open notebook.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    /// The control: nothing.
    None,
    ExchangedByOlder,
    ExchangedByExactCopy,
    Overwritten,
    Truncated,
    Deleted,
    MovedWithFolder,
    MountGone,
    MountGoneAndBack,
    BackReadOnly,
    Full,
    JournalOfAnotherCopy,
    HeaderGenerationDiffers,
    HeaderDatabaseDiffers,
    HeaderSlotsDiffer,
    ConflictedCopyBeside,
    OlderWholeFolder,
    PreparedSchema,
}

const FAULTS: [Fault; 18] = [
    Fault::None,
    Fault::ExchangedByOlder,
    Fault::ExchangedByExactCopy,
    Fault::Overwritten,
    Fault::Truncated,
    Fault::Deleted,
    Fault::MovedWithFolder,
    Fault::MountGone,
    Fault::MountGoneAndBack,
    Fault::BackReadOnly,
    Fault::Full,
    Fault::JournalOfAnotherCopy,
    Fault::HeaderGenerationDiffers,
    Fault::HeaderDatabaseDiffers,
    Fault::HeaderSlotsDiffer,
    Fault::ConflictedCopyBeside,
    Fault::OlderWholeFolder,
    Fault::PreparedSchema,
];

/// The moment at which it happens.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Moment {
    JustUnlocked,
    AfterFirstSave,
    MidNote,
    LimitFormOpen,
    DuringNewKey,
    WhileSealing,
}

const MOMENTS: [Moment; 6] = [
    Moment::JustUnlocked,
    Moment::AfterFirstSave,
    Moment::MidNote,
    Moment::LimitFormOpen,
    Moment::DuringNewKey,
    Moment::WhileSealing,
];

/// The next thing the person does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Act {
    GoesOnTyping,
    Keeps,
    Leaves,
    ClosesTheWindow,
    PressesCtrlL,
    PressesEscThreeTimes,
    LetsTheQuietMinutesPass,
    Suspends,
    IsKilled,
}

const ACTS: [Act; 9] = [
    Act::GoesOnTyping,
    Act::Keeps,
    Act::Leaves,
    Act::ClosesTheWindow,
    Act::PressesCtrlL,
    Act::PressesEscThreeTimes,
    Act::LetsTheQuietMinutesPass,
    Act::Suspends,
    Act::IsKilled,
];

/// Number of combinations.
const CELLS: usize = FAULTS.len() * MOMENTS.len() * ACTS.len();
/// Looks at the file before a process is killed, ten milliseconds apart.
const LOOKS_BEFORE_A_KILL: u32 = 30;
/// Number of them that are played at the same time: most of the time goes into waiting.
const THREADS: usize = 4;

/// Locked notebooks to start from.
struct Originals {
    /// One with a note.
    own: tempfile::TempDir,
    /// An older state of it.
    older: tempfile::TempDir,
    /// A copy with a journal of an unfinished change of its own.
    interrupted: tempfile::TempDir,
    /// A copy with another key.
    renewed: tempfile::TempDir,
    /// A copy with a trigger that drops what is saved.
    prepared: tempfile::TempDir,
}

fn folder_of(data: &Path) -> VaultFolder {
    VaultFolder::within(data)
}

fn open(data: &Path, passphrase: &str) -> journal::Result<Journal> {
    let secret = Secret::Passphrase(Passphrase::from_typed(passphrase).unwrap());
    let unlock = || vault::unlock(&folder_of(data), &secret, WorkFactor::FOR_TESTS);
    Journal::open(patiently(unlock, |error| matches!(error, vault::Error::AlreadyOpen))?)
}

/// Tries again while a notebook is said to be open: a process that another thread is just starting
/// holds every lock of this one for a moment.
fn patiently<T, E>(attempt: impl Fn() -> Result<T, E>, is_busy: impl Fn(&E) -> bool) -> Result<T, E> {
    for _ in 0..100 {
        match attempt() {
            Err(error) if is_busy(&error) => thread::sleep(Duration::from_millis(20)),
            done => return done,
        }
    }
    attempt()
}

fn new_passphrase(words: &str) -> NewPassphrase {
    NewPassphrase::choose(&Passphrase::from_typed(words).unwrap()).unwrap()
}

fn database(data: &Path) -> PathBuf {
    data.join("vault/journal-0001.db")
}

impl Originals {
    fn new() -> Self {
        let [own, older, interrupted, renewed, prepared] =
            std::array::from_fn(|_| testsupport::quick_tempdir());
        let created = Journal::create(
            &folder_of(own.path()),
            &new_passphrase(SENTENCE),
            WorkFactor::FOR_TESTS,
            DeviceOwner::Mine,
            chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
        );
        created.unwrap().lock().unwrap();
        let copy = |to: &Path| copy_folder(&own.path().join("vault"), &to.join("vault"));
        copy(older.path());
        {
            let mut journal = open(own.path(), SENTENCE).unwrap();
            journal.save_preference("one", "more").unwrap();
            journal.lock().unwrap();
        }
        for data in [interrupted.path(), renewed.path(), prepared.path()] {
            copy(data);
        }
        interrupt(interrupted.path());
        {
            let mut journal = open(renewed.path(), SENTENCE).unwrap();
            journal.vault_mut().rotate_key(&new_passphrase(OTHER)).unwrap();
            journal.lock().unwrap();
        }
        {
            let mut journal = open(prepared.path(), SENTENCE).unwrap();
            let trigger = "CREATE TRIGGER sly BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END";
            journal.vault_mut().write(|db| Ok::<_, vault::Error>(db.execute_batch(trigger)?)).unwrap();
            journal.lock().unwrap();
        }
        Self { own, older, interrupted, renewed, prepared }
    }
}

/// Leaves the folder as a power cut in the middle of a change would.
fn interrupt(data: &Path) {
    let mut journal = open(data, SENTENCE).unwrap();
    journal.save_preference("another", "state").unwrap();
    let stopped = testsupport::quick_tempdir();
    journal.vault().connection().execute_batch("PRAGMA cache_size = 2").unwrap();
    let undone = journal.vault_mut().transact(|db| {
        for nth in 0..100 {
            let insert = "INSERT INTO unkept (place, content) VALUES (?1, ?2)";
            db.execute(insert, (format!("other/{nth}"), generated_text(nth, 400)))?;
        }
        copy_folder(&data.join("vault"), &stopped.path().join("vault"));
        Err::<(), _>(vault::Error::NoRoom)
    });
    assert!(undone.is_err());
    journal.lock().unwrap();
    fs::remove_dir_all(data.join("vault")).unwrap();
    copy_folder(&stopped.path().join("vault"), &data.join("vault"));
}

/// A person at the open notebook, with what was called saved and what was typed since.
struct Person {
    program: Program,
    /// Words that were called saved, or that stood on the screen when a save failed.
    words: Vec<String>,
    draft: Value,
    /// The note on the screen, and the number of its form.
    note: String,
    form: u32,
    /// Text that no save was tried for yet.
    typed: Option<String>,
    was_told: bool,
}

impl Person {
    fn unlock(data: &Path, emergency: &Path) -> Result<Self, Value> {
        let program = Program::start_in(data, emergency);
        program.gate("unlock", json!({ "passphrase": SENTENCE }))?;
        Ok(Self {
            program,
            words: Vec::new(),
            draft: Value::Null,
            note: String::new(),
            form: 1,
            typed: None,
            was_told: false,
        })
    }

    fn input(&self, words: &str) -> Value {
        let mut input = note(words);
        input["writing"] = json!(self.form);
        input["draft"] = self.draft.clone();
        json!({ "writing": input })
    }

    fn said(&mut self, words: &str, reply: Result<Value, Value>) -> Option<Value> {
        // Said or put aside: either way the words must come back.
        self.words.push(words.to_owned());
        reply.inspect_err(|_| self.was_told = true).ok()
    }

    /// Types, and saves while typing. Later words of the same note stand behind the earlier ones.
    fn types(&mut self, words: &str) {
        let reply = self.program.desk("save_draft", self.input(words));
        words.clone_into(&mut self.note);
        self.typed = None;
        if let Some(id) = self.said(words, reply) {
            self.draft = id;
        }
    }

    fn keeps(&mut self, words: &str) {
        let reply = self.program.desk("save_entry", self.input(words));
        self.typed = None;
        if self.said(words, reply).is_some() {
            self.draft = Value::Null;
            self.note.clear();
            self.form += 1;
        }
    }

    fn fills_in_a_limit(&mut self, words: &str) {
        let arguments = json!({ "place": "limit/new", "content": json!({ "text": words }).to_string() });
        let reply = self.program.desk("autosave_form", arguments);
        self.said(words, reply);
    }

    /// Makes a new key, of which nothing is kept if it fails.
    fn makes_a_new_key(&mut self) {
        let reply = self.program.desk("rotate_key", json!({ "passphrase": SENTENCE }));
        self.was_told |= reply.is_err();
    }

    /// Puts a summary together, previews it and seals it: it is logged in the notebook.
    fn prepares_a_summary(&mut self, words: &str) {
        let mut selection = chosen(json!([]));
        selection["period"] = json!({ "first": "2026-11-01", "last": "2026-11-30" });
        let reply = self.program.desk("save_summary_draft", json!({ "chosen": selection }));
        self.was_told |= reply.is_err();
        self.types(&format!("{} {words}", self.note));
    }

    /// Saves what was typed, as the page does when the notebook locks.
    fn flushes(&mut self) {
        if let Some(words) = self.typed.take() {
            self.types(&words);
        }
        let _ = self.program.desk("page_flushed", json!({}));
    }

    fn is_at(&mut self, moment: Moment) {
        match moment {
            Moment::JustUnlocked => {}
            Moment::AfterFirstSave => self.keeps("first-saved"),
            Moment::MidNote => {
                self.types("half");
                self.types("half a sentence-saved");
                self.typed = Some("half a sentence-saved and-typed-since".to_owned());
            }
            Moment::LimitFormOpen => self.fills_in_a_limit("limit-saved"),
            Moment::DuringNewKey => {
                self.keeps("kept-before-the-key");
                self.types("typed-before-the-key");
            }
            Moment::WhileSealing => self.keeps("kept-before-the-page"),
        }
    }

    /// Continues what was going on when it happened.
    fn goes_on(&mut self, moment: Moment) {
        match moment {
            Moment::LimitFormOpen => self.fills_in_a_limit("limit-saved and-more"),
            Moment::DuringNewKey => self.makes_a_new_key(),
            Moment::WhileSealing => self.prepares_a_summary("beside-the-page"),
            Moment::JustUnlocked | Moment::AfterFirstSave | Moment::MidNote => {}
        }
    }

    fn does(&mut self, act: Act) {
        match act {
            Act::GoesOnTyping => {
                self.types(&format!("{} and-typed-since", self.note));
                self.types(&format!("{} going-on", self.note));
            }
            Act::Keeps => self.keeps(&format!("{} and-kept", self.note)),
            // Another screen is shown only if everything could be saved.
            Act::Leaves => self.flushes(),
            _ => {}
        }
        match act {
            // The program looks once a second, and not while a backup begins.
            Act::IsKilled => {
                for _ in 0..LOOKS_BEFORE_A_KILL {
                    self.program.watch_file();
                    thread::sleep(Duration::from_millis(10));
                }
            }
            Act::ClosesTheWindow => {
                self.flushes();
                // The first time it may ask instead.
                self.program.close_window();
                self.program.close_window();
            }
            _ => {
                self.flushes();
                self.program.lock(AfterLock::Gate);
            }
        }
    }
}

/// Lets the fault happen to the notebook in `data`, a drive of its own.
fn happens(fault: Fault, data: &Path, originals: &Originals) {
    let vault = data.join("vault");
    let exchange = |from: &Path| {
        let beside = vault.join("incoming");
        fs::copy(from, &beside).unwrap();
        fs::rename(&beside, database(data)).unwrap();
    };
    let mount = |args: &[&str]| finished(Command::new("mount").args(args).arg(data));
    match fault {
        Fault::None => {}
        Fault::ExchangedByOlder => exchange(&database(originals.older.path())),
        Fault::ExchangedByExactCopy => exchange(&database(data)),
        Fault::Overwritten => drop(fs::copy(database(originals.older.path()), database(data)).unwrap()),
        Fault::Truncated => {
            fs::File::options().write(true).open(database(data)).unwrap().set_len(3 * 4096).unwrap();
        }
        Fault::Deleted => fs::remove_file(database(data)).unwrap(),
        Fault::MovedWithFolder => fs::rename(&vault, data.join("moved")).unwrap(),
        Fault::MountGone => drop(finished(Command::new("umount").arg("-l").arg(data))),
        Fault::MountGoneAndBack => {
            let copy = testsupport::quick_tempdir();
            copy_folder(&vault, &copy.path().join("vault"));
            finished(Command::new("umount").arg("-l").arg(data));
            mount_small_drive(data, DRIVE);
            copy_folder(&copy.path().join("vault"), &vault);
        }
        Fault::BackReadOnly => {
            let copy = testsupport::quick_tempdir();
            copy_folder(&vault, &copy.path().join("vault"));
            finished(Command::new("umount").arg("-l").arg(data));
            mount_small_drive(data, DRIVE);
            copy_folder(&copy.path().join("vault"), &vault);
            mount(&["-o", "remount,ro"]);
        }
        Fault::Full => leave_free(&data.join("padding"), NO_ROOM),
        Fault::JournalOfAnotherCopy => {
            let beside = vault.join("incoming");
            fs::copy(originals.interrupted.path().join("vault/journal-0001.db-journal"), &beside).unwrap();
            fs::rename(&beside, vault.join("journal-0001.db-journal")).unwrap();
        }
        Fault::HeaderGenerationDiffers => {
            let mut elsewhere = open_copy(data);
            elsewhere.1.vault_mut().change_passphrase(&new_passphrase(SENTENCE)).unwrap();
            fs::copy(elsewhere.0.path().join("vault/header.json"), vault.join("header.json")).unwrap();
        }
        Fault::HeaderDatabaseDiffers => {
            let from = originals.renewed.path().join("vault");
            fs::copy(from.join("header.json"), vault.join("header.json")).unwrap();
            fs::copy(from.join("journal-0002.db"), vault.join("journal-0002.db")).unwrap();
        }
        Fault::HeaderSlotsDiffer => {
            let mut elsewhere = open_copy(data);
            elsewhere.1.vault_mut().change_passphrase(&new_passphrase(OTHER)).unwrap();
            for name in ["header.json", "header.copy.json"] {
                fs::copy(elsewhere.0.path().join("vault").join(name), vault.join(name)).unwrap();
            }
        }
        Fault::ConflictedCopyBeside => {
            let older = database(originals.older.path());
            fs::copy(&older, vault.join("journal-0001 (conflicted copy).db")).unwrap();
        }
        Fault::OlderWholeFolder => {
            fs::rename(&vault, data.join("moved")).unwrap();
            copy_folder(&originals.older.path().join("vault"), &vault);
        }
        Fault::PreparedSchema => exchange(&database(originals.prepared.path())),
    }
}

fn open_copy(data: &Path) -> (tempfile::TempDir, Journal) {
    let copy = testsupport::quick_tempdir();
    copy_folder(&data.join("vault"), &copy.path().join("vault"));
    let journal = open(copy.path(), SENTENCE).unwrap();
    (copy, journal)
}

/// Ends what a person would end before opening the notebook again: there is room, and the drive can
/// be written.
fn is_repaired(fault: Fault, data: &Path) {
    match fault {
        Fault::Full => drop(fs::remove_file(data.join("padding"))),
        Fault::BackReadOnly => {
            finished(Command::new("mount").args(["-o", "remount,rw"]).arg(data));
        }
        _ => {}
    }
}

/// Every text in the notebook at `data`, after what was put aside has come back; the code of the
/// error if it does not open.
fn texts_in(data: &Path, emergency: &Path) -> Result<String, Value> {
    let program = Program::start_in(data, emergency);
    let is_busy = |error: &Value| error["code"] == "another-copy";
    let unlock =
        |passphrase: &str| patiently(|| program.gate("unlock", json!({ "passphrase": passphrase })), is_busy);
    // Told that the key files are older or other ones, a person can say that they shall count.
    let as_it_is = |passphrase: &str| {
        let chosen = json!({ "secret": passphrase, "isRecovery": false });
        patiently(|| program.gate("unlock_as_it_is", chosen.clone()), is_busy)
    };
    unlock(SENTENCE)
        .or_else(|_| unlock(OTHER))
        .or_else(|_| as_it_is(SENTENCE))
        .or_else(|error| as_it_is(OTHER).map_err(|_| error))?;
    let _ = program.desk("page_flushed", json!({}));
    program.lock(AfterLock::Gate);
    drop(program);
    let mut journal = open(data, SENTENCE)
        .or_else(|_| open(data, OTHER))
        .map_err(|error| json!(format!("does not open again: {error:?}")))?;
    let texts = texts_of(&mut journal);
    journal.lock().unwrap();
    Ok(texts)
}

/// Waits until a file has stayed as it is for a while. The process that lives on may be noting a backup, and
/// half of a change cannot be undone by the journal of another copy. On a busy machine it may rest in the
/// midst of it.
fn wait_until_at_rest(file: &Path) {
    const MOMENT: Duration = Duration::from_millis(30);
    const MOMENTS: usize = 200;
    const MOMENTS_AT_REST: usize = 8;
    let (mut before, mut at_rest) = (fs::read(file).ok(), 0);
    for _ in 0..MOMENTS {
        thread::sleep(MOMENT);
        let now = fs::read(file).ok();
        at_rest = if now == before { at_rest + 1 } else { 0 };
        if at_rest == MOMENTS_AT_REST {
            return;
        }
        before = now;
    }
}

/// Plays one cell, and returns how it ended: `in place`, or `aside` with whether it was told.
fn play(fault: Fault, moment: Moment, act: Act, originals: &Originals) -> Result<&'static str, String> {
    let (drive, emergency) = (testsupport::quick_tempdir(), testsupport::quick_tempdir());
    let data = drive.path();
    mount_small_drive(data, DRIVE);
    copy_folder(&originals.own.path().join("vault"), &data.join("vault"));
    let mut person = Person::unlock(data, emergency.path()).map_err(|error| error.to_string())?;
    person.is_at(moment);
    happens(fault, data, originals);
    person.goes_on(moment);
    person.does(act);
    let (words, was_told) = (std::mem::take(&mut person.words), person.was_told);
    let left = testsupport::quick_tempdir();
    if act == Act::IsKilled {
        wait_until_at_rest(&database(data));
        // As the drive has it at this moment. The process lives on, and is not asked any more.
        std::mem::forget(person);
    } else {
        drop(person);
    }
    is_repaired(fault, data);
    copy_folder(data, left.path());
    let opened = texts_in(left.path(), emergency.path());
    let (found, ending) = match opened {
        Ok(found) => (found, if was_told { "told, in place or back" } else { "in place" }),
        // The notebook at its place does not open, and says why. A person puts their copy there.
        Err(_) => {
            let as_it_is = read_only_texts(left.path());
            let vault = left.path().join("vault");
            let _ = fs::remove_dir_all(&vault);
            copy_folder(&originals.own.path().join("vault"), &vault);
            let found = texts_in(left.path(), emergency.path()).map_err(|error| error.to_string())?;
            (found + &as_it_is, "not opened, put back or read")
        }
    };
    // Nothing is mounted any more where the drive went away.
    let _ = Command::new("umount").arg("-l").arg(data).output();
    let lost: Vec<_> = words.iter().filter(|words| !holds(&found, words)).collect();
    if lost.is_empty() { Ok(ending) } else { Err(format!("lost {lost:?}, told: {was_told}, {ending}")) }
}

/// Texts of a notebook that opens for reading only.
fn read_only_texts(data: &Path) -> String {
    let secret = Secret::Passphrase(Passphrase::from_typed(SENTENCE).unwrap());
    let unlock = || vault::unlock_read_only(&folder_of(data), &secret, WorkFactor::FOR_TESTS);
    let Ok(vault) = patiently(unlock, |error| matches!(error, vault::Error::AlreadyOpen)) else {
        return String::new();
    };
    let Ok(mut journal) = Journal::open(vault) else { return String::new() };
    texts_of(&mut journal)
}

/// Every text that can be read.
fn texts_of(journal: &mut Journal) -> String {
    let mut texts = serde_json::to_string(&journal.autosaved_forms().unwrap_or_default()).unwrap();
    for card in journal.drafts().unwrap_or_default() {
        texts += &journal
            .draft(card.id)
            .map_or_else(|_| String::new(), |draft| serde_json::to_string(&draft.content).unwrap());
    }
    for id in 1..=20 {
        if let Ok(entry) = journal.entry(serde_json::from_value(json!(id)).unwrap()) {
            texts += &serde_json::to_string(&entry.content).unwrap();
        }
    }
    texts
}

/// Returns true if every word is there: a later text of a note contains the earlier ones.
fn holds(found: &str, words: &str) -> bool {
    words.split(' ').all(|word| found.contains(word))
}

#[test]
#[ignore = "the process that gets drives of its own"]
fn child() {
    let Some((_, _)) = task() else { return };
    let originals = Originals::new();
    let faults = Mutex::new(FAULTS.iter());
    let failed = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(fault) = { faults.lock().unwrap().next() } {
                    failed.fetch_add(play_all(*fault, &originals), Ordering::Relaxed);
                }
            });
        }
    });
    println!("matrix {} of {CELLS}", CELLS - failed.into_inner());
}

/// Plays every moment and way to go on with a fault, prints how they ended, and returns how many
/// lost something.
fn play_all(fault: Fault, originals: &Originals) -> usize {
    let (mut endings, mut failed) = (BTreeMap::<&str, u32>::new(), 0);
    for (moment, act) in MOMENTS.iter().flat_map(|moment| ACTS.map(|act| (*moment, act))) {
        match play(fault, moment, act, originals) {
            Ok(ending) => *endings.entry(ending).or_default() += 1,
            Err(error) => {
                failed += 1;
                println!("failed {fault:?} × {moment:?} × {act:?}: {error}");
            }
        }
    }
    println!("matrix {fault:?}: {endings:?}");
    failed
}

#[test]
fn no_fault_of_the_file_loses_a_word_that_was_called_saved() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("matrix", data.path()) else { return };
    for line in said(&done, "failed ").iter().chain(&said(&done, "matrix ")) {
        println!("{line}");
    }
    assert_eq!(said(&done, "matrix ").last().copied(), Some(format!("{CELLS} of {CELLS}").as_str()));
}
