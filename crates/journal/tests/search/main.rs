//! Entries found by month, by filter and by words.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;
mod filters;
mod this_day;

use std::collections::BTreeSet;

use common::{
    changed_entry, create_journal, day, form, found_entries, highlighted, listed_entries, new_entry,
    save_text, text_content, today,
};
use journal::{Error, Filter, Journal, SharingFilter};
use practice::{Answer, Answers, Precision, SharingStatus};
use proptest::prelude::*;
use rusqlite::Connection;
use testsupport::generated_text;
use unicode_normalization::UnicodeNormalization;

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

#[test]
fn months_are_paged_back_and_forth() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let empty = journal.entries_of_month(None, &Filter::default()).unwrap();
    assert_eq!((empty.month, empty.entries.len(), empty.earlier, empty.later), (None, 0, None, None));
    let days = ["2026-11-22", "2026-11-01", "2026-11-22", "2026-08-31", "2027-01-15", "1900-01-01"].map(day);
    let ids = days.map(|on| save_text(&mut journal, "words", on));

    let latest = journal.entries_of_month(None, &Filter::default()).unwrap();
    assert_eq!((latest.month.as_deref(), latest.later.as_deref()), (Some("2027-01"), None));
    let month = journal.entries_of_month(latest.earlier.as_deref(), &Filter::default()).unwrap();
    assert_eq!(month.month.as_deref(), Some("2026-11"));
    assert_eq!(month.entries.iter().map(|card| card.id).collect::<Vec<_>>(), [ids[2], ids[0], ids[1]]);
    assert_eq!((month.earlier.as_deref(), month.later.as_deref()), (Some("2026-08"), Some("2027-01")));
    // The nearest earlier month, or else the nearest later one.
    for (asked, given) in
        [("2026-10", "2026-08"), ("2026-07", "1900-01"), ("2199-12", "2027-01"), ("1900-01", "1900-01")]
    {
        let page = journal.entries_of_month(Some(asked), &Filter::default()).unwrap();
        assert_eq!(page.month.as_deref(), Some(given), "{asked}");
    }
    for no_month in ["", "2026", "2026-13", "2026-1", "26-11-01", "2026-11-22", "~~~~~~~", "łóżko", "+026-11"]
    {
        let refused = journal.entries_of_month(Some(no_month), &Filter::default());
        assert!(matches!(refused, Err(Error::DateOutOfRange)), "{no_month}: {refused:?}");
    }
    assert_eq!(listed_entries(&mut journal, &Filter::default()), [4, 2, 0, 1, 3, 5].map(|nth| ids[nth]));
}

