//! Summaries: drafted, previewed, presented and refused, through the commands.

#![cfg(test)]

use serde_json::{Value, json};
use tests::{Program, SENTENCE, chosen, code, note, november};

fn saved_entry(program: &Program, words: &str) -> Value {
    program.desk("save_entry", json!({ "writing": note(words) })).unwrap()["entry"].clone()
}

fn as_written(entry: &Value) -> Value {
    json!({ "entry": entry, "parts": ["text"], "words": {} })
}

#[test]
fn summary_draft_survives_a_lock_without_deleted_entries() {
    let program = Program::with_open_notebook();
    let (lake, train) =
        (saved_entry(&program, "a walk to the lake"), saved_entry(&program, "the train home"));
    assert_eq!(program.desk("summary_draft", json!({})).unwrap(), Value::Null);
    let changed = json!({ "entry": train, "parts": ["text"], "words": { "text": "the way home" } });
    let begun = chosen(json!([as_written(&lake), changed]));
    program.desk("save_summary_draft", json!({ "chosen": begun })).unwrap();
    program.desk("lock", json!({})).unwrap();
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(program.desk("summary_draft", json!({})).unwrap(), begun);

    program.desk("delete_permanently", json!({ "id": train })).unwrap();
    let left = program.desk("summary_draft", json!({})).unwrap();
    assert_eq!(left["entries"], json!([as_written(&lake)]));
    program.desk("discard_summary_draft", json!({})).unwrap();
    assert_eq!(program.desk("summary_draft", json!({})).unwrap(), Value::Null);
}

#[test]
fn composing_the_same_selection_gives_the_same_document() {
    let program = Program::with_open_notebook();
    let lake = saved_entry(&program, "a walk to the lake");
    let offered = program.desk("summary_choices", json!({ "period": november() })).unwrap();
    assert_eq!(offered["entries"][0]["id"], lake);
    let october = json!({ "first": "2026-10-01", "last": "2026-10-31" });
    let offered = program.desk("summary_choices", json!({ "period": october })).unwrap();
    assert_eq!(offered["entries"], json!([]));
    let parts = program.desk("summary_parts", json!({ "id": lake })).unwrap();
    assert_eq!((&parts[0]["words"], &parts[0]["own_words"]), (&json!("a walk to the lake"), &json!(true)));

    let preview =
        |entries: Value| program.desk("preview_summary", json!({ "chosen": chosen(entries) })).unwrap();
    let (one, again, empty) =
        (preview(json!([as_written(&lake)])), preview(json!([as_written(&lake)])), preview(json!([])));
    assert_eq!(one["document"], again["document"]);
    assert_ne!(one["document"], empty["document"]);
    // Each document has an address of its own, so that a frame never shows the one before.
    assert_ne!(one["address"], again["address"]);
    assert!(again["address"].as_str().unwrap().starts_with("summary://localhost/"));
}

#[test]
fn later_additions_to_an_entry_are_not_selected() {
    let program = Program::with_open_notebook();
    let lake = saved_entry(&program, "a walk to the lake");
    let page = chosen(json!([as_written(&lake)]));
    let preview = |page: &Value| {
        program.desk("preview_summary", json!({ "chosen": page })).unwrap()["document"].clone()
    };
    let before = preview(&page);
    let mut with_a_role = note("a walk to the lake");
    with_a_role["entry"] = lake.clone();
    with_a_role["content"]["roles"] = json!(["friend"]);
    program.desk("save_entry", json!({ "writing": with_a_role })).unwrap();
    assert_eq!(preview(&page), before);
    // It can be switched on.
    let roles = json!({ "entry": lake, "parts": ["text", ".roles"], "words": {} });
    assert_ne!(preview(&chosen(json!([roles]))), before);
}

#[test]
fn only_the_shown_document_can_be_shared() {
    let program = Program::with_open_notebook();
    let lake = saved_entry(&program, "a walk to the lake");
    let preview = |entries: Value| {
        program.desk("preview_summary", json!({ "chosen": chosen(entries) })).unwrap()["document"].clone()
    };
    let (with_the_lake, empty) = (preview(json!([as_written(&lake)])), preview(json!([])));
    for command in ["present_document", "print_document", "seal_document"] {
        let asked = json!({ "document": with_the_lake, "phrase": "words", "language": "en" });
        assert_eq!(code(program.desk(command, asked)), "no-page", "{command}");
    }
    program.desk("present_document", json!({ "document": empty })).unwrap();
}

