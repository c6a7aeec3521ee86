//! What each window can ask for, and what it is refused.

#![cfg(test)]

use serde_json::{Value, json};
use tests::{OWN, Program, SENTENCE, chosen, code, listed_commands, note, november, writing};

const OTHER: &str = "nine quiet lamps along the river";

/// Every command of the program, who may call it, and arguments that make sense.
fn commands() -> Vec<(&'static str, &'static [&'static str], Value)> {
    const GATE: &[&str] = &["gate"];
    const DESK: &[&str] = &["desk"];
    const BOTH: &[&str] = &["gate", "desk"];
    const SHOWN: &[&str] = &["shown"];
    const OPEN: &[&str] = &["desk", "shown"];
    let settings = json!({ "settings": { "language": "en", "appearance": "dark", "text_size": 125 } });
    vec![
        ("save_gate_settings", BOTH, settings),
        ("suggest_passphrase", BOTH, json!({})),
        ("estimate_passphrase_strength", BOTH, json!({ "passphrase": SENTENCE })),
        ("gate_state", GATE, json!({})),
        ("create_notebook", GATE, json!({ "passphrase": SENTENCE, "whoseLaptop": "mine" })),
        ("unlock", GATE, json!({ "passphrase": SENTENCE })),
        ("unlock_read_only", GATE, json!({ "passphrase": SENTENCE })),
        ("recover", GATE, json!({ "words": "abandon ".repeat(10) })),
        ("recover_read_only", GATE, json!({ "words": "abandon ".repeat(10) })),
        ("restrict_folder_permissions", GATE, json!({})),
        ("desk_state", DESK, json!({})),
        ("stored_files", DESK, json!({})),
        ("lock", OPEN, json!({})),
        ("page_flushed", OPEN, json!({})),
        ("save_lock_timeout", DESK, json!({ "minutes": 10 })),
        ("change_passphrase", DESK, json!({ "current": SENTENCE, "next": OTHER })),
        ("generate_recovery_sheet", DESK, json!({ "current": SENTENCE })),
        ("confirm_recovery_sheet", DESK, json!({ "answers": ["a", "b"] })),
        ("rotate_key", DESK, json!({ "passphrase": SENTENCE })),
        ("help_lines", BOTH, json!({})),
        ("forms", DESK, json!({})),
        ("form", DESK, json!({ "id": "just-write" })),
        ("today", DESK, json!({})),
        ("save_draft", DESK, json!({ "writing": note("a first line") })),
        ("draft", DESK, json!({ "id": 1 })),
        ("discard_draft", DESK, json!({ "id": 1 })),
        ("save_entry", DESK, json!({ "writing": note("a first line") })),
        ("save_preference", DESK, json!({ "name": "country", "value": "pl" })),
        ("autosave_form", DESK, json!({ "place": "limit/new", "content": "{}" })),
        ("discard_autosaved_form", DESK, json!({ "place": "limit/new" })),
        ("entry", DESK, json!({ "id": 1 })),
        ("change_entry", DESK, json!({ "id": 1 })),
        ("set_sharing_status", DESK, json!({ "id": 1, "share": "candidate" })),
        ("earlier_versions", DESK, json!({ "id": 1 })),
        ("earlier_version", DESK, json!({ "id": 1 })),
        ("restore_version", DESK, json!({ "id": 1 })),
        ("remove_earlier_versions", DESK, json!({ "id": 1 })),
        ("move_to_bin", DESK, json!({ "id": 1 })),
        ("restore_from_bin", DESK, json!({ "id": 1 })),
        ("bin", DESK, json!({})),
        ("delete_permanently", DESK, json!({ "id": 1 })),
        ("entries_of_month", DESK, json!({ "month": null, "filter": everything() })),
        ("filter_choices", DESK, json!({})),
        ("search", DESK, json!({ "words": "line" })),
        ("summary_choices", DESK, json!({ "period": november() })),
        ("summary_parts", DESK, json!({ "id": 1 })),
        ("summary_draft", DESK, json!({})),
        ("save_summary_draft", DESK, json!({ "chosen": chosen(json!([])) })),
        ("discard_summary_draft", DESK, json!({})),
        ("preview_summary", DESK, json!({ "chosen": chosen(json!([])) })),
        ("present_document", DESK, json!({ "document": "" })),
        ("pick_save_location", DESK, json!({ "form": "page" })),
        ("seal_document", DESK, json!({ "document": "", "phrase": "words" })),
        ("save_sealed_copy", DESK, json!({})),
        ("sharing_log", DESK, json!({})),
        ("presentation_state", SHOWN, json!({})),
        ("pick_sealed_file", BOTH, json!({})),
        ("open_sealed", BOTH, json!({ "phrase": "one-two-three" })),
        ("print_document", BOTH, json!({ "document": "" })),
        ("close_document", BOTH, json!({})),
        ("contacts", DESK, json!({})),
        ("save_contact", DESK, json!({ "id": null, "kind": "my_people", "content": contact("M.") })),
        ("remove_contact", DESK, json!({ "id": 1 })),
        ("limits", DESK, json!({})),
        ("adopt_limit", DESK, json!({ "starter": "l-hours" })),
        ("save_limit", DESK, json!({ "id": null, "plan": limit("No lifts in my car.") })),
        ("archive_limit", DESK, json!({ "id": 1 })),
        ("restore_limit", DESK, json!({ "id": 1 })),
        ("remove_limit", DESK, json!({ "id": 1 })),
        ("review_limit", DESK, json!({ "id": 1, "outcome": "held" })),
        ("undo_limit_review", DESK, json!({ "id": 1 })),
        ("acknowledge_limit_question", DESK, json!({ "id": 1 })),
        ("agenda_items", DESK, json!({})),
        ("add_agenda_item", DESK, json!({ "content": to_talk_about("Calls after five"), "entries": [] })),
        ("change_agenda_item", DESK, json!({ "id": 1, "content": to_talk_about("Calls after six") })),
        ("finish_agenda_item", DESK, json!({ "id": 1, "done": true })),
        ("remove_agenda_item", DESK, json!({ "id": 1 })),
        ("work_periods", DESK, json!({})),
        ("save_work_period", DESK, json!({ "phase": phase("2026-01-01", None), "instead": false })),
        ("remove_work_period", DESK, json!({ "id": 1 })),
        ("save_early_sign", DESK, json!({ "sentence": "I stop answering messages." })),
        ("questionnaires", DESK, json!({})),
        ("pick_questionnaire_file", DESK, json!({})),
        ("accept_questionnaire", DESK, json!({ "sha256": "", "rights": true })),
        ("remove_questionnaire", DESK, json!({ "id": 1 })),
        ("save_questionnaire_template", DESK, json!({ "name": "bat-12.toml" })),
        ("skip_follow_up", DESK, json!({ "entry": 1 })),
        ("stop_follow_ups", DESK, json!({ "entry": 1 })),
        ("find_identifiers", DESK, json!({ "text": "I sat with Anna at 15:30." })),
        ("custom_words", DESK, json!({})),
        ("add_custom_word", DESK, json!({ "list": "watch", "word": "Bluebell" })),
        ("remove_custom_word", DESK, json!({ "list": "watch", "word": "Bluebell" })),
    ]
}

/// Somebody to turn to.
fn contact(label: &str) -> Value {
    json!({
        "label": label, "number": "600 100 200", "hours": "", "country": null, "instead_of": null, "hidden": false,
        "checked_on": null,
    })
}

/// A limit of one's own.
fn limit(text: &str) -> Value {
    json!({
        "name": "", "domain": null, "text": text, "why_me": "", "why_them": "", "say_it": "", "firmness": null,
        "flexible_if": "", "planned_exception": "", "needs_from_work": "", "ally": "", "answers_instead": "",
        "review_on": null,
    })
}

/// Something to talk about.
fn to_talk_about(title: &str) -> Value {
    json!({ "title": title, "ask": null, "minutes": null })
}

/// A period of work.
fn phase(starts_on: &str, ends_on: Option<&str>) -> Value {
    let content = json!({
        "label": "A team", "setting": "community", "hours_band": null, "tenure_band": null,
        "has_job_description": null, "formerly_treated_here": null,
    });
    json!({ "id": null, "starts_on": starts_on, "ends_on": ends_on, "content": content })
}

/// A filter that lets every entry through.
fn everything() -> Value {
    json!({ "kind": null, "role": null, "tension": null, "tag": null, "share": null })
}

/// Whether Tauri's permissions kept the call from reaching the command.
fn is_refused(reply: &Result<Value, Value>) -> bool {
    matches!(reply, Err(Value::String(words)) if words.contains("not allowed"))
}

#[test]
fn the_table_above_is_every_command_that_the_program_has() {
    let mut named = listed_commands();
    let windows = |windows: &[&str]| windows.iter().map(|&window| window.to_owned()).collect();
    let mut tested: Vec<(String, Vec<String>)> =
        commands().into_iter().map(|(command, of, _)| (command.to_owned(), windows(of))).collect();
    named.sort_unstable();
    tested.sort_unstable();
    assert_eq!(tested, named);
}

#[test]
fn every_command_is_refused_from_the_wrong_window_a_strange_window_and_a_foreign_page() {
    let program = Program::with_an_open_notebook();
    let mut refused = 0;
    for (command, windows, arguments) in commands() {
        for window in ["gate", "desk", "shown", "paper", "stranger"] {
            if windows.contains(&window) {
                for foreign in ["https://example.org", "http://127.0.0.1:8080", "data:text/html,x"] {
                    let reply = program.call(window, foreign, command, arguments.clone());
                    assert!(is_refused(&reply), "{command} from {foreign} in {window}: {reply:?}");
                    refused += 1;
                }
            } else {
                let reply = program.call(window, OWN, command, arguments.clone());
                assert!(is_refused(&reply), "{command} from {window}: {reply:?}");
                refused += 1;
            }
        }
    }
    // The control: the same table, asked by the right windows, reaches every command.
    for (command, windows, arguments) in commands().into_iter().filter(|(command, ..)| *command != "lock") {
        for window in windows {
            let reply = program.call(window, OWN, command, arguments.clone());
            assert!(!is_refused(&reply), "{command} from {window}: {reply:?}");
        }
    }
    println!("{refused} calls refused");
}

#[test]
fn a_locked_notebook_answers_every_command_of_the_desk_with_locked() {
    let program = Program::start();
    let without_a_notebook = [
        "save_gate_settings",
        "suggest_passphrase",
        "estimate_passphrase_strength",
        "page_flushed",
        "help_lines",
        "pick_sealed_file",
        "open_sealed",
        "print_document",
        "close_document",
    ];
    for (command, windows, arguments) in commands() {
        if windows.contains(&"desk") && !without_a_notebook.contains(&command) {
            assert_eq!(code(program.desk(command, arguments)), "locked", "{command}");
        }
    }
}

#[test]
fn what_the_first_evening_keeps_is_there_after_locking_and_unlocking() {
    let program = Program::with_an_open_notebook();
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["whose_laptop"], "shared");
    program.desk("save_lock_timeout", json!({ "minutes": 15 })).unwrap();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(code(program.desk("desk_state", json!({}))), "locked");

    assert_eq!(code(program.gate("unlock", json!({ "passphrase": OTHER }))), "wrong-passphrase");
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    let state = program.desk("desk_state", json!({})).unwrap();
    assert_eq!((&state["whose_laptop"], &state["lock_after_minutes"]), (&json!("shared"), &json!(15)));
    assert_eq!((&state["opened_with"], &state["access"]), (&json!("passphrase"), &json!("read-write")));
}

