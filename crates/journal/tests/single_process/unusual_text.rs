//! Any text is stored byte for byte.

use std::time::Instant;

use practice::{Answer, Answers};
use proptest::prelude::*;
use testsupport::{HANGS, generated_text};

use crate::common::{
    changed_entry, create_journal, form, found_entries, new_entry, open_journal, text_content, text_of, today,
};

const ODD: [&str; 16] = [
    "a\0b\0",
    "\u{feff}begins with a mark",
    "\u{202e}from right to left\u{202c} שלום مرحبا",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦 and 🏳\u{fe0f}\u{200d}🌈",
    "Zaz\u{307}o\u{301}łc\u{301} and Zażółć",
    "one\r\ntwo\nthree\rfour\u{2028}five\u{2029}six",
    "\u{10ffff}\u{10fffe}\u{fffd}\u{ffff}\u{fdd0}",
    "\u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[31m\u{7f}\u{80}",
    "<script>alert('x')</script><img src=x onerror=alert(1)>&lt;b&gt;",
    "'; DELETE FROM entry; -- \" \\ \\u0000 \\n %00 ${x} {{x}}",
    "  space before and after \u{a0}\u{3000}\t",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "ﷺ ½ ﬁ Ⅷ ß ẞ İ ı ς Σ",
    "null",
    "{\"text\":\"not the answer\"}",
    "\u{e000}\u{f8ff}\u{e0001}\u{e007f}",
];

#[test]
fn unusual_text_is_unchanged_everywhere() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let mut kept = Vec::new();
    for odd in ODD {
        let mut content = text_content(odd, today());
        content.tags = vec![odd.to_owned()];
        content.roles = vec![odd.chars().take(4).collect()];
        let draft = journal
            .save_draft(&new_entry("just-write", content.clone()), form("just-write"), today())
            .unwrap();
        assert_eq!(journal.draft(draft).unwrap().content, content);
        let mut writing = new_entry("just-write", content.clone());
        writing.draft = Some(draft);
        let id = journal.save_entry(&writing, form("just-write"), today()).unwrap();
        journal
            .save_entry(
                &changed_entry(id, "just-write", text_content("other words", today())),
                form("just-write"),
                today(),
            )
            .unwrap();
        kept.push((id, content));
    }
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    for (id, content) in &kept {
        let version = journal.earlier_versions(*id).unwrap()[0].id;
        assert_eq!(journal.earlier_version(version).unwrap().content, *content);
        journal.restore_version(version, today()).unwrap();
        assert_eq!(journal.entry(*id).unwrap().content, *content);
    }
    assert!(journal.filter_choices().unwrap().tags.iter().all(|tag| ODD.contains(&tag.as_str())));
    assert_eq!(crate::common::integrity_errors(&journal), [""; 0]);
}

#[test]
fn markup_stays_literal_in_every_view() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let script = "<script>alert('heron')</script>";
    let id = crate::common::save_text(&mut journal, script, today());
    assert_eq!(text_of(&journal.entry(id).unwrap().content), script);
    let page = journal.search("heron").unwrap();
    assert_eq!(page.found[0].card.beginning, script);
    assert_eq!(page.found[0].passage, ["<script>alert('", "heron", "')</script>"]);
}

#[test]
fn ten_megabytes_are_saved_found_changed_and_deleted() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let mut long = generated_text(5, 1_900_000);
    assert!(long.len() > 10 << 20, "{}", long.len());
    long.push_str("heron");
    let content = text_content(&long, today());
    let mut took = Vec::new();
    let started = Instant::now();
    let id =
        journal.save_entry(&new_entry("just-write", content.clone()), form("just-write"), today()).unwrap();
    took.push(("kept", started.elapsed()));
    let started = Instant::now();
    assert!(journal.entry(id).unwrap().content == content);
    took.push(("read", started.elapsed()));
    let started = Instant::now();
    assert_eq!(found_entries(&mut journal, "heron"), [id]);
    took.push(("found", started.elapsed()));
    long.push('s');
    let started = Instant::now();
    journal
        .save_entry(
            &changed_entry(id, "just-write", text_content(&long, today())),
            form("just-write"),
            today(),
        )
        .unwrap();
    took.push(("changed", started.elapsed()));
    let started = Instant::now();
    journal.delete_permanently(id).unwrap();
    took.push(("removed", started.elapsed()));
    // The target is one second for saving in a release build; here only a hang fails.
    assert!(took.iter().all(|(_, took)| *took < HANGS), "{took:?}");
    println!("{} MiB: {took:?} (aim for keeping, in a release: 1 s)", long.len() >> 20);
}

#[test]
fn very_many_answers_are_saved_field_by_field() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let role_form = form("fp-a");
    let mut content = text_content("", today());
    content.answers = Answers::new();
    for (nth, odd) in ODD.iter().enumerate().take(5) {
        content.answers.insert(format!("p{}", nth + 1), Answer::Text((*odd).to_owned()));
    }
    let id = journal.save_entry(&new_entry("fp-a", content.clone()), role_form, today()).unwrap();
    let kept = journal.entry(id).unwrap().content;
    for (field, answer) in &content.answers {
        assert_eq!(kept.answers[field], *answer);
    }
    assert_eq!(kept.answers.len(), role_form.fields().count());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: testsupport::repetitions(100, 2_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_stored_byte_for_byte(texts in prop::collection::vec(any::<String>(), 1..6), tag in any::<String>()) {
        let mut journal = journal::Journal::open_plain(rusqlite::Connection::open_in_memory().unwrap()).unwrap();
        for text in texts {
            let mut content = text_content(&text, today());
            content.tags = Some(tag.clone()).filter(|tag| !tag.is_empty()).into_iter().collect();
            match journal.save_entry(&new_entry("just-write", content.clone()), form("just-write"), today()) {
                Ok(id) => prop_assert_eq!(journal.entry(id).unwrap().content, content),
                Err(_) => prop_assert!(text.trim().is_empty()),
            }
        }
    }
}
