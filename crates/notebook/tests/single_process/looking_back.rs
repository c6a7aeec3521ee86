//! Parts of looking back: their sentences, pictures and tables, and the counting behind them.

use chrono::{Days, NaiveDate};
use journal::WorkPeriodId;
use notebook::{Error, PartView, Stretch};
use practice::LimitOutcome;
use serde_json::{Value, json};

use crate::common::{Fixture, day, entry_on, note, typed, view, work_period};

const WHOLE: Stretch = Stretch { from: None, to: None, work_period: None };

type Part = fn(&mut Fixture, Stretch) -> notebook::Result<PartView>;
const LIMITS: Part = |fixture, stretch| fixture.notebook().limits_over_time(stretch);
const ROLES: Part = |fixture, stretch| fixture.notebook().roles_over_time(stretch);
const WEIGHED: Part = |fixture, stretch| fixture.notebook().weighed_over_time(stretch);
const CONDITIONS: Part = |fixture, stretch| fixture.notebook().conditions_over_time(stretch);
const PARTS: [Part; 4] = [LIMITS, ROLES, WEIGHED, CONDITIONS];

fn between(from: &str, to: &str) -> Stretch {
    Stretch { from: Some(day(from)), to: Some(day(to)), work_period: None }
}

fn of(part: Part, fixture: &mut Fixture, stretch: Stretch) -> Value {
    view(part(fixture, stretch).unwrap())
}

fn limits(fixture: &mut Fixture, stretch: Stretch) -> Value {
    of(LIMITS, fixture, stretch)
}

fn sentence(part: &Value) -> &str {
    part["sentence"].as_str().unwrap()
}

/// The rows of the table of a picture.
fn rows(part: &Value, chart: usize) -> Vec<Vec<String>> {
    serde_json::from_value(part["charts"][chart]["table"]["rows"].clone()).unwrap()
}

fn svg(part: &Value, chart: usize) -> &str {
    part["charts"][chart]["svg"].as_str().unwrap()
}

fn check_in(fixture: &mut Fixture, on: &str, answers: &[(&str, &str)]) {
    let answers: serde_json::Map<_, _> =
        answers.iter().map(|(line, code)| ((*line).to_owned(), json!({ "choice": code }))).collect();
    fixture.save(entry_on(on, "boundary-checkin", answers.into()));
}

/// Monday of a week of 2026.
fn monday(week: u64) -> NaiveDate {
    day("2026-01-05") + Days::new(7 * week)
}

#[test]
fn each_part_says_beforehand_what_will_be_here() {
    let mut fixture = Fixture::new();
    fixture.save(note("nothing of this"));
    for part in PARTS {
        let empty = of(part, &mut fixture, WHOLE);
        assert_eq!(empty["charts"], json!([]));
        assert!(sentence(&empty).starts_with("Here you will see"), "{empty}");
        assert!(!sentence(&empty).contains("haven't"), "{empty}");
        let bounded = of(part, &mut fixture, between("2026-01-01", "2026-03-31"));
        assert!(sentence(&bounded).starts_with("Nothing of this lies in the time"), "{bounded}");
    }
}

#[test]
fn turned_round_stretch_is_refused_by_each_part() {
    let mut fixture = Fixture::new();
    for part in PARTS {
        let turned = part(&mut fixture, between("2026-03-31", "2026-01-01"));
        assert!(matches!(turned, Err(Error::StretchTurnedRound)));
    }
}

#[test]
fn limits_are_counted_as_in_my_limits() {
    let mut fixture = Fixture::new();
    let phone = fixture.notebook().adopt_limit("l-phone").unwrap();
    let codes = ["held", "held", "bent_on_purpose", "pushed", "did_not_come_up", "slipped", "held"];
    for (week, code) in (0..).zip(codes) {
        check_in(&mut fixture, &monday(week).to_string(), &[("b02", code)]);
    }
    // A tap in a week with a check-in takes its place; one in another week counts beside it.
    for (on, outcome) in [(monday(0) + Days::new(2), LimitOutcome::Slipped), (monday(20), LimitOutcome::Held)]
    {
        fixture.notebook().journal.review_limit(phone, outcome, on).unwrap();
    }
    let history = fixture.first_limit()["history"].clone();
    let part = limits(&mut fixture, WHOLE);
    let row = &rows(&part, 0)[1];
    let counted = |code: &str| {
        let times = history["times"].as_array().unwrap().iter().find(|one| one[0] == code);
        times.map_or(0, |one| one[1].as_u64().unwrap()).to_string()
    };
    let expected = ["held", "bent_on_purpose", "slipped", "pushed", "did_not_come_up"].map(counted);
    assert_eq!(row[0], "Calls and messages");
    assert_eq!(row[1], history["came_up"].to_string());
    assert_eq!(row[2..], expected);
    assert_eq!(expected, ["3", "1", "2", "1", "1"]);
    assert_eq!(
        sentence(&part),
        "Limits came up 7 times: kept 3, bent on purpose 1, didn't work out 2, no real choice 1."
    );
}

