//! Example pages of the demo: composed as in the program, printed by Chromium as their reader would.

use std::path::Path;

use crate::{error::Error, files, rust_tests, step::Step, workspace};

/// Dots per inch of the pictures: a page fills a screen, and every word can be read.
const RESOLUTION: &str = "96";

/// Writes each example into `folder` as HTML, as PDF, and as one picture for each sheet of paper.
pub(super) fn write(step: &Step<'_>, folder: &Path) -> Result<(), Error> {
    let build = ["--example", "example_pages", "--features", "inbetween/automation"];
    step.run(&mut rust_tests::cargo(step, "build", build))?;
    let compose = rust_tests::folder(step).join("examples/example_pages");
    step.run(step.workspace.command(compose).arg(folder))?;
    for page in files::named(folder, "example-", ".html")? {
        let pdf = page.with_extension("pdf");
        let mut print = step.workspace.command("chromium");
        print.args(["--headless", "--disable-gpu", "--no-pdf-header-footer"]);
        if workspace::is_root() {
            // Chromium has no sandbox as root, which runs the demo in CI.
            print.arg("--no-sandbox");
        }
        print.arg(format!("--print-to-pdf={}", pdf.display())).arg(format!("file://{}", page.display()));
        step.run(&mut print)?;
        let mut draw = step.workspace.command("pdftoppm");
        step.run(draw.args(["-png", "-r", RESOLUTION]).arg(&pdf).arg(page.with_extension("")))?;
    }
    Ok(())
}
