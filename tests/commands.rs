//! Commands as each window can call them, and the calls that are refused.

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
        ("unlock_as_it_is", GATE, json!({ "secret": SENTENCE, "isRecovery": false })),
        ("acknowledge_rollback", DESK, json!({})),
        ("gate_backups", GATE, json!({})),
        ("pick_backup_folder", GATE, json!({})),
        ("pick_backup_file", GATE, json!({})),
        ("look_into_backup", GATE, json!({ "name": null, "secret": SENTENCE, "isRecovery": false })),
        ("restore_backup", GATE, json!({})),
        ("survey_damage", GATE, json!({ "secret": SENTENCE, "isRecovery": false })),
        ("salvage", GATE, json!({})),
        ("leave_rescue", GATE, json!({})),
        ("go_on_restoring", GATE, json!({})),
        ("stop_restoring", GATE, json!({})),
        ("desk_state", DESK, json!({})),
        ("stored_files", DESK, json!({})),
        ("lock", OPEN, json!({})),
        ("page_flushed", OPEN, json!({})),
        ("stay_open", DESK, json!({})),
        ("abandon_unsaved_text", DESK, json!({})),
        ("save_lock_timeout", DESK, json!({ "minutes": 10 })),
        ("save_day_end", DESK, json!({ "hour": 4 })),
        ("note_activity", DESK, json!({})),
        ("change_passphrase", DESK, json!({ "current": SENTENCE, "next": OTHER })),
        ("generate_recovery_sheet", DESK, json!({ "current": SENTENCE, "kind": "words" })),
        ("confirm_recovery_sheet", DESK, json!({ "answers": ["a", "b"] })),
        ("rotate_key", DESK, json!({ "passphrase": SENTENCE })),
        ("help_lines", BOTH, json!({})),
        // A name that the guide does not have: no dialog is opened.
        ("print_guide", BOTH, json!({ "language": "..", "page": null })),
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
        ("prepare_search", DESK, json!({})),
        ("search", DESK, json!({ "words": "line", "filter": everything() })),
        ("on_this_day", DESK, json!({})),
        ("compare_version", DESK, json!({ "id": 1 })),
        ("states_beside", DESK, json!({})),
        ("choose_state_folder", DESK, json!({})),
        ("open_other_state", DESK, json!({ "source": beside("a copy.db"), "passphrase": null })),
        ("close_other_state", DESK, json!({})),
        ("other_state", DESK, json!({})),
        ("other_month", DESK, json!({ "month": null })),
        ("other_search", DESK, json!({ "words": "line" })),
        ("other_entry", DESK, json!({ "id": 1 })),
        ("other_version", DESK, json!({ "id": 1 })),
        ("take_back_entry", DESK, json!({ "id": 1 })),
        ("take_back_version", DESK, json!({ "id": 1 })),
        ("merge_other_state", DESK, json!({})),
        ("let_state_go", DESK, json!({ "source": beside("a copy.db") })),
        ("restore_other_state", DESK, json!({ "source": beside("a copy.db"), "passphrase": SENTENCE })),
        ("backups", DESK, json!({})),
        ("back_up_now", DESK, json!({})),
        ("choose_second_place", DESK, json!({})),
        ("stop_second_place", DESK, json!({})),
        ("save_backup_as_file", DESK, json!({})),
        ("summary_choices", DESK, json!({ "period": november() })),
        ("summary_since", DESK, json!({})),
        ("summary_pages", DESK, json!({ "chosen": chosen(json!([])) })),
        ("summary_parts", DESK, json!({ "id": 1 })),
        ("summary_draft", DESK, json!({})),
        ("save_summary_draft", DESK, json!({ "chosen": chosen(json!([])) })),
        ("discard_summary_draft", DESK, json!({})),
        ("summary_places", DESK, json!({ "chosen": chosen(json!([])) })),
        ("decide_places", DESK, json!({ "chosen": chosen(json!([])), "places": [], "choice": null })),
        ("leaf_places", DESK, json!({ "leaf": { "leaf": "team", "texts": [] } })),
        (
            "decide_leaf_places",
            DESK,
            json!({ "leaf": { "leaf": "team", "texts": [] }, "places": [], "choice": null }),
        ),
        ("sketch_summary", DESK, json!({ "chosen": chosen(json!([])) })),
        ("preview_summary", DESK, json!({ "chosen": chosen(json!([])) })),
        ("preview_leaf", DESK, json!({ "leaf": { "leaf": "workplaces", "texts": [] } })),
        ("present_document", DESK, json!({ "document": "" })),
        ("pick_save_location", DESK, json!({ "form": "page" })),
        ("seal_document", DESK, json!({ "document": "", "phrase": "words", "language": "en" })),
        ("save_sealed_copy", DESK, json!({})),
        ("recipient_keys", DESK, json!({})),
        ("add_recipient_key", DESK, json!({ "label": "Ms. Heron", "key": "age1" })),
        ("rename_recipient_key", DESK, json!({ "id": 1, "label": "key" })),
        ("note_key_compared", DESK, json!({ "id": 1 })),
        ("remove_recipient_key", DESK, json!({ "id": 1 })),
        ("seal_document_to_keys", DESK, json!({ "document": "", "keys": [1] })),
        ("compare_file", DESK, json!({})),
        ("sharing_log", DESK, json!({})),
        ("presentation_state", SHOWN, json!({})),
        ("pick_sealed_file", BOTH, json!({})),
        ("open_sealed", BOTH, json!({ "phrase": "one-two-three" })),
        ("unlisted_phrase_words", BOTH, json!({ "phrase": "one-two-three" })),
        ("pick_key_file", BOTH, json!({})),
        ("open_sealed_with_key", BOTH, json!({ "passphrase": SENTENCE })),
        ("pick_key_location", BOTH, json!({})),
        ("make_key", BOTH, json!({ "passphrase": SENTENCE })),
        ("print_document", BOTH, json!({ "document": "" })),
        ("close_document", BOTH, json!({})),
        ("contacts", DESK, json!({})),
        ("save_contact", DESK, json!({ "id": null, "kind": "my_people", "content": contact("M.") })),
        ("remove_contact", DESK, json!({ "id": 1 })),
        ("limits", DESK, json!({})),
        ("adopt_limit", DESK, json!({ "starter": "l-hours" })),
        ("save_limit", DESK, json!({ "id": null, "plan": limit("No lifts in my car.") })),
        ("retire_limit", DESK, json!({ "id": 1 })),
        ("reinstate_limit", DESK, json!({ "id": 1 })),
        ("remove_limit", DESK, json!({ "id": 1 })),
        ("review_limit", DESK, json!({ "id": 1, "outcome": "held" })),
        ("undo_limit_review", DESK, json!({ "id": 1 })),
        ("acknowledge_limit_question", DESK, json!({ "id": 1 })),
        ("stretch_choices", DESK, json!({ "notes": "own" })),
        ("limits_over_time", DESK, json!({ "stretch": whole_time(), "notes": "own" })),
        ("roles_over_time", DESK, json!({ "stretch": whole_time(), "notes": "own" })),
        ("weighed_over_time", DESK, json!({ "stretch": whole_time(), "notes": "own" })),
        ("conditions_over_time", DESK, json!({ "stretch": whole_time(), "notes": "own" })),
        ("ratings", DESK, json!({ "series": null, "stretch": whole_time(), "notes": "own" })),
        ("rating_drift", DESK, json!({ "series": pulse_series(), "stretch": whole_time(), "notes": "own" })),
        (
            "choose_reference",
            DESK,
            json!({ "series": pulse_series(), "workPeriod": null, "from": "2026-01-01", "to": "2026-06-30" }),
        ),
        ("remove_reference", DESK, json!({ "series": pulse_series(), "workPeriod": null })),
        ("agenda_items", DESK, json!({})),
        ("add_agenda_item", DESK, json!({ "content": agenda_item("Calls after five"), "entries": [] })),
        ("change_agenda_item", DESK, json!({ "id": 1, "content": agenda_item("Calls after six") })),
        ("finish_agenda_item", DESK, json!({ "id": 1, "done": true })),
        ("remove_agenda_item", DESK, json!({ "id": 1 })),
        ("work_periods", DESK, json!({})),
        ("workplaces_on", DESK, json!({ "day": "2026-11-22" })),
        ("save_work_period", DESK, json!({ "phase": work_period("2026-01-01", None), "instead": false })),
        ("remove_work_period", DESK, json!({ "id": 1 })),
        ("save_early_sign", DESK, json!({ "sentence": "I stop answering messages." })),
        ("questionnaires", DESK, json!({})),
        ("pick_questionnaire_file", DESK, json!({})),
        ("accept_questionnaire", DESK, json!({ "sha256": "", "rights": true })),
        ("remove_questionnaire", DESK, json!({ "id": 1 })),
        ("save_questionnaire_template", DESK, json!({ "name": "bat-12.toml" })),
        ("pick_export_location", DESK, json!({ "sealed": true })),
        ("export_everything", DESK, json!({ "phrase": "words" })),
        ("pick_import_source", DESK, json!({ "folder": false })),
        ("preview_import", DESK, json!({ "secret": null })),
        ("bring_in", DESK, json!({ "tag": "from jrnl" })),
        ("take_back_import", DESK, json!({})),
        ("forget_import", DESK, json!({})),
        ("transfer_progress", DESK, json!({})),
        ("stop_transfer", DESK, json!({})),
        ("skip_follow_up", DESK, json!({ "entry": 1 })),
        ("stop_follow_ups", DESK, json!({ "entry": 1 })),
        ("pick_notebook_folder", BOTH, json!({})),
        ("open_picked_folder", BOTH, json!({ "remember": false })),
        ("open_usual_folder", BOTH, json!({ "remember": false })),
        ("removal", DESK, json!({})),
        ("remove_notebook", DESK, json!({ "passphrase": "not the passphrase at all" })),
        ("go_on_removing", GATE, json!({})),
        ("stop_removing", GATE, json!({})),
        ("end_program", BOTH, json!({})),
        ("retention", DESK, json!({})),
        ("save_retention", DESK, json!({ "months": 12 })),
        ("keep_text", DESK, json!({ "id": 1, "keep": true })),
        ("gathered", DESK, json!({ "stretch": whole_time(), "notes": "made-up" })),
        ("acknowledge_support_question", DESK, json!({ "kind": "union" })),
        ("job_lines", DESK, json!({ "notes": "own" })),
        ("save_job_line", DESK, json!({ "id": null, "content": { "part": "written", "words": "I lead." } })),
        ("move_job_line", DESK, json!({ "id": 1, "up": true })),
        ("remove_job_line", DESK, json!({ "id": 1 })),
        ("leave_made_up_notes", DESK, json!({})),
        ("sessions", DESK, json!({})),
        ("plan_session", DESK, json!({ "id": null, "plan": a_plan() })),
        ("note_not_offered", DESK, json!({})),
        ("record_session", DESK, json!({ "id": 1, "record": a_record() })),
        ("remove_session", DESK, json!({ "id": 1 })),
        ("put_on_agenda", DESK, json!({ "items": [], "id": null })),
        ("move_agenda_item", DESK, json!({ "id": 1, "up": true })),
        ("add_agreement", DESK, json!({ "id": null, "content": an_agreement(), "progress": open() })),
        ("change_agreement", DESK, json!({ "id": 1, "content": an_agreement(), "progress": open() })),
        ("remove_agreement", DESK, json!({ "id": 1 })),
        ("find_identifiers", DESK, json!({ "text": "I sat with Anna at 15:30." })),
        ("custom_words", DESK, json!({})),
        ("add_custom_word", DESK, json!({ "list": "watch", "word": "Bluebell" })),
        ("remove_custom_word", DESK, json!({ "list": "watch", "word": "Bluebell" })),
    ]
}