#[test]
fn filters_offer_and_find_existing_choices() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let role_form = form("fp-a");
    let codes = |field: &str| -> Vec<String> {
        role_form.field(field).unwrap().ask.options().iter().map(|option| option.code.clone()).collect()
    };
    let tensions = codes("tension");
    let mut written = Vec::new();
    for nth in 0..4 {
        let mut content = text_content("", day("2026-11-01"));
        let said = Answer::Text(format!("first {nth}"));
        content.answers = Answers::from([
            ("p1".to_owned(), said),
            ("tension".to_owned(), Answer::Choices(vec![tensions[1].clone(), tensions[nth % 2].clone()])),
        ]);
        content.roles = vec![["friend", "staff_member"][nth % 2].to_owned()];
        content.tags = vec![["Łódź", "Zebra", "lodge", "ądrea"][nth].to_owned()];
        content.share = [
            SharingStatus::Private,
            SharingStatus::Candidate,
            SharingStatus::Included,
            SharingStatus::Private,
        ][nth];
        written.push(journal.save_entry(&new_entry("fp-a", content), role_form, today()).unwrap());
    }
    let plain = save_text(&mut journal, "words", day("2026-10-01"));
    let choices = journal.filter_choices().unwrap();
    assert_eq!(choices.kinds, ["just_write", "role_reflection"]);
    assert_eq!(choices.roles, ["friend", "staff_member"]);
    assert_eq!(choices.tags, ["ądrea", "lodge", "Łódź", "Zebra"]);
    let offered: Vec<_> = choices.tensions.iter().map(|(code, _)| code.clone()).collect();
    assert_eq!(offered, tensions[..2]);
    assert!(choices.tensions.iter().all(|(code, label)| code != label));
    assert!(choices.has_entries_to_talk_about);

    let all = Filter::default();
    let filter = |change: fn(&mut Filter)| {
        let mut filter = Filter::default();
        change(&mut filter);
        filter
    };
    for (filter, wanted) in [
        (filter(|wanted| wanted.kind = Some("just_write".to_owned())), vec![plain]),
        (filter(|wanted| wanted.role = Some("friend".to_owned())), vec![written[2], written[0]]),
        (filter(|wanted| wanted.tag = Some("Łódź".to_owned())), vec![written[0]]),
        (filter(|wanted| wanted.tag = Some("Lodz".to_owned())), vec![]),
        (filter(|wanted| wanted.share = Some(SharingFilter::SetAside)), vec![written[2], written[1]]),
        (filter(|wanted| wanted.share = Some(SharingFilter::Candidate)), vec![written[1]]),
        (filter(|wanted| wanted.share = Some(SharingFilter::Included)), vec![written[2]]),
        (filter(|wanted| wanted.share = Some(SharingFilter::Private)), vec![written[3], written[0], plain]),
        (
            Filter { tension: Some(tensions[0].clone()), role: Some("friend".to_owned()), ..all.clone() },
            vec![written[2], written[0]],
        ),
        (Filter { tension: Some("' OR 1 = 1 --".to_owned()), ..all.clone() }, vec![]),
    ] {
        assert_eq!(listed_entries(&mut journal, &filter), wanted, "{filter:?}");
    }
    for id in &written {
        journal.move_to_bin(*id, today()).unwrap();
    }
    let choices = journal.filter_choices().unwrap();
    assert_eq!((choices.kinds.len(), choices.roles.len(), choices.tensions.len()), (1, 0, 0));
    assert!(!choices.has_entries_to_talk_about && choices.tags.is_empty());
}

#[test]
fn latest_entry_of_a_form_is_found_by_its_date() {
    let mut journal = in_memory();
    assert_eq!(journal.latest_entry_date(form("just-write")).unwrap(), None);
    for on in ["2026-11-22", "2026-12-24", "2026-11-30"] {
        let mut content = text_content("words", day(on));
        content.date.precision = Precision::Week;
        journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap();
    }
    let last = journal.latest_entry_date(form("just-write")).unwrap().unwrap();
    assert_eq!((last.on, last.precision), (day("2026-12-21"), Precision::Week));
    assert_eq!(journal.latest_entry_date(form("pulse")).unwrap(), None);
}

#[test]
fn answers_choices_tags_and_titles_are_found() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let mut content = text_content("", today());
    content.answers = Answers::from([
        ("p1".to_owned(), Answer::Text("Potem w Łodzi: zażółć gęślą jaźń, powiedziała.".to_owned())),
        (
            "tension".to_owned(),
            Answer::Choices(vec![form("fp-a").field("tension").unwrap().ask.options()[0].code.clone()]),
        ),
    ]);
    content.tags = vec!["Nad řekou".to_owned()];
    let id = journal.save_entry(&new_entry("fp-a", content), form("fp-a"), today()).unwrap();
    let label = &form("fp-a").field("tension").unwrap().ask.options()[0].label;
    let passages = [
        ("lodzi", "Potem w [Łodzi]: zażółć gęślą jaźń, powiedziała."),
        ("ŁODZI GESL", "Potem w [Łodzi]: zażółć [gęślą] jaźń, powiedziała."),
        ("ja\u{301}z\u{301}n", "Potem w Łodzi: zażółć gęślą [jaźń], powiedziała."),
        ("rekou", "Nad [řekou]"),
    ];
    for (words, passage) in passages {
        let page = journal.search(words).unwrap();
        assert_eq!((page.found.len(), page.more), (1, 0), "{words}");
        assert_eq!(page.found[0].card.id, id);
        assert_eq!(highlighted(&page.found[0]), passage, "{words}");
    }
    assert_eq!(found_entries(&mut journal, label), [id]);
    assert_eq!(found_entries(&mut journal, &form("fp-a").title), [id]);
    // Every word must be found.
    assert_eq!(found_entries(&mut journal, "lodz gesla"), [id]);
    assert_eq!(found_entries(&mut journal, "lodzi gesla nic"), []);
    // Decomposed accents match.
    let apart: String = "Łodzi zażółć".nfd().collect();
    assert_eq!(found_entries(&mut journal, &apart), [id]);
    let written_apart: String = "Příliš žluťoučký kůň".nfd().collect();
    let other = save_text(&mut journal, &written_apart, today());
    assert_eq!(found_entries(&mut journal, "žluťoučký"), [other]);
    assert_eq!(
        highlighted(&journal.search("kůň").unwrap().found[0]),
        format!("{}[{}]", "Příliš žluťoučký ".nfd().collect::<String>(), "kůň".nfd().collect::<String>())
    );
}