#[test]
fn reversed_period_and_missing_document_are_refused() {
    let program = Program::with_open_notebook();
    let turned = json!({ "first": "2026-11-30", "last": "2026-11-01" });
    assert_eq!(code(program.desk("summary_choices", json!({ "period": turned }))), "period-turned-round");
    let mut page = chosen(json!([]));
    page["period"] = turned;
    assert_eq!(code(program.desk("preview_summary", json!({ "chosen": page }))), "period-turned-round");
    for (command, arguments) in [
        ("present_document", json!({ "document": "" })),
        ("seal_document", json!({ "document": "", "phrase": "digits", "language": "en" })),
        ("save_sealed_copy", json!({})),
        ("print_document", json!({ "document": "" })),
        ("open_sealed", json!({ "phrase": "one-two" })),
    ] {
        assert_eq!(code(program.desk(command, arguments)), "no-page", "{command}");
    }
    // There is a document, but no file was picked to save it to.
    let page = program.desk("preview_summary", json!({ "chosen": chosen(json!([])) })).unwrap();
    let document = &page["document"];
    let seal = json!({ "document": document, "phrase": "words", "language": "en" });
    assert_eq!(code(program.desk("seal_document", seal)), "no-page");
    program.desk("close_document", json!({})).unwrap();
    assert_eq!(code(program.desk("print_document", json!({ "document": document }))), "no-page");
}

#[test]
fn presenting_a_document_closes_the_notebook() {
    let program = Program::with_open_notebook();
    let lake = saved_entry(&program, "a walk to the lake");
    let page =
        program.desk("preview_summary", json!({ "chosen": chosen(json!([as_written(&lake)])) })).unwrap();
    program.desk("present_document", json!({ "document": page["document"] })).unwrap();
    let own = tests::OWN;
    let shown = program.call("shown", own, "presentation_state", json!({})).unwrap();
    assert_eq!(shown["page"], page);
    assert_eq!(code(program.desk("entry", json!({ "id": lake }))), "locked");
    assert_eq!(code(program.desk("summary_choices", json!({ "period": november() }))), "locked");

    program.call("shown", own, "lock", json!({})).unwrap();
    assert_eq!(code(program.call("shown", own, "lock", json!({}))), "locked");
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(code(program.desk("print_document", json!({ "document": page["document"] }))), "no-page");
    let brought = program.desk("sharing_log", json!({})).unwrap();
    assert_eq!((&brought[0]["bring"], &brought[0]["document"]), (&json!("screen"), &page["document"]));
    assert_eq!(
        (&brought[0]["recipient"], brought.as_array().unwrap().len()),
        (&json!("supervisor_outside"), 1)
    );
}

#[test]
fn page_to_hand_over_is_presented_and_not_logged() {
    let program = Program::with_open_notebook();
    let words = json!([{ "id": "leaf/helps-when", "part": "helps-when", "words": "you ask me over a tea" }]);
    let preview = |texts: &Value| {
        let leaf = json!({ "leaf": "ask-me", "texts": texts });
        program.desk("preview_leaf", json!({ "leaf": leaf })).unwrap()
    };
    let page = preview(&words);
    assert_eq!(page["document"], preview(&words)["document"]);
    assert_ne!(page["document"], preview(&json!([]))["document"]);
    let page = preview(&words);
    program.desk("present_document", json!({ "document": page["document"] })).unwrap();
    let shown = program.call("shown", tests::OWN, "presentation_state", json!({})).unwrap();
    assert_eq!(shown["page"], page);
    program.call("shown", tests::OWN, "lock", json!({})).unwrap();
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(program.desk("sharing_log", json!({})).unwrap(), json!([]));
}

/// A page with one note, and its places.
fn page_with_places(program: &Program, words: &str) -> (Value, Value) {
    let entry = saved_entry(program, words);
    let page = chosen(json!([as_written(&entry)]));
    let view = program.desk("summary_places", json!({ "chosen": page })).unwrap();
    (page, view["places"].clone())
}

fn decide(program: &Program, page: &mut Value, place: &Value, choice: Value) -> Value {
    let arguments = json!({ "chosen": page, "places": [place["at"]], "choice": choice });
    let view = program.desk("decide_places", arguments).unwrap();
    page["looked_at"] = view["looked_at"].clone();
    view["places"].clone()
}

