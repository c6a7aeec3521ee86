//! Scores compared with the reference in `tests/oracle`, which was written independently of this
//! crate.

use std::io::Write;
use std::process::{Command, Stdio};

use practice::{Answer, Answers, Form, Score};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use testsupport::repetitions;

use crate::{choice, form, root};

/// Folders of the questionnaire files that the reference scores as well: made for tests, or shipped
/// without their text.
pub(crate) const FOLDERS: [&str; 2] = ["tests/oracle/packs", "assets/instruments"];

/// A questionnaire file as a form. Parsing checks every one of its worked examples.
fn as_form(pack: &str) -> Form {
    let paths = FOLDERS.map(|folder| root().join(format!("{folder}/{pack}.toml")));
    let path = paths.iter().find(|path| path.exists()).unwrap_or_else(|| panic!("there is no {pack}"));
    let bytes = std::fs::read(path).unwrap();
    Form::read_questionnaire(pack, &bytes, form("questionnaire")).unwrap_or_else(|e| panic!("{e}"))
}

/// Names of all files.
pub(crate) fn packs() -> Vec<String> {
    let files = FOLDERS.iter().flat_map(|folder| std::fs::read_dir(root().join(folder)).unwrap());
    let mut names = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect::<Vec<_>>();
    names.sort();
    names
}

/// The questions that are scored: all but the one about work to rate.
fn items(form: &Form) -> impl Iterator<Item = &practice::Field> {
    form.fields().filter(|field| !field.id.ends_with("worked"))
}

#[test]
fn every_questionnaire_file_passes_its_worked_examples() {
    let scales = packs().iter().map(|pack| (pack.clone(), as_form(pack).scales.len())).collect::<Vec<_>>();
    let expected = [
        ("bat-12", 5),
        ("bat-23-structure-demo", 6),
        ("cbi-structure-demo", 3),
        ("made-up", 5),
        ("made-up-whole", 14),
        ("mmd-hp", 1),
        ("olbi-structure-demo", 5),
        ("own-full", 4),
        ("pfi-structure-demo", 4),
        ("proqol-5", 3),
        ("role-structure-demo", 2),
        ("single-item-structure-demo", 1),
        ("thermometer-structure-demo", 1),
    ];
    assert_eq!(scales, expected.map(|(pack, scales)| (pack.to_owned(), scales)));
}

#[test]
fn mean_of_1_625_is_shown_as_1_63() {
    let codes = ["a", "sa", "d", "a", "d", "d", "sa", "a", "sd", "a", "d", "sa", "a", "d", "sa", "a"];
    let given = codes.iter().zip(1..).map(|(code, at)| (format!("i{at:02}"), choice(code))).collect();
    let scores = as_form("olbi-structure-demo").scores(&given);
    let shown = scores.iter().map(|score| score.shown.as_deref().unwrap()).collect::<Vec<_>>();
    assert_eq!(shown, ["3.00", "1.63", "24", "13", "37"]);
    assert_eq!(scores[1].exact.as_ref().unwrap().to_string(), "13/8");
}

#[test]
fn shipped_form_has_the_items_and_scales_of_the_reference() {
    let (shipped, reference) = (form("full"), as_form("own-full"));
    let items = |form: &Form| {
        items(form)
            .map(|field| (field.id.clone(), field.label.clone(), field.ask.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(items(shipped), items(&reference));
    assert_eq!(shipped.scales, reference.scales);
}

#[test]
fn random_answers_are_scored_as_by_the_reference() {
    let mut asked = Vec::new();
    // The form that ships is scored here, the file with the same items there.
    let as_shipped = |pack: &str| if pack == "own-full" { form("full").clone() } else { as_form(pack) };
    let forms = packs().into_iter().map(|pack| (as_shipped(&pack), pack)).collect::<Vec<_>>();
    let mut runner = TestRunner::deterministic();
    for (form, pack) in &forms {
        for _ in 0..repetitions(1_000, 20_000) {
            asked.push((pack, form, filling(form).new_tree(&mut runner).unwrap().current()));
        }
    }
    let lines =
        asked.iter().map(|(pack, _, given)| json!({ "pack": pack, "answers": as_asked(given) }).to_string());
    let told = reference(&lines.collect::<Vec<_>>().join("\n"));
    assert_eq!(told.len(), asked.len());
    let (mut scored, mut none) = (0, 0);
    for ((pack, form, given), told) in asked.iter().zip(told) {
        for score in form.scores(given) {
            let (ours, theirs) = (as_told(&score), &told[&score.scale]);
            assert_eq!(ours, *theirs, "{pack} {} {given:?}", score.scale);
            if score.exact.is_some() { scored += 1 } else { none += 1 }
        }
    }
    println!("{scored} scores and {none} times none are the same as the reference's");
    assert!(scored > 1_000 && none > 1_000, "random fillings have to reach both");
}

/// Answers in the format of the reference: codes by item, both parts under one id.
fn as_asked(given: &Answers) -> Value {
    let mut asked = serde_json::Map::new();
    for (id, answer) in given {
        let Answer::Choice(code) = answer else { continue };
        match id.split_once('.') {
            None => drop(asked.insert(id.clone(), json!(code))),
            Some((item, part)) => asked.entry(item).or_insert_with(|| json!({}))[part] = json!(code),
        }
    }
    asked.into()
}

fn as_told(score: &Score) -> Value {
    match (&score.exact, &score.shown, score.reason) {
        (Some(exact), Some(shown), None) => json!([exact, shown]),
        (None, None, Some(reason)) => {
            json!(format!("none:{}", serde_json::to_value(reason).unwrap().as_str().unwrap()))
        }
        other => panic!("{other:?}"),
    }
}

/// Most items answered, some skipped, some not shown.
fn filling(form: &Form) -> impl Strategy<Value = Answers> + use<> {
    let items = items(form).map(|field| {
        let mut codes = field.ask.options().iter().map(|option| choice(&option.code)).collect::<Vec<_>>();
        codes.push(Answer::Skipped);
        (Just(field.id.clone()), prop::option::weighted(0.9, prop::sample::select(codes))).boxed()
    });
    items.collect::<Vec<_>>().prop_map(|given| {
        given.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect::<Answers>()
    })
}

/// Output of the reference for these lines.
fn reference(lines: &str) -> Vec<Value> {
    answered_by("score_answers.py", lines)
}

/// Output of a program of the reference for these lines.
pub(crate) fn answered_by(program: &str, lines: &str) -> Vec<Value> {
    let mut python = Command::new("python3")
        .arg(root().join("tests/oracle").join(program))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the reference needs python3, 3.11 or newer");
    let mut pipe = python.stdin.take().unwrap();
    let lines = lines.to_owned();
    // In a thread, since the program answers while lines are still being written.
    let asking = std::thread::spawn(move || pipe.write_all(lines.as_bytes()));
    let done = python.wait_with_output().unwrap();
    asking.join().unwrap().expect("the reference stopped listening");
    assert!(done.status.success(), "the reference needs python3, 3.11 or newer");
    let told = String::from_utf8(done.stdout).unwrap();
    told.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
