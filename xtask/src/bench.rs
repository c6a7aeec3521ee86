//! `cargo xtask bench`: speed of the vault and the journal, growth over a hundred years, backups,
//! and cold start against an empty window.

mod cold_start;

use std::time::Duration;

use crate::{
    build_app,
    error::Error,
    step::{SharedBuilds, Step},
    system_packages::{self, Purpose},
    workspace::Workspace,
};

/// Number of counted starts of each window.
const STARTS: usize = 11;

/// Highest wanted ratio of the gate's cold start to that of an empty Tauri window.
const AIM: f64 = 1.3;

/// Runs `cargo xtask bench`. Prints the aims beside the numbers and never fails because of them.
pub(crate) fn bench(workspace: &Workspace, args: &[String]) -> Result<(), Error> {
    system_packages::ensure_installed(args, &[Purpose::Building, Purpose::Window])?;
    let builds = SharedBuilds::default();
    let step = Step::new(workspace, false, &builds, 120);
    step.run(&mut workspace.cargo(["bench", "-p", "vault"]))?;
    step.run(&mut workspace.cargo(["bench", "-p", "journal", "--bench", "read_entries"]))?;
    step.run(&mut workspace.cargo(["bench", "-p", "notebook", "--bench", "growth"]))?;
    step.run(&mut workspace.cargo(["bench", "-p", "notebook", "--bench", "backup"]))?;

    let gate = build_app::release(&step)?;
    // With the same features as the app, so that both binaries are linked from the same compiled
    // crates.
    step.run(&mut workspace.cargo([
        "build",
        "--release",
        "-p",
        "empty-window",
        "-p",
        "inbetween",
        "--features",
        "tauri/custom-protocol",
    ]))?;
    let empty = workspace.target.join("release/empty-window");

    println!("\nCold start, {STARTS} times each in turn, after one of each that is not counted.");
    println!(
        "From the command until the first letters are painted on the screen, read off the display's own memory."
    );
    println!("Each start is a new process in a new home; the files it reads are in memory already.");
    let screen = cold_start::TestScreen::open(workspace)?;
    let (mut gates, mut empties) = (Vec::new(), Vec::new());
    for turn in 0..=STARTS {
        let (one, other) = (screen.start(&gate, true)?, screen.start(&empty, false)?);
        println!("  gate {:>5} ms   empty window {:>5} ms", one.as_millis(), other.as_millis());
        if turn > 0 {
            gates.push(one.as_secs_f64());
            empties.push(other.as_secs_f64());
        }
    }
    let ratios = gates.iter().zip(&empties).map(|(gate, empty)| gate / empty).collect();
    println!("gate          median {:>5} ms", Duration::from_secs_f64(median(gates)).as_millis());
    println!("empty window  median {:>5} ms", Duration::from_secs_f64(median(empties)).as_millis());
    println!("ratio         median {:>5.2}   (aim: at most {AIM})", median(ratios));
    Ok(())
}

/// The median, or 0 if there are no values.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_ignores_order_and_one_slow_start() {
        assert!((median(vec![9.0, 1.0, 2.0, 900.0, 3.0]) - 3.0).abs() < f64::EPSILON);
    }
}
