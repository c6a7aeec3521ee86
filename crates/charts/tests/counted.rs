//! Pictures of counts and answers in every state, as they were last looked at.
//! `INBETWEEN_PICTURES=write` writes them anew into `tests/counted`, to be looked at before they
//! are committed.

#![cfg(test)]

use std::path::PathBuf;

use charts::{
    AnswerRow, AnswersChart, Cell, Chart, Count, CountRow, CountsChart, Mark, Meaning, Share, Strip,
    StripsChart, Table, Texture, ThenNow, ThenNowChart, Tick, TickUnit, TimeAxis, ValueAxis,
};
use chrono::{Datelike, Months, NaiveDate};

const OUTCOMES: [(Texture, &str); 5] = [
    (Texture::Full, "Kept"),
    (Texture::Stripes, "Bent on purpose"),
    (Texture::Lines, "Didn't work out"),
    (Texture::Rows, "No real choice"),
    (Texture::Dashed, "Didn't come up"),
];
const ANSWERS: [(Texture, &str); 5] = [
    (Texture::Full, "Yes"),
    (Texture::Half, "Partly"),
    (Texture::Empty, "No"),
    (Texture::Dashed, "Doesn't apply"),
    (Texture::Lines, "Don't know"),
];

fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

/// The first day so many months after January 2026.
fn month(nth: u32) -> NaiveDate {
    day("2026-01-01") + Months::new(nth)
}

fn label(tick: Tick) -> String {
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        [tick.on.month0() as usize];
    match tick.unit {
        TickUnit::Day => format!("{} {month}", tick.on.day()),
        TickUnit::Month => format!("{month} {}", tick.on.year()),
        TickUnit::Year => tick.on.year().to_string(),
    }
}

fn table() -> Table {
    Table { caption: String::new(), columns: Vec::new(), rows: Vec::new() }
}

fn meanings(all: &[(Texture, &str)]) -> Vec<Meaning> {
    all.iter().map(|(texture, words)| Meaning { texture: *texture, words: (*words).to_owned() }).collect()
}

fn marks(at: &[(u32, &str)]) -> Vec<Mark> {
    at.iter().map(|(nth, label)| Mark { on: month(*nth), label: (*label).to_owned() }).collect()
}

/// A name, the times of each outcome, and the ends of the share.
type StripOf = (&'static str, [u32; 5], Option<(f64, f64)>);

fn strips(counts: &[StripOf]) -> Chart {
    let strip = |(name, counts, share): &StripOf| Strip {
        name: (*name).to_owned(),
        counts: counts.to_vec(),
        label: format!("{name}: {counts:?}"),
        share: share.map(|(low, high)| Share { low, high, of: counts.iter().take(4).sum() }),
    };
    StripsChart {
        title: "Limits by outcome".to_owned(),
        description: "A strip for each limit.".to_owned(),
        table: table(),
        meanings: &meanings(&OUTCOMES),
        strips: &counts.iter().map(strip).collect::<Vec<_>>(),
    }
    .draw()
}

/// Rows of counts, each of so many months; 0 is a month without any.
fn counts(rows: &[(Option<&str>, &str, &[u32])], months: u32, named: &[(u32, &str)]) -> Chart {
    let count = |(nth, times): (u32, &u32)| {
        let (from, to) = (month(nth), month(nth + 1).pred_opt().unwrap());
        Count { from, to, times: *times, label: format!("{from}: {times}") }
    };
    let row = |(group, name, times): &(Option<&str>, &str, &[u32])| CountRow {
        group: group.map(str::to_owned),
        name: (*name).to_owned(),
        counts: (0..).zip(*times).map(count).filter(|count| count.times > 0).collect(),
    };
    let known =
        |nth: &u32| rows.iter().any(|(_, _, times)| times.get(*nth as usize).is_some_and(|one| *one > 0));
    let known: Vec<_> =
        (0..months).filter(known).map(|nth| (month(nth), month(nth + 1).pred_opt().unwrap())).collect();
    CountsChart {
        title: "Roles and tensions over time".to_owned(),
        description: "A row of bars for each.".to_owned(),
        table: table(),
        time: TimeAxis::new(month(0), month(months).pred_opt().unwrap()),
        date_label: &label,
        rows: &rows.iter().map(row).collect::<Vec<_>>(),
        known: &known,
        marks: &marks(named),
    }
    .draw()
}

fn then_now(values: &[(Option<i32>, Option<i32>)], named: &[(u32, &str)]) -> Chart {
    let rated = |(nth, (then, now)): (u32, &(Option<i32>, Option<i32>))| ThenNow {
        on: month(nth),
        then: then.map(f64::from),
        now: now.map(f64::from),
        label: format!("{}: {then:?}, {now:?}", month(nth)),
    };
    ThenNowChart {
        title: "How strongly it weighed, then and now".to_owned(),
        description: "Two dots for each note.".to_owned(),
        table: table(),
        time: TimeAxis::new(month(0), month(u32::try_from(values.len()).unwrap())),
        date_label: &label,
        scale: ValueAxis::new(0.0, 10.0),
        rated: &(0..).zip(values).map(rated).collect::<Vec<_>>(),
        marks: &marks(named),
    }
    .draw()
}

/// A group, a line, and the number of the answer of each quarter, or none.
type AnswersOf<'a> = (Option<&'static str>, &'static str, &'a [Option<usize>]);