/// The plan of a session.
fn a_plan() -> Value {
    json!({ "on": "2026-12-03", "at": "14:30", "kind": "group", "minutes": 60 })
}

/// The record of a session.
fn a_record() -> Value {
    json!({
        "outcome": "yes", "on": "2026-11-20", "talked_about": [], "decisions": "", "useful": null,
        "next_on": null,
    })
}

fn an_agreement() -> Value {
    json!({ "words": "Ask the team.", "kind": null, "owner": "me", "due_on": null })
}

/// The state of an agreement that is still to be done.
fn open() -> Value {
    json!({ "state": "open", "blocked_by": "" })
}

/// A stretch of time without an end.
fn whole_time() -> Value {
    json!({ "from": null, "to": null, "work_period": null })
}

/// The series of the short self-rating.
fn pulse_series() -> Value {
    json!({ "form": "pulse", "version": "1.1.0", "language": "en" })
}

/// A contact.
fn contact(label: &str) -> Value {
    json!({
        "label": label, "number": "600 100 200", "hours": "", "country": null, "instead_of": null, "hidden": false,
        "checked_on": null,
    })
}

/// A limit.
fn limit(text: &str) -> Value {
    json!({
        "name": "", "domain": null, "text": text, "why_me": "", "why_them": "", "say_it": "", "firmness": null,
        "flexible_if": "", "planned_exception": "", "needs_from_work": "", "ally": "", "answers_instead": "",
        "review_on": null,
    })
}

