//! A step of a task: its commands, their output, its time limit, and the time of its parts.

mod command;
mod failure;
mod test_program;

use std::{
    cell::{Cell, RefCell},
    io::Write,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

pub(crate) use command::{BackgroundCommand, TimeLimit, run_to_end};
pub(crate) use failure::Failure;
pub(crate) use test_program::TestProgram;

use crate::{
    error::Error,
    time::{SILENCE, stopwatch},
    workspace::{Workspace, command_line},
};

/// Builds that the steps of one run share.
#[derive(Default)]
pub(crate) struct SharedBuilds {
    /// True if the UI was built in this run already.
    pub(crate) frontend_is_built: Cell<bool>,
    /// All test programs, once they are built.
    pub(crate) test_programs: RefCell<Vec<TestProgram>>,
    /// The release build, if it was started ahead of the suite that needs it.
    pub(crate) release: RefCell<Option<BackgroundCommand>>,
}

/// Context of a test suite or another long task.
pub(crate) struct Step<'a> {
    pub(crate) workspace: &'a Workspace,
    /// True if the long repetitions run, too.
    pub(crate) full: bool,
    pub(crate) builds: &'a SharedBuilds,
    pub(crate) limit: TimeLimit,
    /// Names and durations of the parts that ran so far.
    pub(crate) times: RefCell<Vec<(String, Duration)>>,
    /// Names of the parts that failed once and then passed.
    pub(crate) unsteady: RefCell<Vec<String>>,
    /// Commands that failed so far, those that then passed among them.
    pub(crate) failures: RefCell<Vec<Failure>>,
}

impl<'a> Step<'a> {
    pub(crate) fn new(workspace: &'a Workspace, full: bool, builds: &'a SharedBuilds, minutes: u64) -> Self {
        let limit = TimeLimit::of_minutes(minutes);
        let (times, unsteady, failures) = Default::default();
        Self { workspace, full, builds, limit, times, unsteady, failures }
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
        let mut whole_output = Vec::new();
        let result = run_to_end(command, self.limit, |output| {
            whole_output.extend_from_slice(output);
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
        let name: String = line.chars().take(60).collect();
        if let Err(error) = &result {
            self.failures.borrow_mut().push(Failure::new(&name, error, &whole_output));
        }
        self.times.borrow_mut().push((name, started.elapsed()));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace() -> Workspace {
        Workspace::find().unwrap()
    }

    #[test]
    fn command_over_the_time_limit_is_ended() {
        let (workspace, builds) = (workspace(), SharedBuilds::default());
        let step = Step::new(&workspace, false, &builds, 0);
        let started = Instant::now();
        let error = step.run(workspace.command("sh").args(["-c", "sleep 600"])).unwrap_err();
        assert!(matches!(error, Error::TookTooLong { .. }), "{error}");
        assert!(started.elapsed() < Duration::from_secs(60));
    }

    #[test]
    fn failing_command_is_an_error() {
        let (workspace, builds) = (workspace(), SharedBuilds::default());
        let step = Step::new(&workspace, false, &builds, 5);
        assert!(step.run(&mut workspace.command("true")).is_ok());
        let error = step.run(&mut workspace.command("false")).unwrap_err();
        assert!(matches!(error, Error::Failed { .. }), "{error}");
    }

    #[test]
    fn background_command_keeps_its_folder_and_output() {
        let workspace = workspace();
        let command = workspace.npm(["run"]);
        let mut list = Command::new("pwd");
        list.current_dir(command.get_current_dir().unwrap());
        let (output, result) = BackgroundCommand::start(&list, TimeLimit::of_minutes(5)).finish();
        assert!(result.is_ok());
        assert_eq!(output, format!("{}\n", workspace.ui().display()).as_bytes());
    }

    #[test]
    fn output_is_passed_on_to_its_end() {
        let (workspace, builds) = (workspace(), SharedBuilds::default());
        let limit = Step::new(&workspace, false, &builds, 5).limit;
        let mut output = Vec::new();
        let mut command = workspace.command("sh");
        command.args(["-c", "for n in $(seq 20000); do echo $n; done; echo end >&2"]);
        run_to_end(&mut command, limit, |piece| output.extend_from_slice(piece)).unwrap();
        assert!(output.ends_with(b"20000\nend\n"));
    }
}