#[test]
fn the_passphrase_changes_only_for_someone_who_knows_it() {
    let program = Program::with_an_open_notebook();
    let change = |current: Value, next: &str| {
        program.desk("change_passphrase", json!({ "current": current, "next": next }))
    };
    assert_eq!(code(change(Value::Null, OTHER)), "wrong-passphrase");
    assert_eq!(code(change(json!("not the sentence at all"), OTHER)), "wrong-passphrase");
    assert_eq!(code(change(json!(SENTENCE), "password")), "passphrase-too-weak");
    assert_eq!(code(change(json!(SENTENCE), &"a long one ".repeat(100))), "passphrase-too-long");
    change(json!(SENTENCE), OTHER).unwrap();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(code(program.gate("unlock", json!({ "passphrase": SENTENCE }))), "wrong-passphrase");
    program.gate("unlock", json!({ "passphrase": OTHER })).unwrap();
}

#[test]
fn a_recovery_sheet_is_made_by_someone_who_knows_the_passphrase_and_counts_once_two_words_were_typed_back() {
    let program = Program::with_an_open_notebook();
    for current in [Value::Null, json!(OTHER)] {
        let refused = program.desk("generate_recovery_sheet", json!({ "current": current }));
        assert_eq!(code(refused), "wrong-passphrase");
    }
    let sheet = program.desk("generate_recovery_sheet", json!({ "current": SENTENCE })).unwrap();
    let words: Vec<String> =
        sheet["words"].as_array().unwrap().iter().map(|w| w.as_str().unwrap().into()).collect();
    assert_eq!(words.len(), 10);
    let has_sheet = || program.desk("desk_state", json!({})).unwrap()["has_recovery_sheet"] == true;
    let asked: Vec<&String> = sheet["ask"]
        .as_array()
        .unwrap()
        .iter()
        .map(|nth| &words[nth.as_u64().unwrap() as usize - 1])
        .collect();
    let reversed: Vec<&&String> = asked.iter().rev().collect();
    for wrong in [json!([]), json!(["zoo", "zoo"]), json!([asked[0]]), json!(reversed)] {
        assert_eq!(
            code(program.desk("confirm_recovery_sheet", json!({ "answers": wrong }))),
            "words-do-not-match"
        );
    }
    assert!(!has_sheet());
    program.desk("confirm_recovery_sheet", json!({ "answers": asked })).unwrap();
    assert!(has_sheet());

    program.desk("lock", json!({})).unwrap();
    program.gate("recover", json!({ "words": words.join(" ").to_uppercase() })).unwrap();
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["opened_with"], "recovery");
    program.desk("change_passphrase", json!({ "current": null, "next": OTHER })).unwrap();
    program.desk("rotate_key", json!({ "passphrase": OTHER })).unwrap();
    assert!(!has_sheet());
}

