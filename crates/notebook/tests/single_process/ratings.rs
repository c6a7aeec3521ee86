//! Self-ratings over time: pictures, sentences, the time they are compared with, and drift.

use chrono::{Days, NaiveDate};
use notebook::{DriftDirection, Error, Stretch};
use serde_json::{Value, json};

use crate::common::{Fixture, day, entry_on, note, typed, view, work_period};

const WHOLE: Stretch = Stretch { from: None, to: None, work_period: None };

fn monday(week: u64) -> NaiveDate {
    day("2026-01-05") + Days::new(7 * week)
}

fn pulse(on: NaiveDate, tired: i64) -> Value {
    entry_on(&on.to_string(), "pulse", json!({ "pu1": { "number": tired } }))
}

/// A notebook with a rating of tiredness on each Monday; none for a week without work.
fn weekly(ratings: &[Option<i64>]) -> Fixture {
    let mut fixture = Fixture::new();
    for (week, rating) in (0..).zip(ratings) {
        let input = match rating {
            Some(rating) => pulse(monday(week), *rating),
            None => entry_on(&monday(week).to_string(), "pulse", json!({ "worked": { "choice": "none" } })),
        };
        fixture.save(input);
    }
    fixture
}

fn ratings(fixture: &mut Fixture, stretch: Stretch) -> Value {
    view(fixture.notebook().ratings(None, stretch).unwrap())
}

/// Tiredness over the whole time.
fn tiredness(fixture: &mut Fixture) -> Value {
    ratings(fixture, WHOLE)["shown"]["scales"][0].clone()
}

fn svg(scale: &Value) -> &str {
    scale["chart"]["svg"].as_str().unwrap()
}

fn pulse_key() -> journal::SeriesKey {
    typed(json!({ "form": "pulse", "version": "1.1.0", "language": "en" }))
}

#[test]
fn nothing_is_shown_before_anything_was_rated() {
    let mut fixture = Fixture::new();
    fixture.save(note("no rating"));
    assert_eq!(ratings(&mut fixture, WHOLE), json!({ "choices": [], "shown": null }));
}

#[test]
fn sentence_says_how_many_answers_there_are_to_go() {
    let few = "Your usual range appears after five answers. Until then you see your answers as dots, and that is \
               enough.";
    for (count, sentence, bands) in [
        (1, format!("{few} 4 more answers are needed."), 0),
        (4, format!("{few} One more answer is needed."), 0),
        (5, "A first rough idea of your usual range: 3 to 7. It rests on 5 answers.".to_owned(), 1),
        (
            9,
            "Your usual range is 3 to 7. It rests on your first 8 answers in this period of work.".to_owned(),
            2,
        ),
    ] {
        let scale = tiredness(&mut weekly(&vec![Some(5); count]));
        assert_eq!(scale["sentence"], sentence, "{count} answers");
        let svg = svg(&scale);
        assert_eq!(svg.matches("class=\"point\"").count(), count);
        // A rough one until the eighth, and a solid one from then on.
        assert_eq!(svg.matches("<rect").count(), bands, "{count} answers");
        assert_eq!(svg.contains("guide"), count >= 5, "no joined line before five");
        assert_eq!(scale["chart"]["table"]["rows"].as_array().unwrap().len(), count);
    }
}

#[test]
fn ring_and_words_follow_the_band_at_their_place() {
    let mut answers = vec![Some(5); 8];
    answers.extend([Some(9), Some(5), Some(9)]);
    let scale = tiredness(&mut weekly(&answers));
    let svg = svg(&scale);
    assert_eq!(svg.matches("class=\"ring\"").count(), 2);
    assert!(svg.contains("data-label=\"2 March 2026: more than usual, 9\""), "{svg}");
    let rows = scale["chart"]["table"]["rows"].as_array().unwrap();
    assert_eq!(rows[8], json!(["2 March 2026", "9", "3 to 7", "more than usual"]));
    assert_eq!(rows[0], json!(["5 January 2026", "5", "–", "no usual range yet"]));
    let sentence = scale["sentence"].as_str().unwrap();
    assert!(sentence.ends_with("Your last answers are different from what is usual for you."), "{sentence}");
    // One answer outside is not news.
    let one = tiredness(&mut weekly(&answers[..9]));
    assert!(one["sentence"].as_str().unwrap().ends_with("in this period of work."));
}

