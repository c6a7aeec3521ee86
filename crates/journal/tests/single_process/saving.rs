//! Saving drafts and changes, and the versions they leave.

use journal::{EntryInput, Error, Filter};
use practice::{Answer, Answers, Form, FuzzyDate, Precision, SharingStatus};

use crate::common::{
    all_texts, changed_entry, create_journal, day, form, found_entries, integrity_errors, listed_entries,
    new_entry, save_text, text_content, text_of, today,
};

#[test]
fn draft_is_continued_and_deleted_on_save() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert!(!journal.has_entries().unwrap());
    let mut writing = new_entry("just-write", text_content("The bus was la", today()));
    let draft = journal.save_draft(&writing, form("just-write"), today()).unwrap();
    writing.draft = Some(draft);
    writing.content = text_content("The bus was late.", today());
    assert_eq!(journal.save_draft(&writing, form("just-write"), today()).unwrap(), draft);
    let cards = journal.drafts().unwrap();
    assert_eq!((cards.len(), &*cards[0].title, &*cards[0].kind), (1, "Just write", "just_write"));
    assert_eq!(journal.draft(draft).unwrap().content, writing.content);

    let id = journal.save_entry(&writing, form("just-write"), today()).unwrap();
    let entry = journal.entry(id).unwrap();
    assert_eq!(entry.content, writing.content);
    assert_eq!(entry.form, *form("just-write"));
    assert_eq!((&*entry.created_on, &*entry.updated_on), ("2026-11-22", "2026-11-22"));
    assert!(journal.drafts().unwrap().is_empty());
    assert!(journal.has_entries().unwrap());
    // A late autosave does not come back as another draft or entry.
    assert!(matches!(journal.save_draft(&writing, form("just-write"), today()), Err(Error::NoSuchDraft)));
    assert!(matches!(journal.save_entry(&writing, form("just-write"), today()), Err(Error::NoSuchDraft)));
    assert!(matches!(journal.draft(draft), Err(Error::NoSuchDraft)));
    assert_eq!(all_texts(&mut journal).len(), 1);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn entry_without_answers_is_refused_and_keeps_its_draft() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    for text in ["", "  \n"] {
        let mut writing = new_entry("just-write", text_content(text, today()));
        writing.content.tags = vec!["river".to_owned()];
        let draft = journal.save_draft(&writing, form("just-write"), today()).unwrap();
        let writing = EntryInput { draft: Some(draft), ..writing };
        assert!(matches!(
            journal.save_entry(&writing, form("just-write"), today()),
            Err(Error::NothingToSave)
        ));
        assert_eq!(journal.draft(draft).unwrap().content, writing.content);
    }
    let stranger = Answers::from([("nobody".to_owned(), Answer::Text("x".to_owned()))]);
    let mut content = text_content("", today());
    content.answers = stranger;
    let refused = journal.save_entry(&new_entry("just-write", content), form("just-write"), today());
    assert!(matches!(refused, Err(Error::InvalidAnswer(_))), "{refused:?}");
    assert!(!journal.has_entries().unwrap());
}

