use std::{cell::Cell, path::Path};

use crate::{
    build_app,
    error::Trouble,
    files,
    step::Work,
    system_packages::{self, Use},
    virtual_display,
    workspace::House,
};

/// `cargo xtask demo`: plays the stories in a real window that nobody has to watch, and leaves pictures.
pub(crate) fn demo(house: &House, words: &[String]) -> Result<(), Trouble> {
    system_packages::unless_as_is(words, &[Use::Building, Use::Window, Use::Driving, Use::Pictures])?;
    let built = Cell::new(false);
    let work = Work::new(house, false, &built, 90);
    let binary = build_app::automation(&work)?;
    let pictures = house.target.join("demo");
    files::empty_folder(&pictures)?;
    let mut play = virtual_display::command(house);
    play.args(["node", "tests/window/demo.mjs"]);
    // There is no screen reader on this display, and waiting for its bus costs half a minute.
    play.env("NO_AT_BRIDGE", "1").env("INBETWEEN_BINARY", binary).env("INBETWEEN_PICTURES", &pictures);
    work.step(&mut play)?;
    let taken = files::named(&pictures, "", ".png")?;
    if taken.is_empty() {
        return Err(Trouble::Unexpected("The demo ended without leaving a single picture.".into()));
    }
    let sheets = files::named(&pictures, "sheet-", ".png")?;
    let shown = |path: &Path| path.strip_prefix(&house.root).unwrap_or(path).display().to_string();
    println!("\n{} pictures in {}. All of them side by side:", taken.len() - sheets.len(), shown(&pictures));
    for sheet in sheets {
        println!("  {}", shown(&sheet));
    }
    Ok(())
}