#[test]
fn week_without_work_is_a_gap_and_never_zero() {
    let mut answers = vec![Some(5); 4];
    answers.push(None);
    answers.extend([Some(5); 4]);
    let scale = tiredness(&mut weekly(&answers));
    let svg = svg(&scale);
    assert_eq!((svg.matches("class=\"point\"").count(), svg.matches("class=\"guide\"").count()), (8, 2));
    let rows = scale["chart"]["table"]["rows"].as_array().unwrap();
    assert_eq!(rows[4], json!(["2 February 2026", "no work", "–", "–"]));
    assert!(scale["sentence"].as_str().unwrap().starts_with("Your usual range is 3 to 7."), "eight count");
    // Weeks that were left out are a gap as well.
    let mut fixture = weekly(&[Some(5); 5]);
    for week in [7, 8, 9] {
        fixture.save(pulse(monday(week), 5));
    }
    assert_eq!(self::svg(&tiredness(&mut fixture)).matches("class=\"guide\"").count(), 2);
}

#[test]
fn another_job_is_marked_and_has_a_range_of_its_own() {
    let mut answers = vec![Some(2); 8];
    answers.extend([Some(8); 6]);
    let mut fixture = weekly(&answers);
    let today = fixture.today;
    for (from, to) in [("2026-01-01", Some("2026-02-28")), ("2026-03-01", None)] {
        fixture.notebook().journal.save_work_period(&work_period(from, to), false, today).unwrap();
    }
    let scale = tiredness(&mut fixture);
    let svg = svg(&scale);
    assert!(svg.contains("class=\"mark\"") && !svg.contains("class=\"ring\""), "{svg}");
    assert!(
        scale["sentence"].as_str().unwrap().starts_with("A first rough idea of your usual range: 6 to 10.")
    );
    // A stretch shows its own days only, compared as before.
    let first = Stretch { from: None, to: Some(day("2026-02-28")), work_period: None };
    let shown = ratings(&mut fixture, first)["shown"]["scales"][0].clone();
    assert_eq!(self::svg(&shown).matches("class=\"point\"").count(), 8);
    assert!(shown["sentence"].as_str().unwrap().starts_with("Your usual range is 0 to 4."));
}

#[test]
fn chosen_time_is_what_answers_are_compared_with() {
    let mut answers = vec![Some(2); 8];
    answers.extend([Some(8); 6]);
    let mut fixture = weekly(&answers);
    let before = tiredness(&mut fixture);
    assert_eq!(svg(&before).matches("class=\"ring\"").count(), 6);
    let key = pulse_key();
    let refused = fixture.notebook().choose_reference(&key, None, monday(10), monday(13));
    assert!(matches!(refused, Err(Error::TooFewRatings)));
    let refused = fixture.notebook().choose_reference(&key, None, monday(13), monday(8));
    assert!(matches!(refused, Err(Error::StretchTurnedRound)));
    assert_eq!(tiredness(&mut fixture), before, "nothing changed");

    fixture.notebook().choose_reference(&key, None, monday(8), monday(13)).unwrap();
    let scale = tiredness(&mut fixture);
    assert_eq!(svg(&scale).matches("class=\"ring\"").count(), 8);
    assert_eq!(
        scale["sentence"],
        "Your usual range is 6 to 10. It rests on 6 answers from 2 March 2026 to 6 April 2026, the time chosen for it."
    );
    let reference = ratings(&mut fixture, WHOLE)["shown"]["reference"].clone();
    assert_eq!(reference["chosen"], json!(["2026-03-02", "2026-04-06"]));
    assert_eq!(reference["is_used"], true);
    fixture.notebook().remove_reference(&key, None).unwrap();
    assert_eq!(tiredness(&mut fixture), before);
}

