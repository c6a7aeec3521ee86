//! Stored forms: entries keep the form that they were answered with, as JSON, under names that
//! never change.
//!
//! The files in `snapshots` were written by version 0.1.0, before fields of [`Form`] got other names
//! in code than in JSON. They are never made anew: notebooks hold such texts.

use practice::Form;

const SNAPSHOTS: [(&str, &str); 4] = [
    ("event-debrief", include_str!("snapshots/event-debrief.json")),
    ("fp-a", include_str!("snapshots/fp-a.json")),
    ("full", include_str!("snapshots/full.json")),
    ("conditions-check", include_str!("snapshots/conditions-check.json")),
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
