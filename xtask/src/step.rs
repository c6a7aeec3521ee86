//! A step of a task: its commands, their output, its time limit, and the time of its parts.

use std::{
    cell::{Cell, RefCell},
    io::Write,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    error::Error,
    process_group::ProcessGroup,
    time::{SILENCE, stopwatch},
    workspace::{Workspace, command_line},
};

/// Context of a test suite or another long task.
pub(crate) struct Step<'a> {
    pub(crate) workspace: &'a Workspace,
    /// True if the long repetitions run, too.
    pub(crate) full: bool,
    /// True if the UI was built in this run already.
    pub(crate) frontend_is_built: &'a Cell<bool>,
    pub(crate) limit: TimeLimit,
    /// Names and durations of the parts that ran so far.
    pub(crate) times: RefCell<Vec<(String, Duration)>>,
}

/// Time that all commands of a step may take together.
#[derive(Clone, Copy)]
pub(crate) struct TimeLimit {
    start: Instant,
    minutes: u64,
}

impl TimeLimit {
    fn is_over(self) -> bool {
        self.start.elapsed() > Duration::from_secs(self.minutes * 60)
    }
}

impl<'a> Step<'a> {
    pub(crate) fn new(
        workspace: &'a Workspace,
        full: bool,
        frontend_is_built: &'a Cell<bool>,
        minutes: u64,
    ) -> Self {
        let limit = TimeLimit { start: Instant::now(), minutes };
        Self { workspace, full, frontend_is_built, limit, times: RefCell::default() }
    }

    /// Runs a command to its end. Prints its command line and its output as they come, and a line
    /// now and then if it is silent.
    pub(crate) fn run(&self, command: &mut Command) -> Result<(), Error> {
        let line = command_line(command);
        println!("\n$ {line}");
        if self.full {
            command.env("INBETWEEN_FULL", "1");
        }
        let started = Instant::now();
        let mut last_output = Instant::now();
        let result = run_to_end(command, self.limit, |output| {
            if !output.is_empty() {
                let mut out = std::io::stdout().lock();
                let _ = out.write_all(output).and_then(|()| out.flush());
                last_output = Instant::now();
            } else if last_output.elapsed() >= SILENCE {
                let start_of_line: String = line.chars().take(80).collect();
                println!("… {} {start_of_line}", stopwatch(started.elapsed()));
                last_output = Instant::now();
            }
        });
        self.times.borrow_mut().push((line.chars().take(60).collect(), started.elapsed()));
        result
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

/// Runs a command in a process group of its own. Calls `on_output` with each piece of its output,
/// and with an empty one at least twice a second.
///
/// # Errors
/// [`Error::NotStarted`], [`Error::Failed`], or [`Error::TookTooLong`] after the limit.
pub(crate) fn run_to_end(
    command: &mut Command,
    limit: TimeLimit,
    mut on_output: impl FnMut(&[u8]),
) -> Result<(), Error> {
    let line = command_line(command);
    let (mut reader, writer) = std::io::pipe().map_err(Error::System)?;
    let second_writer = writer.try_clone().map_err(Error::System)?;
    command.stdin(Stdio::null()).stdout(second_writer).stderr(writer);
    let mut group = ProcessGroup::start(command)?;
    // The command holds copies of the writing end; without them the pipe closes with the group.
    command.stdout(Stdio::null()).stderr(Stdio::null());

    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 8192];
        while let Ok(count @ 1..) = std::io::Read::read(&mut reader, &mut bytes) {
            if sender.send(bytes.get(..count).unwrap_or_default().to_vec()).is_err() {
                break;
            }
        }
    });
    while !group.has_ended() {
        on_output(&receiver.recv_timeout(Duration::from_millis(100)).unwrap_or_default());
        if limit.is_over() {
            group.end();
            let _ = group.status();
            return Err(Error::TookTooLong { line, minutes: limit.minutes });
        }
    }
    let status = group.status()?;
    // Processes that still hold the pipe have left the group on purpose: nobody waits for them.
    while let Ok(output) = receiver.recv_timeout(Duration::from_secs(2)) {
        on_output(&output);
    }
    if status.success() { Ok(()) } else { Err(Error::Failed { line, status }) }
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

    #[test]
    fn output_is_passed_on_to_its_end() {
        let (workspace, built) = (workspace(), Cell::new(false));
        let limit = Step::new(&workspace, false, &built, 5).limit;
        let mut output = Vec::new();
        let mut command = workspace.command("sh");
        command.args(["-c", "for n in $(seq 20000); do echo $n; done; echo end >&2"]);
        run_to_end(&mut command, limit, |piece| output.extend_from_slice(piece)).unwrap();
        assert!(output.ends_with(b"20000\nend\n"));
    }
}
