//! Sample documents for looking at: `INBETWEEN_SAMPLES=/some/folder cargo test -p summary --test
//! compose -- --ignored samples`.

use std::path::PathBuf;

use practice::{Answer, Precision, Recipient, Workload};
use summary::{Document, Period, Selection};

use crate::fixtures::{
    Notebook, choice, choices, composed, content, day, empty_selection, form, fuzzy_date, just_write,
    notebook, offered, save, text, whole,
};

#[test]
#[ignore = "only writes pages to look at"]
fn samples() {
    let folder =
        PathBuf::from(std::env::var_os("INBETWEEN_SAMPLES").expect("INBETWEEN_SAMPLES names a folder"));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, page) in pages() {
        std::fs::write(folder.join(format!("{name}.html")), page.html()).unwrap();
    }
}

/// Pages of many lengths.
fn pages() -> Vec<(&'static str, Document)> {
    let mut notebook = autumn();
    let full = everything(&mut notebook);
    let few = Selection {
        recipient: Some(Recipient::Peer),
        worked: None,
        ratings: vec!["pulse/pu1".to_owned()],
        limits: vec!["b02".to_owned()],
        entries: full.entries.iter().take(1).cloned().collect(),
        ..full.clone()
    };
    let notes = Selection { ratings: Vec::new(), limits: Vec::new(), items: Vec::new(), ..full.clone() };
    let tables = Selection { entries: Vec::new(), ..full.clone() };
    let in_words = Selection { items: Vec::new(), ..full.clone() };
    let empty = Selection { recipient: Some(Recipient::Manager), ..empty_selection() };
    let mut odd = notebook_of_odd_texts();
    let period = full.period;
    let odd_chosen = Selection { period, ..everything(&mut odd) };
    let long = "A sentence of some length about an ordinary day at work, told plainly. ".repeat(30);
    let mut of_notes = |many: usize, words: &str| {
        let entries: Vec<_> =
            (0..many).map(|_| whole(just_write(&mut notebook, "2026-10-05", words))).collect();
        composed(&mut notebook, &Selection { entries, ..empty_selection() })
    };
    let (one, four, twelve) = (of_notes(1, &long), of_notes(4, &long), of_notes(12, &long));
    let short = of_notes(40, "A short line.");
    vec![
        ("one", one),
        ("four", four),
        ("twelve", twelve),
        ("short", short),
        ("full", composed(&mut notebook, &full)),
        ("in-words", composed(&mut notebook, &in_words)),
        ("notes", composed(&mut notebook, &notes)),
        ("tables", composed(&mut notebook, &tables)),
        ("few", composed(&mut notebook, &few)),
        ("empty", composed(&mut notebook, &empty)),
        ("odd", composed(&mut odd, &odd_chosen)),
    ]
}

#[test]
fn page_count_is_at_most_one_page_off() {
    // As Chromium prints them on A4.
    let printed: [u32; 11] = [2, 4, 9, 5, 10, 8, 7, 4, 4, 1, 3];
    for ((name, page), printed) in pages().iter().zip(printed) {
        println!("{name}: {} pages, {printed} on paper", page.pages());
        assert!(page.pages().abs_diff(printed) <= 1, "{name}: {} pages, {printed} on paper", page.pages());
    }
}

/// Everything that the autumn offers, selected.
pub(crate) fn everything(notebook: &mut Notebook) -> Selection {
    let period = Period { first: day("2026-09-01"), last: day("2026-11-22") };
    let all = offered(notebook, period);
    Selection {
        recipient: Some(Recipient::SupervisorOutside),
        period,
        worked: Some(Workload::Less),
        ratings: all.ratings.into_iter().map(|rating| rating.id).collect(),
        limits: all.limits.into_iter().map(|limit| limit.id).collect(),
        pictures: Vec::new(),
        items: all.sections.into_iter().flat_map(|section| section.items).map(|item| item.id).collect(),
        entries: all.entries.into_iter().map(|card| whole(card.id)).collect(),
        ..empty_selection()
    }
}

fn pulse(notebook: &mut Notebook, on: &str, numbers: [Option<i64>; 4]) {
    let ids = ["pu1", "pu2", "pu3", "pu4"].into_iter().zip(numbers);
    let answers = ids.filter_map(|(id, number)| Some((id, Answer::Number(number?))));
    save(notebook, form("pulse"), content(on, answers));
}

