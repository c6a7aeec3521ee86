//! Content of each section of a summary.

use std::collections::BTreeMap;

use practice::{Answer, Precision, Reason, Recipient, SharingStatus, Workload};
use summary::{Error, Period, SelectedEntry, Selection, available_content, entry_parts};

use crate::fixtures::{
    Notebook, choice, choices, compose_kept, composed, content, day, empty_selection, form, fuzzy_date,
    in_numbers, just_write, notebook, october, offered, parts_but, save, text, today, whole, with_entries,
};
use crate::html_tree::{Element, read};

fn page(notebook: &mut Notebook, chosen: &Selection) -> Element {
    read(composed(notebook, chosen).html())
}

/// Everything under a list of terms: a term and what stands beside it.
fn pairs(list: &Element) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for element in list.all() {
        match element.name.as_str() {
            "dt" => pairs.push((element.line(), String::new())),
            "dd" => {
                let beside = &mut pairs.last_mut().unwrap().1;
                *beside = format!("{beside} {}", element.line()).trim().to_owned();
            }
            _ => {}
        }
    }
    pairs
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
}

fn rows(table: &Element) -> Vec<Vec<String>> {
    let cells = |row: &&Element| row.children().map(Element::line).collect();
    table.named("tr").iter().map(cells).collect()
}

#[test]
fn title_depends_on_the_recipient() {
    let mut notebook = notebook();
    for (recipient, title) in [
        (None, "Notes for supervision"),
        (Some(Recipient::SupervisorOutside), "Notes for supervision"),
        (Some(Recipient::SupervisorAtWork), "Notes for supervision"),
        (Some(Recipient::Peer), "Notes for a conversation with a peer"),
        (Some(Recipient::Manager), "Questions for my manager"),
    ] {
        let page = page(&mut notebook, &Selection { recipient, ..empty_selection() });
        assert_eq!(page.lines("h1"), [title]);
        assert_eq!(page.lines("title"), [title]);
    }
}

#[test]
fn cover_names_the_period_and_the_purpose() {
    let mut notebook = notebook();
    let period =
        owned(&[("Dates", "1 October 2026 to 31 October 2026"), ("Prepared on", "22 November 2026")]);
    for (worked, shown) in [
        (None, None),
        (Some(Workload::Usual), Some("as usual")),
        (Some(Workload::Less), Some("less")),
        (Some(Workload::Hardly), Some("hardly")),
    ] {
        let page = page(&mut notebook, &Selection { worked, ..empty_selection() });
        let header = page.named("header")[0];
        let mut expected = period.clone();
        expected.extend(shown.map(|shown| ("Worked".to_owned(), shown.to_owned())));
        assert_eq!(pairs(header), expected);
        assert_eq!(
            header.lines("p"),
            [
                "Prepared by me, for a conversation. The self-ratings are in my own notebook's words and are not a test. \
              This page is not part of any patient or personnel record."
            ]
        );
    }
    let one_day = Period { first: day("2026-10-31"), last: day("2026-10-31") };
    let page = page(&mut notebook, &Selection { period: one_day, ..empty_selection() });
    assert_eq!(pairs(page.named("header")[0])[0].1, "31 October 2026");
}

#[test]
fn text_for_the_recipient_is_complete() {
    let page = page(&mut notebook(), &empty_selection());
    let footer = page.section("For the person this was prepared for").unwrap();
    assert_eq!(footer.name, "footer");
    assert_eq!(
        footer.lines("p"),
        [
            "This page holds what I want to bring. What is not here is not hidden from you; it is mine.",
            "Please read it as a start for our talk. It is not a test, and not a report on anyone I support. It does \
             not measure my performance or health.",
            "Please don't ask to see the notebook itself, and don't ask me to fill it in for you.",
            "If something here worries you, speak with me first, unless someone's life is in danger.",
            "Where I write that work left me no choice, I would like us to look at the work.",
            "After our talk:",
            "(This is a request; a file cannot be called back.)",
        ]
    );
    assert_eq!(
        footer.lines("li"),
        [
            "☐ you may keep it",
            "☐ please delete or destroy it",
            "☐ please don't show it to anyone without asking me.",
        ]
    );
}

