//! Stories on a drive that loses its power at any moment.

use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use failing_drive::{Change, Drive, Lost, PowerLoss, Rules};
use testsupport::{HANGS, Random, quick_tempdir};

use crate::check::check;
use crate::stories::{Person, Story};

/// Threads that open notebooks.
const THREADS: usize = 2;

/// The states of a story that were looked at.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) states: usize,
    pub(crate) failures: Vec<String>,
    pub(crate) slowest: Duration,
}

/// Plays a story on a drive that keeps everything, and returns its changes.
pub(crate) fn record(story: &Story, mounted: &Path, spoiled: &str) -> Vec<Change> {
    let drive = Drive::mount(mounted, story.start.clone());
    let person = Person::at(&drive, mounted, spoiled);
    (story.act)(&person).unwrap_or_else(|error| panic!("{}: {error:?}", story.name));
    drive.log()
}

/// Looks at up to so many states after one of so many changes of `log`.
///
/// A run that shall fail ends after `enough` failures.
pub(crate) fn look(
    story: &Story,
    log: &[Change],
    rules: Rules,
    at_each: (usize, usize),
    enough: usize,
    seed: u64,
) -> Seen {
    let seen = Mutex::new(Seen::default());
    let (send, receive) = sync_channel::<Lost>(2 * THREADS);
    let receive = Mutex::new(receive);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| look_at_each(story, &receive, &seen, rules));
        }
        let mut random = Random::from_seed(seed);
        PowerLoss::new(&story.start, log, rules).states(&mut random, at_each, |lost| {
            send.send(lost).unwrap();
            seen.lock().unwrap().failures.len() < enough
        });
        drop(send);
    });
    seen.into_inner().unwrap()
}

fn look_at_each(story: &Story, states: &Mutex<Receiver<Lost>>, seen: &Mutex<Seen>, rules: Rules) {
    loop {
        let next = states.lock().unwrap().recv();
        let Ok(lost) = next else { return };
        let home = quick_tempdir();
        lost.tree.write_into(home.path());
        let said: Vec<_> = story.before.iter().chain(&lost.said).cloned().collect();
        let began = Instant::now();
        let checked = check(home.path(), &said, rules);
        let took = began.elapsed();
        let mut seen = seen.lock().unwrap();
        seen.states += 1;
        seen.slowest = seen.slowest.max(took);
        let failed = checked.err().or_else(|| (took > HANGS).then(|| format!("hung for {took:?}")));
        if let Some(failed) = failed {
            let at = format!("{}, after change {}, {}", story.name, lost.point, lost.choice);
            seen.failures.push(format!("{failed} ({at}; said {:?})", lost.said.last()));
        }
    }
}