#[test]
fn words_that_are_no_recovery_phrase_and_a_notebook_without_a_sheet_are_told_apart() {
    let program = Program::with_an_open_notebook();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(code(program.gate("recover", json!({ "words": "one two three" }))), "words-not-known");
    let ten = format!("{}zoo", "abandon ".repeat(9));
    assert_eq!(code(program.gate("recover", json!({ "words": ten }))), "no-recovery-sheet");
}

#[test]
fn every_file_is_listed_and_every_error_about_files_names_its_folder() {
    let program = Program::with_an_open_notebook();
    program.gate("save_gate_settings", commands()[0].2.clone()).unwrap();
    let places = program.desk("stored_files", json!({})).unwrap();
    let files: Vec<_> =
        places["places"][0]["files"].as_array().unwrap().iter().map(|file| &file["path"]).collect();
    let expected =
        ["gate.json", "vault/LOCK", "vault/header.copy.json", "vault/header.json", "vault/journal-0001.db"];
    assert_eq!(files, expected);

    let again = json!({ "passphrase": SENTENCE, "whoseLaptop": "mine" });
    program.desk("lock", json!({})).unwrap();
    let refused = program.gate("create_notebook", again).unwrap_err();
    assert_eq!(refused["code"], "notebook-exists");
    assert_eq!(refused["place"], program.data().canonicalize().unwrap().join("vault").display().to_string());
}