#[test]
fn parts_of_a_time_add_up_to_the_whole() {
    let mut fixture = Fixture::new();
    let phone = fixture.notebook().adopt_limit("l-phone").unwrap();
    // The week from Monday 30 March to Sunday 5 April lies in two quarters.
    check_in(&mut fixture, "2026-03-30", &[("b02", "held")]);
    fixture.notebook().journal.review_limit(phone, LimitOutcome::Pushed, day("2026-04-02")).unwrap();
    check_in(&mut fixture, "2026-04-06", &[("b02", "bent_on_purpose")]);
    let told = |fixture: &mut Fixture, stretch| sentence(&limits(fixture, stretch)).to_owned();
    assert!(told(&mut fixture, between("2026-01-01", "2026-03-31")).starts_with("Nothing"));
    let after = told(&mut fixture, between("2026-04-01", "2026-06-30"));
    assert_eq!(after, "Limits came up 2 times: bent on purpose 1, no real choice 1.");
    assert_eq!(told(&mut fixture, WHOLE), after);
}

#[test]
fn line_that_is_no_limit_counts_by_itself() {
    let mut fixture = Fixture::new();
    check_in(&mut fixture, "2026-11-02", &[("b09", "held"), ("b02", "pushed")]);
    // The same week counts once.
    check_in(&mut fixture, "2026-11-04", &[("b09", "slipped")]);
    let table = rows(&limits(&mut fixture, WHOLE), 0);
    let names: Vec<_> = table.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    let calls = "Leaving calls and messages until my next working day";
    assert_eq!(names, [("All together", "2"), (calls, "1"), ("Money, gifts and favours", "1")]);
    assert_eq!(table[2][2..], ["0", "0", "1", "0", "0"]);
    // Once it is a limit, the same answers count for that.
    fixture.notebook().adopt_limit("l-phone").unwrap();
    let table = rows(&limits(&mut fixture, WHOLE), 0);
    assert_eq!(table[1][0], "Calls and messages");
    assert_eq!(table.len(), 3);
}

#[test]
fn few_times_have_no_interval_and_nothing_is_a_percentage() {
    let mut fixture = Fixture::new();
    for week in 0..4 {
        check_in(&mut fixture, &monday(week).to_string(), &[("b02", "held")]);
    }
    let few = limits(&mut fixture, WHOLE);
    assert!(!svg(&few, 0).contains("share"), "below five there is only the strip");
    check_in(&mut fixture, &monday(4).to_string(), &[("b02", "pushed")]);
    let five = limits(&mut fixture, WHOLE);
    assert!(svg(&five, 0).contains("share"));
    assert!(svg(&five, 0).contains("kept 4 of 5"));
    for part in [few, five] {
        assert!(!part.to_string().contains('%'));
    }
}

#[test]
fn only_days_of_the_work_period_are_counted() {
    let mut fixture = Fixture::new();
    let mut hospital = work_period("2026-01-01", Some("2026-06-30"));
    hospital.content.label = "The ward by the river".to_owned();
    let save = |fixture: &mut Fixture, period| -> WorkPeriodId {
        fixture.notebook().journal.save_work_period(&period, false, day("2026-11-22")).unwrap()
    };
    let before = save(&mut fixture, hospital);
    let after = save(&mut fixture, work_period("2026-07-01", None));
    for (on, code) in [("2026-02-02", "pushed"), ("2026-03-02", "pushed"), ("2026-08-03", "held")] {
        check_in(&mut fixture, on, &[("b02", code)]);
    }
    let mut told = |work_period| {
        let stretch = Stretch { work_period: Some(work_period), ..WHOLE };
        sentence(&limits(&mut fixture, stretch)).to_owned()
    };
    assert_eq!(told(before), "Limits came up 2 times: no real choice 2.");
    assert_eq!(told(after), "Limits came up 1 time: kept 1.");
    let whole = limits(&mut fixture, WHOLE);
    assert!(!svg(&whole, 1).contains("The ward by the river"), "it began before anything that is shown");
    assert_eq!(svg(&whole, 1).matches("class=\"mark\"").count(), 1);
}

