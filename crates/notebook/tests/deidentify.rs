//! De-identification with the person's custom words.

#![cfg(test)]

mod common;

use common::{Fixture, view};
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