/// An agenda item.
fn agenda_item(title: &str) -> Value {
    json!({ "title": title, "ask": null, "minutes": null })
}

/// A work period.
fn work_period(starts_on: &str, ends_on: Option<&str>) -> Value {
    let content = json!({
        "label": "A team", "setting": "community", "hours_band": null, "tenure_band": null,
        "has_job_description": null, "formerly_treated_here": null,
    });
    json!({ "id": null, "starts_on": starts_on, "ends_on": ends_on, "content": content })
}

/// A form that is autosaved beside the notes.
fn beside(name: &str) -> Value {
    json!({ "kind": "beside", "name": name })
}

/// A filter that matches every entry.
fn everything() -> Value {
    json!({})
}

/// Returns true if Tauri's permissions kept the call from reaching the command.
fn is_refused(reply: &Result<Value, Value>) -> bool {
    matches!(reply, Err(Value::String(words)) if words.contains("not allowed"))
}

#[test]
fn table_names_every_command_and_its_windows() {
    let mut named = listed_commands();
    let windows = |windows: &[&str]| windows.iter().map(|&window| window.to_owned()).collect();
    let mut tested: Vec<(String, Vec<String>)> =
        commands().into_iter().map(|(command, of, _)| (command.to_owned(), windows(of))).collect();
    named.sort_unstable();
    tested.sort_unstable();
    assert_eq!(tested, named);
}

