//! Stories on a drive that fails at each of its calls.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use failing_drive::{CALLS, Call, Drive, Fault, How, PowerLoss, Rules, Tree};
use testsupport::{Random, quick_tempdir, repetitions};

use crate::check::check;
use crate::stories::{Person, SAVE_AGAIN, Story, stories};

/// Drives at the same time.
const DRIVES: usize = 3;

/// The ways in which a call can fail.
fn ways(call: Call) -> &'static [(How, bool)] {
    match call {
        Call::Write => &[(How::Error, false), (How::Torn, true), (How::Full, true), (How::Short, false)],
        Call::Read => &[(How::Error, false), (How::Error, true), (How::Short, false)],
        _ => &[(How::Error, false), (How::Error, true)],
    }
}

/// The calls of a story that fail, of `count` of a kind: one of them, or if all are wanted, as in a full
/// run, each of them that reads, writes, syncs or names, and some of the others.
fn chosen(count: usize, call: Call, turn: usize, is_all: bool, random: &mut Random) -> Vec<usize> {
    let stride = match (call, turn) {
        (Call::Look, _) => 5,
        (_, 0) | (Call::Sync, _) => 1,
        _ => 7,
    };
    let any = usize::try_from(random.below(count.max(1) as u64)).unwrap();
    let all = (any % stride..count).step_by(stride).collect();
    if is_all { all } else { repetitions(vec![any], all) }
}

/// Plays every story once for each of its faults, on several drives at the same time: a story mostly
/// waits for its drive.
pub(crate) fn play_all(mounted: &Path) {
    let mut random = crate::numbers_of_run();
    let seed = random.seed();
    let stories: Vec<_> = stories().into_iter().filter(|story| !crate::is_left_out(story)).collect();
    let faults = stories.iter().flat_map(|story| {
        let faults = faults_of(story, counts_of(story, mounted), &mut random);
        faults.into_iter().map(move |fault| (story, fault))
    });
    let faults = Mutex::new(faults.collect::<Vec<_>>().into_iter());
    let endings = Mutex::new(BTreeMap::<&str, BTreeMap<String, usize>>::new());
    thread::scope(|scope| {
        for drive in 0..DRIVES {
            let (faults, endings, mounted) = (&faults, &endings, mounted.join(drive.to_string()));
            fs::create_dir(&mounted).unwrap();
            scope.spawn(move || {
                // The list must be free again before a story is played.
                while let Some((story, fault)) = next(faults) {
                    match play(story, fault, &mounted) {
                        Ok(Some(ending)) => {
                            let mut endings = endings.lock().unwrap();
                            *endings.entry(story.name).or_default().entry(ending).or_default() += 1;
                        }
                        Ok(None) => println!("failure there is no such call ({}, {fault:?})", story.name),
                        Err(failed) => println!("failure {failed} ({}, {fault:?})", story.name),
                    }
                }
            });
        }
    });
    let endings = endings.into_inner().unwrap();
    for (story, endings) in &endings {
        println!("seen {story}: {endings:?}");
    }
    let total: usize = endings.values().flat_map(BTreeMap::values).sum();
    println!("total {total} {seed}");
}

fn next<T>(list: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    list.lock().unwrap().next()
}

/// The faults of a story that makes so many calls of each kind.
fn faults_of(story: &Story, counts: [usize; CALLS.len()], random: &mut Random) -> Vec<Fault> {
    let is_left_out = |call: Call| std::env::var("INBETWEEN_CALL").is_ok_and(|it| it != format!("{call:?}"));
    let mut faults = Vec::new();
    for (call, count) in CALLS.into_iter().zip(counts).filter(|(_, count)| *count > 0) {
        for (turn, (how, lasts)) in ways(call).iter().enumerate() {
            let is_all = story.name == SAVE_AGAIN && matches!(call, Call::Write | Call::Sync);
            let chosen = chosen(count, call, turn, is_all, random).into_iter();
            faults.extend(chosen.map(|nth| Fault { call: Some(call), nth, lasts: *lasts, how: *how }));
        }
    }
    faults.retain(|fault| !fault.call.is_some_and(is_left_out));
    faults
}