#[test]
fn roles_tensions_and_directions_are_counted() {
    let mut fixture = Fixture::new();
    let reflection = |on: &str, form: &str, direction: &str, tensions: &[&str]| {
        let answers = json!({
            "p1": { "text": "words" }, "direction": { "choice": direction }, "tension": { "choices": tensions },
        });
        let mut entry = entry_on(on, form, answers);
        entry["content"]["roles"] = json!(["friend", "professional"]);
        entry
    };
    fixture.save(reflection("2026-09-01", "fp-a", "towards_first", &["loyalty", "identity"]));
    fixture.save(reflection("2026-10-01", "fp-b", "towards_first", &["loyalty"]));
    fixture.save(reflection("2026-10-02", "se-a", "both", &["loyalty"]));
    let binned = fixture.save(reflection("2026-10-03", "se-a", "both", &["identity"]));
    let id = typed(binned["entry"].clone());
    fixture.notebook().journal.move_to_bin(id, day("2026-11-22")).unwrap();
    let part = of(ROLES, &mut fixture, WHOLE);
    assert_eq!(
        sentence(&part),
        "3 notes name a role or a tension. Named most often: Torn between the person and the team, 3 times."
    );
    let told = rows(&part, 0);
    let row = |when: &str, group: &str, name: &str| {
        told.iter().find(|row| row[0] == when && row[1] == group && row[2] == name).map(|row| row[3].as_str())
    };
    let (question, pulled) = ("What was it about?", "Which way did it pull? Friend and professional");
    assert_eq!(row("October 2026", question, "Torn between the person and the team"), Some("2"));
    assert_eq!(row("September 2026", question, "Unsure who I am in this job"), Some("1"));
    assert_eq!(row("October 2026", question, "Unsure who I am in this job"), None, "it lies in the bin");
    assert_eq!(row("October 2026", pulled, "More towards friend"), Some("1"));
    assert_eq!(row("September 2026", "Roles", "Friend"), Some("1"));
    let september = of(ROLES, &mut fixture, between("2026-09-01", "2026-09-30"));
    assert_eq!(sentence(&september), "1 note names a role or a tension.");
}

#[test]
fn weight_that_was_skipped_is_no_zero() {
    let mut fixture = Fixture::new();
    let moral = |on: &str, answers: Value| entry_on(on, "moral-note", answers);
    let heavy = json!({
        "strength_then": { "number": 8 }, "strength_now": { "number": 3 },
        "obstacles": { "choices": ["hierarchy", "no_time", "thin_staffing"] },
    });
    fixture.save(moral("2026-09-01", heavy));
    fixture.save(moral("2026-10-01", json!({ "strength_then": { "number": 0 } })));
    fixture.save(moral("2026-10-02", json!({ "obstacles": { "choices": ["no_time"] } })));
    let part = of(WEIGHED, &mut fixture, WHOLE);
    assert_eq!(
        sentence(&part),
        "3 notes. What stood in the way: in the team in 1 note, in the organisation in 2 notes."
    );
    let weights =
        [["1 September 2026", "8", "3", "In the team, In the organisation"], ["1 October 2026", "0", "", ""]];
    assert_eq!(rows(&part, 0), weights);
    assert_eq!(svg(&part, 0).matches("class=\"joined\"").count(), 1);
    assert!(rows(&part, 1).contains(&["no time", "In the organisation", "2"].map(str::to_owned).to_vec()));
}

#[test]
fn last_check_of_a_quarter_stands_for_it() {
    let mut fixture = Fixture::new();
    let check = |on: &str, place: &str| {
        let answers = json!({ "place": { "choice": place }, "starred": { "choices": ["place"] } });
        entry_on(on, "conditions-check", answers)
    };
    for (on, place) in [("2026-05-01", "no"), ("2026-06-30", "partly"), ("2026-11-01", "yes")] {
        fixture.save(check(on, place));
    }
    let part = of(CONDITIONS, &mut fixture, WHOLE);
    assert_eq!(sentence(&part), "Looked at in 2 quarters, last on 1 November 2026.");
    let columns = &part["charts"][0]["table"]["columns"];
    assert_eq!(*columns, json!(["Line", "April to June 2026", "October to December 2026"]));
    assert_eq!(rows(&part, 0)[0], ["I have a place to work.", "Partly, starred", "Yes, starred"]);
    assert_eq!(rows(&part, 0)[1][1..], ["", ""], "a line without an answer is a gap");
    assert_eq!(rows(&part, 0).len(), 22);
}

#[test]
fn years_of_conditions_are_shown_by_year() {
    let mut fixture = Fixture::new();
    for year in 2000..2026 {
        let answers = json!({ "place": { "choice": "yes" } });
        fixture.save(entry_on(&format!("{year}-05-01"), "conditions-check", answers));
    }
    let part = of(CONDITIONS, &mut fixture, WHOLE);
    assert_eq!(sentence(&part), "Looked at in 26 years, last on 1 May 2025.");
}

#[test]
fn looking_back_is_there_after_five_kept_entries() {
    let mut fixture = Fixture::new();
    for count in 0..6 {
        assert_eq!(fixture.today_view()["can_look_back"], count >= 5, "{count}");
        fixture.save(note("one more"));
    }
}