/// Puts `value` in the place of one thing somewhere inside `body`.
fn spoil(body: &mut Value, value: &Value, dice: u64) {
    match body {
        Value::Object(fields) if !fields.is_empty() && !dice.is_multiple_of(5) => {
            let nth = usize::try_from(dice / 7).unwrap() % fields.len();
            spoil(fields.values_mut().nth(nth).unwrap(), value, dice.rotate_left(13) ^ 0x9e37_79b9);
        }
        _ => *body = value.clone(),
    }
}

#[test]
fn a_thousand_senseless_bodies_make_no_command_panic() {
    let program = Program::with_an_open_notebook();
    let mut seed: u64 = 0x2545_f491_4f6c_dd1d;
    let mut number = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    // Not the ones that derive a key: a thousand of them would take a quarter of an hour. Nor what closes the notebook.
    let slow = [
        "change_passphrase",
        "generate_recovery_sheet",
        "rotate_key",
        "stored_files",
        "lock",
        "present_document",
    ];
    let quick: Vec<_> = commands()
        .into_iter()
        .filter(|(command, windows, _)| windows.contains(&"desk") && !slow.contains(command))
        .collect();
    for _ in 0..1_000 {
        let value = match number() % 7 {
            0 => Value::Null,
            1 => json!(number()),
            2 => json!(-1.5e300),
            3 => json!("\u{202e}\u{0}\u{10ffff}".repeat((number() % 50) as usize)),
            4 => json!([[[[{}]]]]),
            5 => json!({ "language": number(), "appearance": [], "text_size": "x" }),
            _ => json!(true),
        };
        let (command, _, mut body) = quick[(number() % quick.len() as u64) as usize].clone();
        spoil(&mut body, &value, number());
        let _ = program.desk(command, body);
    }
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["whose_laptop"], "shared");
}

