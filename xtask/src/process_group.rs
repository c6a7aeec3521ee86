//! Process groups: programs that end together with everything they started.

use std::{
    process::{Child, ChildStdout, Command, ExitStatus},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use std::os::unix::process::CommandExt;

use crate::{error::Error, workspace};

/// Running groups, so that Ctrl-C can end them.
static RUNNING: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// True after Ctrl-C: nothing more is started or judged.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// A program in a process group of its own. All processes that it starts end with it.
pub(crate) struct ProcessGroup {
    leader: Child,
    id: Pid,
}

impl ProcessGroup {
    pub(crate) fn start(command: &mut Command) -> Result<Self, Error> {
        wait_for_exit_if_interrupted();
        let leader = command
            .process_group(0)
            .spawn()
            .map_err(|cause| Error::NotStarted { program: workspace::command_line(command), cause })?;
        let id = Pid::from_child(&leader);
        running(|groups| groups.push(id));
        Ok(Self { leader, id })
    }

    /// Id of the leader's process.
    pub(crate) fn leader_id(&self) -> u32 {
        self.leader.id()
    }

    /// Takes the standard output of the leader if it is a pipe.
    pub(crate) fn take_stdout(&mut self) -> Option<ChildStdout> {
        self.leader.stdout.take()
    }

    /// Returns true if the leader has ended. It is not reaped yet, so that its id is not reused.
    pub(crate) fn has_ended(&self) -> bool {
        let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        !matches!(waitid(WaitId::Pid(self.id), look), Ok(None))
    }

    /// Waits at most `limit` for the leader to end. Returns true if it has.
    pub(crate) fn ends_within(&self, limit: Duration) -> bool {
        let start = Instant::now();
        while !self.has_ended() {
            if start.elapsed() >= limit {
                return false;
            }
            thread::sleep(Duration::from_millis(20));
        }
        true
    }

    /// Sends SIGTERM to the group and waits up to ten seconds for the leader.
    pub(crate) fn end(&mut self) {
        // An error means that nothing of the group is left.
        let _ = kill_process_group(self.id, Signal::TERM);
        self.ends_within(Duration::from_secs(10));
    }

    /// Kills the rest of the group and returns the status of the leader.
    pub(crate) fn status(mut self) -> Result<ExitStatus, Error> {
        wait_for_exit_if_interrupted();
        self.kill_rest();
        self.leader.wait().map_err(Error::System)
    }

    /// Kills the group. As long as the leader is not reaped, its id cannot belong to another group.
    fn kill_rest(&mut self) {
        let _ = kill_process_group(self.id, Signal::KILL);
        running(|groups| groups.retain(|id| *id != self.id));
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        // After `status` the leader is reaped and the group no longer in the list.
        if running(|groups| groups.contains(&self.id)) {
            self.end();
            self.kill_rest();
            let _ = self.leader.wait();
        }
    }
}

fn running<T>(with: impl FnOnce(&mut Vec<Pid>) -> T) -> T {
    with(&mut RUNNING.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Blocks after Ctrl-C: results of interrupted programs mean nothing, and the signal thread is
/// about to exit.
fn wait_for_exit_if_interrupted() {
    while INTERRUPTED.load(Ordering::Relaxed) {
        thread::park();
    }
}

/// Starts a thread that passes Ctrl-C on to all groups, which do not get it from the terminal, and
/// exits.
pub(crate) fn end_all_on_interrupt() -> Result<(), Error> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals =
        signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]).map_err(Error::System)?;
    thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            INTERRUPTED.store(true, Ordering::Relaxed);
            let groups = running(|groups| groups.clone());
            for id in &groups {
                let _ = kill_process_group(*id, Signal::TERM);
            }
            if !groups.is_empty() {
                thread::sleep(Duration::from_secs(1));
            }
            for id in running(|groups| groups.clone()) {
                let _ = kill_process_group(id, Signal::KILL);
            }
            std::process::exit(128 + signal);
        }
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn child_processes_end_with_the_group() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 600 & echo $!"]).stdout(std::process::Stdio::piped());
        let mut group = ProcessGroup::start(&mut command).unwrap();
        let mut left = String::new();
        let mut output = std::io::BufReader::new(group.leader.stdout.take().unwrap());
        std::io::BufRead::read_line(&mut output, &mut left).unwrap();
        assert!(group.ends_within(Duration::from_secs(10)));
        assert!(group.status().unwrap().success());

        let state = format!("/proc/{}/stat", left.trim());
        let gone = || std::fs::read_to_string(&state).map_or(true, |stat| stat.contains(") Z "));
        let start = Instant::now();
        while !gone() && start.elapsed() < Duration::from_secs(5) {
            thread::sleep(Duration::from_millis(10));
        }
        assert!(gone(), "the sleeper is still there");
    }
}
