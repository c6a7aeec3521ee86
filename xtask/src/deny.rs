use std::cell::Cell;

use crate::{error::Trouble, step::Work, workspace::House};

/// `cargo xtask deny`: holds every dependency against the rules in `deny.toml`.
pub(crate) fn deny(house: &House, _: &[String]) -> Result<(), Trouble> {
    let built = Cell::new(false);
    let work = Work::new(house, false, &built, 60);
    if !house.cargo(["deny", "--version"]).output().is_ok_and(|done| done.status.success()) {
        println!("cargo-deny is missing and will be installed; it takes some minutes.");
        work.step(&mut house.cargo(["install", "cargo-deny", "--locked"]))?;
    }
    work.step(&mut house.cargo(["deny", "check", "bans", "licenses", "sources"]))
}