#[test]
fn empty_section_is_left_out() {
    let mut notebook = notebook();
    just_write(&mut notebook, "2026-10-05", "the tram was late");
    let nothing_chosen = page(&mut notebook, &empty_selection());
    assert_eq!(nothing_chosen.lines("h2"), ["For the person this was prepared for"]);
    let unknown = Selection {
        ratings: vec!["pulse/pu1".to_owned()],
        limits: vec!["b01".to_owned()],
        ..empty_selection()
    };
    assert_eq!(page(&mut notebook, &unknown).lines("h2"), ["For the person this was prepared for"]);
    assert!(nothing_chosen.named("main")[0].line().is_empty());
}

/// Three fillings of the short one and two of the longer one in October, and one of each outside
/// it.
fn rated() -> Notebook {
    let mut notebook = notebook();
    let pulse = form("pulse");
    let number = Answer::Number;
    save(&mut notebook, pulse, content("2026-10-19", [("pu1", number(7)), ("pu2", number(0))]));
    save(
        &mut notebook,
        pulse,
        content("2026-10-05", [("pu1", number(4)), ("pu2", number(3)), ("pu3", number(10))]),
    );
    save(&mut notebook, pulse, content("2026-10-12", [("pu2", number(5))]));
    save(&mut notebook, pulse, content("2026-10-26", [("worked", choice("none"))]));
    save(&mut notebook, pulse, content("2026-11-09", [("pu1", number(9))]));
    let full = form("full");
    // Worked out by hand: 68.75.
    let ex = [("ex1", choice("3")), ("ex2", choice("2")), ("ex3", choice("1")), ("ex4", choice("3"))];
    let mut first = content("2026-10-07", ex);
    first.date = fuzzy_date("2026-10-07", Precision::Week);
    save(&mut notebook, full, first);
    // Too few.
    save(
        &mut notebook,
        full,
        content("2026-10-21", [("ex1", choice("3")), ("ex3", choice("1")), ("di1", choice("0"))]),
    );
    let other =
        [("worked", choice("none")), ("ex1", choice("3")), ("ex2", choice("2")), ("ex3", choice("1"))];
    save(&mut notebook, full, content("2026-10-30", other));
    notebook
}

#[test]
fn period_offers_ratings_that_gave_a_number() {
    let offered = offered(&mut rated(), october());
    let ids: Vec<_> = offered.ratings.iter().map(|rating| rating.id.as_str()).collect();
    assert_eq!(ids, ["pulse/pu1", "pulse/pu2", "pulse/pu3", "full/ex"]);
    let tired = &offered.ratings[0];
    assert_eq!((tired.form.as_str(), tired.name.as_str()), ("How I am", "Tiredness from work (short)"));
    assert_eq!(tired.range, ("0".to_owned(), "10".to_owned()));
    // An open question is no point: neither on 12 October, nor in the week without work.
    let points: Vec<_> =
        tired.points.iter().map(|point| (point.date.on.to_string(), point.shown.as_deref())).collect();
    assert_eq!(points, [("2026-10-05".to_owned(), Some("4")), ("2026-10-19".to_owned(), Some("7"))]);
    let longer = &offered.ratings[3];
    assert_eq!((longer.form.as_str(), longer.name.as_str()), ("The longer one", "Tiredness from work"));
    assert_eq!(longer.points[0].date, fuzzy_date("2026-10-07", Precision::Week));
    assert_eq!(longer.points[0].shown.as_deref(), Some("69"));
    assert_eq!(
        (longer.points[1].shown.as_deref(), longer.points[1].reason),
        (None, Some(Reason::TooFewAnswers))
    );
    assert_eq!(longer.points.len(), 2);
}

