//! The one entry point to remember: `cargo xtask` and a word.
//!
//! It talks to a person in a terminal, which nothing else in this repository may.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod bindings;
mod build_app;
mod bundle;
mod cold_start;
mod demo;
mod deny;
mod error;
mod files;
mod frontend;
mod licence_notices;
mod process_group;
mod python;
mod run;
mod step;
mod suites;
mod system_packages;
mod test;
mod time;
mod virtual_display;
mod workspace;

use std::process::ExitCode;

use error::Trouble;
use workspace::House;

/// A word after `cargo xtask`.
struct Verb {
    word: &'static str,
    says: &'static str,
    act: fn(&House, &[String]) -> Result<(), Trouble>,
}

const VERBS: &[Verb] = &[
    Verb {
        word: "run",
        says: "builds the app and starts it; without a display it plays the demo (`-- --data FOLDER` goes to the app)",
        act: run::run,
    },
    Verb {
        word: "test",
        says: "runs every part, or only the parts named; --full adds the long repetitions and the packages",
        act: test::test,
    },
    Verb {
        word: "demo",
        says: "plays the stories in a real window on a virtual display; pictures in target/demo",
        act: demo::demo,
    },
    Verb {
        word: "bench",
        says: "measures the vault, and a cold start against an empty window; prints the aims beside it",
        act: bench::bench,
    },
    Verb {
        word: "bundle",
        says: "makes a .deb and an .rpm with icon, desktop entry and third-party notices",
        act: bundle::bundle,
    },
    Verb {
        word: "bindings",
        says: "writes the page's TypeScript types from the Rust ones into ui/src/bindings",
        act: bindings::write,
    },
    Verb {
        word: "deny",
        says: "checks every dependency's licence and source, and that none can speak to the internet",
        act: deny::deny,
    },
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(word) = words.next() else {
        print_verbs();
        return ExitCode::SUCCESS;
    };
    let rest: Vec<String> = words.collect();
    match act(&word, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        // The parts have said already what went wrong in them, and the counts are the last line.
        Err(Trouble::PartsFailed) => ExitCode::FAILURE,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn act(word: &str, rest: &[String]) -> Result<(), Trouble> {
    let Some(verb) = VERBS.iter().find(|verb| verb.word == word) else {
        print_verbs();
        return Err(Trouble::UnknownWord(word.to_owned()));
    };
    process_group::end_all_on_interrupt()?;
    (verb.act)(&House::find()?, rest)
}

fn print_verbs() {
    for verb in VERBS {
        println!("cargo xtask {:<9} {}", verb.word, verb.says);
    }
    println!(
        "\nWhat is missing on this system is named, with its reason, and installed; \
         --as-is goes ahead without looking."
    );
}