#[test]
fn query_has_no_syntax_and_never_fails() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(
        &mut journal,
        "AND then NOT a near \"miss\": don't OR* co-operate (words: text) \u{1f9a6}",
        today(),
    );
    for typed in [
        "\"",
        "'",
        "\"\"",
        "'; DROP TABLE entry; --",
        "*",
        "**",
        "^",
        "-",
        "+",
        ":",
        "()",
        "(",
        ")",
        "\0",
        "\0\0",
        " ",
        "\u{202e}",
        "\u{feff}",
        "%",
        "_",
        "\\",
        "\u{10ffff}",
        "\u{e000}",
        "NEAR(zzz, 3)",
        "zzz*",
        "\u{1f600}",
    ] {
        let page = journal.search(typed).unwrap_or_else(|error| panic!("{typed:?}: {error:?}"));
        assert!(page.found.is_empty(), "{typed:?}");
    }
    for typed in [
        "AND",
        "and NOT",
        "OR",
        "a NEAR",
        "NEAR(miss)",
        "NEAR(near miss)",
        "\"miss\"",
        "\"miss",
        "miss\"",
        "don't",
        "DON'T OR*",
        "co-operate",
        "co-op",
        "words: text",
        "{words text}",
        "words:text",
        "-then",
        "^then",
        "then + not",
        "(then)",
        "the\0n",
        "then\0q",
        "\u{1f9a6}",
        "*then*",
        "then then then t",
    ] {
        let wanted = if typed == "then\0q" { vec![] } else { vec![id] };
        assert_eq!(found_entries(&mut journal, typed), wanted, "{typed:?}");
    }
    let long = [
        "a".repeat(10_000),
        "x ".repeat(5_000),
        generated_text(7, 2_000),
        (0..2_500).map(|nth| format!("{nth:x} ")).collect(),
        "\"(".repeat(5_000),
        "\u{1f9a6}".repeat(2_500),
        "e\u{301}".repeat(5_000),
    ];
    for typed in long {
        assert!(typed.chars().count() >= 2_500);
        let found = journal.search(&typed).unwrap().found.len();
        assert_eq!(found, usize::from(typed.starts_with('\u{1f9a6}')));
    }
    // Many different words, all of them present.
    let many: String = (0..3_000).map(|nth| format!("n{nth} ")).collect();
    let all = save_text(&mut journal, &many, today());
    assert_eq!(found_entries(&mut journal, &many), [all]);
    assert_eq!(common::integrity_errors(&journal), [""; 0]);
}

#[test]
fn newest_hits_are_shown_and_others_counted() {
    let mut journal = in_memory();
    let mut expected = Vec::new();
    for nth in 0..130_u32 {
        let on = day("2026-01-01") + chrono::TimeDelta::days(i64::from(nth * 7 % 40));
        let id = journal
            .save_entry(&new_entry("just-write", text_content("heron", on)), form("just-write"), today())
            .unwrap();
        expected.push((on, id));
    }
    expected.sort();
    expected.reverse();
    let page = journal.search("her").unwrap();
    let shown: Vec<_> = page.found.iter().map(|found| found.card.id).collect();
    assert_eq!(shown, expected[..50].iter().map(|(_, id)| *id).collect::<Vec<_>>());
    assert_eq!(page.more, 80);
}