/// Numbers of the calls that a story makes on a drive that works.
fn counts_of(story: &Story, mounted: &Path) -> [usize; CALLS.len()] {
    let drive = Drive::mount(mounted, story.start.clone());
    (story.act)(&Person::at(&drive, mounted, "")).unwrap();
    CALLS.map(|call| drive.count(call))
}

/// Plays a story with a fault. Returns the name of its ending, or nothing if the story has fewer calls.
fn play(story: &Story, fault: Fault, mounted: &Path) -> Result<Option<String>, String> {
    let (log, tree, ending) = {
        let drive = Drive::mount(mounted, story.start.clone());
        let person = Person::at(&drive, mounted, "");
        drive.fail(fault);
        let ended = (story.act)(&person);
        if drive.heal() == 0 {
            return Ok(None);
        }
        (drive.log(), drive.tree(), ended)
    };
    let ending = match ending {
        Ok(()) => "well".to_owned(),
        Err(error) => name_of(&error),
    };
    if !is_clear(&ending, fault) {
        return Err(format!("misleading: {ending}"));
    }
    is_not_made_anew(story, &tree)?;
    let said: Vec<_> = log
        .iter()
        .filter_map(|change| match change {
            failing_drive::Change::Said(words) => Some(words.clone()),
            _ => None,
        })
        .collect();
    let said: Vec<_> = story.before.iter().cloned().chain(said).collect();
    let mut random = Random::from_seed(fault.nth as u64 + 1);
    // Many states are possible of a drive that did not sync.
    let more = if fault.call == Some(Call::Sync) { 8 } else { 1 };
    let after = PowerLoss::new(&story.start, &log, Rules::HONEST).at_the_end(more, &mut random);
    // A passphrase that was changed counts, and so does a notebook that was restored or taken out of a
    // damaged one, even if the drive cannot promise to remember it: a file or folder that cannot be opened
    // cannot be synced either.
    let is_without_promises = matches!(fault.call, Some(Call::Sync | Call::Look));
    let said = if is_without_promises { without_promises(said) } else { said };
    for (number, tree) in std::iter::once(tree).chain(after).enumerate() {
        let home = quick_tempdir();
        tree.write_into(home.path());
        let when = if number == 0 { "as it is" } else { "after a power loss" };
        check(home.path(), &said, Rules::HONEST)
            .map_err(|failed| format!("{failed}, {when}, ended {ending}"))?;
    }
    Ok(Some(ending))
}

/// The same, with what may have been done in the place of what was.
fn without_promises(said: Vec<String>) -> Vec<String> {
    let is_one = |words: &str| {
        ["done secret", "done restore", "done salvage"].iter().any(|promise| words.starts_with(promise))
    };
    let tried = |words: String| if is_one(&words) { words.replacen("done", "trying", 1) } else { words };
    said.into_iter().map(tried).collect()
}

fn name_of(error: &journal::Error) -> String {
    let whole = match error {
        journal::Error::Vault(error) => format!("{error:?}"),
        other => format!("{other:?}"),
    };
    whole.split([' ', '(', '{']).next().unwrap().to_owned()
}

/// Returns true if an error says what happened. A page that cannot be read is told as damage, since
/// what can be done about it is the same; a file that cannot be opened for writing opens for reading.
fn is_clear(ending: &str, fault: Fault) -> bool {
    match ending {
        "well" | "Storage" => true,
        "NoRoom" => fault.how == How::Full,
        "DatabaseDamaged" => matches!(fault.call, Some(Call::Read | Call::Look)),
        "ReadOnly" => fault.call == Some(Call::Look),
        _ => false,
    }
}

/// Checks that the database is the file that it was.
fn is_not_made_anew(story: &Story, after: &Tree) -> Result<(), String> {
    let path = ["data", "vault", "journal-0001.db"];
    if matches!(story.name, "new key" | "restore" | "salvage") {
        return Ok(());
    }
    match (story.start.at(&path), after.at(&path)) {
        (Some(before), now) if now != Some(before) => Err("the database is another file".to_owned()),
        _ => Ok(()),
    }
}