#[test]
fn each_form_has_a_table_and_the_meaning_of_its_numbers() {
    let ratings = ["full/ex", "pulse/pu3", "pulse/pu1"].map(str::to_owned).to_vec();
    let page = page(&mut rated(), &Selection { ratings, ..in_numbers() });
    let section = page.section("How I am").unwrap();
    let tables = section.named("table");
    assert_eq!(
        rows(tables[0]),
        [
            ["When", "Tiredness from work (short) 0 to 10", "Being of use (short) 0 to 10"],
            ["5 October 2026", "4 (not enough answers yet)", "10 (not enough answers yet)"],
            ["19 October 2026", "7 (not enough answers yet)", ""],
        ]
    );
    assert_eq!(tables[0].lines("caption"), ["“Think of the last week in which you worked.”"]);
    assert_eq!(
        rows(tables[1]),
        [
            vec!["When", "Tiredness from work 0 to 100"],
            vec!["the week of 5 October 2026", "69 (not enough answers yet)"],
            vec!["21 October 2026", "Not enough answers"],
        ]
    );
    assert_eq!(
        tables[1].lines("caption"),
        [
            "The longer one: “Think of your most recent two weeks with work in them. How well does each sentence fit? \
          Skip what does not apply.”"
        ]
    );
    let meanings: Vec<_> = section.classed("meaning").into_iter().flat_map(pairs).collect();
    assert_eq!(
        meanings,
        owned(&[
            (
                "Tiredness from work (short)",
                "“How tired has work left you?” 0 not tired, 10 completely exhausted."
            ),
            ("Being of use (short)", "“How useful have you felt?” 0 not at all, 10 very."),
            ("Tiredness from work", "From 0 to 100. Higher is more strain."),
        ])
    );
    assert_eq!(
        section.lines("p"),
        [
            "These questions were written for this notebook. They are not a test for burnout or for any illness. The \
          numbers can be compared only with my own earlier answers."
        ]
    );
}

#[test]
fn shutting_off_is_shown_with_its_help_text() {
    let mut notebook = notebook();
    let items = ["di1", "di2", "di3"].map(|item| (item, choice("2")));
    save(&mut notebook, form("full"), content("2026-10-07", items));
    let page = page(&mut notebook, &Selection { ratings: vec!["full/di".to_owned()], ..in_numbers() });
    let meaning = &pairs(page.classed("meaning")[0])[0].1;
    assert!(meaning.contains("Shutting off for a while can be a way of protecting yourself."), "{meaning}");
}

#[test]
fn other_form_version_is_a_series_with_its_own_id() {
    let mut notebook = notebook();
    let older = practice::Form { version: "1.0.0".to_owned(), ..form("pulse").clone() };
    save(&mut notebook, &older, content("2026-10-05", [("pu1", Answer::Number(2))]));
    save(&mut notebook, form("pulse"), content("2026-10-12", [("pu1", Answer::Number(6))]));
    let ratings = offered(&mut notebook, october()).ratings;
    let ids: Vec<_> = ratings.iter().map(|rating| (rating.id.as_str(), rating.form.as_str())).collect();
    assert_eq!(ids, [("pulse/pu1", "How I am"), ("pulse/pu1@1.0.0", "How I am (1.0.0)")]);

    let newer = page(&mut notebook, &Selection { ratings: vec!["pulse/pu1".to_owned()], ..in_numbers() });
    assert_eq!(rows(newer.named("table")[0])[1..], [["12 October 2026", "6 (not enough answers yet)"]]);
    assert_eq!(newer.named("table").len(), 1);
    let older =
        page(&mut notebook, &Selection { ratings: vec!["pulse/pu1@1.0.0".to_owned()], ..in_numbers() });
    assert_eq!(rows(older.named("table")[0])[1..], [["5 October 2026", "2 (not enough answers yet)"]]);
    // The same id when the newer one was never filled in.
    let first_week = Period { last: day("2026-10-06"), ..october() };
    assert_eq!(offered(&mut notebook, first_week).ratings[0].id, "pulse/pu1@1.0.0");
}

/// Four check-ins in October.
fn checked_in() -> Notebook {
    let mut notebook = notebook();
    for (on, b01, b07) in [
        ("2026-10-02", "pushed", "did_not_come_up"),
        ("2026-10-09", "held", "did_not_come_up"),
        ("2026-10-16", "pushed", "did_not_come_up"),
        ("2026-10-23", "bent_on_purpose", "did_not_come_up"),
    ] {
        let mut filled = content(on, [("b01", choice(b01)), ("b07", choice(b07))]);
        if on == "2026-10-09" {
            filled.answers.insert("b12".to_owned(), choice("slipped"));
        }
        save(&mut notebook, form("boundary-checkin"), filled);
    }
    notebook
}