#[test]
fn drift_is_told_in_words_when_it_is_asked_for() {
    let rising: Vec<_> = (0..12).map(|week| Some(week * 10 / 12)).collect();
    let told = |fixture: &mut Fixture| {
        let found = fixture.notebook().rating_drift(&pulse_key(), WHOLE).unwrap();
        found.iter().map(|one| one.direction).collect::<Vec<_>>()
    };
    let mut fixture = weekly(&rising);
    assert_eq!(told(&mut fixture)[..2], [DriftDirection::Upward, DriftDirection::TooFew]);
    assert_eq!(told(&mut weekly(&[Some(5); 12]))[0], DriftDirection::Unclear);
    assert_eq!(told(&mut weekly(&[Some(5); 7]))[0], DriftDirection::TooFew);
    let falling: Vec<_> = rising.into_iter().rev().collect();
    assert_eq!(told(&mut weekly(&falling))[0], DriftDirection::Downward);
    // Of two jobs the last one.
    let today = fixture.today;
    fixture.notebook().journal.save_work_period(&work_period("2026-02-16", None), false, today).unwrap();
    assert_eq!(told(&mut fixture)[0], DriftDirection::TooFew);
}

#[test]
fn number_is_told_in_its_place_after_saving_and_in_the_entry() {
    let mut fixture = weekly(&[Some(5); 3]);
    let saved = fixture.save(pulse(monday(3), 5));
    let place = &saved["places"][0];
    assert_eq!(place["words"], "One more answer until there is a usual range.");
    assert_eq!(place["number"], "5, on a scale from 0 to 10.");
    assert_eq!((&place["about"], svg(place).contains("<rect")), (&json!(""), false));
    let saved = fixture.save(pulse(monday(4), 5));
    assert_eq!(saved["places"][0]["words"], "From the next answer on there is a usual range.");
    let saved = fixture.save(pulse(monday(5), 9));
    let place = &saved["places"][0];
    assert_eq!(place["words"], "More than is usual for you.");
    let about = place["about"].as_str().unwrap();
    assert!(about.starts_with("Your usual range: 3 to 7.") && about.contains("rough idea"), "{about}");
    assert!(svg(place).contains("ring") && svg(place).contains("band rough"));
    assert!(saved["places"][1].is_null(), "skipped questions have no place");
    let read = view(fixture.notebook().entry(typed(saved["entry"].clone())).unwrap());
    assert_eq!(read["places"], saved["places"]);

    let near = fixture.save(pulse(monday(5) + Days::new(2), 5));
    assert_eq!(
        near["places"][0]["words"],
        "This one is kept, and stays out of your usual range. It is less than 7 days after the one from 9 February 2026."
    );
    // It counts for nothing later either.
    let next = fixture.save(pulse(monday(6), 5));
    assert_eq!(next["places"][0]["words"], "About as usual for you.");
    assert_eq!(fixture.save(note("words"))["places"], json!([]));
}

#[test]
fn order_of_saving_within_a_day_changes_nothing() {
    let full = |on: NaiveDate, code: &str| {
        let fields = ["ex1", "ex2", "ex3", "ex4", "ac1", "ac2", "ac3", "ac4"];
        let answers: serde_json::Map<_, _> =
            fields.iter().map(|field| ((*field).to_owned(), json!({ "choice": code }))).collect();
        entry_on(&on.to_string(), "full", answers.into())
    };
    let shown = |turned: bool| {
        let mut fixture = Fixture::new();
        for week in 0..10_u64 {
            let on = monday(week * 2);
            let code = (week % 4).to_string();
            let mut of_day = vec![
                pulse(on, i64::try_from(week).unwrap()),
                full(on, &code),
                entry_on(&on.to_string(), "just-write", json!({ "text": { "text": "words" } })),
            ];
            if turned {
                of_day.reverse();
            }
            of_day.into_iter().for_each(|input| drop(fixture.save(input)));
        }
        let of = |form: &str, fixture: &mut Fixture| {
            let key: journal::SeriesKey =
                typed(json!({ "form": form, "version": "1.1.0", "language": "en" }));
            view(fixture.notebook().ratings(Some(&key), WHOLE).unwrap())["shown"].clone()
        };
        (of("pulse", &mut fixture), of("full", &mut fixture))
    };
    let (pulses, fulls) = shown(false);
    assert_ne!(pulses, fulls);
    assert_eq!(shown(true), (pulses, fulls));
}