#[test]
fn commands_are_refused_from_other_windows_and_foreign_pages() {
    let program = Program::with_open_notebook();
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
fn locked_notebook_answers_desk_commands_with_locked() {
    let program = Program::start();
    let without_a_notebook = [
        "save_gate_settings",
        "suggest_passphrase",
        "estimate_passphrase_strength",
        "page_flushed",
        "stay_open",
        "abandon_unsaved_text",
        "help_lines",
        "print_guide",
        "pick_sealed_file",
        "open_sealed",
        "unlisted_phrase_words",
        "pick_key_file",
        "open_sealed_with_key",
        "pick_key_location",
        "make_key",
        "print_document",
        "close_document",
        "open_picked_folder",
        "open_usual_folder",
        "end_program",
        "forget_import",
        "transfer_progress",
        "stop_transfer",
        "leave_made_up_notes",
    ];
    for (command, windows, arguments) in commands() {
        if windows.contains(&"desk") && !without_a_notebook.contains(&command) {
            assert_eq!(code(program.desk(command, arguments)), "locked", "{command}");
        }
    }
}

#[test]
fn nothing_is_taken_out_or_brought_in_before_a_place_is_picked() {
    let program = Program::with_open_notebook();
    program.desk("save_entry", json!({ "writing": note("a first line") })).unwrap();
    let before = program.desk("entries_of_month", json!({ "month": null, "filter": everything() })).unwrap();
    for (command, arguments) in [
        ("export_everything", json!({ "phrase": "words" })),
        ("export_everything", json!({ "phrase": null })),
        ("preview_import", json!({ "secret": null })),
        ("bring_in", json!({ "tag": "from jrnl" })),
    ] {
        assert_eq!(code(program.desk(command, arguments)), "no-page", "{command}");
    }
    program.desk("stop_transfer", json!({})).unwrap();
    program.desk("take_back_import", json!({})).unwrap();
    program.desk("forget_import", json!({})).unwrap();
    let progress = program.desk("transfer_progress", json!({})).unwrap();
    assert_eq!(progress, json!({ "stage": "reading", "done": 0, "all": 0 }));
    let after = program.desk("entries_of_month", json!({ "month": null, "filter": everything() })).unwrap();
    assert_eq!(after, before);
}

#[test]
fn settings_of_a_new_notebook_survive_a_lock() {
    let program = Program::with_open_notebook();
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
fn saved_gate_settings_are_shown_in_both_windows() {
    let program = Program::with_open_notebook();
    let settings = json!({ "language": "en", "appearance": "dark", "text_size": 9_000 });
    program.gate("save_gate_settings", json!({ "settings": settings })).unwrap();
    let within_bounds = json!({ "language": "en", "appearance": "dark", "text_size": 300 });
    assert_eq!(program.gate("gate_state", json!({})).unwrap()["settings"], within_bounds);
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["settings"], within_bounds);
}

#[test]
fn notebook_that_is_gone_is_missed_and_nothing_is_made_in_its_place() {
    let program = Program::start();
    let presence = || program.gate("gate_state", json!({})).unwrap()["notebook"].clone();
    assert_eq!(presence(), "none");
    program.gate("create_notebook", json!({ "passphrase": SENTENCE, "whoseLaptop": "mine" })).unwrap();
    until(|| program.data().parent().unwrap().join("state/known-notebooks.json").exists());
    assert_eq!(presence(), "here");
    program.desk("lock", json!({})).unwrap();
    let (vault, away) = (program.data().join("vault"), program.data().join("elsewhere"));
    std::fs::rename(&vault, &away).unwrap();
    assert_eq!(presence(), "gone");
    assert!(!vault.exists());
    std::fs::rename(&away, &vault).unwrap();
    assert_eq!(presence(), "here");
    std::fs::rename(&vault, &away).unwrap();
    // The person may begin a new one all the same.
    program.gate("create_notebook", json!({ "passphrase": OTHER, "whoseLaptop": "mine" })).unwrap();
    assert_eq!(presence(), "here");
}

/// Waits for what is done in the background.
fn until(is_done: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_done() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("it was not done within ten seconds");
}

#[test]
fn end_of_the_day_is_chosen_and_kept() {
    let program = Program::with_open_notebook();
    let state = || program.desk("desk_state", json!({})).unwrap();
    let offered = json!([0, 1, 2, 3, 4, 5, 6]);
    assert_eq!((&state()["day_ends_at"], &state()["day_end_choices"]), (&json!(0), &offered));
    assert_eq!(state()["calendar_is_wrong"], false);
    program.desk("save_day_end", json!({ "hour": 4 })).unwrap();
    assert_eq!(code(program.desk("save_day_end", json!({ "hour": 12 }))), "internal");
    assert_eq!(state()["day_ends_at"], 4);
    program.desk("lock", json!({})).unwrap();
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(state()["day_ends_at"], 4);
}

#[test]
fn settings_do_not_make_a_folder_again_that_was_moved_away() {
    let program = Program::with_open_notebook();
    let moved = program.data().parent().unwrap().join("moved");
    std::fs::rename(program.data(), &moved).unwrap();
    let settings = json!({ "language": "en", "appearance": "dark", "text_size": 125 });
    assert_eq!(code(program.desk("save_gate_settings", json!({ "settings": settings }))), "storage");
    assert!(!program.data().exists());
}

#[test]
fn white_space_around_a_passphrase_makes_no_difference() {
    let program = Program::start();
    let pasted = format!("{SENTENCE}\u{a0}");
    let strength = program.gate("estimate_passphrase_strength", json!({ "passphrase": pasted })).unwrap();
    assert_eq!((&strength["white_space_at_ends"], &strength["accepted"]), (&json!(true), &json!(true)));
    program.gate("create_notebook", json!({ "passphrase": pasted, "whoseLaptop": "mine" })).unwrap();
    program.desk("change_passphrase", json!({ "current": SENTENCE, "next": format!("{OTHER} ") })).unwrap();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(code(program.gate("unlock", json!({ "passphrase": SENTENCE }))), "wrong-passphrase");
    program.gate("unlock", json!({ "passphrase": OTHER })).unwrap();
    program.desk("rotate_key", json!({ "passphrase": format!(" {OTHER}") })).unwrap();
    program.desk("lock", json!({})).unwrap();
    program.gate("unlock", json!({ "passphrase": OTHER })).unwrap();
}

#[test]
fn changing_the_passphrase_needs_the_current_one() {
    let program = Program::with_open_notebook();
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

/// Offers a recovery sheet. Returns its words or groups of digits, and the places that are asked for.
fn new_sheet(program: &Program, kind: &str) -> (Vec<String>, Vec<u64>) {
    let body = json!({ "current": SENTENCE, "kind": kind });
    let sheet = program.desk("generate_recovery_sheet", body).unwrap();
    let parts = sheet["parts"].as_array().unwrap().iter().map(|part| part.as_str().unwrap().into()).collect();
    (parts, sheet["ask"].as_array().unwrap().iter().map(|place| place.as_u64().unwrap()).collect())
}

#[test]
fn sheet_of_digits_opens_the_notebook_in_the_place_of_an_older_one() {
    let program = Program::with_open_notebook();
    let (words, _) = new_sheet(&program, "words");
    program.desk("confirm_recovery_sheet", json!({ "answers": [words[2], words[7]] })).unwrap();
    let (groups, asked) = new_sheet(&program, "digits");
    assert_eq!((groups.len(), asked), (6, vec![2, 5]));
    let confirm = |answers: Value| program.desk("confirm_recovery_sheet", json!({ "answers": answers }));
    assert_eq!(code(confirm(json!([groups[1], "12345"]))), "words-do-not-match");
    let (start, end) = groups[1].split_at(2);
    let spaced = format!(" {start} {end} ");
    confirm(json!([spaced, groups[4]])).unwrap();
    program.desk("lock", json!({})).unwrap();

    let recover = |typed: String| program.gate("recover", json!({ "words": typed }));
    assert_eq!(code(recover(groups[..5].join(" "))), "words-not-known");
    assert_eq!(code(recover(words.join(" "))), "wrong-recovery-words");
    recover(groups.join(". ")).unwrap();
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["opened_with"], "recovery");
}

#[test]
fn words_are_czech_where_czech_is_chosen() {
    let program = Program::with_open_notebook();
    let czech = vault::WordList::Czech.words();
    let all_czech = |words: &[String]| words.iter().all(|word| czech.contains(&word.as_str()));
    let suggested = || -> Vec<String> {
        let phrase = program.desk("suggest_passphrase", json!({})).unwrap();
        phrase.as_str().unwrap().split('-').map(str::to_owned).collect()
    };
    assert!(!all_czech(&suggested()) && !all_czech(&new_sheet(&program, "words").0));
    let settings = json!({ "language": "cs", "appearance": "system", "text_size": 100 });
    program.desk("save_gate_settings", json!({ "settings": settings })).unwrap();
    assert!(all_czech(&suggested()));
    let (words, _) = new_sheet(&program, "words");
    assert!(words.len() == 10 && all_czech(&words), "{words:?}");
    program.desk("confirm_recovery_sheet", json!({ "answers": [words[2], words[7]] })).unwrap();
    program.desk("lock", json!({})).unwrap();
    program.gate("recover", json!({ "words": words.join(" ").to_uppercase() })).unwrap();
}

#[test]
fn recovery_sheet_needs_the_passphrase_and_a_confirmation() {
    let program = Program::with_open_notebook();
    for current in [Value::Null, json!(OTHER)] {
        let refused = program.desk("generate_recovery_sheet", json!({ "current": current, "kind": "words" }));
        assert_eq!(code(refused), "wrong-passphrase");
    }
    let (words, asked) = new_sheet(&program, "words");
    assert_eq!((words.len(), asked), (10, vec![3, 8]));
    let has_sheet = || program.desk("desk_state", json!({})).unwrap()["has_recovery_sheet"] == true;
    let asked = [&words[2], &words[7]];
    for wrong in [json!([]), json!(["zoo", "zoo"]), json!([asked[0]]), json!([asked[1], asked[0]])] {
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
fn unknown_words_and_a_missing_recovery_sheet_differ() {
    let program = Program::with_open_notebook();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(code(program.gate("recover", json!({ "words": "one two three" }))), "words-not-known");
    let ten = format!("{}zoo", "abandon ".repeat(9));
    assert_eq!(code(program.gate("recover", json!({ "words": ten }))), "no-recovery-sheet");
}

#[test]
fn stored_files_are_listed_and_file_errors_name_the_folder() {
    let program = Program::with_open_notebook();
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

/// Replaces one value somewhere inside `body`.
fn corrupt(body: &mut Value, value: &Value, dice: u64) {
    match body {
        Value::Object(fields) if !fields.is_empty() && !dice.is_multiple_of(5) => {
            let nth = usize::try_from(dice / 7).unwrap() % fields.len();
            corrupt(fields.values_mut().nth(nth).unwrap(), value, dice.rotate_left(13) ^ 0x9e37_79b9);
        }
        _ => *body = value.clone(),
    }
}

#[test]
fn malformed_arguments_make_no_command_panic() {
    let program = Program::with_open_notebook();
    let mut seed: u64 = 0x2545_f491_4f6c_dd1d;
    let mut number = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    // Without commands that derive a key: a thousand of them would take a quarter of an hour.
    // Without commands that close the notebook, too.
    let slow = [
        "change_passphrase",
        "generate_recovery_sheet",
        "rotate_key",
        "stored_files",
        "lock",
        "present_document",
        "remove_notebook",
        "open_usual_folder",
        "end_program",
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
        corrupt(&mut body, &value, number());
        let _ = program.desk(command, body);
    }
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["whose_laptop"], "shared");
}

#[test]
fn damaged_notebook_opens_read_only_with_either_secret() {
    let program = Program::with_open_notebook();
    let (words, _) = new_sheet(&program, "words");
    program.desk("confirm_recovery_sheet", json!({ "answers": [words[2], words[7]] })).unwrap();
    // The last pages are those of a long note, and not of the schema.
    program
        .desk("save_entry", json!({ "writing": note(&"a long walk by the lake ".repeat(1_000)) }))
        .unwrap();
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

    // Without its first page a database cannot be read at all, which is an error of its own.
    bytes[1_000] ^= 1;
    std::fs::write(&database, &bytes).unwrap();
    for (rescue, secret) in [("unlock_read_only", &passphrase), ("recover_read_only", &words)] {
        assert_eq!(code(program.gate(rescue, secret.clone())), "beyond-rescue", "{rescue}");
    }
    assert_eq!(std::fs::read(&database).unwrap(), bytes);
}

#[test]
fn entry_is_saved_found_changed_and_deleted() {
    let program = Program::with_open_notebook();
    let desk = |command: &str, arguments: Value| program.desk(command, arguments).unwrap();
    let draft = desk("save_draft", json!({ "writing": note("a walk to the lake") }));
    assert_eq!(desk("today", json!({}))["waiting"], json!([{ "kind": "draft", "id": draft }]));

    let mut kept = note("a walk to the lake, and back");
    kept["draft"] = draft;
    let entry = desk("save_entry", json!({ "writing": kept }))["entry"].clone();
    assert_eq!(desk("today", json!({}))["waiting"], json!([]));
    assert_eq!(desk("today", json!({}))["has_entries"], true);
    let found = desk("search", json!({ "words": "LÁKE", "filter": everything() }));
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
fn refused_entry_has_a_code_and_changes_nothing() {
    let program = Program::with_open_notebook();
    let refusal = |writing: Value| code(program.desk("save_entry", json!({ "writing": writing })));
    assert_eq!(refusal(note("")), "nothing-to-keep");
    assert_eq!(
        refusal(writing("boundary-checkin", json!({ "b01": { "choice": "invented" } }))),
        "answer-not-understood"
    );
    assert_eq!(
        refusal(writing("boundary-checkin", json!({ "b99": { "choice": "held" } }))),
        "answer-not-understood"
    );
    assert_eq!(refusal(writing("pulse", json!({ "pu1": { "number": 11 } }))), "answer-not-understood");
    for on in ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"] {
        let mut far = note("a line");
        far["content"]["date"]["on"] = json!(on);
        assert_eq!(refusal(far), "date-out-of-reach", "{on}");
    }
    assert_eq!(refusal(writing("no-such-form", json!({}))), "internal");
    assert_eq!(program.desk("today", json!({})).unwrap()["has_entries"], false);
}

#[test]
fn questionnaire_template_cannot_be_filled_in() {
    let program = Program::with_open_notebook();
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
    // Only a file that was inspected is accepted.
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
fn work_period_that_ends_before_it_starts_is_refused() {
    let program = Program::with_open_notebook();
    let refused = program.desk(
        "save_work_period",
        json!({ "phase": work_period("2026-02-01", Some("2026-01-01")), "instead": false }),
    );
    assert_eq!(code(refused), "phase-ends-before-it-starts");
    program
        .desk("save_work_period", json!({ "phase": work_period("2026-02-01", None), "instead": true }))
        .unwrap();
    let periods = program.desk("work_periods", json!({})).unwrap();
    assert_eq!(periods["phases"].as_array().unwrap().len(), 1);
}

#[test]
fn results_of_saving_reach_the_window() {
    let program = Program::with_open_notebook();
    let save = |entry: Value| program.desk("save_entry", json!({ "writing": entry })).unwrap();
    let event = json!({ "event_kind": { "choices": ["suicide_attempt"] } });
    assert_eq!(save(writing("event-debrief", event))["gentle"], json!({ "kind": "stirs" }));
    let rating = save(writing("pulse", json!({ "pu1": { "number": 5 } })));
    assert_eq!((&rating["asks_where"], &rating["workplace"]), (&json!("2026-11-20"), &json!([])));
    program.desk("adopt_limit", json!({ "starter": "l-hours" })).unwrap();
    assert_eq!(program.desk("limits", json!({})).unwrap()["limits"][0]["due"], false);
}