#[test]
fn a_damaged_notebook_opens_for_reading_with_either_secret_and_takes_no_change() {
    let program = Program::with_an_open_notebook();
    let sheet = program.desk("generate_recovery_sheet", json!({ "current": SENTENCE })).unwrap();
    let words: Vec<&str> =
        sheet["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    program.desk("confirm_recovery_sheet", json!({ "answers": [words[2], words[7]] })).unwrap();
    program.desk("lock", json!({})).unwrap();
    let database = program.data().join("vault/journal-0001.db");
    let mut bytes = std::fs::read(&database).unwrap();
    let last = bytes.len() - 500;
    bytes[last] ^= 1;
    std::fs::write(&database, &bytes).unwrap();

    let (passphrase, words) = (json!({ "passphrase": SENTENCE }), json!({ "words": words.join(" ") }));
    for (open, rescue, secret) in
        [("unlock", "unlock_read_only", &passphrase), ("recover", "recover_read_only", &words)]
    {
        let refused = program.gate(open, secret.clone()).unwrap_err();
        assert_eq!((&refused["code"], &refused["count"]), (&json!("database-damaged"), &json!(1)), "{open}");
        program.gate(rescue, secret.clone()).unwrap();
        assert_eq!(program.desk("desk_state", json!({})).unwrap()["access"], "rescue");
        assert_eq!(code(program.desk("save_lock_timeout", json!({ "minutes": 10 }))), "read-only-place");
        assert_eq!(code(program.desk("rotate_key", json!({ "passphrase": SENTENCE }))), "read-only-place");
        program.desk("lock", json!({})).unwrap();
    }
    assert_eq!(std::fs::read(&database).unwrap(), bytes);

    // With the first page gone there is nothing to read, and that has words of its own for either secret.
    bytes[1_000] ^= 1;
    std::fs::write(&database, &bytes).unwrap();
    for (rescue, secret) in [("unlock_read_only", &passphrase), ("recover_read_only", &words)] {
        assert_eq!(code(program.gate(rescue, secret.clone())), "beyond-rescue", "{rescue}");
    }
    assert_eq!(std::fs::read(&database).unwrap(), bytes);
}

#[test]
fn what_was_written_is_kept_found_changed_and_removed_for_good() {
    let program = Program::with_an_open_notebook();
    let desk = |command: &str, arguments: Value| program.desk(command, arguments).unwrap();
    let draft = desk("save_draft", json!({ "writing": note("a walk to the lake") }));
    assert_eq!(desk("today", json!({}))["waiting"], json!([{ "kind": "draft", "id": draft }]));

    let mut kept = note("a walk to the lake, and back");
    kept["draft"] = draft;
    let entry = desk("save_entry", json!({ "writing": kept }))["entry"].clone();
    assert_eq!(desk("today", json!({}))["waiting"], json!([]));
    assert_eq!(desk("today", json!({}))["anything_kept"], true);
    let found = desk("search", json!({ "words": "LÁKE" }));
    assert_eq!(found["found"][0]["passage"], json!(["a walk to the ", "lake", ", and back"]));

    let mut changed = note("a walk to the river");
    changed["entry"] = entry.clone();
    desk("save_entry", json!({ "writing": changed }));
    let versions = desk("earlier_versions", json!({ "id": entry }));
    assert_eq!(versions[0]["beginning"], "a walk to the lake, and back");
    desk("restore_version", json!({ "id": versions[0]["id"] }));
    let read = desk("entry", json!({ "id": entry }));
    assert_eq!(read["entry"]["content"]["answers"]["text"]["text"], "a walk to the lake, and back");

    desk("move_to_bin", json!({ "id": entry }));
    let month = desk("entries_of_month", json!({ "month": null, "filter": everything() }));
    assert_eq!(month["entries"], json!([]));
    desk("delete_permanently", json!({ "id": entry }));
    assert_eq!(desk("bin", json!({})), json!([]));
    assert_eq!(code(program.desk("entry", json!({ "id": entry }))), "no-such-entry");
}

#[test]
fn a_check_in_is_counted_and_a_rating_is_scored_and_nothing_has_a_total() {
    let program = Program::with_an_open_notebook();
    let held = json!({ "choice": "held" });
    let answers = json!({
        "b01": held, "b02": held, "b03": held, "b04": held,
        "b10": { "choice": "bent_on_purpose" }, "b11": { "choice": "pushed" },
    });
    let kept =
        program.desk("save_entry", json!({ "writing": writing("boundary-checkin", answers) })).unwrap();
    let counts: Vec<_> =
        kept["counts"].as_array().unwrap().iter().map(|c| (&c["times"], &c["words"])).collect();
    let expected = [
        (json!(4), json!("kept")),
        (json!(1), json!("bent on purpose")),
        (json!(1), json!("with no real choice")),
    ];
    assert_eq!(counts, expected.each_ref().map(|(times, words)| (times, words)));

    // N1 of the domain brief.
    let answers = json!({
        "ex1": { "choice": "3" }, "ex2": { "choice": "2" }, "ex3": { "choice": "1" }, "ex4": { "choice": "3" },
    });
    let kept = program.desk("save_entry", json!({ "writing": writing("full", answers) })).unwrap();
    let scores = kept["scores"].as_array().unwrap();
    assert_eq!((&scores[0]["exact"], &scores[0]["shown"]), (&json!("275/4"), &json!("69")));
    assert_eq!((scores.len(), &scores[1]["reason"]), (4, &json!("too-few-answers")));
}

#[test]
fn what_cannot_be_kept_is_explained_and_changes_nothing() {
    let program = Program::with_an_open_notebook();
    let keep = |writing: Value| code(program.desk("save_entry", json!({ "writing": writing })));
    assert_eq!(keep(note("")), "nothing-to-keep");
    assert_eq!(
        keep(writing("boundary-checkin", json!({ "b01": { "choice": "invented" } }))),
        "answer-not-understood"
    );
    assert_eq!(
        keep(writing("boundary-checkin", json!({ "b99": { "choice": "held" } }))),
        "answer-not-understood"
    );
    assert_eq!(keep(writing("pulse", json!({ "pu1": { "number": 11 } }))), "answer-not-understood");
    for on in ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"] {
        let mut far = note("a line");
        far["content"]["date"]["on"] = json!(on);
        assert_eq!(keep(far), "date-out-of-reach", "{on}");
    }
    assert_eq!(keep(writing("no-such-form", json!({}))), "internal");
    assert_eq!(program.desk("today", json!({})).unwrap()["anything_kept"], false);
}

