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

#[test]
fn each_sentence_is_searched_in_its_own_language() {
    let mut fixture = Fixture::new();
    // The window is in English.
    let search = fixture.notebook().identifier_search().unwrap();
    let texts = |text: &str| {
        let view = view(search.find_in(text));
        let units = text.encode_utf16().collect::<Vec<_>>();
        let at = |mark: &serde_json::Value, key: &str| usize::try_from(mark[key].as_u64().unwrap()).unwrap();
        let marks = view["marks"].as_array().unwrap().iter();
        let marks = marks.map(|mark| String::from_utf16_lossy(&units[at(mark, "start")..at(mark, "end")]));
        (marks.collect::<Vec<_>>(), view["replacements"][0].as_str().unwrap().to_owned())
    };
    let (marks, _) = texts("Siedziałam z nią o wpół do trzeciej. Then I went home with Anna at 15:30.");
    assert_eq!(marks, ["o wpół do trzeciej", "Anna", "at 15:30"]);
    let english = "I sat with the Peer Support Worker and we talked about what had happened to her.";
    let (marks, other) = texts(&format!("{english} Nikt nie wiedział, co powiedzieć."));
    assert_eq!(marks, Vec::<String>::new());
    assert_eq!(other, "a person I support");
    assert_eq!(texts("Seděla jsem s ní na chodbě a mluvily jsme.").1, "člověk, kterému jsem oporou");
}