#[test]
fn limits_are_counted_by_outcome_without_zeroes() {
    let offered = offered(&mut checked_in(), october());
    let counts = |line: &summary::LimitCounts| -> Vec<_> {
        line.counts.iter().map(|count| (count.code.clone(), count.words.clone(), count.times)).collect()
    };
    let count = |code: &str, words: &str, times| (code.to_owned(), words.to_owned(), times);
    let ids: Vec<_> = offered.limits.iter().map(|line| line.id.as_str()).collect();
    // A line that never came up is left out.
    assert_eq!(ids, ["b01", "b12"]);
    assert_eq!(offered.limits[0].line, "Finishing work on time");
    assert_eq!(
        counts(&offered.limits[0]),
        [
            count("held", "kept", 1),
            count("bent_on_purpose", "bent on purpose", 1),
            count("pushed", "with no real choice", 2),
        ]
    );
    assert_eq!(counts(&offered.limits[1]), [count("slipped", "didn't work out", 1)]);

    let limits = ["b12", "b01", "b07"].map(str::to_owned).to_vec();
    let page = page(&mut checked_in(), &Selection { limits, ..empty_selection() });
    let section = page.section("Limits").unwrap();
    assert_eq!(
        pairs(section),
        owned(&[
            ("Finishing work on time", "1 kept, 1 bent on purpose, 2 with no real choice"),
            ("Saying beforehand what I cannot keep to myself", "1 didn't work out"),
        ])
    );
    assert_eq!(
        section.lines("p"),
        [
            "From my own notes in this time: how often each limit was kept, bent on purpose, and so on.",
            "'No real choice' means that circumstances or the workplace decided, not the worker.",
        ]
    );
}

#[test]
fn check_in_line_ids_are_unique() {
    let library = practice::shipped("en").unwrap();
    let lines = library.forms().iter().flat_map(|form| form.fields());
    let lines = lines.filter(|field| matches!(field.ask, practice::QuestionKind::Outcome { .. }));
    let mut ids: Vec<_> = lines.map(|field| &field.id).collect();
    assert_eq!(ids.len(), 12);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 12);
}

/// A check-in with an answer of nearly every kind, and roles and tags.
fn a_check_in(notebook: &mut Notebook) -> journal::EntryId {
    let mut filled = content(
        "2026-10-16",
        [
            ("b01", choice("pushed")),
            ("b02", Answer::Skipped),
            ("driver", choices(&["too_much_at_once", "asked_by_work"])),
            ("pull", Answer::Number(7)),
            ("next_limit", text("Leaving on time.\n\n  Twice a week.")),
            ("next_easier", text("   ")),
        ],
    );
    filled.roles = vec!["staff_member".to_owned(), "friend".to_owned(), "unknown".to_owned()];
    filled.tags = vec!["heron".to_owned()];
    filled.share = SharingStatus::Included;
    save(notebook, form("boundary-checkin"), filled)
}

#[test]
fn parts_are_the_answers_in_the_order_of_the_form() {
    let mut notebook = notebook();
    let entry = a_check_in(&mut notebook);
    let parts = entry_parts(&mut notebook, entry, "en").unwrap();
    let parts: Vec<_> = parts
        .iter()
        .map(|part| (part.id.as_str(), part.question.as_str(), part.words.as_str(), part.own_words))
        .collect();
    assert_eq!(
        parts,
        [
            ("b01", "Finishing work on time", "I had no real choice", false),
            ("driver", "What played a part?", "Work asked or expected it; Too much at once", false),
            (
                "pull",
                "How strong was the pull to go past your limits?",
                "7 (0\u{a0}no pull, 10\u{a0}very strong)",
                false
            ),
            (
                "next_limit",
                "One limit I want to look after next",
                "Leaving on time.\n\n  Twice a week.",
                true
            ),
            (".roles", "Roles", "Friend; Staff member", false),
        ]
    );
}

#[test]
fn numbers_have_units_and_dates_their_own_precision() {
    let mut notebook = notebook();
    let mut with_both = form("just-write").clone();
    let field = |id: &str, label: &str, ask| practice::Field::question(id, label, ask);
    let number = |unit: Option<&str>| practice::QuestionKind::Number {
        from: None,
        to: None,
        unit: unit.map(str::to_owned),
    };
    with_both.sections[0].fields.extend([
        field("minutes", "How long?", number(Some("minutes"))),
        field("people", "How many people?", number(None)),
        field("since", "Since when?", practice::QuestionKind::Date),
    ]);
    let entry = save(
        &mut notebook,
        &with_both,
        content(
            "2026-10-05",
            [
                ("minutes", Answer::Number(1500)),
                ("people", Answer::Number(-2)),
                ("since", Answer::Date(fuzzy_date("2027-01-20", Precision::Season))),
            ],
        ),
    );
    let words: Vec<_> =
        entry_parts(&mut notebook, entry, "en").unwrap().into_iter().map(|part| part.words).collect();
    assert_eq!(words, ["1500 minutes", "-2", "winter 2026/27"]);
}

