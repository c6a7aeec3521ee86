//! Tests of the shipped forms, and of parsing, validating and scoring.

#![cfg(test)]

mod answers;
mod coverage;
mod drift;
mod form_snapshots;
mod language_parity;
mod languages;
mod mutations;
mod oracle;
mod parse_errors;
mod questionnaires;
mod scores;
mod shipped_texts;
mod usual_range;

use practice::{Answer, Answers, Form, Library};

fn english() -> &'static Library {
    practice::shipped("en").unwrap()
}

fn form(id: &str) -> &'static Form {
    english().form(id).unwrap()
}

fn choice(code: &str) -> Answer {
    Answer::Choice(code.to_owned())
}

fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

fn answers<'a>(given: impl IntoIterator<Item = (&'a str, Answer)>) -> Answers {
    given.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect()
}

/// Root of the repository.
fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
