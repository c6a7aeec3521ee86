//! The real windows against an empty Tauri window, in turns: start, unlocking, memory, scrolling.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use super::{memory::proportional_set_size, screen::TestScreen};
use crate::error::Error;

/// Number of counted turns.
const TURNS: usize = 11;

/// Number of pages that are scrolled through in each turn: fewer than a month of notes has.
const PAGES: usize = 6;

/// Time without a change after which a picture counts as finished.
const SETTLED: Duration = Duration::from_millis(400);

/// Years of notes in the notebook that is unlocked.
pub(crate) const YEARS: &str = "10";

/// The passphrase of that notebook, as the benchmark `growth` chose it.
const PASSPHRASE: &str = "the heron waited by the tram stop";

/// Programs and files that are compared.
pub(crate) struct Compared<'a> {
    /// The release build.
    pub(crate) app: &'a Path,
    /// The empty window.
    pub(crate) empty: &'a Path,
    /// A data folder without a notebook.
    pub(crate) no_notebook: &'a str,
    /// A data folder with a notebook of [`YEARS`] years, whose key takes no time to derive.
    pub(crate) notebook: &'a str,
}

/// Measurements of our window, each with that of the empty one in the same turn.
#[derive(Default)]
struct Pairs(Vec<(f64, f64)>);

/// Measures and prints. Fails only if a window does not come up.
pub(crate) fn compare(screen: &TestScreen<'_>, compared: &Compared<'_>) -> Result<(), Error> {
    println!("\nWindows against an empty Tauri window, {TURNS} turns after one that is not counted.");
    println!("Painted means that letters are on the screen, read off the display's own memory. Each");
    println!("start is a new process in a new home; the files that it reads are in memory already.");
    let (mut gate, mut desk) = (Pairs::default(), Pairs::default());
    let (mut gate_memory, mut desk_memory, mut scrolling) =
        (Pairs::default(), Pairs::default(), Pairs::default());
    for turn in 0..=TURNS {
        let first = gate_turn(screen, compared.app, compared.no_notebook)?;
        let unlocked = desk_turn(screen, compared)?;
        let empty = empty_turn(screen, compared.empty)?;
        println!(
            "  gate {:.0} ms, desk {:.0} ms, empty {:.0} ms; {:.0}, {:.0}, {:.0} MiB; a page {:.0} and {:.0} ms",
            first.painted,
            unlocked.painted,
            empty.painted,
            first.memory,
            unlocked.memory,
            empty.memory,
            unlocked.page,
            empty.page,
        );
        if turn > 0 {
            gate.add(first.painted, empty.painted);
            desk.add(unlocked.painted, empty.painted);
            gate_memory.add(first.memory, empty.memory);
            desk_memory.add(unlocked.memory, empty.memory);
            scrolling.add(unlocked.page, empty.page);
        }
    }
    println!("{:<52} {:>8} {:>8}   ratio", "medians", "ours", "empty");
    gate.print("gate, from the command until painted (ms)", Some(0.9));
    desk.print("desk at 10 years, from unlocking until painted (ms)", Some(1.2));
    gate_memory.print("gate, memory of all processes (PSS, MiB)", None);
    desk_memory.print("desk at 10 years, the same (MiB)", None);
    scrolling.print("one page down in a month of notes, or in ten years of lines (ms)", None);
    Ok(())
}

/// Measurements of one window: milliseconds, MiB.
struct Turn {
    painted: f64,
    memory: f64,
    page: f64,
}

fn gate_turn(screen: &TestScreen<'_>, app: &Path, data: &str) -> Result<Turn, Error> {
    let started = screen.start(app, &["--data", data])?;
    settle(screen)?;
    let turn = Turn {
        painted: milliseconds(started.until_painted),
        memory: memory_of(started.process()),
        page: f64::NAN,
    };
    started.end()?;
    Ok(turn)
}

