//! De-identification with the person's custom words, and help lines.

#![cfg(test)]

mod common;

use common::{Fixture, day, view};
use journal::WordList;

fn found(fixture: &mut Fixture, text: &str) -> usize {
    let search = fixture.notebook().identifier_search().unwrap();
    let view = view(search.find_in(text));
    assert!(!view["replacements"].as_array().unwrap().is_empty());
    view["marks"].as_array().unwrap().len()
}

#[test]
fn custom_words_are_watched_for_or_left_alone() {
    let mut fixture = Fixture::new();
    let text = "We met at bluebell.";
    assert_eq!(found(&mut fixture, text), 0);
    fixture.notebook().journal.add_custom_word(WordList::Watch, "Bluebell").unwrap();
    assert_eq!(found(&mut fixture, text), 1);

    let names = "I sat with Anna.";
    assert_eq!(found(&mut fixture, names), 1);
    fixture.notebook().journal.add_custom_word(WordList::Leave, "Anna").unwrap();
    assert_eq!(found(&mut fixture, names), 0);
}

#[test]
fn help_line_is_old_a_year_after_it_was_checked() {
    let is_old = |today: &str| {
        let countries = view(notebook::help_lines(day(today)));
        let lines = countries
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|country| country["lines"].as_array().unwrap().clone());
        lines.filter(|line| !line["checked_on"].is_null()).all(|line| line["old"] == true)
    };
    assert!(!is_old("2026-11-22"));
    assert!(is_old("2099-01-01"));
}