#[test]
fn a_questionnaire_without_its_text_is_listed_and_cannot_be_filled_in() {
    let program = Program::with_an_open_notebook();
    let all = program.desk("questionnaires", json!({})).unwrap();
    assert_eq!(all["accepted"], json!([]));
    let names: Vec<_> =
        all["without_text"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["bat-12.toml", "proqol-5.toml", "mmd-hp.toml"]);
    let form = &all["without_text"][0]["form"];
    assert_eq!(code(program.desk("form", json!({ "id": form["id"] }))), "internal");
    let mut filled_in = note("x");
    filled_in["form"] = form["id"].clone();
    filled_in["content"]["answers"] = json!({ "i01": { "choice": "3" } });
    for command in ["save_draft", "save_entry"] {
        assert_eq!(code(program.desk(command, json!({ "writing": filled_in }))), "internal", "{command}");
    }
    // Only what was looked at is accepted.
    let sum = &form["questionnaire"]["sha256"];
    let accepted = program.desk("accept_questionnaire", json!({ "sha256": sum, "rights": true }));
    assert_eq!(code(accepted), "no-page");
    assert_eq!(
        code(program.desk("save_questionnaire_template", json!({ "name": "../journal" }))),
        "internal"
    );
    assert_eq!(program.desk("questionnaires", json!({})).unwrap()["accepted"], json!([]));
}

#[test]
fn where_i_work_is_asked_once_with_the_first_self_rating() {
    let program = Program::with_an_open_notebook();
    let mut rating = writing("pulse", json!({ "pu1": { "number": 5 } }));
    rating["content"]["date"]["on"] = json!("2026-11-02");
    let rate = || program.desk("save_entry", json!({ "writing": rating })).unwrap()["asks_where"].clone();
    let note = program.desk("save_entry", json!({ "writing": note("words") })).unwrap();
    assert_eq!(note["asks_where"], Value::Null);
    assert_eq!(rate(), "2026-11-02", "since the day of the rating, at the latest");
    assert_eq!(rate(), Value::Null, "put off, it is not asked again");
    let refused = program.desk(
        "save_work_period",
        json!({ "phase": phase("2026-02-01", Some("2026-01-01")), "instead": false }),
    );
    assert_eq!(code(refused), "phase-ends-before-it-starts");
    program.desk("save_work_period", json!({ "phase": phase("2026-02-01", None), "instead": true })).unwrap();
    let periods = program.desk("work_periods", json!({})).unwrap();
    assert_eq!(periods["phases"].as_array().unwrap().len(), 1);
    assert_eq!(periods["setting"][0]["label"], "hospital ward");
}

#[test]
fn the_own_sentence_stands_in_the_forms_that_have_room_for_it_and_is_kept_with_what_was_rated() {
    let program = Program::with_an_open_notebook();
    let last = |form: &str| {
        let form = program.desk("form", json!({ "id": form })).unwrap()["form"].clone();
        form["sections"].as_array().unwrap().last().unwrap()["fields"][0].clone()
    };
    assert_ne!(last("full")["id"], "own_sign");
    program.desk("save_early_sign", json!({ "sentence": "I stop answering messages." })).unwrap();
    for form in ["pulse", "full"] {
        assert_eq!(last(form)["label"], "I stop answering messages.");
    }
    assert_eq!(last("just-write")["id"], "text");
    let rated = json!({ "own_sign": { "choice": "3" } });
    let id =
        program.desk("save_entry", json!({ "writing": writing("full", rated) })).unwrap()["entry"].clone();
    program.desk("save_early_sign", json!({ "sentence": "" })).unwrap();
    let entry = program.desk("entry", json!({ "id": id })).unwrap()["entry"].clone();
    let words = entry["form"]["sections"].as_array().unwrap().last().unwrap()["fields"][0]["label"].clone();
    assert_eq!(words, "I stop answering messages.", "with the words of its time");
    // It is offered for a page like any answer, off until it is switched on; no rating holds it.
    let material = program.desk("summary_choices", json!({ "period": november() })).unwrap();
    assert!(!material["ratings"].to_string().contains("own_sign"));
}

