//! Running of test files: several at a time, each with its output in one piece and its time.

use std::{
    collections::VecDeque,
    io::Write,
    path::PathBuf,
    process::Command,
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use crate::{
    error::Error,
    step::{self, Failure, Step},
    time::{SILENCE, stopwatch},
    virtual_display, workspace,
};

/// Number of test files that run at the same time: one for each core that a run is planned for.
pub(crate) const LANES: usize = 2;

/// Number of files that drive a window at the same time. A third of their time is waiting.
pub(crate) const WINDOW_LANES: usize = 3;

/// A test file, or another command that needs nothing of its neighbours.
pub(crate) struct Job {
    pub(crate) name: String,
    pub(crate) command: Command,
}

/// Folder for the temporary files of tests: in memory if there is room, since most of their time
/// goes into waiting for a drive, and what they show does not depend on one.
pub(crate) fn temporary_folder() -> PathBuf {
    const IN_MEMORY: &str = "/dev/shm";
    const ROOM: u64 = 4 << 30;
    let free = rustix::fs::statvfs(IN_MEMORY).map(|drive| drive.f_bavail.saturating_mul(drive.f_frsize));
    if free.is_ok_and(|free| free >= ROOM) { IN_MEMORY.into() } else { std::env::temp_dir() }
}

/// A job that has ended.
struct Ended {
    job: Job,
    time: Duration,
    failure: Option<Failure>,
}

/// Runs jobs in their order, up to `lanes` at a time, all of them even if one fails.
///
/// # Errors
/// [`Error::JobsFailed`] with the names of those that failed.
pub(crate) fn run_jobs(step: &Step<'_>, jobs: Vec<Job>, lanes: usize) -> Result<(), Error> {
    let count = jobs.len();
    names_of(&run_once(step, jobs, lanes), count)
}

/// Runs jobs that drive a window or a browser like [`run_jobs`], and those that failed once more,
/// alone: only a second failure counts. A desktop has moments that no test foresees: a dialog takes
/// the focus late, or `WebKitGTK` ends on an assertion of its own layout. Both outputs are printed,
/// and the end of the run names the file, so that a fault that comes and goes is not forgotten.
///
/// # Errors
/// [`Error::JobsFailed`] with the names of those that failed twice.
pub(crate) fn run_driven_jobs(step: &Step<'_>, jobs: Vec<Job>, lanes: usize) -> Result<(), Error> {
    let count = jobs.len();
    let failed = run_once(step, jobs, lanes);
    if failed.is_empty() {
        return Ok(());
    }
    let mut unsteady: Vec<_> = failed.iter().map(|job| job.name.clone()).collect();
    println!("--- Once more, alone: {}\n", unsteady.join(", "));
    let failed = run_once(step, failed, 1);
    unsteady.retain(|name| failed.iter().all(|job| job.name != *name));
    step.unsteady.borrow_mut().append(&mut unsteady);
    names_of(&failed, count)
}

fn names_of(failed: &[Job], count: usize) -> Result<(), Error> {
    let names: Vec<_> = failed.iter().map(|job| job.name.clone()).collect();
    if names.is_empty() { Ok(()) } else { Err(Error::JobsFailed { names, count }) }
}

/// Runs each job and returns those that failed. The output of each is printed when it ends, so that
/// two of them never mix.
fn run_once(step: &Step<'_>, jobs: Vec<Job>, lanes: usize) -> Vec<Job> {
    let count = jobs.len();
    let queue = Mutex::new(VecDeque::from(jobs));
    let running: Mutex<Vec<String>> = Mutex::default();
    let ended: Mutex<Vec<Ended>> = Mutex::default();
    let (limit, full, start) = (step.limit, step.full, Instant::now());
    thread::scope(|scope| {
        let lanes: Vec<_> = (0..lanes)
            .map(|_| {
                scope.spawn(|| {
                    // The queue must be free again before the job runs.
                    while let Some(mut job) = next(&queue) {
                        lock(&running).push(job.name.clone());
                        let mut output = Vec::new();
                        let began = Instant::now();
                        if full {
                            job.command.env("INBETWEEN_FULL", "1");
                        }
                        let result = step::run_to_end(&mut job.command, limit, |piece| {
                            output.extend_from_slice(piece);
                        });
                        lock(&running).retain(|name| *name != job.name);
                        let failure = result.err().map(|error| Failure::new(&job.name, &error, &output));
                        let mut ended = lock(&ended);
                        ended.push(Ended { job, time: began.elapsed(), failure });
                        print(&ended, count, &output);
                    }
                })
            })
            .collect();
        let mut last_line = Instant::now();
        while !lanes.iter().all(thread::ScopedJoinHandle::is_finished) {
            thread::sleep(Duration::from_millis(100));
            if last_line.elapsed() >= SILENCE {
                println!("… {} {}", stopwatch(start.elapsed()), lock(&running).join(", "));
                last_line = Instant::now();
            }
        }
    });
    let ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
    step.times.borrow_mut().extend(ended.iter().map(|ended| (ended.job.name.clone(), ended.time)));
    let mut failed = Vec::new();
    for Ended { job, failure, .. } in ended {
        if let Some(failure) = failure {
            step.failures.borrow_mut().push(failure);
            failed.push(job);
        }
    }
    failed
}

fn next(queue: &Mutex<VecDeque<Job>>) -> Option<Job> {
    lock(queue).pop_front()
}

/// Prints the last job that ended, while the list of all is locked.
fn print(ended: &[Ended], count: usize, output: &[u8]) {
    let Some(last) = ended.last() else { return };
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(output);
    let result = match &last.failure {
        None => "passed".to_owned(),
        Some(failure) => format!("FAILED: {}", failure.error),
    };
    let (number, time) = (ended.len(), stopwatch(last.time));
    let _ = writeln!(out, "--- {number} of {count}: {} {result} ({time})\n", last.job.name);
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A command that runs the Python tests of one file as root on a private virtual display, with
/// these environment variables.
pub(crate) fn as_root(
    step: &Step<'_>,
    environment: &[String],
    python: &[&str],
    folder: &str,
    file: &str,
) -> Command {
    let on_display = virtual_display::command(step.workspace);
    let mut command = if workspace::is_root() {
        step.workspace.command("env")
    } else {
        let mut sudo = step.workspace.command("sudo");
        sudo.args(["-n", "env"]);
        sudo
    };
    // Through `env`, since sudo drops our environment.
    command.args(["-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "GDK_BACKEND=x11", "PYTHONDONTWRITEBYTECODE=1"]);
    command.args(environment);
    if step.full {
        command.arg("INBETWEEN_FULL=1");
    }
    if workspace::in_ci() {
        command.arg("CI=true");
    }
    command.arg(on_display.get_program()).args(on_display.get_args()).args(python);
    command.args(["-m", "unittest", "discover", "--verbose", "-s", folder, "-p", file]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{step::SharedBuilds, workspace::Workspace};

    fn jobs(workspace: &Workspace, scripts: &[(&str, &str)]) -> Vec<Job> {
        let job = |(name, script): &(&str, &str)| {
            let mut command = workspace.command("sh");
            command.args(["-c", script]);
            Job { name: (*name).to_owned(), command }
        };
        scripts.iter().map(job).collect()
    }

    #[test]
    fn jobs_run_at_the_same_time_and_failures_are_named() {
        let (workspace, builds) = (Workspace::find().unwrap(), SharedBuilds::default());
        let step = Step::new(&workspace, false, &builds, 5);
        let folder = std::env::temp_dir().join(format!("xtask-jobs-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let wait_for = |own: &str, other: &str| {
            let (own, other) = (folder.join(own), folder.join(other));
            format!("touch {}; until test -e {}; do sleep 0.01; done", own.display(), other.display())
        };
        let (one, two) = (wait_for("1", "2"), wait_for("2", "1"));
        let scripts = [("one", one.as_str()), ("two", two.as_str()), ("bad", "exit 3"), ("last", "true")];
        let error = run_jobs(&step, jobs(&workspace, &scripts), 2).unwrap_err();
        assert!(matches!(&error, Error::JobsFailed { names, count: 4 } if *names == ["bad"]), "{error}");
        assert_eq!(step.times.borrow().len(), 4);
        assert_eq!(step.failures.borrow().len(), 1);
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn driven_job_that_fails_runs_once_more_and_fails_only_the_second_time() {
        let (workspace, builds) = (Workspace::find().unwrap(), SharedBuilds::default());
        let step = Step::new(&workspace, false, &builds, 5);
        let mark = std::env::temp_dir().join(format!("xtask-driven-{}", std::process::id()));
        let second_time = format!("test -e {0} || {{ touch {0}; exit 3; }}", mark.display());
        let scripts = [("good", "true"), ("unsteady", second_time.as_str()), ("bad", "exit 3")];
        let error = run_driven_jobs(&step, jobs(&workspace, &scripts), 2).unwrap_err();
        assert!(matches!(&error, Error::JobsFailed { names, count: 3 } if *names == ["bad"]), "{error}");
        assert_eq!(*step.unsteady.borrow(), ["unsteady"]);
        std::fs::remove_file(&mark).unwrap();
    }
}