#[test]
fn nothing_leaves_before_each_place_was_looked_at() {
    let program = Program::with_open_notebook();
    let (mut page, places) = page_with_places(&program, "I sat with Anna. The form had 44051401359 on it.");
    assert_eq!((&places[0]["before"], &places[0]["words"]), (&json!("I sat with "), &json!("Anna")));
    assert_eq!((&places[1]["suggested"], &places[1]["choice"]), (&json!({ "is": "take-out" }), &Value::Null));
    let preview = |page: &Value| program.desk("preview_summary", json!({ "chosen": page }));
    let refused = |page: &Value| assert_eq!(code(preview(page)), "places-not-looked-at");
    refused(&page);
    // A suggestion is not yet a choice.
    decide(&program, &mut page, &places[0], json!({ "is": "keep" }));
    refused(&page);
    decide(&program, &mut page, &places[1], json!({ "is": "take-out" }));
    let shown = preview(&page).unwrap();
    // Undone, it is refused again, and so is an edit of the copy.
    let mut undone = page.clone();
    decide(&program, &mut undone, &places[0], Value::Null);
    refused(&undone);
    let mut edited = page.clone();
    edited["entries"][0]["words"] =
        json!({ "text": "I sat with Anna and Marek. The form had 44051401359 on it." });
    refused(&edited);
    // A decision about one text is none about another.
    let other = saved_entry(&program, "I sat with Anna. The form had 44051401359 on it.");
    page["entries"] = json!([as_written(&other)]);
    refused(&page);
    program.desk("present_document", json!({ "document": shown["document"] })).unwrap();
}

#[test]
fn page_to_hand_over_stops_at_each_place() {
    let program = Program::with_open_notebook();
    let texts = json!([
        { "id": "leaf/helps-when", "part": "helps-when", "words": "you ask Weronika" },
        { "id": "leaf/reach-me", "part": "reach-me", "words": "07700 900456" },
    ]);
    let mut leaf = json!({ "leaf": "ask-me", "texts": texts });
    let preview = |leaf: &Value| program.desk("preview_leaf", json!({ "leaf": leaf }));
    let places = program.desk("leaf_places", json!({ "leaf": leaf })).unwrap()["places"].clone();
    assert_eq!((&places[0]["words"], &places[1]["words"]), (&json!("Weronika"), &json!("07700 900456")));
    for (place, choice) in [(0, json!({ "is": "alias" })), (1, json!({ "is": "keep" }))] {
        assert_eq!(code(preview(&leaf)), "places-not-looked-at");
        let decision = json!({ "leaf": leaf, "places": [places[place]["at"]], "choice": choice });
        let view = program.desk("decide_leaf_places", decision).unwrap();
        leaf["looked_at"] = view["looked_at"].clone();
    }
    preview(&leaf).unwrap();
    leaf["texts"][1]["words"] = json!("07700 900456 or 07700 900789");
    assert_eq!(code(preview(&leaf)), "places-not-looked-at");
}

#[test]
fn sketch_of_a_page_is_never_shown_elsewhere_printed_or_sealed() {
    let program = Program::with_open_notebook();
    let (page, _) = page_with_places(&program, "I sat with Anna.");
    let sketch = program.desk("sketch_summary", json!({ "chosen": page })).unwrap();
    for command in ["present_document", "print_document", "seal_document"] {
        let asked = json!({ "document": sketch["document"], "phrase": "words", "language": "en" });
        assert_eq!(code(program.desk(command, asked)), "places-not-looked-at", "{command}");
    }
}

#[test]
fn decisions_are_kept_in_the_draft_and_go_with_their_note() {
    let program = Program::with_open_notebook();
    let (mut page, places) = page_with_places(&program, "I sat with Anna.");
    let lake = saved_entry(&program, "a walk to the lake");
    page["entries"] = json!([page["entries"][0], as_written(&lake)]);
    decide(&program, &mut page, &places[0], json!({ "is": "alias" }));
    program.desk("save_summary_draft", json!({ "chosen": page })).unwrap();
    program.desk("lock", json!({})).unwrap();
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    let draft = program.desk("summary_draft", json!({})).unwrap();
    assert_eq!(draft, page);
    let view = program.desk("summary_places", json!({ "chosen": draft })).unwrap();
    assert_eq!(view["places"][0]["becomes"], "Person A");

    let entry = &page["entries"][0]["entry"];
    program.desk("delete_permanently", json!({ "id": entry })).unwrap();
    let left = program.desk("summary_draft", json!({})).unwrap();
    assert_eq!((&left["looked_at"], left["entries"].as_array().unwrap().len()), (&json!({}), 1));
}
