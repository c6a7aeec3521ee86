//! Summaries: drafted, composed, sealed and logged.

use journal::{EntryId, RecipientKeyId};
use notebook::{Error, PreparedSummary, SaveTarget, Stretch, seal_document, seal_document_to_keys};
use practice::{Delivery, LimitOutcome};
use secrecy::SecretString;
use serde_json::{Value, json};
use summary::{NewKey, SealedFormat, Selection};
use vault::{FileRights, NewPassphrase, Passphrase, PhraseForm, WorkFactor};

use crate::common::{Fixture, entry_on, note, typed, view};

fn november() -> Value {
    json!({ "first": "2026-11-01", "last": "2026-11-30" })
}

/// A summary of November with these entries.
fn selection(entries: Value) -> Selection {
    typed(json!({
        "recipient": "supervisor_outside", "period": november(), "worked": null,
        "ratings": [], "limits": [], "entries": entries,
    }))
}

fn as_written(entry: &Value) -> Value {
    json!({ "entry": entry, "parts": ["text"], "words": {} })
}

fn prepared(fixture: &mut Fixture, selection: &Selection) -> (PreparedSummary, summary::Document) {
    let document = fixture.notebook().compose_summary(selection).unwrap();
    (PreparedSummary::of(&document, selection.recipient, selection.period), document)
}

#[test]
fn selection_is_drafted_without_an_entry_that_was_deleted() {
    let mut fixture = Fixture::new();
    let lake = fixture.save(note("a walk to the lake"))["entry"].clone();
    let train = fixture.save(note("the train home"))["entry"].clone();
    assert!(fixture.notebook().summary_draft().unwrap().is_none());
    let changed = json!({ "entry": train, "parts": ["text"], "words": { "text": "the way home" } });
    let begun = selection(json!([as_written(&lake), changed]));
    fixture.notebook().save_summary_draft(begun.clone()).unwrap();
    assert_eq!(fixture.notebook().summary_draft().unwrap(), Some(begun));

    fixture.notebook().journal.delete_permanently(typed::<EntryId>(train)).unwrap();
    let left = fixture.notebook().summary_draft().unwrap().unwrap();
    assert_eq!(left, selection(json!([as_written(&lake)])));
}

#[test]
fn period_offers_its_entries_and_composing_twice_gives_the_same() {
    let mut fixture = Fixture::new();
    let lake = fixture.save(note("a walk to the lake"))["entry"].clone();
    let offered = view(fixture.notebook().summary_choices(typed(november()), None).unwrap());
    assert_eq!(offered["entries"][0]["id"], lake);
    let october = typed(json!({ "first": "2026-10-01", "last": "2026-10-31" }));
    let offered = view(fixture.notebook().summary_choices(october, None).unwrap());
    assert_eq!(offered["entries"], json!([]));
    let parts = view(fixture.notebook().summary_parts(typed(lake.clone())).unwrap());
    assert_eq!((&parts[0]["words"], &parts[0]["own_words"]), (&json!("a walk to the lake"), &json!(true)));

    let full = selection(json!([as_written(&lake)]));
    let (one, _) = prepared(&mut fixture, &full);
    let (again, _) = prepared(&mut fixture, &full);
    let (empty, _) = prepared(&mut fixture, &selection(json!([])));
    assert_eq!(one, again);
    assert_ne!(one.sha256, empty.sha256);
    let turned = typed(json!({ "first": "2026-11-30", "last": "2026-11-01" }));
    let refused = fixture.notebook().summary_choices(turned, None);
    assert!(matches!(refused, Err(Error::Summary(summary::Error::PeriodTurnedRound))));
}

