use std::cell::Cell;

use crate::{
    build_app, demo,
    error::Trouble,
    step::Work,
    system_packages::{self, Use},
    workspace,
    workspace::House,
};

/// `cargo xtask run`: builds the app and starts it.
pub(crate) fn run(house: &House, words: &[String]) -> Result<(), Trouble> {
    let (ours, for_the_app) = match words.iter().position(|word| word == "--") {
        Some(at) => (words.get(..at).unwrap_or_default(), words.get(at + 1..).unwrap_or_default()),
        None => (words, Default::default()),
    };
    if !has_display() {
        println!(
            "There is no display here ($DISPLAY and $WAYLAND_DISPLAY are empty): playing `cargo xtask demo` instead."
        );
        return demo::demo(house, ours);
    }
    system_packages::unless_as_is(ours, &[Use::Building])?;
    let built = Cell::new(false);
    let binary = build_app::debug(&Work::new(house, false, &built, 90))?;
    // In our own group and terminal: this one belongs to the person who said `run`.
    let mut app = house.command(&binary);
    app.args(for_the_app);
    let line = workspace::line(&app);
    println!("\n$ {line}");
    let status = app.status().map_err(|cause| Trouble::NotStarted { program: line.clone(), cause })?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed { line, status }) }
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