#[test]
fn snippet_is_short_and_never_splits_a_grapheme() {
    let mut journal = in_memory();
    let before = "słowo ".repeat(500);
    let letters = "e\u{301}".repeat(3_000);
    let texts = [
        format!("{before}czapla {before}"),
        format!("{letters} czapla {letters}"),
        format!("{}czapla", "👩\u{200d}💻".repeat(1_000)),
        "czapla".to_owned(),
        format!("{} czapla", "a".repeat(300)),
        format!("czapla{}", "b".repeat(300)),
    ];
    for text in &texts {
        journal
            .save_entry(&new_entry("just-write", text_content(text, today())), form("just-write"), today())
            .unwrap();
    }
    let page = journal.search("CZAPLA").unwrap();
    assert_eq!(page.found.len(), texts.len());
    // The word itself comes before one that begins with it.
    let (beginning, exact) = texts.split_last().unwrap();
    for (found, text) in page.found.iter().zip(exact.iter().rev().chain([beginning])) {
        let whole = found.passage.concat();
        assert!(text.contains(&whole), "{whole}");
        assert!(found.passage[1].starts_with("czapla"), "{:?}", found.passage);
        assert!(whole.chars().count() <= 220, "{}", whole.chars().count());
        let first = whole.chars().next().unwrap();
        assert!(!matches!(first, '\u{301}' | '\u{200d}' | '💻'), "{whole}");
        assert!(!whole.ends_with('\u{200d}'), "{whole}");
    }
    // The end of a decomposed letter stays with it.
    assert!(page.found[3].passage.concat().ends_with('\u{301}'));
}

/// Words of four languages, composed and decomposed, with symbols between them.
fn some_words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "heron",
        "Heron",
        "hero",
        "boundary",
        "boundaries",
        "work",
        "teamwork",
        "Worked",
        "rozmowa",
        "rozmową",
        "rozmów",
        "ROZMOWAMI",
        "matka",
        "matce",
        "matek",
        "rozhovorem",
        "rozhovory",
        "kniha",
        "knize",
        "gräns",
        "gränser",
        "mötet",
        "don't",
        "OK",
        "zażółć",
        "ZAŻÓŁĆ",
        "zażo\u{301}łć",
        "łódź",
        "lodz",
        "Łódka",
        "kůň",
        "kun",
        "ku\u{30a}n\u{30c}",
        "příliš",
        "sjö",
        "sjo\u{308}",
        "sjön",
        "möte",
        "å",
        "a",
        "AND",
        "3",
        "33",
        "\u{1f9a6}",
        "\"",
        "*",
    ]);
    let between = prop::sample::select(vec![" ", " ", "\n", ", ", "-", "\0", "\u{a0}", "“"]);
    prop::collection::vec((word, between), 0..12)
        .prop_map(|pairs| pairs.into_iter().map(|(word, between)| format!("{word}{between}")).collect())
}

