use std::{cell::Cell, path::Path};

use crate::{
    app, files,
    house::House,
    needs::{self, Use},
    screen,
    trouble::Trouble,
    work::Work,
};

/// `cargo xtask demo`: plays the stories in a real window that nobody has to watch, and leaves pictures.
pub(crate) fn demo(house: &House, words: &[String]) -> Result<(), Trouble> {
    needs::unless_as_is(words, &[Use::Building, Use::Window, Use::Driving, Use::Pictures])?;
    let built = Cell::new(false);
    let work = Work::new(house, false, &built, 90);
    let binary = app::automation(&work)?;
    let pictures = house.target.join("demo");
    files::empty_folder(&pictures)?;
    let mut play = screen::virtual_display(house);
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
