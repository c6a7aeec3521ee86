//! The person's own texts of a page: which they are, their order, and their edits.

use std::collections::BTreeMap;

use summary::{Selection, document_texts};

use crate::fixtures::{
    choice, composed, content, empty_selection, form, just_write, notebook, save, text, whole, with_entries,
};

#[test]
fn own_texts_come_in_the_order_of_the_page() {
    let mut notebook = notebook();
    let later = just_write(&mut notebook, "2026-10-20", "the later walk");
    let earlier = just_write(&mut notebook, "2026-10-03", "the earlier walk");
    let chosen = with_entries([later, earlier]);
    let texts = document_texts(&mut notebook, &chosen, "en").unwrap();
    let words: Vec<&str> = texts.iter().map(|one| one.text.words.as_str()).collect();
    assert_eq!(words, ["the earlier walk", "the later walk"]);
    assert_eq!(texts[0].text.id, format!("entry/{}/text", earlier.number()));
    assert_eq!(texts[0].text.label, "Just write, 3 October 2026");
    let page = composed(&mut notebook, &chosen);
    assert!(page.html().find(words[0]).unwrap() < page.html().find(words[1]).unwrap());
}

#[test]
fn only_what_is_on_the_page_in_own_words_is_an_own_text() {
    let mut notebook = notebook();
    let answers = [("b01", choice("held"))];
    let entry = save(&mut notebook, form("just-write"), content("2026-10-03", [("text", text("kept out"))]));
    let event = save(&mut notebook, form("boundary-checkin"), content("2026-10-04", answers));
    let mut selected = whole(event);
    selected.parts = vec!["b01".to_owned()];
    let mut without = whole(entry);
    without.parts.clear();
    let chosen = Selection { entries: vec![selected, without], ..empty_selection() };
    assert_eq!(document_texts(&mut notebook, &chosen, "en").unwrap(), []);
}

#[test]
fn edits_take_the_place_of_a_text_on_the_page() {
    let mut notebook = notebook();
    let entry = just_write(&mut notebook, "2026-10-03", "the long way home");
    let id = format!("entry/{}/text", entry.number());
    let mut chosen = with_entries([entry]);
    chosen.edits = BTreeMap::from([(id.clone(), "a walk".to_owned())]);
    assert_eq!(document_texts(&mut notebook, &chosen, "en").unwrap()[0].text.words, "a walk");
    let page = composed(&mut notebook, &chosen);
    assert!(page.html().contains("a walk") && !page.html().contains("the long way home"));
    chosen.edits.insert(id, " ".to_owned());
    assert_eq!(document_texts(&mut notebook, &chosen, "en").unwrap(), []);
}

#[test]
fn early_sign_is_no_part_of_a_rating() {
    let mut notebook = notebook();
    let with_sign = form("pulse").with_early_sign("I stop answering Anna Nowak.");
    let answers = [("pu1", practice::Answer::Number(4)), ("own_sign", choice("3"))];
    let entry = save(&mut notebook, &with_sign, content("2026-10-03", answers));
    let offered = summary::entry_parts(&mut notebook, entry, "en").unwrap();
    assert!(offered.iter().any(|part| part.id == "pu1"), "{offered:?}");
    assert!(offered.iter().all(|part| !part.question.contains("Anna")), "{offered:?}");
    // A draft of before may still have it selected.
    let mut selected = whole(entry);
    selected.parts = vec!["pu1".to_owned(), "own_sign".to_owned()];
    let chosen = Selection { entries: vec![selected], ..empty_selection() };
    assert!(!composed(&mut notebook, &chosen).html().contains("Anna"));
}
