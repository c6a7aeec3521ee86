//! The same answers, scored here and by the reference in `tests/oracle`, which was written apart from this crate.

use std::io::Write;
use std::process::{Command, Stdio};

use practice::{Answer, Answers, Form, Responses, Score};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use toml::Table;

use crate::{cases, choice, form, root};

/// A pack of the reference as a form: the same sets, scales and worked examples.
fn as_form(pack: &str) -> Form {
    let path = root().join(format!("tests/oracle/packs/{pack}.toml"));
    let pack_table: Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let list =
        |key: &str| pack_table[key].as_array().unwrap().iter().map(|it| it.as_table().unwrap().clone());
    let field = |mut item: Table| {
        let label = item.remove("text").unwrap();
        item.extend([("label".into(), label), ("kind".into(), "choice".into())]);
        toml::Value::Table(item)
    };
    let scale = |mut scale: Table| {
        scale.remove("band");
        scale.remove("reliability");
        toml::Value::Table(scale)
    };
    let mut section = Table::new();
    section.insert("id".into(), "items".into());
    section.insert("field".into(), list("item").map(field).collect::<Vec<_>>().into());
    let mut made = Table::new();
    for (key, words) in [
        ("format", "form/1"),
        ("id", pack),
        ("version", "1.0.0"),
        ("language", "en"),
        ("kind", "made_up"),
        ("title", "A"),
    ] {
        made.insert(key.into(), words.into());
    }
    made.insert("response_set".into(), pack_table["response_set"].clone());
    made.insert("section".into(), vec![toml::Value::Table(section)].into());
    made.insert("scale".into(), list("scale").map(scale).collect::<Vec<_>>().into());
    made.insert("vector".into(), pack_table["vector"].clone());
    // Reading works out every worked example of the pack.
    Form::read(pack, &toml::to_string(&made).unwrap(), &Responses::default())
        .unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn every_worked_example_of_the_reference_comes_out_the_same_here() {
    for (pack, scales) in
        [("cbi-structure-demo", 3), ("olbi-structure-demo", 5), ("own-full", 4), ("made-up", 5)]
    {
        assert_eq!(as_form(pack).scales.len(), scales, "{pack}");
    }
}

#[test]
fn ol5_a_mean_of_1_625_is_shown_as_1_63() {
    let codes = ["a", "sa", "d", "a", "d", "d", "sa", "a", "sd", "a", "d", "sa", "a", "d", "sa", "a"];
    let given = codes.iter().zip(1..).map(|(code, at)| (format!("i{at:02}"), choice(code))).collect();
    let scores = as_form("olbi-structure-demo").scores(&given);
    let shown = scores.iter().map(|score| score.shown.as_deref().unwrap()).collect::<Vec<_>>();
    assert_eq!(shown, ["3.00", "1.63", "24", "13", "37"]);
    assert_eq!(scores[1].exact.as_ref().unwrap().to_string(), "13/8");
}

#[test]
fn the_shipped_form_has_the_items_and_scales_of_the_reference() {
    let (shipped, reference) = (form("full"), as_form("own-full"));
    let items = |form: &Form| {
        let items = form.fields().filter(|field| field.id != "worked");
        items.map(|field| (field.id.clone(), field.label.clone(), field.ask.clone())).collect::<Vec<_>>()
    };
    assert_eq!(items(shipped), items(&reference));
    assert_eq!(shipped.scales, reference.scales);
}

#[test]
fn a_thousand_random_fillings_are_scored_as_the_reference_scores_them() {
    let mut asked = Vec::new();
    // The shipped form is scored here, the pack of the same items there.
    let forms = [("own-full", form("full").clone()), ("made-up", as_form("made-up"))];
    let mut runner = TestRunner::deterministic();
    for (pack, form) in &forms {
        for _ in 0..cases(1_000, 20_000) {
            asked.push((*pack, form, filling(form).new_tree(&mut runner).unwrap().current()));
        }
    }
    let lines = asked.iter().map(|(pack, _, given)| {
        let codes = given.iter().filter_map(|(id, answer)| match answer {
            Answer::Choice(code) => Some((id.clone(), json!(code))),
            _ => None,
        });
        json!({ "pack": pack, "answers": codes.collect::<serde_json::Map<_, _>>() }).to_string()
    });
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

fn as_told(score: &Score) -> Value {
    match (&score.exact, &score.shown, score.reason) {
        (Some(exact), Some(shown), None) => json!([exact, shown]),
        (None, None, Some(reason)) => {
            json!(format!("none:{}", serde_json::to_value(reason).unwrap().as_str().unwrap()))
        }
        other => panic!("{other:?}"),
    }
}

/// Most items answered, some skipped, some never seen.
fn filling(form: &Form) -> impl Strategy<Value = Answers> + use<> {
    let items = form.fields().filter(|field| field.id != "worked").map(|field| {
        let mut codes = field.ask.options().iter().map(|option| choice(&option.code)).collect::<Vec<_>>();
        codes.push(Answer::Skipped);
        (Just(field.id.clone()), prop::option::weighted(0.9, prop::sample::select(codes))).boxed()
    });
    items.collect::<Vec<_>>().prop_map(|given| {
        given.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect::<Answers>()
    })
}

/// What the reference says to these lines.
fn reference(lines: &str) -> Vec<Value> {
    let mut python = Command::new("python3")
        .arg(root().join("tests/oracle/compare.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the reference needs python3, 3.11 or newer");
    let mut pipe = python.stdin.take().unwrap();
    let lines = lines.to_owned();
    // Apart, since it answers while we still ask.
    let asking = std::thread::spawn(move || pipe.write_all(lines.as_bytes()));
    let done = python.wait_with_output().unwrap();
    asking.join().unwrap().expect("the reference stopped listening");
    assert!(done.status.success(), "the reference needs python3, 3.11 or newer");
    let told = String::from_utf8(done.stdout).unwrap();
    told.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