#[test]
fn a_limit_that_was_often_pushed_is_asked_about_until_the_question_is_answered() {
    let program = Program::with_an_open_notebook();
    let desk = |command: &str, arguments: Value| program.desk(command, arguments).unwrap();
    let id = desk("adopt_limit", json!({ "starter": "l-hours" }));
    let card = || desk("limits", json!({}))["limits"][0].clone();
    let check_in = |on: &str| {
        let mut writing = writing("boundary-checkin", json!({ "b01": { "choice": "pushed" } }));
        writing["content"]["date"]["on"] = json!(on);
        desk("save_entry", json!({ "writing": writing }))["entry"].clone()
    };
    let entries = ["2026-10-05", "2026-10-12"].map(&check_in);
    assert_eq!(card()["ask_the_workplace"], false);
    let third = check_in("2026-10-19");
    assert_eq!(card()["ask_the_workplace"], true);
    assert_eq!(card()["pushed_in"], json!([entries[0], entries[1], third]));
    assert_eq!((&card()["told"], &card()["course"]["came_up"]), (&json!(false), &json!(3)));
    desk("acknowledge_limit_question", json!({ "id": id }));
    assert_eq!(card()["ask_the_workplace"], false, "not now, or on the list");
    check_in("2026-10-26");
    assert_eq!(card()["ask_the_workplace"], true, "there is another time");
    desk("archive_limit", json!({ "id": id }));
    assert_eq!(card()["ask_the_workplace"], false);
    let content = to_talk_about("A question about the workplace");
    desk("add_agenda_item", json!({ "content": content, "entries": [third] }));
    assert_eq!(desk("agenda_items", json!({}))[0]["entries"], json!([third]));
}

#[test]
fn what_is_said_gently_follows_from_what_is_chosen_and_can_be_muted_for_good() {
    let program = Program::with_an_open_notebook();
    let keep = |writing: Value| program.desk("save_entry", json!({ "writing": writing })).unwrap();
    let event = |kind: &str| keep(writing("event-debrief", json!({ "event_kind": { "choices": [kind] } })));
    assert_eq!(event("threat")["gentle"], Value::Null);
    assert_eq!(event("suicide_attempt")["gentle"], json!({ "kind": "stirs" }));
    assert_eq!(event("death_by_suicide")["gentle"], Value::Null, "at most once in 30 days");

    // Weekly ratings that stay, and then rise: the second high one speaks.
    let rate = |on: &str, number: i64| {
        let mut rating = writing("pulse", json!({ "pu1": { "number": number } }));
        rating["content"]["date"]["on"] = json!(on);
        keep(rating)["gentle"].clone()
    };
    for day in ["01-05", "01-12", "01-19", "01-26", "02-02", "02-09", "02-16", "02-23"] {
        assert_eq!(rate(&format!("2026-{day}"), 4), Value::Null);
    }
    assert_eq!(rate("2026-03-02", 9), Value::Null, "one outside says nothing");
    let moved = json!({ "kind": "moved", "scales": ["Tiredness from work (short)"] });
    assert_eq!(rate("2026-03-09", 9), moved);
    assert_eq!(rate("2026-03-16", 9), Value::Null, "silent for four weeks");
    assert_eq!(rate("2026-04-06", 9), moved);
    program.desk("save_preference", json!({ "name": "gentle.moved", "value": "never" })).unwrap();
    assert_eq!(rate("2026-05-04", 9), Value::Null);
    assert_eq!(rate("2026-05-11", 1), Value::Null);
    let lighter = json!({ "kind": "moved_well", "scales": ["Tiredness from work (short)"], "higher": false });
    program.desk("save_preference", json!({ "name": "gentle.moved", "value": "" })).unwrap();
    assert_eq!(rate("2026-06-08", 1), lighter);
}

#[test]
fn scales_that_move_at_once_are_named_together_and_what_is_muted_hides_nothing_else() {
    let program = Program::with_an_open_notebook();
    let rate = |on: &str, numbers: [i64; 3]| {
        let [pu1, pu2, pu3] = numbers.map(|number| json!({ "number": number }));
        let mut rating = writing("pulse", json!({ "pu1": pu1, "pu2": pu2, "pu3": pu3 }));
        rating["content"]["date"]["on"] = json!(on);
        program.desk("save_entry", json!({ "writing": rating })).unwrap()["gentle"].clone()
    };
    for day in ["01-05", "01-12", "01-19", "01-26", "02-02", "02-09", "02-16", "02-23", "03-02"] {
        assert_eq!(rate(&format!("2026-{day}"), [4, 4, 4]), Value::Null);
    }
    rate("2026-03-09", [9, 9, 9]);
    // What weighs comes before what is higher, and both that weigh are named.
    let said = rate("2026-03-16", [9, 9, 9]);
    assert_eq!((&said["kind"], said["scales"].as_array().unwrap().len()), (&json!("moved"), 2));
    program.desk("save_preference", json!({ "name": "gentle.moved", "value": "never" })).unwrap();
    assert_eq!(rate("2026-04-20", [9, 9, 9]), Value::Null, "it is time for what weighs, which is muted");
    let said = rate("2026-04-27", [9, 9, 9]);
    assert_eq!((&said["kind"], &said["higher"]), (&json!("moved_well"), &json!(true)), "{said}");
}

