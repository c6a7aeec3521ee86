//! `cargo xtask test`: selects and runs suites, and reports their results and times.

mod drives;
mod suites;

use std::time::{Duration, Instant};

use crate::{
    build_app,
    error::Error,
    step::{SharedBuilds, Step},
    system_packages,
    time::{BUDGET_MINUTES, minutes},
    workspace::{self, Workspace},
};

use suites::{SUITES, Suite};

/// Outcome of a suite.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed,
    /// Skipped. In CI this is a failure instead.
    NotRun,
}

impl Outcome {
    fn text(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "FAILED",
            Self::NotRun => "not run: needs root",
        }
    }
}

/// Minutes after which a release build in the background is ended.
const RELEASE_BUILD_MINUTES: u64 = 120;

/// Runs `cargo xtask test`: all suites one after the other, also after a failure.
pub(crate) fn test(workspace: &Workspace, args: &[String]) -> Result<(), Error> {
    let full = args.iter().any(|arg| arg == "--full");
    let suites = selected(args, full)?;
    let mut purposes: Vec<_> = suites.iter().flat_map(|suite| suite.purposes).copied().collect();
    purposes.dedup();
    system_packages::ensure_installed(args, &purposes)?;

    let names: Vec<_> = suites.iter().map(|suite| suite.name).collect();
    println!("{} suites: {}.", suites.len(), names.join(", "));
    println!("All suites together are meant to take {BUDGET_MINUTES} minutes on two cores.");

    let builds = SharedBuilds::default();
    let start = Instant::now();
    let (mut results, mut parts) = (Vec::new(), Vec::new());
    let (mut unsteady, mut failures) = (Vec::new(), Vec::new());
    for (at, suite) in suites.iter().enumerate() {
        println!("\n=== {} ({} of {}): {}", suite.name, at + 1, suites.len(), suite.description);
        let began = Instant::now();
        let step = Step::new(workspace, full, &builds, suite.minutes);
        let outcome = match (suite.run)(&step) {
            Ok(()) => Outcome::Passed,
            Err(error) => {
                println!("\n{error}");
                if matches!(error, Error::NeedsRoot) && !workspace::in_ci() {
                    Outcome::NotRun
                } else {
                    Outcome::Failed
                }
            }
        };
        // Only now: Cargo makes one build at a time, and most suites wait for that of the tests.
        let is_wanted = suites.iter().skip(at + 1).any(|suite| suite.needs_release);
        if is_wanted && !builds.test_programs.borrow().is_empty() {
            build_app::start_release(&Step::new(workspace, full, &builds, RELEASE_BUILD_MINUTES));
        }
        println!("=== {}: {}, {} min", suite.name, outcome.text(), minutes(began.elapsed()));
        results.push((suite.name, began.elapsed(), outcome));
        parts.extend(step.times.take().into_iter().map(|(name, time)| (suite.name, name, time)));
        unsteady.append(&mut step.unsteady.take());
        failures.extend(step.failures.take().into_iter().map(|failure| (suite.name, failure)));
    }
    // Left over only if the suite that needs it could not run.
    if let Some(unused) = builds.release.take() {
        let _ = unused.finish();
    }
    if !failures.is_empty() {
        println!("\n=== What failed, also if it passed the second time, with the end of its output:\n");
        failures.iter().for_each(|(suite, failure)| println!("--- {suite}: {failure}"));
    }
    print!("{}", slowest(parts));
    for name in unsteady {
        println!("\nfailed once and passed the second time: {name}");
    }
    print!("{}", report(&results, start.elapsed()));
    if results.iter().any(|(_, _, outcome)| *outcome == Outcome::Failed) {
        Err(Error::SuitesFailed)
    } else {
        Ok(())
    }
}

/// The suites that were named, or all; always in the order of the table.
fn selected(args: &[String], full: bool) -> Result<Vec<&'static Suite>, Error> {
    let named: Vec<&String> =
        args.iter().filter(|arg| !["--full", "--as-is"].contains(&arg.as_str())).collect();
    if let Some(unknown) = named.iter().find(|name| !SUITES.iter().any(|suite| suite.name == name.as_str())) {
        let known = SUITES.iter().map(|suite| suite.name).collect();
        return Err(Error::UnknownSuite { suite: (*unknown).clone(), known });
    }
    let is_selected = |suite: &&Suite| match named.as_slice() {
        [] => full || !suite.only_full,
        named => named.iter().any(|name| name.as_str() == suite.name),
    };
    Ok(SUITES.iter().filter(is_selected).collect())
}

/// Number of files and commands in the list of the slowest.
const LISTED: usize = 20;

/// The files and commands that took the longest, each with its suite.
fn slowest(mut parts: Vec<(&str, String, Duration)>) -> String {
    if parts.is_empty() {
        return String::new();
    }
    parts.sort_by_key(|(_, _, time)| std::cmp::Reverse(*time));
    let mut table = String::from("\nslowest    minutes\n");
    for (suite, name, time) in parts.iter().take(LISTED) {
        table += &format!("{suite:<10} {:>7}  {name}\n", minutes(*time));
    }
    table
}

/// The table at the end. CI reads its last line.
fn report(results: &[(&str, Duration, Outcome)], total: Duration) -> String {
    let mut table = String::from("\nsuite      minutes\n");
    for (name, time, outcome) in results {
        table += &format!("{name:<10} {:>7}  {}\n", minutes(*time), outcome.text());
    }
    table += &format!("{:<10} {:>7}  of {BUDGET_MINUTES}\n", "total", minutes(total));
    let count = |wanted: Outcome| results.iter().filter(|(_, _, outcome)| *outcome == wanted).count();
    table + &format!("{} passed, {} failed\n", count(Outcome::Passed), count(Outcome::Failed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(args: &[&str]) -> Vec<&'static str> {
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        let full = args.iter().any(|arg| arg == "--full");
        selected(&args, full).unwrap().iter().map(|suite| suite.name).collect()
    }

    #[test]
    fn bundle_runs_only_on_request() {
        assert!(!names(&[]).contains(&"bundle"));
        assert_eq!(names(&["--full"]).len(), SUITES.len());
        assert_eq!(names(&["bundle"]), ["bundle"]);
    }

    #[test]
    fn named_suites_run_in_table_order() {
        assert_eq!(names(&["core", "format", "--as-is"]), ["format", "core"]);
    }

    #[test]
    fn unknown_suite_error_lists_the_known_ones() {
        let Err(error) = selected(&["windows".to_owned()], false) else { panic!("there is no such suite") };
        assert!(error.to_string().contains("`windows`") && error.to_string().contains("release"), "{error}");
    }

    #[test]
    fn slowest_parts_are_listed_first() {
        let part = |name: &str, seconds| ("window", name.to_owned(), Duration::from_secs(seconds));
        let table = slowest(vec![part("quick", 6), part("slow", 120)]);
        assert!(table.contains("window         2.0  slow\nwindow         0.1  quick\n"), "{table}");
        assert_eq!(slowest(Vec::new()), "");
    }

    #[test]
    fn last_line_counts_passed_and_failed() {
        let minute = Duration::from_secs(60);
        let results = [
            ("format", minute, Outcome::Passed),
            ("ui", minute, Outcome::Failed),
            ("release", minute, Outcome::NotRun),
        ];
        let table = report(&results, 3 * minute);
        assert_eq!(table.lines().last(), Some("1 passed, 1 failed"));
        assert!(table.contains("ui             1.0  FAILED"), "{table}");
        assert!(table.contains("total          3.0  of 30"), "{table}");
    }
}
