//! `cargo xtask`: the tasks of this repository, from starting the app to testing and packaging it.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool reports to its terminal; only the notebook may not"
)]

mod bench;
mod bindings;
mod build_app;
mod bundle;
mod demo;
mod deny;
mod error;
mod files;
mod frontend;
mod layout;
mod process_group;
mod python;
mod run;
mod rust_tests;
mod step;
mod suite_runner;
mod system_packages;
mod test;
mod time;
mod virtual_display;
mod workspace;

use std::process::ExitCode;

use error::Error;
use workspace::Workspace;

/// A subcommand of `cargo xtask`.
struct Subcommand {
    name: &'static str,
    description: &'static str,
    run: fn(&Workspace, &[String]) -> Result<(), Error>,
}

const SUBCOMMANDS: &[Subcommand] = &[
    Subcommand {
        name: "run",
        description: "builds the app and starts it; without a display it plays the demo (`-- --data FOLDER` goes to the app)",
        run: run::run,
    },
    Subcommand {
        name: "test",
        description: "runs all test suites, or only those named; --full adds the long repetitions and the packages",
        run: test::test,
    },
    Subcommand {
        name: "demo",
        description: "plays the stories in a real window on a virtual display; pictures in target/demo",
        run: demo::demo,
    },
    Subcommand {
        name: "bench",
        description: "measures the vault, and a cold start against an empty window; prints the aims beside it",
        run: bench::bench,
    },
    Subcommand {
        name: "bundle",
        description: "makes a .deb and an .rpm with icon, desktop entry and third-party notices",
        run: bundle::bundle,
    },
    Subcommand {
        name: "layout",
        description: "checks folders, first lines, circles, comments and sizes of the source files; takes seconds",
        run: layout::layout,
    },
    Subcommand {
        name: "bindings",
        description: "writes the TypeScript types of the UI from the Rust ones into ui/src/bindings",
        run: bindings::write,
    },
    Subcommand {
        name: "deny",
        description: "checks every dependency's licence and source, and that none can speak to the internet",
        run: deny::deny,
    },
];

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(name) = args.next() else {
        print_usage();
        return ExitCode::SUCCESS;
    };
    let rest: Vec<String> = args.collect();
    match run_subcommand(&name, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        // The suites have printed their errors, and the counts have to be the last line.
        Err(Error::SuitesFailed) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}

fn run_subcommand(name: &str, args: &[String]) -> Result<(), Error> {
    let Some(subcommand) = SUBCOMMANDS.iter().find(|subcommand| subcommand.name == name) else {
        print_usage();
        return Err(Error::UnknownSubcommand(name.to_owned()));
    };
    process_group::end_all_on_interrupt()?;
    (subcommand.run)(&Workspace::find()?, args)
}

fn print_usage() {
    for subcommand in SUBCOMMANDS {
        println!("cargo xtask {:<9} {}", subcommand.name, subcommand.description);
    }
    println!(
        "\nMissing system packages are listed with their reasons and installed; --as-is skips this check."
    );
}
