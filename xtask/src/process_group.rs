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

use crate::{error::Trouble, workspace};

/// The groups that run now, so that Ctrl-C can end them.
static RUNNING: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// Somebody pressed Ctrl-C: nothing more is started or judged.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// A program in a process group of its own: all that it starts ends with it.
pub(crate) struct Group {
    leader: Child,
    id: Pid,
}

impl Group {
    pub(crate) fn start(command: &mut Command) -> Result<Self, Trouble> {
        wait_for_exit_if_interrupted();
        let leader = command
            .process_group(0)
            .spawn()
            .map_err(|cause| Trouble::NotStarted { program: workspace::line(command), cause })?;
        let id = Pid::from_child(&leader);
        running(|groups| groups.push(id));
        Ok(Self { leader, id })
    }

    /// What the leader prints, when its standard output is a pipe.
    pub(crate) fn take_words(&mut self) -> Option<ChildStdout> {
        self.leader.stdout.take()
    }

    /// Whether the leader has ended. It is not reaped yet, so that its id cannot become a stranger's.
    pub(crate) fn has_ended(&self) -> bool {
        let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        !matches!(waitid(WaitId::Pid(self.id), look), Ok(None))
    }

    /// Waits for the leader to end until `limit`; says whether it has.
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

    /// Asks the group to end, then makes it.
    pub(crate) fn end(&mut self) {
        // Refused when nothing of the group is left, which is what we want.
        let _ = kill_process_group(self.id, Signal::TERM);
        self.ends_within(Duration::from_secs(10));
    }

    /// Ends what the leader left behind, then takes its status.
    pub(crate) fn status(mut self) -> Result<ExitStatus, Trouble> {
        wait_for_exit_if_interrupted();
        self.sweep();
        self.leader.wait().map_err(Trouble::System)
    }

    /// The unreaped leader keeps the group's id ours, so this can only reach what it started.
    fn sweep(&mut self) {
        let _ = kill_process_group(self.id, Signal::KILL);
        running(|groups| groups.retain(|id| *id != self.id));
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // `status` has reaped the leader already: then the group is no longer in the list.
        if running(|groups| groups.contains(&self.id)) {
            self.end();
            self.sweep();
            let _ = self.leader.wait();
        }
    }
}

fn running<T>(with: impl FnOnce(&mut Vec<Pid>) -> T) -> T {
    with(&mut RUNNING.lock().unwrap_or_else(PoisonError::into_inner))
}

/// What an interrupted program returned means nothing; the thread below is about to end us.
fn wait_for_exit_if_interrupted() {
    while INTERRUPTED.load(Ordering::Relaxed) {
        thread::park();
    }
}

/// A group of its own does not hear Ctrl-C in our terminal: pass it on, then leave.
pub(crate) fn end_all_on_interrupt() -> Result<(), Trouble> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals =
        signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]).map_err(Trouble::System)?;
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
    fn what_a_program_leaves_behind_ends_with_it() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 600 & echo $!"]).stdout(std::process::Stdio::piped());
        let mut group = Group::start(&mut command).unwrap();
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