#[test]
fn each_form_is_a_series_of_its_own_the_latest_first() {
    let mut fixture = weekly(&[Some(5); 2]);
    fixture.save(entry_on("2026-03-01", "full", json!({ "ex1": { "choice": "3" } })));
    let found = ratings(&mut fixture, WHOLE);
    let titles: Vec<_> = found["choices"].as_array().unwrap().iter().map(|one| &one["title"]).collect();
    assert_eq!(titles, ["The longer one", "How I am"]);
    assert_eq!(found["shown"]["key"]["form"], "full");
    assert_eq!(found["shown"]["scales"][0]["sentence"].as_str().unwrap().matches("5 more").count(), 1);
}

#[test]
fn answer_that_is_too_soon_is_measured_from_the_last_one_that_counts() {
    let mut fixture = weekly(&[Some(5)]);
    fixture.save(pulse(monday(0) + Days::new(4), 5));
    fixture.today = monday(1);
    let form = view(fixture.notebook().form("pulse").unwrap());
    assert_eq!(form["last_on"]["on"], "2026-01-05", "a week ago: this one counts");
    fixture.save(pulse(monday(1), 5));
    let form = view(fixture.notebook().form("pulse").unwrap());
    assert_eq!(form["last_on"]["on"], "2026-01-12");
}

#[test]
fn two_workplaces_at_once_have_two_ranges() {
    let mut fixture = Fixture::new();
    let today = fixture.today;
    let mut ids = Vec::new();
    for (from, name) in [("2025-01-01", "Adult ward"), ("2026-01-01", "Night shelter")] {
        let mut period = work_period(from, None);
        period.content.label = name.to_owned();
        ids.push(fixture.notebook().journal.save_work_period(&period, false, today).unwrap());
    }
    for (id, tired) in [(ids[0], 8), (ids[1], 2)] {
        for week in 0..8 {
            let mut input = pulse(monday(week), tired);
            input["content"]["work_period"] = json!({ "one": id.number() });
            fixture.save(input);
        }
    }
    for (id, range) in [(ids[0], "6 to 10"), (ids[1], "0 to 4")] {
        let only = Stretch { work_period: Some(id), ..WHOLE };
        let shown = ratings(&mut fixture, only)["shown"].clone();
        let sentence = shown["scales"][0]["sentence"].as_str().unwrap();
        assert!(sentence.starts_with(&format!("Your usual range is {range}.")), "{sentence}");
        assert_eq!(svg(&shown["scales"][0]).matches("class=\"point\"").count(), 8);
        assert_eq!(shown["reference"]["work_period"], id.number());
    }
    let shown = tiredness(&mut fixture);
    for name in ["Adult ward: ", "Night shelter: "] {
        let chart = shown["chart"].to_string();
        let (drawn, all) = (svg(&shown).matches(name).count(), chart.matches(name).count());
        assert!(drawn >= 8 && all >= drawn + 8, "each dot and each row says whose it is: {drawn}, {all}");
    }
    let both = shown["sentence"].as_str().unwrap().to_owned();
    assert!(both.contains("6 to 10.") && both.contains("0 to 4."), "{both}");
    assert_eq!(both.matches(": Your usual range is").count(), 2, "each by its name: {both}");
    // A time to compare with is for the workplace that is looked at.
    fixture.notebook().choose_reference(&pulse_key(), Some(ids[0]), monday(0), monday(7)).unwrap();
    for (id, chosen) in [(ids[0], true), (ids[1], false)] {
        let only = Stretch { work_period: Some(id), ..WHOLE };
        let shown = ratings(&mut fixture, only)["shown"].clone();
        assert_eq!(shown["reference"]["chosen"].is_array(), chosen, "{shown}");
    }
}

#[test]
fn workplaces_of_a_day_are_offered_where_there_are_several() {
    let mut fixture = Fixture::new();
    let today = fixture.today;
    for (from, to) in [("2025-01-01", None), ("2026-01-01", Some("2026-03-31"))] {
        fixture.notebook().journal.save_work_period(&work_period(from, to), false, today).unwrap();
    }
    let mut starts = |on: &str| {
        let found = fixture.notebook().workplaces_on(day(on)).unwrap();
        found.iter().map(|period| period.starts_on.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(starts("2025-12-31"), [""; 0], "one job is no question");
    assert_eq!(
        starts("2026-03-31"),
        ["2026-01-01", "2025-01-01"],
        "first the one that counts without a choice"
    );
    assert_eq!(starts("2026-04-01"), [""; 0]);
}
