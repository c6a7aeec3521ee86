//! Running one command: its output, its time limit, and running it in the background.

use std::{
    process::{Command, Stdio},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use crate::{error::Error, process_group::ProcessGroup, workspace::command_line};

/// Time that all commands of a step may take together.
#[derive(Clone, Copy)]
pub(crate) struct TimeLimit {
    start: Instant,
    minutes: u64,
}

impl TimeLimit {
    pub(crate) fn of_minutes(minutes: u64) -> Self {
        Self { start: Instant::now(), minutes }
    }

    fn is_over(self) -> bool {
        self.start.elapsed() > Duration::from_secs(self.minutes * 60)
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
    thread::spawn(move || {
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

/// A command that runs while other steps do, on what they leave of the processor.
pub(crate) struct BackgroundCommand {
    thread: JoinHandle<(Vec<u8>, Result<(), Error>)>,
}

impl BackgroundCommand {
    pub(crate) fn start(command: &Command, limit: TimeLimit) -> Self {
        let mut polite = Command::new("nice");
        polite.args(["-n", "19"]).arg(command.get_program()).args(command.get_args());
        if let Some(folder) = command.get_current_dir() {
            polite.current_dir(folder);
        }
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => polite.env(name, value),
                None => polite.env_remove(name),
            };
        }
        let thread = thread::spawn(move || {
            let mut output = Vec::new();
            let result = run_to_end(&mut polite, limit, |piece| output.extend_from_slice(piece));
            (output, result)
        });
        Self { thread }
    }

    /// Waits for the end of the command and returns its output.
    pub(crate) fn finish(self) -> (Vec<u8>, Result<(), Error>) {
        let panicked = || Error::Unexpected("A command in the background could not be watched.".into());
        self.thread.join().unwrap_or_else(|_| (Vec::new(), Err(panicked())))
    }
}