#[test]
fn change_leaves_a_version_and_no_change_leaves_none() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "I stayed an hour longer.", today());
    let change = |text: &str| changed_entry(id, "just-write", text_content(text, today()));
    assert_eq!(
        journal
            .save_entry(&change("I stayed an hour longer."), form("just-write"), day("2026-11-23"))
            .unwrap(),
        id
    );
    assert_eq!(journal.entry(id).unwrap().earlier_versions, 0);
    assert_eq!(journal.entry(id).unwrap().updated_on, "2026-11-22");

    journal.save_entry(&change("I stayed two hours longer."), form("just-write"), day("2026-11-24")).unwrap();
    let entry = journal.entry(id).unwrap();
    assert_eq!((text_of(&entry.content), entry.earlier_versions), ("I stayed two hours longer.", 1));
    assert_eq!((&*entry.created_on, &*entry.updated_on), ("2026-11-22", "2026-11-24"));
    let versions = journal.earlier_versions(id).unwrap();
    assert_eq!(
        (&*versions[0].beginning, &*versions[0].replaced_on),
        ("I stayed an hour longer.", "2026-11-24")
    );
    let earlier = journal.earlier_version(versions[0].id).unwrap();
    assert_eq!((text_of(&earlier.content), &*earlier.updated_on), ("I stayed an hour longer.", "2026-11-22"));
    assert_eq!(
        (found_entries(&mut journal, "an hour"), found_entries(&mut journal, "two hours")),
        (vec![], vec![id])
    );

    journal.restore_version(versions[0].id, day("2026-11-25")).unwrap();
    let entry = journal.entry(id).unwrap();
    assert_eq!((text_of(&entry.content), entry.earlier_versions), ("I stayed an hour longer.", 1));
    assert_eq!(journal.earlier_versions(id).unwrap()[0].beginning, "I stayed two hours longer.");
    assert_eq!(
        (found_entries(&mut journal, "an hour"), found_entries(&mut journal, "two hours")),
        (vec![id], vec![])
    );
    assert!(matches!(journal.restore_version(versions[0].id, today()), Err(Error::NoSuchEntry)));

    journal.remove_earlier_versions(id).unwrap();
    assert_eq!(journal.entry(id).unwrap().earlier_versions, 0);
    assert!(journal.earlier_versions(id).unwrap().is_empty());
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn entry_has_one_draft() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "one", today());
    assert!(journal.draft_of(id).unwrap().is_none());
    let first = journal.save_draft(
        &changed_entry(id, "just-write", text_content("two", today())),
        form("just-write"),
        today(),
    );
    let again = journal.save_draft(
        &changed_entry(id, "just-write", text_content("three", today())),
        form("just-write"),
        today(),
    );
    let draft = first.unwrap();
    assert_eq!(again.unwrap(), draft);
    let found = journal.draft_of(id).unwrap().unwrap();
    assert_eq!((found.id, found.entry, text_of(&found.content)), (draft, Some(id), "three"));
    // A draft of an entry is saved in its place even if the input does not name the entry.
    let writing =
        EntryInput { draft: Some(draft), ..new_entry("just-write", text_content("three", today())) };
    assert_eq!(journal.save_entry(&writing, form("just-write"), today()).unwrap(), id);
    assert_eq!(all_texts(&mut journal), ["three"]);
    assert!(journal.draft_of(id).unwrap().is_none());
}

/// Another version of the form for free text.
fn newer_form() -> Form {
    let mut newer = form("just-write").clone();
    newer.version = "9.0.0".to_owned();
    newer.title = "Write freely".to_owned();
    newer.sections[0].fields[0].label = "And what now?".to_owned();
    newer
}

#[test]
fn draft_and_entry_keep_their_form_snapshot() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "one", today());
    let writing = new_entry("just-write", text_content("begun", today()));
    let draft = journal.save_draft(&writing, form("just-write"), today()).unwrap();

    journal
        .save_entry(&changed_entry(id, "just-write", text_content("two", today())), &newer_form(), today())
        .unwrap();
    assert_eq!(journal.entry(id).unwrap().form, *form("just-write"));
    assert_eq!(journal.draft(draft).unwrap().form, *form("just-write"));
    let kept =
        journal.save_entry(&EntryInput { draft: Some(draft), ..writing }, &newer_form(), today()).unwrap();
    assert_eq!(journal.entry(kept).unwrap().form, *form("just-write"));
    let new = journal
        .save_entry(&new_entry("just-write", text_content("three", today())), &newer_form(), today())
        .unwrap();
    assert_eq!(journal.entry(new).unwrap().form, newer_form());
    assert_eq!(journal.entries_of_month(None, &Filter::default()).unwrap().entries[0].title, "Write freely");
    let rows: u32 = {
        let db = journal.vault().connection();
        db.query_row("SELECT count(*) FROM form_words", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(rows, 2, "each wording once");
}

#[test]
fn sharing_status_leaves_no_version_and_is_not_undone() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "one", today());
    journal
        .save_entry(
            &changed_entry(id, "just-write", text_content("two", today())),
            form("just-write"),
            today(),
        )
        .unwrap();
    let draft = journal.save_draft(
        &changed_entry(id, "just-write", text_content("three", today())),
        form("just-write"),
        today(),
    );
    journal.set_sharing_status(id, SharingStatus::Included).unwrap();
    let entry = journal.entry(id).unwrap();
    assert_eq!((entry.content.share, entry.earlier_versions), (SharingStatus::Included, 1));
    assert_eq!(journal.draft(draft.unwrap()).unwrap().content.share, SharingStatus::Included);
    let version = journal.earlier_versions(id).unwrap()[0].id;
    assert_eq!(journal.earlier_version(version).unwrap().content.share, SharingStatus::Included);
    journal.restore_version(version, today()).unwrap();
    let entry = journal.entry(id).unwrap();
    assert_eq!((text_of(&entry.content), entry.content.share), ("one", SharingStatus::Included));
    let mut content = entry.content;
    content.share = SharingStatus::Private;
    journal.save_entry(&changed_entry(id, "just-write", content), form("just-write"), today()).unwrap();
    assert_eq!(journal.entry(id).unwrap().earlier_versions, 1);
    assert_eq!(
        journal.entries_of_month(None, &Filter::default()).unwrap().entries[0].share,
        SharingStatus::Private
    );
}