#[test]
fn entry_is_shown_with_its_date_kind_and_questions() {
    let mut notebook = notebook();
    let check_in = a_check_in(&mut notebook);
    let mut roles = content("2026-10-20", [("p1", text("Someone asked for my number."))]);
    roles.date = fuzzy_date("2026-10-20", Precision::Month);
    let roles = save(&mut notebook, form("fp-a"), roles);
    let written = just_write(&mut notebook, "2026-10-16", "The tram was late.");
    let page = page(&mut notebook, &with_entries([written, check_in, roles]));
    let headings = ["Limits", "Between roles", "From my other notes", "For the person this was prepared for"];
    assert_eq!(page.lines("h2"), headings);
    let notes = page.classed("note");
    let heads: Vec<_> =
        notes.iter().map(|note| (note.lines("h3")[0].clone(), note.lines("p")[0].clone())).collect();
    assert_eq!(
        heads,
        owned(&[
            ("Boundary check-in", "16 October 2026"),
            ("Between two roles: Pulled towards friend", "October 2026"),
            ("Just write", "16 October 2026"),
        ])
    );
    assert_eq!(
        pairs(notes[1]),
        owned(&[("What happened, in two or three plain sentences?", "Someone asked for my number.")])
    );
    assert_eq!(
        pairs(notes[0]),
        owned(&[
            ("Finishing work on time", "I had no real choice"),
            ("What played a part?", "Work asked or expected it; Too much at once"),
            ("How strong was the pull to go past your limits?", "7 (0 no pull, 10 very strong)"),
            ("One limit I want to look after next", "Leaving on time. Twice a week."),
            ("Roles", "Friend; Staff member"),
        ])
    );
    assert_eq!(notes[0].classed("words")[0].text(), "Leaving on time.\n\n  Twice a week.");
    // A note that is only written needs no question.
    assert!(pairs(notes[2]).is_empty());
    assert_eq!(notes[2].classed("words")[0].text(), "The tram was late.");
}

#[test]
fn edits_for_the_summary_leave_the_entry_unchanged() {
    let mut notebook = notebook();
    let entry = a_check_in(&mut notebook);
    let before = notebook.entry(entry).unwrap();
    let copy = SelectedEntry {
        entry,
        parts: parts_but(&["driver", ".roles", "no-such-part"]),
        words: BTreeMap::from(
            [
                ("next_limit", "Leaving <on> time."),
                // Not the person's words, not answered, not there: nothing is made of these.
                ("b01", "Kept"),
                ("next_easier", "put in"),
                ("no-such-part", "put in"),
            ]
            .map(|(id, words)| (id.to_owned(), words.to_owned())),
        ),
    };
    let chosen = |copy: &SelectedEntry| Selection { entries: vec![copy.clone()], ..empty_selection() };
    let page = read(composed(&mut notebook, &chosen(&copy)).html());
    assert_eq!(
        pairs(page.classed("note")[0]),
        owned(&[
            ("Finishing work on time", "I had no real choice"),
            ("How strong was the pull to go past your limits?", "7 (0 no pull, 10 very strong)"),
            ("One limit I want to look after next", "Leaving <on> time."),
        ])
    );
    assert_eq!(notebook.entry(entry).unwrap(), before);

    // Emptied, it is not there, and neither is its question.
    let emptied =
        SelectedEntry { words: BTreeMap::from([("next_limit".to_owned(), " \n\t".to_owned())]), ..copy };
    let page = read(composed(&mut notebook, &chosen(&emptied)).html());
    assert_eq!(pairs(page.classed("note")[0]).len(), 2);
    assert!(!page.text().contains("One limit I want to look after next"));

    // With nothing left, neither is the entry.
    let parts = parts_but(&["b01", "driver", "pull", ".roles"]);
    let page = read(composed(&mut notebook, &chosen(&SelectedEntry { parts, ..emptied })).html());
    assert!(page.classed("note").is_empty() && page.section("Limits").is_none());
}