/// Unlocks, and goes through the journal page by page. The time counts from the key that unlocks
/// until the gate is gone and the desk painted.
fn desk_turn(screen: &TestScreen<'_>, compared: &Compared<'_>) -> Result<Turn, Error> {
    let started = screen.start(compared.app, &["--data", compared.notebook])?;
    let gate = screen.windows()?;
    gate.first().map_or(Ok(()), |window| screen.focus(window))?;
    settle(screen)?;
    screen.type_text(PASSPHRASE)?;
    settle(screen)?;
    screen.press("Return")?;
    let unlocking = Instant::now();
    while screen.windows()?.iter().all(|window| gate.contains(window)) {
        if unlocking.elapsed() > Duration::from_secs(60) {
            return Err(Error::Unexpected("The notebook did not unlock within a minute.".to_owned()));
        }
    }
    while screen.windows()?.iter().any(|window| gate.contains(window)) {}
    started.wait_for_text()?;
    let painted = milliseconds(unlocking.elapsed());
    let desk = screen.windows()?;
    desk.first().map_or(Ok(()), |window| screen.focus(window))?;
    settle(screen)?;
    let memory = memory_of(started.process());
    screen.press("ctrl+2")?;
    let page = page_down(screen)?;
    started.end()?;
    Ok(Turn { painted, memory, page })
}

fn empty_turn(screen: &TestScreen<'_>, empty: &Path) -> Result<Turn, Error> {
    let started = screen.start(empty, &[])?;
    settle(screen)?;
    let (painted, memory) = (milliseconds(started.until_painted), memory_of(started.process()));
    started.end()?;
    let started = screen.start(empty, &["--long"])?;
    screen.windows()?.first().map_or(Ok(()), |window| screen.focus(window))?;
    let page = page_down(screen)?;
    started.end()?;
    Ok(Turn { painted, memory, page })
}

/// Median time in milliseconds from the key *Page Down* until the picture is another one.
fn page_down(screen: &TestScreen<'_>) -> Result<f64, Error> {
    settle(screen)?;
    let mut took = Vec::new();
    for _ in 0..PAGES {
        let before = screen.fingerprint()?;
        let start = Instant::now();
        screen.press("Next")?;
        screen.wait_for("The page did not move", |picture| Ok(picture.fingerprint()? != before))?;
        took.push(milliseconds(start.elapsed()));
        settle(screen)?;
    }
    Ok(median(took))
}

/// Waits until the picture no longer changes.
fn settle(screen: &TestScreen<'_>) -> Result<(), Error> {
    let mut last = screen.fingerprint()?;
    let mut since = Instant::now();
    while since.elapsed() < SETTLED {
        thread::sleep(Duration::from_millis(20));
        let now = screen.fingerprint()?;
        if now != last {
            (last, since) = (now, Instant::now());
        }
    }
    Ok(())
}

fn memory_of(process: u32) -> f64 {
    proportional_set_size(process).unwrap_or(f64::NAN)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

impl Pairs {
    fn add(&mut self, ours: f64, empty: f64) {
        self.0.push((ours, empty));
    }

    fn print(&self, what: &str, aim: Option<f64>) {
        let of = |pick: fn(&(f64, f64)) -> f64| median(self.0.iter().map(pick).collect());
        let (ours, empty, ratio) = (of(|pair| pair.0), of(|pair| pair.1), of(|pair| pair.0 / pair.1));
        let aim = aim.map_or_else(String::new, |aim| format!("   (aim: at most {aim})"));
        if ratio.is_nan() {
            println!("{what:<52} not measured: only root can read the memory of the program");
        } else {
            println!("{what:<52} {ours:>8.0} {empty:>8.0}   {ratio:>5.2}{aim}");
        }
    }
}

/// The median, or 0 if there are no values.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_ignores_order_and_one_slow_start() {
        assert!((median(vec![9.0, 1.0, 2.0, 900.0, 3.0]) - 3.0).abs() < f64::EPSILON);
    }
}