/// Answers of so many quarters; of each line the number of an answer, or none.
fn answers(rows: &[AnswersOf<'_>], quarters: u32, named: &[(u32, &str)]) -> Chart {
    let cell = |(nth, answer): (u32, &Option<usize>)| {
        let (from, to) = (month(3 * nth), month(3 * nth + 3).pred_opt().unwrap());
        let (texture, words) = ANSWERS[(*answer)?];
        Some(Cell {
            from,
            to,
            texture,
            is_marked: texture == Texture::Empty,
            label: format!("{from}: {words}"),
        })
    };
    let row = |(group, name, answers): &AnswersOf<'_>| AnswerRow {
        group: group.map(str::to_owned),
        name: (*name).to_owned(),
        cells: (0..).zip(*answers).filter_map(cell).collect(),
    };
    AnswersChart {
        title: "Place and conditions".to_owned(),
        description: "A row for each line.".to_owned(),
        table: table(),
        time: TimeAxis::new(month(0), month(3 * quarters).pred_opt().unwrap()),
        date_label: &label,
        meanings: &meanings(&ANSWERS),
        rows: &rows.iter().map(row).collect::<Vec<_>>(),
        marks: &marks(named),
    }
    .draw()
}

/// Numbers that go up and down without a pattern, the same each time.
fn wandering(nth: u32) -> u32 {
    (nth * nth * 7 + nth * 13 + 4) % 11
}