#[test]
fn sealed_summary_opens_with_its_phrase_and_is_logged_with_both_files() {
    let mut fixture = Fixture::new();
    let lake = fixture.save(note("a walk to the lake"))["entry"].clone();
    let (summary, document) = prepared(&mut fixture, &selection(json!([as_written(&lake)])));
    let sealed = seal_document(&document, PhraseForm::ENGLISH, "en", WorkFactor::FOR_TESTS).unwrap();
    let page = SaveTarget::new(fixture.folder().join("page"), SealedFormat::Page, FileRights::OwnerOnly);
    let (saved, sealed) = fixture.notebook().save_sealed(Some(&summary), sealed, &page, || false).unwrap();
    let saved = view(saved);
    let (phrase, file) = (saved["phrase"].as_str().unwrap(), &saved["file"]);
    assert_eq!((&file["name"], &file["noted"]), (&json!("page.html"), &json!(true)));

    let age = SaveTarget::new(fixture.folder().join("page"), SealedFormat::Age, FileRights::OwnerOnly);
    let copy = view(fixture.notebook().save_sealed_copy(&sealed, &age, || false).unwrap());
    assert_eq!((&copy["name"], &copy["noted"]), (&json!("page.age"), &json!(true)));
    for target in [&page, &age] {
        let bytes = summary::read_sealed(target.path()).unwrap();
        let opened = summary::open(&bytes, &SecretString::from(phrase.to_owned())).unwrap();
        assert_eq!(opened.html(), document.html());
    }
    let again = fixture.notebook().save_sealed_copy(&sealed, &age, || false);
    assert!(matches!(again, Err(Error::Summary(summary::Error::FileExists))));

    let log = view(fixture.notebook().journal.sharing_log().unwrap());
    assert_eq!((log.as_array().unwrap().len(), &log[0]["bring"]), (1, &json!("locked_file")));
    assert_eq!((&log[0]["entries"], &log[0]["keys"]), (&json!([lake]), &json!([])));
    let read = view(fixture.notebook().entry(typed(lake)).unwrap());
    assert_eq!(read["brought_on"][0]["recipient"], json!("supervisor_outside"));
    assert_eq!(read["brought_on"][0]["id"], log[0]["id"]);
    let sums: Vec<_> = log[0]["files"].as_array().unwrap().iter().map(|file| &file["sha256"]).collect();
    assert_eq!(sums, [&file["sha256"], &copy["sha256"]]);
}

#[test]
fn summary_sealed_to_keys_opens_with_each_and_is_found_in_the_log_by_its_fingerprint() {
    let mut fixture = Fixture::new();
    let (summary, document) = prepared(&mut fixture, &selection(json!([])));
    let passphrase = "the heron waits by the cold weir";
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(passphrase).unwrap()).unwrap();
    let keys = [(); 2].map(|()| NewKey::generate(&chosen, WorkFactor::FOR_TESTS).unwrap());
    for (nth, key) in keys.iter().enumerate() {
        let typed = key.public().to_string().to_uppercase();
        fixture.notebook().add_recipient_key(&format!("key {nth}"), &typed).unwrap();
        let again = fixture.notebook().add_recipient_key("again", &typed);
        assert!(matches!(again, Err(Error::Journal(journal::Error::KeyKnown))));
    }
    let secret = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
    let refused = fixture.notebook().add_recipient_key("mine", secret);
    assert!(matches!(refused, Err(Error::Summary(summary::Error::SecretKeyPasted))));
    let stored = view(fixture.notebook().recipient_keys().unwrap());
    assert_eq!(stored[0]["check"], keys[0].public().spoken_check());
    let ids: Vec<RecipientKeyId> =
        stored.as_array().unwrap().iter().map(|one| typed(one["key"]["id"].clone())).collect();
    assert_eq!(ids.len(), 2);

    assert!(fixture.notebook().choose_keys(&[]).is_err());
    let chosen = fixture.notebook().choose_keys(&ids).unwrap();
    let sealed = seal_document_to_keys(&document, &chosen).unwrap();
    let target = SaveTarget::new(fixture.folder().join("page"), SealedFormat::Age, FileRights::OwnerOnly);
    let saved = fixture.notebook().save_sealed_to_keys(&summary, &sealed, chosen, &target, || false).unwrap();
    let saved = view(saved);
    assert_eq!((&saved["labels"], &saved["file"]["noted"]), (&json!(["key 0", "key 1"]), &json!(true)));
    let bytes = summary::read_sealed(target.path()).unwrap();
    for key in &keys {
        let opened = summary::open_with_key(&bytes, key.file(), &SecretString::from(passphrase)).unwrap();
        assert_eq!(opened.html(), document.html());
    }
    let used = view(fixture.notebook().recipient_keys().unwrap());
    assert!(used[0]["key"]["last_used_on"].is_string() && used[1]["key"]["last_used_on"].is_string());

    let mut compared = |bytes: &[u8]| {
        let fingerprint = summary::fingerprint(bytes);
        view(fixture.notebook().logged_file("page.age".to_owned(), fingerprint).unwrap())["entry"].clone()
    };
    let (same, changed) = (compared(&bytes), compared(&[&bytes[..], b"\n"].concat()));
    assert!(same.is_number() && changed.is_null());
    let log = view(fixture.notebook().journal.sharing_log().unwrap());
    let check = keys[1].public().spoken_check().replace(' ', "");
    assert_eq!(log[0]["keys"][1], json!({ "label": "key 1", "ending": check }));
    fixture.notebook().journal.remove_recipient_key(ids[0]).unwrap();
    assert!(fixture.notebook().choose_keys(&ids).is_err(), "a key that is gone");
}

