//! `cargo xtask demo`: screenshots of all screens, taken while the stories play, and example pages.

mod example_pages;

use std::path::Path;

use crate::{
    build_app,
    error::Error,
    files,
    step::{SharedBuilds, Step},
    system_packages::{self, Purpose},
    virtual_display,
    workspace::Workspace,
};

/// Script that plays the stories.
const DEMO: &str = "tests/window/demo/main.mjs";

/// Runs `cargo xtask demo`: plays the stories in a real window on a virtual display and saves
/// screenshots.
pub(crate) fn demo(workspace: &Workspace, args: &[String]) -> Result<(), Error> {
    system_packages::ensure_installed(
        args,
        &[Purpose::Building, Purpose::Window, Purpose::Driving, Purpose::Pictures],
    )?;
    let builds = SharedBuilds::default();
    let step = Step::new(workspace, false, &builds, 90);
    let binary = build_app::automation(&step)?;
    let pictures = workspace.target.join("demo");
    files::empty_folder(&pictures)?;
    example_pages::write(&step, &pictures)?;
    let mut play = virtual_display::command(workspace);
    play.args(["node", DEMO]);
    // No screen reader runs on this display, and waiting for its bus costs half a minute.
    play.env("NO_AT_BRIDGE", "1").env("INBETWEEN_BINARY", binary).env("INBETWEEN_PICTURES", &pictures);
    step.run(&mut play)?;
    let taken = files::named(&pictures, "", ".png")?;
    if taken.is_empty() {
        return Err(Error::Unexpected("The demo ended without leaving a single picture.".into()));
    }
    let sheets = files::named(&pictures, "sheet-", ".png")?;
    let examples = files::named(&pictures, "example-", ".pdf")?;
    let shown = |path: &Path| path.strip_prefix(&workspace.root).unwrap_or(path).display().to_string();
    println!("\n{} pictures in {}. All of them side by side:", taken.len() - sheets.len(), shown(&pictures));
    for sheet in sheets {
        println!("  {}", shown(&sheet));
    }
    println!("\nExample pages, each with a picture of every sheet of paper beside it:");
    for example in examples {
        println!("  {}", shown(&example));
    }
    Ok(())
}
