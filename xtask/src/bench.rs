use std::{cell::Cell, time::Duration};

use crate::{
    build_app, cold_start,
    error::Trouble,
    step::Work,
    system_packages::{self, Use},
    workspace::House,
};

/// How often each window is started.
const STARTS: usize = 11;

/// What the gate's start may cost, against the least that a Tauri window can be.
const AIM: f64 = 1.3;

/// `cargo xtask bench`: measures, prints the aims beside it and judges nothing.
pub(crate) fn bench(house: &House, words: &[String]) -> Result<(), Trouble> {
    system_packages::unless_as_is(words, &[Use::Building, Use::Window])?;
    let built = Cell::new(false);
    let work = Work::new(house, false, &built, 120);
    work.step(&mut house.cargo(["bench", "-p", "vault"]))?;
    work.step(&mut house.cargo(["bench", "-p", "journal", "--bench", "finding_again"]))?;

    let gate = build_app::release(&work)?;
    // Together with the shell's features, so that both windows are made of the same compiled crates.
    work.step(&mut house.cargo([
        "build",
        "--release",
        "-p",
        "empty-window",
        "-p",
        "inbetween",
        "--features",
        "tauri/custom-protocol",
    ]))?;
    let empty = house.target.join("release/empty-window");

    println!("\nCold start, {STARTS} times each in turn, after one of each that is not counted.");
    println!(
        "From the command until the first letters are painted on the screen, read off the display's own memory."
    );
    println!("Each start is a new process in a new home; the files it reads are in memory already.");
    let stage = cold_start::Stage::set(house)?;
    let (mut gates, mut empties) = (Vec::new(), Vec::new());
    for turn in 0..=STARTS {
        let (one, other) = (stage.start(&gate, true)?, stage.start(&empty, false)?);
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

/// The middle one; 0 of nothing.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_does_not_care_about_order_or_one_slow_start() {
        assert!((median(vec![9.0, 1.0, 2.0, 900.0, 3.0]) - 3.0).abs() < f64::EPSILON);
    }
}
