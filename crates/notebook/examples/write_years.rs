//! Writes a notebook of many years into a data folder, for the window tests: `write_years FOLDER
//! YEARS`. It is the one that the benchmarks measure, and always the same.

#![allow(clippy::expect_used, reason = "a notebook that cannot be written has failed")]

#[allow(dead_code, reason = "the benchmarks use the rest")]
#[path = "../benches/generated/mod.rs"]
mod generated;

use std::path::Path;

use vault::VaultFolder;

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if let [folder, years] = asked.as_slice() {
        let mut journal = generated::create(&VaultFolder::within(Path::new(folder)));
        generated::fill(&mut journal, years.parse().expect("a number of years"));
        journal.lock().expect("it locks");
    }
}
