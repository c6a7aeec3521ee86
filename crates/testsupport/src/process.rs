//! Child processes: the test program once more, in a namespace of its own if a test needs one.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Lines};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

const TASK: &str = "INBETWEEN_TEST_TASK";
const DATA: &str = "INBETWEEN_TEST_DATA";

/// Makes the tests of a file that starts processes run one after the other. A process that is just
/// being started holds, for a moment, every file that another thread had open: a vault locked in
/// that moment would seem to have an owner still.
pub fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Task and folder of a child; `None` in a run that no parent started.
pub fn task() -> Option<(String, PathBuf)> {
    let given = (std::env::var(TASK).ok()?, std::env::var_os(DATA)?.into());
    // The test harness has begun a line of its own, "test child ... ".
    println!();
    Some(given)
}

/// This program again, running only its test `child`, which reads [`task`].
pub fn child_process(task: &str, data: &Path) -> Command {
    child_of(std::env::current_exe().unwrap(), [""; 0], task, data)
}

/// The same, started through another program, such as `strace -o log`.
pub fn child_through<S: AsRef<OsStr>>(
    program: &str,
    args: impl IntoIterator<Item = S>,
    task: &str,
    data: &Path,
) -> Command {
    let mut words: Vec<_> = args.into_iter().map(|word| word.as_ref().to_owned()).collect();
    words.push(std::env::current_exe().unwrap().into_os_string());
    child_of(program.into(), words, task, data)
}

fn child_of<S: AsRef<OsStr>>(
    program: PathBuf,
    args: impl IntoIterator<Item = S>,
    task: &str,
    data: &Path,
) -> Command {
    let mut command = Command::new(program);
    command.args(args).args(["--exact", "child", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(TASK, task).env(DATA, data);
    command
}

/// Runs the child in a mount namespace of its own, as root or as root of a user namespace. `None`,
/// with a message, if neither is possible; a failure in CI, where a skipped test would look like a
/// passed one.
pub fn child_with_own_mounts(task: &str, data: &Path) -> Option<Output> {
    let can =
        |flag| Command::new("unshare").args([flag, "true"]).output().is_ok_and(|done| done.status.success());
    let Some(flag) = ["-m", "-rm"].into_iter().find(|flag| can(*flag)) else {
        left_out("needs root");
        return None;
    };
    Some(finished(&mut child_through("unshare", [flag], task, data)))
}

/// Prints that a test was skipped, and fails in CI.
pub fn left_out(why: &str) {
    println!("not run: {why}");
    assert!(std::env::var_os("CI").is_none(), "not run in CI: {why}");
}

/// Runs a command that must succeed.
#[track_caller]
pub fn finished(command: &mut Command) -> Output {
    let done = command.output().unwrap();
    assert!(
        done.status.success(),
        "{command:?}: {}\n{}\n{}",
        done.status,
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    );
    done
}

/// Lines of a child's output that start with `mark`, without it.
pub fn said<'a>(done: &'a Output, mark: &str) -> Vec<&'a str> {
    std::str::from_utf8(&done.stdout).unwrap().lines().filter_map(|line| line.strip_prefix(mark)).collect()
}

/// A child that is read line by line. It is killed when this is dropped.
#[derive(Debug)]
pub struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    /// Starts the child.
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// Reads until a line is `word`.
    #[track_caller]
    pub fn wait_for(&mut self, word: &str) {
        self.lines.by_ref().map(|line| line.unwrap()).find(|line| line == word).expect("the child says it");
    }

    /// The next line, if there is one.
    pub fn next_line(&mut self) -> Option<String> {
        self.lines.next().map(|line| line.unwrap())
    }

    /// Kills it as the kernel does, and returns the lines it had still printed.
    pub fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.lines.by_ref().map_while(Result::ok).collect()
    }

    /// Lets it end by closing its standard input, and returns the lines it had still printed.
    pub fn end(mut self) -> Vec<String> {
        drop(self.child.stdin.take());
        let said = self.lines.by_ref().map_while(Result::ok).collect();
        self.child.wait().unwrap();
        said
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
