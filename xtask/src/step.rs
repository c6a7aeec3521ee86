//! Running the commands of a task, with their output and a time limit.

use std::{
    cell::Cell,
    io::{Read, Write},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use crate::{
    error::Error,
    process_group::ProcessGroup,
    time::{SILENCE, stopwatch},
    workspace::{Workspace, command_line},
};

/// Context of a test suite or another long task: the workspace, and a time limit for its commands.
pub(crate) struct Step<'a> {
    pub(crate) workspace: &'a Workspace,
    /// True if the long repetitions run, too.
    pub(crate) full: bool,
    /// True if the UI was built in this run already.
    pub(crate) frontend_is_built: &'a Cell<bool>,
    start: Instant,
    minutes: u64,
}

impl<'a> Step<'a> {
    pub(crate) fn new(
        workspace: &'a Workspace,
        full: bool,
        frontend_is_built: &'a Cell<bool>,
        minutes: u64,
    ) -> Self {
        Self { workspace, full, frontend_is_built, start: Instant::now(), minutes }
    }

    /// Runs a command to its end. Prints its command line and its output, and a line now and then
    /// if it is silent.
    pub(crate) fn run(&self, command: &mut Command) -> Result<(), Error> {
        let line = command_line(command);
        println!("\n$ {line}");
        if self.full {
            command.env("INBETWEEN_FULL", "1");
        }
        let (mut output, end) = std::io::pipe().map_err(Error::System)?;
        let also_end = end.try_clone().map_err(Error::System)?;
        command.stdin(Stdio::null()).stdout(also_end).stderr(end);
        let started = Instant::now();
        let mut group = ProcessGroup::start(command)?;
        // The command holds copies of the writing end; without them the pipe closes when the group ends.
        command.stdout(Stdio::null()).stderr(Stdio::null());

        let last_output = Arc::new(Mutex::new(Instant::now()));
        let reader_output = Arc::clone(&last_output);
        let reader = thread::spawn(move || {
            let mut bytes = [0; 8192];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                let mut out = std::io::stdout().lock();
                let _ = out.write_all(bytes.get(..count).unwrap_or_default());
                let _ = out.flush();
                *lock(&reader_output) = Instant::now();
            }
        });

        let limit = Duration::from_secs(self.minutes * 60);
        while !group.ends_within(Duration::from_millis(500)) {
            if self.start.elapsed() > limit {
                group.end();
                let _ = group.status();
                return Err(Error::TookTooLong { line, minutes: self.minutes });
            }
            let mut last = lock(&last_output);
            if last.elapsed() >= SILENCE {
                let start_of_line: String = line.chars().take(80).collect();
                println!("… {} {start_of_line}", stopwatch(started.elapsed()));
                *last = Instant::now();
            }
        }
        let status = group.status()?;
        // A process that still holds the pipe has left the group on purpose; its output is not waited for.
        let ended = Instant::now();
        while !reader.is_finished() && ended.elapsed() < Duration::from_secs(2) {
            thread::sleep(Duration::from_millis(5));
        }
        if status.success() { Ok(()) } else { Err(Error::Failed { line, status }) }
    }

    /// Runs a command and returns its standard output.
    pub(crate) fn output_of(&self, command: &mut Command) -> Result<String, Error> {
        let line = command_line(command);
        let done = command
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|cause| Error::NotStarted { program: line.clone(), cause })?;
        if !done.status.success() {
            return Err(Error::Failed { line, status: done.status });
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

    fn workspace() -> Workspace {
        Workspace::find().unwrap()
    }

    #[test]
    fn command_over_the_time_limit_is_ended() {
        let (workspace, built) = (workspace(), Cell::new(false));
        let step = Step::new(&workspace, false, &built, 0);
        let started = Instant::now();
        let error = step.run(workspace.command("sh").args(["-c", "sleep 600"])).unwrap_err();
        assert!(matches!(error, Error::TookTooLong { .. }), "{error}");
        assert!(started.elapsed() < Duration::from_secs(60));
    }

    #[test]
    fn failing_command_is_an_error() {
        let (workspace, built) = (workspace(), Cell::new(false));
        let step = Step::new(&workspace, false, &built, 5);
        assert!(step.run(&mut workspace.command("true")).is_ok());
        let error = step.run(&mut workspace.command("false")).unwrap_err();
        assert!(matches!(error, Error::Failed { .. }), "{error}");
    }
}