#[test]
fn binned_deleted_and_out_of_period_entries_are_left_out() {
    let mut notebook = notebook();
    let [inside, binned, removed, before, after] = [
        ("2026-10-31", "inside"),
        ("2026-10-05", "binned"),
        ("2026-10-06", "removed"),
        ("2026-09-30", "before"),
        ("2026-11-01", "after"),
    ]
    .map(|(on, words)| just_write(&mut notebook, on, words));
    notebook.move_to_bin(binned, today()).unwrap();
    notebook.delete_permanently(removed).unwrap();
    let chosen = with_entries([inside, binned, removed, before, after]);
    let page = page(&mut notebook, &chosen);
    let words: Vec<_> = page.classed("words").iter().map(|words| words.text()).collect();
    assert_eq!(words, ["inside"]);
    let offered = offered(&mut notebook, october());
    assert_eq!(offered.entries.iter().map(|card| card.id).collect::<Vec<_>>(), [inside]);
    assert_eq!(offered.unreadable, 0);
    // Selected twice, it is shown once.
    let twice = Selection { entries: vec![whole(inside), whole(inside)], ..empty_selection() };
    assert_eq!(read(composed(&mut notebook, &twice).html()).classed("note").len(), 1);
}

#[test]
fn binned_ratings_and_check_ins_are_not_counted() {
    let mut notebook = checked_in();
    let rating = save(&mut notebook, form("pulse"), content("2026-10-05", [("pu1", Answer::Number(2))]));
    assert_eq!(offered(&mut notebook, october()).ratings.len(), 1);
    notebook.move_to_bin(rating, today()).unwrap();
    for card in offered(&mut notebook, october()).entries {
        notebook.move_to_bin(card.id, today()).unwrap();
    }
    let offered = offered(&mut notebook, october());
    assert!(offered.ratings.is_empty() && offered.limits.is_empty() && offered.entries.is_empty());
}

#[test]
fn unreadable_entry_is_counted_and_others_are_shown() {
    let mut notebook = notebook();
    let broken = just_write(&mut notebook, "2026-10-05", "broken");
    let sound = just_write(&mut notebook, "2026-10-06", "sound");
    notebook.connection().execute("UPDATE entry SET content = '{}' WHERE id = ?1", [broken]).unwrap();
    let offered = offered(&mut notebook, october());
    assert_eq!((offered.entries.len(), offered.unreadable), (1, 1));
    let page = page(&mut notebook, &with_entries([broken, sound]));
    assert_eq!(page.classed("words").iter().map(|words| words.text()).collect::<Vec<_>>(), ["sound"]);
}

#[test]
fn unknown_language_is_english() {
    let mut notebook = notebook();
    let entry = just_write(&mut notebook, "2026-10-05", "x");
    let chosen = with_entries([entry]);
    let [english, unknown] = ["en", "xx"]
        .map(|language| compose_kept(&mut notebook, &chosen, language).unwrap().html().to_owned());
    assert_eq!(english, unknown);
    assert_eq!(
        entry_parts(&mut notebook, entry, "xx").unwrap(),
        entry_parts(&mut notebook, entry, "en").unwrap()
    );
}

#[test]
fn impossible_summaries_are_errors() {
    let mut notebook = notebook();
    let turned = Period { first: day("2026-10-02"), last: day("2026-10-01") };
    let chosen = Selection { period: turned, ..empty_selection() };
    let refused = available_content(&mut notebook, turned, None, "en");
    assert!(matches!(refused, Err(Error::PeriodTurnedRound)));
    assert!(matches!(compose_kept(&mut notebook, &chosen, "en"), Err(Error::PeriodTurnedRound)));
    let entry = just_write(&mut notebook, "2026-10-05", "x");
    notebook.delete_permanently(entry).unwrap();
    let gone = entry_parts(&mut notebook, entry, "en");
    assert!(matches!(gone, Err(Error::Journal(journal::Error::NoSuchEntry))), "{gone:?}");

    let note = just_write(&mut notebook, "2026-10-05", "short");
    let words = BTreeMap::from([("text".to_owned(), "long ".repeat(3_400_000))]);
    let long = Selection { entries: vec![SelectedEntry { words, ..whole(note) }], ..empty_selection() };
    let too_long = compose_kept(&mut notebook, &long, "en");
    assert!(matches!(too_long, Err(Error::PageTooLong)));
}
