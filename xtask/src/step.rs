use std::{
    cell::Cell,
    io::{Read, Write},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use crate::{
    error::Trouble,
    process_group::Group,
    time::{SILENCE, stopwatch},
    workspace::{House, line},
};

/// What a part of the tests, or any other long job, has at hand.
pub(crate) struct Work<'a> {
    pub(crate) house: &'a House,
    /// The long repetitions, too.
    pub(crate) full: bool,
    /// The page stands, built, in this run already.
    pub(crate) page_is_built: &'a Cell<bool>,
    start: Instant,
    minutes: u64,
}

impl<'a> Work<'a> {
    pub(crate) fn new(house: &'a House, full: bool, page_is_built: &'a Cell<bool>, minutes: u64) -> Self {
        Self { house, full, page_is_built, start: Instant::now(), minutes }
    }

    /// Runs a command to its end: says its line, passes its words on, says that it still runs when it is silent.
    pub(crate) fn step(&self, command: &mut Command) -> Result<(), Trouble> {
        let line = line(command);
        println!("\n$ {line}");
        if self.full {
            command.env("INBETWEEN_FULL", "1");
        }
        let (mut words, end) = std::io::pipe().map_err(Trouble::System)?;
        let also_end = end.try_clone().map_err(Trouble::System)?;
        command.stdin(Stdio::null()).stdout(also_end).stderr(end);
        let started = Instant::now();
        let mut group = Group::start(command)?;
        // Our copies of the pipe's end live in the command: without them the pipe closes with the group.
        command.stdout(Stdio::null()).stderr(Stdio::null());

        let heard = Arc::new(Mutex::new(Instant::now()));
        let hears = Arc::clone(&heard);
        let ear = thread::spawn(move || {
            let mut bytes = [0; 8192];
            while let Ok(count @ 1..) = words.read(&mut bytes) {
                let mut out = std::io::stdout().lock();
                let _ = out.write_all(bytes.get(..count).unwrap_or_default());
                let _ = out.flush();
                *lock(&hears) = Instant::now();
            }
        });

        let limit = Duration::from_secs(self.minutes * 60);
        while !group.ends_within(Duration::from_millis(500)) {
            if self.start.elapsed() > limit {
                group.end();
                let _ = group.status();
                return Err(Trouble::TookTooLong { line, minutes: self.minutes });
            }
            let mut last = lock(&heard);
            if last.elapsed() >= SILENCE {
                let start_of_line: String = line.chars().take(80).collect();
                println!("… {} {start_of_line}", stopwatch(started.elapsed()));
                *last = Instant::now();
            }
        }
        let status = group.status()?;
        // Whatever still holds the pipe has left our group on purpose; its words need not hold us up.
        let patience = Instant::now();
        while !ear.is_finished() && patience.elapsed() < Duration::from_secs(2) {
            thread::sleep(Duration::from_millis(5));
        }
        if status.success() { Ok(()) } else { Err(Trouble::Failed { line, status }) }
    }

    /// Runs a command and takes what it prints on its standard output.
    pub(crate) fn words_of(&self, command: &mut Command) -> Result<String, Trouble> {
        let line = line(command);
        let done = command
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|cause| Trouble::NotStarted { program: line.clone(), cause })?;
        if !done.status.success() {
            return Err(Trouble::Failed { line, status: done.status });
        }
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house() -> House {
        House::find().unwrap()
    }

    #[test]
    fn a_step_that_takes_too_long_is_ended() {
        let (house, built) = (house(), Cell::new(false));
        let work = Work::new(&house, false, &built, 0);
        let started = Instant::now();
        let trouble = work.step(house.command("sh").args(["-c", "sleep 600"])).unwrap_err();
        assert!(matches!(trouble, Trouble::TookTooLong { .. }), "{trouble}");
        assert!(started.elapsed() < Duration::from_secs(60));
    }

    #[test]
    fn a_step_that_fails_says_so() {
        let (house, built) = (house(), Cell::new(false));
        let work = Work::new(&house, false, &built, 5);
        assert!(work.step(&mut house.command("true")).is_ok());
        let trouble = work.step(&mut house.command("false")).unwrap_err();
        assert!(matches!(trouble, Trouble::Failed { .. }), "{trouble}");
    }
}
