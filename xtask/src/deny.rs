//! `cargo xtask deny`: licences and sources of the dependencies.

use crate::{
    error::Error,
    step::{SharedBuilds, Step},
    workspace::Workspace,
};

/// Runs `cargo xtask deny`: checks every dependency against the rules in `deny.toml`.
pub(crate) fn deny(workspace: &Workspace, _: &[String]) -> Result<(), Error> {
    let builds = SharedBuilds::default();
    let step = Step::new(workspace, false, &builds, 60);
    if !workspace.cargo(["deny", "--version"]).output().is_ok_and(|done| done.status.success()) {
        println!("cargo-deny is missing and will be installed; it takes some minutes.");
        step.run(&mut workspace.cargo(["install", "cargo-deny", "--locked"]))?;
    }
    step.run(&mut workspace.cargo(["deny", "check", "bans", "licenses", "sources"]))
}