/// Naive words of a text: letters and digits without accents, in lower case.
fn naive_words(text: &str) -> BTreeSet<String> {
    let plain: String = text.nfkd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect();
    let plain = plain.to_lowercase().replace('ł', "l").replace('\u{1f9a6}', " \u{1f9a6} ");
    let is_word = |c: char| c.is_alphanumeric() || c == '\u{1f9a6}';
    plain.split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Forms of one word, without accents.
const FORMS: [&[&str]; 10] = [
    // In Swedish, -n makes a word definite.
    &["hero", "heron"],
    &["sjo", "sjon"],
    &["boundary", "boundaries"],
    &["work", "worked"],
    &["rozmowa", "rozmow", "rozmowami"],
    &["matka", "matce", "matek"],
    &["rozhovorem", "rozhovory"],
    &["kniha", "knize"],
    &["grans", "granser"],
    &["mote", "motet"],
];

/// The way in which a word is found: 0 as it is, 1 as a beginning, 2 in another form, 3 inside.
fn naive_way(word: &str, wanted: &str, is_last: bool) -> Option<u8> {
    let letters = wanted.chars().count();
    if word == wanted {
        Some(0)
    } else if word.starts_with(wanted) && (is_last || letters >= 2) {
        Some(1)
    } else if FORMS.iter().any(|forms| forms.contains(&word) && forms.contains(&wanted)) {
        Some(2)
    } else if word.contains(wanted) && letters >= 3 {
        Some(3)
    } else {
        None
    }
}

fn found_naively(text: &str, typed: &str) -> Option<u8> {
    // In their order, since the last is a beginning.
    let plain: String = typed.nfkd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect();
    let plain = plain.to_lowercase().replace('ł', "l").replace('\u{1f9a6}', " \u{1f9a6} ");
    let wanted: Vec<_> = plain
        .split(|c: char| !(c.is_alphanumeric() || c == '\u{1f9a6}'))
        .filter(|word| !word.is_empty())
        .collect();
    let there = naive_words(text);
    let closest = |(at, wanted): (usize, &&str), last: usize| {
        there.iter().filter_map(|word| naive_way(word, wanted, at == last)).min()
    };
    let last = wanted.len().checked_sub(1)?;
    wanted.iter().enumerate().map(|word| closest(word, last)).try_fold(0, |worst, way| Some(worst.max(way?)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: testsupport::repetitions(60, 2_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn search_agrees_with_a_full_scan(
        texts in prop::collection::vec(some_words(), 1..8),
        later in prop::collection::vec((0_usize..8, some_words()), 0..5),
        binned in prop::collection::vec(0_usize..8, 0..3),
        restored in any::<bool>(),
        searched_before in any::<bool>(),
        typed in prop::collection::vec(some_words(), 1..6),
    ) {
        let mut journal = in_memory();
        let just_write = form("just-write");
        let mut kept = Vec::new();
        for text in &texts {
            if let Ok(id) = journal.save_entry(&new_entry("just-write", text_content(text, today())), just_write, today()) {
                kept.push((id, text.clone()));
            }
        }
        // The words of the index are read now, or after what follows.
        if searched_before {
            journal.prepare_search().unwrap();
        }
        for (at, text) in later {
            if let Some((id, current)) = kept.get_mut(at)
                && journal.save_entry(&changed_entry(*id, "just-write", text_content(&text, today())), just_write, today()).is_ok()
            {
                *current = text;
            }
        }
        for at in binned {
            if at < kept.len() {
                journal.move_to_bin(kept[at].0, today()).unwrap();
                journal.search("heron").unwrap();
                if restored {
                    journal.restore_from_bin(kept[at].0).unwrap();
                } else {
                    kept.remove(at);
                }
            }
        }
        for typed in typed {
            let mut naively: Vec<_> = kept
                .iter()
                .filter_map(|(id, text)| Some((found_naively(&format!("{text} {}", just_write.title), &typed)?, *id)))
                .collect();
            naively.sort_by_key(|(way, id)| (*way, std::cmp::Reverse(*id)));
            let naively: Vec<_> = naively.into_iter().map(|(_, id)| id).collect();
            let page = journal.search(&typed).unwrap();
            let found: Vec<_> = page.found.iter().map(|found| found.card.id).collect();
            prop_assert_eq!(&found, &naively, "{:?}", typed);
            for found in &page.found {
                prop_assert!(found.passage.len() >= 3 && !found.passage[1].is_empty(), "{:?}", found.passage);
                for marked in found.passage.iter().skip(1).step_by(2) {
                    let of_the_words = naive_words(&typed).iter().any(|word| {
                        naive_words(marked).iter().any(|marked| naive_way(marked, word, true).is_some())
                    });
                    prop_assert!(of_the_words, "{} for {:?}", marked, typed);
                }
            }
        }
        let check = "INSERT INTO found_by_words (found_by_words, rank) VALUES ('integrity-check', 1)";
        journal.connection().execute_batch(check).unwrap();
    }

    #[test]
    fn any_text_is_saved_and_searchable(text in any::<String>(), typed in any::<String>()) {
        let mut journal = in_memory();
        let kept = journal.save_entry(&new_entry("just-write", text_content(&text, today())), form("just-write"), today());
        let whole = journal.search(&text).unwrap().found.len();
        if kept.is_err() {
            prop_assert!(text.trim().is_empty());
        } else if text.chars().any(char::is_alphanumeric) {
            prop_assert_eq!(whole, 1, "{:?}", text);
        }
        journal.search(&typed).unwrap();
    }
}

#[test]
fn closest_hits_come_first() {
    let mut journal = in_memory();
    let texts = ["The teamwork.", "It works.", "The work.", "boundaries", "A workshop, worked out.", "Rest."];
    let ids = texts.map(|text| {
        let content = text_content(text, today());
        journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap()
    });
    let found = |journal: &mut Journal<Connection>, words: &str| -> Vec<_> {
        let page = journal.search(words).unwrap();
        page.found.iter().map(|hit| (hit.card.id, highlighted(hit))).collect()
    };
    let marked = |at: usize, text: &str| (ids[at], text.to_owned());
    assert_eq!(
        found(&mut journal, "work"),
        [
            marked(2, "The [work]."),
            marked(4, "A [workshop], [worked] out."),
            marked(1, "It [works]."),
            marked(0, "The [teamwork]."),
        ]
    );
    assert_eq!(found(&mut journal, "boundary"), [marked(3, "[boundaries]")]);
    // Worked is another form of working, and no beginning of it.
    assert_eq!(
        found(&mut journal, "working"),
        [marked(4, "A workshop, [worked] out."), marked(2, "The [work]."), marked(1, "It [works].")]
    );
    // Two letters are inside of almost everything.
    assert_eq!(found(&mut journal, "or"), []);
}

#[test]
fn read_only_notebook_and_backup_are_searched_inside_words() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "Good teamwork.", today());
    let copy = tempfile::tempdir().unwrap();
    testsupport::copy_folder(&data.path().join("vault"), &copy.path().join("vault"));
    let state = vault::StateFile::in_folder(copy.path()).unwrap();
    let state = Journal::open(state.open(&journal.vault().vault_key()).unwrap()).unwrap();
    journal.lock().unwrap();
    for mut read_only in [common::open_read_only(data.path()).unwrap(), state] {
        assert_eq!(found_entries(&mut read_only, "amwor"), [id]);
        assert_eq!(found_entries(&mut read_only, "lighthouse"), [], "the control");
    }
}

#[test]
fn part_of_very_many_words_says_that_there_may_be_more() {
    let mut journal = in_memory();
    for nth in 0..5 {
        let many: String = (0..100).map(|word| format!("a{nth}{word:02}middle ")).collect();
        journal
            .save_entry(&new_entry("just-write", text_content(&many, today())), form("just-write"), today())
            .unwrap();
    }
    let page = journal.search("middle").unwrap();
    assert!(page.is_part && !page.found.is_empty());
    assert!(!journal.search("a3").unwrap().is_part, "the control: beginnings are never cut");
}

#[test]
fn recent_kinds_are_sorted_by_use() {
    let mut journal = in_memory();
    assert!(journal.recent_kinds(today()).unwrap().is_empty());
    let reflection = |journal: &mut Journal<Connection>, on: &str| {
        let answers = Answers::from([("p1".to_owned(), Answer::Text("A moment.".to_owned()))]);
        let content = journal::Content { answers, ..text_content("", day(on)) };
        journal.save_entry(&new_entry("fp-a", content), form("fp-a"), day(on)).unwrap()
    };
    reflection(&mut journal, "2026-11-01");
    journal
        .save_entry(&new_entry("just-write", text_content("one", today())), form("just-write"), today())
        .unwrap();
    assert_eq!(journal.recent_kinds(today()).unwrap(), ["just_write", "role_reflection"]);
    let second = reflection(&mut journal, "2026-11-02");
    assert_eq!(journal.recent_kinds(today()).unwrap(), ["role_reflection", "just_write"]);
    // Entries in the bin or of another season are not recent.
    journal.move_to_bin(second, today()).unwrap();
    assert_eq!(journal.recent_kinds(today()).unwrap(), ["just_write", "role_reflection"]);
    assert_eq!(journal.recent_kinds(day("2027-02-10")).unwrap(), ["just_write"]);
    assert!(journal.recent_kinds(day("2027-06-01")).unwrap().is_empty());
}