#[test]
fn a_limit_is_to_be_looked_at_again_from_its_day_on_until_something_is_said_about_it() {
    let program = Program::with_an_open_notebook();
    let desk = |command: &str, arguments: Value| program.desk(command, arguments).unwrap();
    let id = desk("adopt_limit", json!({ "starter": "l-hours" }));
    let due = || desk("limits", json!({}))["limits"][0]["due"].clone();
    let on = |day: &str| {
        let mut plan = desk("limits", json!({}))["limits"][0]["limit"]["plan"].clone();
        plan["review_on"] = json!(day);
        desk("save_limit", json!({ "id": id, "plan": plan }));
    };
    assert_eq!(due(), false);
    on("2090-01-01");
    assert_eq!(due(), false, "its day has not come");
    on("2026-01-01");
    assert_eq!(due(), true);
    let review = desk("review_limit", json!({ "id": id, "outcome": "held" }));
    assert_eq!(due(), false, "it was looked at");
    desk("undo_limit_review", json!({ "id": review }));
    assert_eq!(due(), true);
}

#[test]
fn what_a_later_look_of_the_week_overrules_counts_for_no_question_and_points_to_no_note() {
    let program = Program::with_an_open_notebook();
    let desk = |command: &str, arguments: Value| program.desk(command, arguments).unwrap();
    desk("adopt_limit", json!({ "starter": "l-hours" }));
    let card = || desk("limits", json!({}))["limits"][0].clone();
    let check_in = |on: &str, outcome: &str| {
        let mut writing = writing("boundary-checkin", json!({ "b01": { "choice": outcome } }));
        writing["content"]["date"]["on"] = json!(on);
        desk("save_entry", json!({ "writing": writing }))["entry"].clone()
    };
    // Long ago, and no longer among the last six.
    check_in("2026-07-06", "pushed");
    for on in ["2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24"] {
        check_in(on, "held");
    }
    check_in("2026-10-05", "pushed");
    check_in("2026-10-06", "held");
    let said = ["2026-10-12", "2026-10-19"].map(|on| check_in(on, "pushed"));
    assert_eq!(card()["ask_the_workplace"], false, "two of the last six");
    let third = check_in("2026-10-26", "pushed");
    assert_eq!(card()["ask_the_workplace"], true);
    assert_eq!(card()["pushed_in"], json!([said[0], said[1], third]));
    desk("acknowledge_limit_question", json!({ "id": 1 }));
    // The same week again is no other time, and a number that falls in between hides no new one.
    check_in("2026-10-27", "pushed");
    assert_eq!(card()["ask_the_workplace"], false);
    check_in("2026-10-28", "held");
    check_in("2026-11-02", "pushed");
    assert_eq!(card()["ask_the_workplace"], true);
}

#[test]
fn the_same_thing_of_the_workplace_in_three_notes_makes_a_question_once() {
    let program = Program::with_an_open_notebook();
    let note = |on: &str, obstacle: &str| {
        let mut note = writing("moral-note", json!({ "obstacles": { "choices": [obstacle] } }));
        note["content"]["date"]["on"] = json!(on);
        let kept = program.desk("save_entry", json!({ "writing": note })).unwrap();
        (kept["entry"].clone(), kept["workplace"].clone())
    };
    for on in ["2026-09-01", "2026-09-02", "2026-09-03"] {
        assert_eq!(note(on, "tired").1, json!([]), "never what is in the person");
    }
    let first = note("2026-09-01", "no_time").0;
    let second = note("2026-10-01", "no_time").0;
    let (third, asked) = note("2026-11-01", "no_time");
    assert_eq!(asked, json!([first, second, third]));
    let again = note("2026-11-02", "no_time").1;
    assert_eq!(again.as_array().unwrap().len(), 4, "another note adds to it");
    let content = to_talk_about("A question about the workplace");
    program.desk("add_agenda_item", json!({ "content": content, "entries": asked })).unwrap();
    assert_eq!(note("2026-11-03", "no_time").1, json!([]), "it stands on the list");
}