#[test]
fn tags_are_unchanged_and_unique() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let mut content = text_content("words", today());
    let typed = ["river", "", " River ", "river", "two words", "two words", " "];
    content.tags = typed.map(str::to_owned).to_vec();
    content.roles = ["friend", "friend", ""].map(str::to_owned).to_vec();
    let id =
        journal.save_entry(&new_entry("just-write", content.clone()), form("just-write"), today()).unwrap();
    let kept = journal.entry(id).unwrap().content;
    assert_eq!(kept.tags, ["river", " River ", "two words", " "]);
    assert_eq!(kept.roles, ["friend"]);
    content.roles = vec!["r".repeat(65)];
    let refused = journal.save_entry(&new_entry("just-write", content), form("just-write"), today());
    assert!(matches!(refused, Err(Error::TooLong { most: 64, .. })));
}

#[test]
fn exact_day_of_a_fuzzy_date_is_never_stored() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let mut content = text_content("words", day("2026-11-20"));
    content.date.precision = Precision::Month;
    let draft =
        journal.save_draft(&new_entry("just-write", content.clone()), form("just-write"), today()).unwrap();
    let first = FuzzyDate { on: day("2026-11-01"), precision: Precision::Month };
    assert_eq!(journal.draft(draft).unwrap().content.date, first);
    let id = journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap();
    assert_eq!(journal.entry(id).unwrap().content.date, first);
    assert_eq!(journal.latest_entry_date(form("just-write")).unwrap(), Some(first));
}

#[test]
fn date_out_of_range_stays_in_the_draft_only() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let far = ["0202-11-22", "1899-12-31", "2200-01-01", "+12026-11-22", "-0001-01-01"];
    let ends = [chrono::NaiveDate::MIN, chrono::NaiveDate::MAX];
    for on in far.map(day).into_iter().chain(ends) {
        for precision in [Precision::Day, Precision::Week, Precision::Month, Precision::Season] {
            let mut writing = new_entry("just-write", text_content("words", on));
            writing.content.date.precision = precision;
            let draft = journal.save_draft(&writing, form("just-write"), on).unwrap();
            let begun =
                journal::Content { date: writing.content.date.generalized(), ..writing.content.clone() };
            assert_eq!(journal.draft(draft).unwrap().content, begun, "{on}");
            writing.draft = Some(draft);
            let refused = journal.save_entry(&writing, form("just-write"), on);
            assert!(matches!(refused, Err(Error::DateOutOfRange)), "{on}: {refused:?}");
            journal.discard_draft(draft).unwrap();
        }
    }
    for on in ["1900-01-01", "2199-12-31"].map(day) {
        let id = save_text(&mut journal, "words", on);
        assert_eq!(journal.entry(id).unwrap().content.date.on, on);
    }
    assert_eq!(listed_entries(&mut journal, &Filter::default()).len(), 2);
}

#[test]
fn preferences_are_saved_by_name_and_limited_in_size() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    journal.save_preference("all-at-once", "yes").unwrap();
    journal.save_preference("all-at-once", "no").unwrap();
    journal.save_preference(&"n".repeat(64), &"v".repeat(1024)).unwrap();
    for (name, value) in [("n".repeat(65), String::new()), ("n".to_owned(), "v".repeat(1025))] {
        assert!(matches!(journal.save_preference(&name, &value), Err(Error::TooLong { .. })));
    }
    let kept = journal.preferences().unwrap();
    assert_eq!((kept.len(), &*kept["all-at-once"]), (2, "no"));
}