pub(crate) fn autumn() -> Notebook {
    let mut notebook = notebook();
    for (on, numbers) in [
        ("2026-09-07", [Some(3), Some(1), Some(8), Some(9)]),
        ("2026-09-21", [Some(5), Some(2), Some(7), Some(8)]),
        ("2026-10-05", [Some(7), None, Some(6), Some(8)]),
        ("2026-10-19", [Some(8), Some(4), Some(10), Some(7)]),
        ("2026-11-09", [Some(6), Some(3), Some(7), Some(8)]),
    ] {
        pulse(&mut notebook, on, numbers);
    }
    for (on, codes) in [("2026-09-14", "3213021233224233"), ("2026-10-26", "4323112122314322")] {
        let items = [
            "ex1", "ex2", "ex3", "ex4", "di1", "di2", "di3", "di4", "ac1", "ac2", "ac3", "ac4", "me1", "me2",
            "me3", "me4",
        ];
        let answers = items.into_iter().zip(codes.chars()).map(|(id, code)| (id, choice(&code.to_string())));
        let mut filled = content(on, answers.filter(|(id, _)| on < "2026-10" || !id.starts_with("di")));
        filled.date = fuzzy_date(on, Precision::Week);
        save(&mut notebook, form("full"), filled);
    }
    for (on, b01, b02, b07) in [
        ("2026-09-12", "held", "slipped", "pushed"),
        ("2026-10-02", "bent_on_purpose", "held", "pushed"),
        ("2026-10-23", "held", "held", "held"),
        ("2026-11-13", "held", "slipped", "pushed"),
    ] {
        let mut filled = content(
            on,
            [
                ("b01", choice(b01)),
                ("b02", choice(b02)),
                ("b04", choice("did_not_come_up")),
                ("b07", choice(b07)),
                ("driver", choices(&["nobody_else_there", "asked_by_work", "too_much_at_once"])),
                ("whose_limit", choice("team_or_organisation")),
                ("pull", Answer::Number(7)),
                ("next_limit", text("Leaving when my hours finish on Thursdays.")),
                ("next_easier", text("Somebody who takes over the last talk when it runs late.")),
            ],
        );
        filled.roles = vec!["staff_member".to_owned(), "professional".to_owned()];
        save(&mut notebook, form("boundary-checkin"), filled);
    }
    let mut moment = content(
        "2026-10-14",
        [
            (
                "p1",
                text(
                    "Someone I have known for a year asked for my private number, so that they need not call the ward at night.\n\nI said that I would think about it. That was not a no, and we both knew it.",
                ),
            ),
            ("p2", text("They trusted me with something they had told nobody.")),
            (
                "p4",
                text(
                    "Private contact details. It was harder because nobody answers the ward telephone after eight.",
                ),
            ),
            (
                "p6",
                text(
                    "“I keep my own number for home. Let us find out together who answers tonight.”\nI would need a number that somebody answers.",
                ),
            ),
            ("direction", choice("towards_first")),
            ("tension", choices(&["after_hours_contact", "friendship_request", "role_unclear"])),
            ("need", choice("change_of_procedure")),
            ("for_whom", choice("team")),
        ],
    );
    moment.roles = vec!["friend".to_owned(), "professional".to_owned()];
    save(&mut notebook, form("fp-a"), moment);
    just_write(
        &mut notebook,
        "2026-11-03",
        "A quiet week. Two long walks with the group by the river, and on the second one hardly anybody talked about the ward.\n\nWhat I would like to keep: we went slowly, and nobody had to be anywhere.",
    );
    let mut season = content(
        "2026-09-20",
        [(
            "text",
            text(
                "In summer I covered for two colleagues. I did not notice how much that was until it was over.",
            ),
        )],
    );
    season.date = fuzzy_date("2026-09-20", Precision::Season);
    save(&mut notebook, form("just-write"), season);
    notebook
}

pub(crate) fn notebook_of_odd_texts() -> Notebook {
    let mut notebook = notebook();
    for (on, words) in [
        ("2026-09-02", "<script>alert(1)</script> & &amp; ]]> \"quoted\" 'single' {{ braces }} {% if %}"),
        (
            "2026-09-03",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und 0123456789012345678901234567890123456789012345678901234567890123456789",
        ),
        ("2026-09-04", "before \u{202e}turned round and never turned back\nthe next line"),
        ("2026-09-05", "שלום, זה טקסט בעברית.\nand a line in English\nوهذا سطر بالعربية"),
        ("2026-09-06", "\0 \u{7} \u{1b}[31m\ttab\r\nwindows line\rold mac line"),
        ("2026-09-07", "    four spaces before\n\n\n\nthree empty lines above, and two below\n\n"),
        ("2026-09-08", "Zażółć gęślą jaźń · Příliš žluťoučký kůň · Flygande bäckasiner 🦩👩🏽‍🤝‍👩🏻"),
    ] {
        just_write(&mut notebook, on, words);
    }
    notebook
}
