//! Properties of looking back: orders that do not matter, weeks that are no numbers, and numbers that
//! agree with the words beside them.

use chrono::{Days, NaiveDate};
use journal::{EntryInput, Journal, MemoryStore};
use notebook::{Notebook, Stretch};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{day, entry_on, typed, view};

const WHOLE: Stretch = Stretch { from: None, to: None, work_period: None };

/// A note: its day, its form, and its answers.
type Note = (NaiveDate, &'static str, Value);

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn journal_of(notes: &[Note]) -> Journal<MemoryStore> {
    let mut journal = Journal::in_memory(today()).unwrap();
    for (on, form, answers) in notes {
        let form = practice::shipped("en").unwrap().form(form).unwrap();
        let mut input: EntryInput = typed(entry_on(&on.to_string(), &form.id, answers.clone()));
        input.content.roles = if form.id == "fp-a" { vec!["friend".to_owned()] } else { Vec::new() };
        journal.save_entry(&input, form, today()).unwrap();
    }
    journal
}

fn looked_at<T>(journal: &mut Journal<MemoryStore>, view: impl Fn(&mut Notebook<'_, MemoryStore>) -> T) -> T {
    view(&mut Notebook { journal, language: "en", today: today() })
}

fn note(after: u64, kind: usize, number: i64, option: usize) -> Note {
    let on = day("2026-03-02") + Days::new(after);
    match kind {
        0 => {
            let tension = ["loyalty", "identity"][option];
            (on, "fp-a", json!({ "tension": { "choices": [tension] } }))
        }
        1 => (on, "just-write", json!({ "text": { "text": "words" } })),
        _ => {
            let obstacle = ["hierarchy", "not_listened_to"][option];
            let answers =
                json!({ "strength_then": { "number": number }, "obstacles": { "choices": [obstacle] } });
            (on, "moral-note", answers)
        }
    }
}

/// A week of the weekly rating.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Week {
    Rated(i64),
    NoWork,
    Skipped,
    Nothing,
}

fn week() -> impl Strategy<Value = Week> {
    prop_oneof![
        6 => (0..=10_i64).prop_map(Week::Rated),
        1 => Just(Week::NoWork),
        1 => Just(Week::Skipped),
        1 => Just(Week::Nothing),
    ]
}

fn rating(nth: u64, week: Week) -> Option<Note> {
    let answers = match week {
        Week::Rated(number) => json!({ "pu1": { "number": number } }),
        Week::NoWork => json!({ "worked": { "choice": "none" } }),
        Week::Skipped => json!({ "pu1": "skipped", "pu2": { "number": 5 } }),
        Week::Nothing => return None,
    };
    Some((day("2026-01-05") + Days::new(7 * nth), "pulse", answers))
}

/// The sentence, the drawing, and the rows of the first scale: day, number, range, place.
fn tiredness(weeks: impl Iterator<Item = (u64, Week)>) -> (String, String, Vec<[String; 4]>) {
    let notes: Vec<Note> = weeks.filter_map(|(nth, week)| rating(nth, week)).collect();
    let found = looked_at(&mut journal_of(&notes), |nb| view(nb.ratings(None, WHOLE).unwrap()));
    let scale = &found["shown"]["scales"][0];
    let (sentence, svg) = (&scale["sentence"], &scale["chart"]["svg"]);
    let rows = serde_json::from_value(scale["chart"]["table"]["rows"].clone()).unwrap();
    (sentence.as_str().unwrap().to_owned(), svg.as_str().unwrap().to_owned(), rows)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn order_of_saving_changes_no_count(
        notes in prop::collection::vec((0..5_u64, 0..3_usize, 0..=10_i64, 0..2_usize), 1..12)
            .prop_flat_map(|notes| (Just(notes.clone()), Just(notes).prop_shuffle())),
    ) {
        // Many are of one day, and of one form.
        let seen = |notes: &[(u64, usize, i64, usize)]| {
            let notes: Vec<Note> =
                notes.iter().map(|(after, kind, number, option)| note(*after, *kind, *number, *option)).collect();
            looked_at(&mut journal_of(&notes), |nb| {
                (view(nb.roles_over_time(WHOLE).unwrap()), view(nb.weighed_over_time(WHOLE).unwrap()))
            })
        };
        prop_assert_eq!(seen(&notes.0), seen(&notes.1));
    }

    #[test]
    fn week_without_a_number_is_never_zero(weeks in prop::collection::vec(week(), 1..24)) {
        let numbers: Vec<String> = weeks
            .iter()
            .filter_map(|week| if let Week::Rated(number) = week { Some(number.to_string()) } else { None })
            .collect();
        prop_assume!(!numbers.is_empty());
        let all = || (0..).zip(weeks.iter().copied());
        let (sentence, svg, rows) = tiredness(all());
        prop_assert_eq!(svg.matches("class=\"point\"").count(), numbers.len());
        let rated: Vec<_> = rows.iter().filter(|row| row[1] != "no work").cloned().collect();
        prop_assert_eq!(rated.iter().map(|row| row[1].clone()).collect::<Vec<_>>(), numbers);
        let no_work = weeks.iter().filter(|week| **week == Week::NoWork).count();
        prop_assert_eq!(rows.len() - rated.len(), no_work);
        // The usual range rests on the numbers alone.
        let (alone, _, rows_alone) = tiredness(all().filter(|(_, week)| matches!(week, Week::Rated(_))));
        prop_assert_eq!((sentence, rated), (alone, rows_alone));
    }

    #[test]
    fn words_rings_and_numbers_never_disagree(weeks in prop::collection::vec(week(), 1..24)) {
        prop_assume!(weeks.iter().any(|week| matches!(week, Week::Rated(_))));
        let (_, svg, rows) = tiredness((0..).zip(weeks.iter().copied()));
        let mut outside = 0;
        for [_, number, usual, place] in rows.iter().filter(|row| row[1] != "no work") {
            let Some((low, high)) = usual.split_once(" to ") else {
                prop_assert_eq!(place.as_str(), "no usual range yet");
                continue;
            };
            let [number, low, high] = [number, low, high].map(|shown: &str| shown.parse::<i64>().unwrap());
            let expected = if number < low {
                "less than usual"
            } else if number > high {
                "more than usual"
            } else {
                "about as usual"
            };
            prop_assert_eq!(place.as_str(), expected, "{} in {} to {}", number, low, high);
            outside += usize::from(expected != "about as usual");
        }
        prop_assert_eq!(svg.matches("class=\"ring\"").count(), outside);
    }
}
