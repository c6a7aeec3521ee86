//! Stored forms: entries keep the form that they were answered with, as JSON, under names that
//! never change.
//!
//! The first four files in `snapshots` were written by version 0.1.0, before fields of [`Form`] got
//! other names in code than in JSON; the others are forms as they were before questions were added.
//! They are never made anew: notebooks hold such texts.

use std::mem::discriminant;

use practice::{Answer, Form};

use crate::{answers, choice, form, text};

const SNAPSHOTS: [(&str, &str); 9] = [
    ("event-debrief", include_str!("snapshots/event-debrief.json")),
    ("fp-a", include_str!("snapshots/fp-a.json")),
    ("full", include_str!("snapshots/full.json")),
    ("conditions-check", include_str!("snapshots/conditions-check.json")),
    ("ab", include_str!("snapshots/ab.json")),
    ("rp", include_str!("snapshots/rp.json")),
    ("stigma-note", include_str!("snapshots/stigma-note.json")),
    ("good-moment", include_str!("snapshots/good-moment.json")),
    ("event-followup", include_str!("snapshots/event-followup.json")),
];

#[test]
fn form_stored_by_an_earlier_version_is_read_and_written_alike() {
    for (id, json) in SNAPSHOTS {
        let form: Form = serde_json::from_str(json).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(form.id, id);
        assert_eq!(serde_json::to_string(&form).unwrap(), json, "{id}");
    }
}

#[test]
fn snapshots_hold_every_field_that_is_named_otherwise_in_code() {
    for name in ["\"gate\":{", "\"ways\":[{", "\"own_sign\":{"] {
        assert!(SNAPSHOTS.iter().any(|(_, json)| json.contains(name)), "{name}");
    }
    let renamed = SNAPSHOTS[0].1.replace("\"gate\":", "\"safety_check\":");
    assert!(serde_json::from_str::<Form>(&renamed).is_err(), "an unknown name is refused");
}

/// A question of an earlier form keeps its id, its kind and its answers in the form of today, so that
/// notes of both are counted together, and a draft of the one can be gone on with.
#[test]
fn answers_to_an_earlier_version_fit_the_form_of_today() {
    for (id, json) in SNAPSHOTS {
        let earlier: Form = serde_json::from_str(json).unwrap();
        let now = form(id);
        for field in earlier.fields() {
            let kept = now.field(&field.id).unwrap_or_else(|| panic!("{id} has no {}", field.id));
            assert_eq!(discriminant(&kept.ask), discriminant(&field.ask), "{id} {}", field.id);
            for option in field.ask.options() {
                let has_it = kept.ask.options().iter().any(|now| now.code == option.code);
                assert!(has_it, "{id} {} {}", field.id, option.code);
            }
        }
    }
}

#[test]
fn stigma_note_of_an_earlier_version_is_read_in_its_own_words() {
    let (_, json) = SNAPSHOTS.iter().find(|(id, _)| *id == "stigma-note").unwrap();
    let earlier: Form = serde_json::from_str(json).unwrap();
    let given = answers([
        ("stigma_kind", Answer::Choices(vec!["direct_excluded".to_owned()])),
        ("towards", choice("me")),
        ("did", text("I said that I work here too.")),
    ]);
    let stored = earlier.validate(&given).unwrap();
    assert!(!stored.contains_key("words"), "a question that was not asked has no answer");
    // The same answers in the form of today: what is new was not asked, and nothing is lost.
    let now = form("stigma-note").validate(&given).unwrap();
    assert_eq!(now.get("words"), Some(&Answer::NotShown));
    assert!(stored.iter().all(|(id, answer)| now.get(id) == Some(answer)));
    assert_ne!(earlier.version, form("stigma-note").version);
}
