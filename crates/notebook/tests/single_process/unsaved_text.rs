//! Text that could not be saved comes back, and overwrites nothing but what came before it.

use notebook::{Restored, TypedText, UnsavedText};
use serde_json::{Value, json};

use crate::common::{Fixture, note, typed};

fn entry(text: &str, writing: u32, draft: Value) -> TypedText {
    let mut input = note(text);
    input["writing"] = json!(writing);
    input["draft"] = draft;
    TypedText::Entry(typed(input))
}

fn limit(text: &str) -> TypedText {
    TypedText::Form { key: "limit/new".into(), content: json!({ "text": text }).to_string() }
}

/// The texts of every draft, in the order of the alphabet.
fn drafts(fixture: &mut Fixture) -> Vec<String> {
    let journal = fixture.notebook().journal;
    let mut texts: Vec<_> = journal
        .drafts()
        .unwrap()
        .into_iter()
        .map(|card| {
            let content = serde_json::to_value(journal.draft(card.id).unwrap().content).unwrap();
            content["answers"]["text"]["text"].as_str().unwrap().to_owned()
        })
        .collect();
    texts.sort();
    texts
}

fn saved_draft(fixture: &mut Fixture, text: &str) -> Value {
    json!(fixture.notebook().save_draft(&typed(note(text))).unwrap())
}

#[test]
fn newer_text_replaces_its_own_draft_and_no_other() {
    let mut fixture = Fixture::new();
    let draft = saved_draft(&mut fixture, "one");
    let mut unsaved = UnsavedText::default();
    unsaved.saved(entry("one", 1, draft.clone()));
    unsaved.failed(entry("one and two", 1, draft.clone()));
    assert!(unsaved.is_pending());
    let copy = UnsavedText::from_bytes(&unsaved.to_bytes().unwrap()).unwrap();
    assert_eq!(fixture.notebook().restore(copy), Restored { count: 1, left: UnsavedText::default() });
    assert_eq!(drafts(&mut fixture), ["one and two"]);

    // Meanwhile the draft has become another one: both stay.
    assert_eq!(fixture.notebook().restore(unsaved).count, 0, "it is there already");
    let mut other = UnsavedText::default();
    other.saved(entry("something", 1, draft.clone()));
    other.failed(entry("something else", 1, draft));
    fixture.notebook().restore(other);
    assert_eq!(drafts(&mut fixture), ["one and two", "something else"]);
}

#[test]
fn what_was_kept_in_a_file_that_is_gone_comes_back_as_a_draft() {
    let mut fixture = Fixture::new();
    let (_, kept) = fixture.notebook().save_entry_text(typed(note("kept"))).unwrap();
    let mut unsaved = UnsavedText::default();
    unsaved.saved(kept);
    assert!(!unsaved.is_pending() && unsaved.selected(false).is_empty());
    assert_eq!(fixture.notebook().restore(unsaved.clone()).count, 0, "it is in the notebook");
    let mut elsewhere = Fixture::new();
    elsewhere.save(note("another with the same number"));
    assert_eq!(elsewhere.notebook().restore(unsaved).count, 1);
    assert_eq!(drafts(&mut elsewhere), ["kept"]);
}

#[test]
fn newer_words_in_a_small_form_stay_and_the_older_become_a_note() {
    let mut fixture = Fixture::new();
    let mut unsaved = UnsavedText::default();
    unsaved.saved(limit("No calls"));
    unsaved.failed(limit("No calls after five"));
    let stored = |fixture: &mut Fixture| fixture.notebook().journal.autosaved_forms().unwrap();
    fixture.notebook().restore(unsaved.clone());
    assert!(stored(&mut fixture).values().any(|content| content.contains("after five")));

    fixture.notebook().journal.autosave_form(&"limit/new".into(), "{\"text\":\"Newer words here\"}").unwrap();
    fixture.notebook().restore(unsaved);
    assert!(stored(&mut fixture).values().any(|content| content.contains("Newer words here")));
    assert_eq!(drafts(&mut fixture), ["No calls after five"]);
}

#[test]
fn discarded_and_abandoned_text_does_not_come_back() {
    let mut unsaved = UnsavedText::default();
    unsaved.failed(entry("never had a draft", 7, Value::Null));
    unsaved.saved(entry("saved", 8, json!(3)));
    unsaved.failed(entry("saved and more", 8, json!(3)));
    unsaved.forget(|text| text.is_on_screen(7));
    unsaved.abandon();
    assert!(!unsaved.is_pending());
    assert_eq!(unsaved.len(), 1, "what was called saved stays");
    unsaved.forget(|text| text.is_draft(typed(json!(3))));
    assert!(unsaved.is_empty());
}