fn pictures() -> Vec<(&'static str, Chart)> {
    let two = [(0, "The ward by the river"), (7, "Community team")];
    let year: [u32; 12] = [2, 0, 1, 3, 0, 0, 2, 4, 1, 0, 1, 2];
    let many: Vec<u32> = (0..500).map(wandering).collect();
    let heavy: Vec<_> = (0..500)
        .map(|nth| (Some(wandering(nth) as i32 % 11), (nth % 3 > 0).then(|| wandering(nth + 1) as i32 % 11)))
        .collect();
    let long: Vec<_> = (0..60).map(|nth| (nth % 7 != 3).then(|| wandering(nth) as usize % 5)).collect();
    let place = "I have a place to work.";
    let senior = "I can disagree with someone senior without it being held against me.";
    vec![
        (
            "strips-three",
            strips(&[("All together", [2, 0, 0, 1, 0], None), ("Hours", [2, 0, 0, 1, 0], None)]),
        ),
        (
            "strips-twenty",
            strips(&[
                ("All together: kept 13 of 20", [13, 3, 2, 2, 4], Some((0.43, 0.82))),
                ("Calls and messages: kept 5 of 7", [5, 1, 0, 1, 2], Some((0.36, 0.92))),
                ("Hours: kept 7 of 7", [7, 0, 0, 0, 0], Some((0.65, 1.0))),
                ("Where and when we meet", [1, 1, 1, 1, 1], None),
                ("Taking a number back", [0, 1, 1, 0, 1], None),
            ]),
        ),
        (
            "strips-many",
            strips(&[
                ("All together: kept 2100 of 3300", [2100, 600, 300, 300, 500], Some((0.62, 0.65))),
                ("Home: kept 1 of 1500", [1, 0, 0, 1499, 1], Some((0.0, 0.004))),
            ]),
        ),
        ("strips-equal", strips(&[("Home", [3, 3, 3, 3, 3], None), ("Hours", [3, 3, 3, 3, 3], None)])),
        ("counts-three", counts(&[(Some("Roles"), "Friend: 3", &[1, 0, 2])], 3, &[])),
        (
            "counts-year",
            counts(
                &[
                    (Some("Roles"), "Friend: 16", &year),
                    (None, "Professional: 5", &[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 4]),
                    (Some("What was it about?"), "Torn between the person and the team: 1", &[0, 0, 0, 1]),
                ],
                12,
                &two,
            ),
        ),
        ("counts-many", counts(&[(None, "Kept", &many), (None, "No real choice", &many[..200])], 500, &two)),
        ("then-now-three", then_now(&[(Some(8), Some(3)), (Some(5), None), (Some(4), Some(4))], &[])),
        (
            "then-now-bounds",
            then_now(
                &[(Some(0), Some(10)), (Some(10), Some(0)), (Some(10), Some(10)), (None, Some(0))],
                &two,
            ),
        ),
        ("then-now-many", then_now(&heavy, &two)),
        (
            "answers-three",
            answers(
                &[
                    (Some("Place and information"), place, &[Some(2), Some(1), Some(0)]),
                    (
                        None,
                        "I am invited to meetings about the people I work with.",
                        &[Some(3), None, Some(4)],
                    ),
                    (Some("Voice and respect"), senior, &[None, Some(2), Some(2)]),
                ],
                3,
                &two,
            ),
        ),
        (
            "answers-many",
            answers(&[(Some("Place and information"), place, &long), (None, senior, &long)], 60, &two),
        ),
    ]
}

#[test]
fn every_picture_is_as_it_was_looked_at() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/counted");
    let pictures = pictures();
    for (name, chart) in &pictures {
        let path = folder.join(format!("{name}.svg"));
        if std::env::var_os("INBETWEEN_PICTURES").is_some() {
            std::fs::write(&path, &chart.svg).unwrap();
        }
        assert!(std::fs::read_to_string(path).unwrap() == chart.svg, "{name} changed");
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), pictures.len(), "one file for each picture");
}

#[test]
fn pictures_stay_in_their_frame() {
    for (name, chart) in pictures() {
        let numbers = |attribute: &str| -> Vec<f64> {
            let before = format!(" {attribute}=\"");
            let parts = chart.svg.split(&before).skip(1);
            parts.map(|part| part.split('"').next().unwrap().parse().unwrap()).collect()
        };
        let width = charts::Frame::WIDTH;
        for attribute in ["x", "x1", "x2", "cx"] {
            let outside: Vec<_> =
                numbers(attribute).into_iter().filter(|x| !(0.0..=width).contains(x)).collect();
            assert!(outside.is_empty(), "{name}: {attribute} {outside:?}");
        }
        for attribute in ["width", "height"] {
            assert!(numbers(attribute).iter().all(|length| *length >= 0.0), "{name}: {attribute}");
        }
    }
}

#[test]
fn every_count_and_answer_has_words_of_its_own() {
    for (name, points) in
        [("strips-twenty", 5), ("counts-year", 11), ("then-now-three", 3), ("answers-three", 7)]
    {
        let pictures = pictures();
        let (_, chart) = pictures.iter().find(|(one, _)| *one == name).unwrap();
        assert_eq!(chart.svg.matches("data-label=\"").count(), points, "{name}");
        assert!(!chart.svg.contains("data-label=\"\""), "{name}");
    }
}
