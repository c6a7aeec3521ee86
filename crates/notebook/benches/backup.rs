//! Backups of a notebook of many years: the time against a plain copy with `fsync`, and the time from
//! a keystroke until it is saved, while nothing else goes on and while a backup is being made. The
//! aims stand beside the numbers. `cargo bench -p notebook --bench backup -- 40` measures 40 years.

#![allow(clippy::print_stdout, reason = "a measurement is there to be printed")]
#![allow(clippy::expect_used, reason = "a measurement that cannot be made has failed")]

mod generated;

use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use generated::{create, fill, input, text_of, today};
use journal::{EntryInput, Journal};
use notebook::{BackupOccasion, BackupSource, Notebook};
use vault::{BackupToWrite, CopiedBackup, Papers, VaultFolder};

const YEARS: u64 = 10;
const TIMES: usize = 9;
/// Keystrokes of each of the two measurements.
const KEYSTROKES: usize = 100;
/// The time that the window waits after a keystroke before it saves.
const PAUSE: Duration = Duration::from_millis(300);
const PAPERS: Papers = Papers { readme: "", security: "", script: "" };

fn main() {
    let asked = std::env::args().skip(1).find_map(|arg| arg.parse().ok());
    let years = asked.unwrap_or(YEARS);
    let data = tempfile::tempdir().expect("there is room");
    let folder = VaultFolder::within(data.path());
    let mut journal = create(&folder);
    fill(&mut journal, years);
    let database = folder.path().join("journal-0001.db");
    let megabytes = std::fs::metadata(&database).expect("a file").len() as f64 / 1e6;
    println!("\nA notebook of {years} years, {megabytes:.1} MB. Milliseconds, medians of {TIMES}.");

    let plain = median(|| copy_plainly(&database, data.path()));
    let mut copying = Vec::new();
    let whole = median(|| {
        let target = data.path().join("backups/2026-11-22");
        let started = Instant::now();
        let begun = journal.vault().begin_backup().expect("begun");
        let copied = begun.copy(&target).expect("copied").expect("nobody writes");
        copying.push(started.elapsed());
        copied.finish(&PAPERS).expect("whole");
        let took = started.elapsed();
        std::fs::remove_dir_all(target).expect("removed");
        took
    });
    copying.sort();
    let copying = copying.get(copying.len() / 2).copied().unwrap_or_default();
    println!("plain copy with fsync       {:>9.1}", ms(plain));
    println!("backup                      {:>9.1}", ms(whole));
    println!("  of which copying          {:>9.1}", ms(copying));
    println!("  of which checking         {:>9.1}", ms(whole.saturating_sub(copying)));
    println!("backup / plain copy         {:>9.1}   aim: at most 3", ms(whole) / ms(plain));

    let session = Session(Mutex::new(journal));
    let alone = type_a_while(&session);
    let is_over = AtomicBool::new(false);
    let (beside, backups) = std::thread::scope(|scope| {
        let making = scope.spawn(|| {
            let mut made = 0;
            while !is_over.load(Ordering::SeqCst) {
                back_up(&session);
                made += 1;
            }
            made
        });
        let beside = type_a_while(&session);
        is_over.store(true, Ordering::SeqCst);
        (beside, making.join().expect("backups are made"))
    });
    println!("\nFrom a keystroke until it is saved, {KEYSTROKES} times each, with {backups} backups on end.");
    println!("                          alone   beside a backup");
    for (name, at) in [("median", 50), ("95 of 100", 95), ("longest", 100)] {
        let [alone, beside] = [&alone, &beside].map(|took| percentile(took, at));
        println!("{name:<20} {:>10.1} {:>10.1}   ratio {:.2}", ms(alone), ms(beside), ms(beside) / ms(alone),);
    }
    println!("aim: a ratio of at most 1.5. The window waits {PAUSE:.0?} before it saves.");
}

/// The notebook behind one lock, as the shell holds it.
struct Session(Mutex<Journal>);

impl Session {
    fn journal(&self) -> MutexGuard<'_, Journal> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl BackupSource for &Session {
    fn begin(&mut self) -> Option<vault::Result<BackupToWrite>> {
        Some(self.journal().vault().begin_backup())
    }

    fn copy_held(&mut self, folder: &Path) -> Option<vault::Result<Option<CopiedBackup>>> {
        Some(self.journal().vault().begin_backup().and_then(|begun| begun.copy(folder)))
    }
}

fn back_up(session: &Session) {
    let task = {
        let mut journal = session.journal();
        Notebook { journal: &mut journal, language: "en", today: today() }.backup_task().expect("a task")
    };
    if task.is_due(BackupOccasion::Asked).expect("due") {
        task.run(&mut &*session).expect("made");
    }
}

/// Types words into a draft, and returns the times until each was saved, in order.
fn type_a_while(session: &Session) -> Vec<Duration> {
    let form = practice::shipped("en").expect("forms ship").form("just-write");
    let mut draft: EntryInput = input("just-write", today(), text_of(3));
    let mut took: Vec<_> = (0..KEYSTROKES)
        .map(|nth| {
            draft.content.answers = text_of(u64::try_from(nth).unwrap_or(0));
            let started = Instant::now();
            std::thread::sleep(PAUSE);
            let id = session.journal().save_draft(&draft, form, today()).expect("saved");
            let took = started.elapsed();
            draft.draft = Some(id);
            took
        })
        .collect();
    took.sort();
    took
}

fn percentile(sorted: &[Duration], at: usize) -> Duration {
    sorted.get((sorted.len() * at / 100).min(sorted.len() - 1)).copied().unwrap_or_default()
}

fn copy_plainly(database: &Path, beside: &Path) -> Duration {
    let target = beside.join("copy.db");
    let started = Instant::now();
    std::fs::copy(database, &target).expect("copied");
    File::open(&target).expect("a file").sync_all().expect("on the drive");
    File::open(beside).expect("a folder").sync_all().expect("on the drive");
    let took = started.elapsed();
    std::fs::remove_file(target).expect("removed");
    took
}

/// The median of several runs, after one that is not counted.
fn median(mut work: impl FnMut() -> Duration) -> Duration {
    let mut took: Vec<_> = (0..=TIMES).map(|_| work()).skip(1).collect();
    took.sort();
    took.get(took.len() / 2).copied().unwrap_or_default()
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}