#[test]
fn only_notes_that_stand_on_the_page_are_logged_with_it() {
    let mut fixture = Fixture::new();
    let [lake, train, bus] = ["a walk to the lake", "the train home", "the bus"]
        .map(|words| fixture.save(note(words))["entry"].clone());
    let without_parts = json!({ "entry": train, "parts": [], "words": {} });
    let emptied = json!({ "entry": bus, "parts": ["text"], "words": { "text": " " } });
    let (summary, document) =
        prepared(&mut fixture, &selection(json!([as_written(&lake), without_parts, emptied])));
    assert_eq!(view(document.entries()), json!([lake]));
    fixture.notebook().log_shared(&summary, Delivery::Paper).unwrap();
    assert!(fixture.notebook().journal.brought_on(typed(train)).unwrap().is_empty());
    assert_eq!(fixture.notebook().journal.brought_on(typed(lake)).unwrap().len(), 1);
}

#[test]
fn sealed_file_does_not_stay_when_the_program_is_ending() {
    let mut fixture = Fixture::new();
    let (summary, document) = prepared(&mut fixture, &selection(json!([])));
    let target = SaveTarget::new(fixture.folder().join("page"), SealedFormat::Age, FileRights::OwnerOnly);
    for ends_after in [0, 1] {
        let asked = std::cell::Cell::new(0);
        let is_ending = || asked.replace(asked.get() + 1) >= ends_after;
        let sealed = seal_document(&document, PhraseForm::ENGLISH, "en", WorkFactor::FOR_TESTS).unwrap();
        let saved = fixture.notebook().save_sealed(Some(&summary), sealed, &target, is_ending);
        assert!(matches!(saved.err(), Some(Error::Ending)), "{ends_after}");
        assert!(!target.path().exists(), "{ends_after}");
    }
    assert!(fixture.notebook().journal.sharing_log().unwrap().is_empty());
}

#[test]
fn presented_summary_is_logged_with_its_recipient() {
    let mut fixture = Fixture::new();
    let (summary, _) = prepared(&mut fixture, &selection(json!([])));
    fixture.notebook().log_shared(&summary, Delivery::Screen).unwrap();
    let log = view(fixture.notebook().journal.sharing_log().unwrap());
    assert_eq!((&log[0]["bring"], &log[0]["document"]), (&json!("screen"), &json!(summary.sha256)));
    assert_eq!((&log[0]["recipient"], &log[0]["on"]), (&json!("supervisor_outside"), &json!("2026-11-22")));
}

#[test]
fn page_my_limits_and_looking_back_count_the_same() {
    let mut fixture = Fixture::new();
    let id = fixture.notebook().adopt_limit("l-hours").unwrap();
    let today = fixture.today;
    // A week with a check-in counts its last review only; in other weeks each tap counts.
    for outcome in [LimitOutcome::Pushed, LimitOutcome::Held] {
        fixture.notebook().journal.review_limit(id, outcome, today).unwrap();
    }
    for (on, code) in [("2026-11-03", "held"), ("2026-11-05", "pushed"), ("2026-11-10", "bent_on_purpose")] {
        fixture.save(entry_on(on, "boundary-checkin", json!({ "b01": { "choice": code } })));
    }
    let card = view(fixture.notebook().limits().unwrap())["limits"][0].clone();
    let mine: Vec<(String, u64)> = serde_json::from_value(card["history"]["times"].clone()).unwrap();
    assert_eq!(mine, [("held".to_owned(), 1), ("bent_on_purpose".to_owned(), 1), ("pushed".to_owned(), 2)]);

    let offered = view(fixture.notebook().summary_choices(typed(november()), None).unwrap());
    let on_page: Vec<(String, u64)> = offered["limits"][0]["counts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|count| (count["code"].as_str().unwrap().to_owned(), count["times"].as_u64().unwrap()))
        .collect();
    assert_eq!(on_page, mine);

    let part = view(fixture.notebook().limits_over_time(Stretch::default()).unwrap());
    let row = part["charts"][0]["table"]["rows"][1].clone();
    // Kept, bent on purpose, didn't work out, no real choice: after the name and the sum.
    let row: Vec<String> = serde_json::from_value(row).unwrap();
    assert_eq!(row[1..6], ["4", "1", "1", "0", "2"]);
}

#[test]
fn draft_of_an_earlier_version_still_opens() {
    let old = json!({
        "recipient": "manager", "period": november(), "worked": "less",
        "ratings": ["pulse/pu1"], "limits": ["b01"], "entries": [],
    });
    let selection: Selection = typed(old);
    assert!(selection.items.is_empty() && selection.edits.is_empty());
    let mut fixture = Fixture::new();
    fixture.notebook().save_summary_draft(selection.clone()).unwrap();
    assert_eq!(fixture.notebook().summary_draft().unwrap(), Some(selection));
}
