use std::collections::BTreeMap;

use toml::de::DeValue;

use super::rules;
use super::table::{Table, whole};
use crate::{Answer, Answers, Form, FormError, Problem, QuestionKind, Reason, Score};

const FEWEST_VECTORS: usize = 2;
const MOST_VECTORS: usize = 200;

/// Works out every `[[vector]]` of a form. A form with scales has two at least, a form without has none.
pub(super) fn check(root: &Table<'_, '_>, form: &Form) -> Result<(), FormError> {
    let vectors = root.tables("vector", MOST_VECTORS)?;
    match (form.scales.is_empty(), vectors.as_slice()) {
        (true, []) => return Ok(()),
        (true, [first, ..]) => return Err(first.refuse(Problem::NothingToWorkOut)),
        (false, few) if few.len() < FEWEST_VECTORS => {
            let line = root.line_of_key("scale");
            return Err(root.refuse_at(line, Problem::TooFewVectors { found: few.len() }));
        }
        (false, _) => {}
    }
    for table in vectors {
        table.knows(&["name", "answers", "expect"])?;
        let name = table.text("name")?;
        let scores = form.scores(&answers(&table, form, &name)?);
        let scores = scores.iter().map(|score| (score.scale.as_str(), score)).collect::<BTreeMap<_, _>>();
        let expect =
            table.table("expect")?.ok_or_else(|| table.refuse(Problem::Missing { key: "expect" }))?;
        let expected = expect.all();
        if expected.is_empty() {
            return Err(expect.refuse(Problem::NotOne { what: "expected score" }));
        }
        for (scale, value, line) in expected {
            let Some(score) = scores.get(scale) else {
                return Err(
                    table.refuse_at(line, Problem::NoSuch { what: "scale", id: rules::excerpt(scale) })
                );
            };
            let expected = expected_result(&expect, scale, value, line)?;
            let got = result(score);
            if got != expected {
                let (vector, scale) = (name.clone(), scale.to_owned());
                return Err(table.refuse_at(line, Problem::VectorFails { vector, scale, got, expected }));
            }
        }
    }
    Ok(())
}

const WANTED: &str = "the code of an option, or a whole number";

fn answers(table: &Table<'_, '_>, form: &Form, name: &str) -> Result<Answers, FormError> {
    let given = table.table("answers")?.ok_or_else(|| table.refuse(Problem::Missing { key: "answers" }))?;
    let mut answers = Answers::new();
    for (id, value, line) in given.all() {
        let is_text = form.field(id).is_some_and(|field| matches!(field.ask, QuestionKind::Text { .. }));
        let answer = match value {
            DeValue::String(words) if is_text => Answer::Text(words.to_string()),
            DeValue::String(code) => Answer::Choice(code.to_string()),
            DeValue::Integer(number) => match whole(number) {
                Some(number) => Answer::Number(number),
                None => return Err(given.wrong(id, line, WANTED)),
            },
            DeValue::Table(_) => {
                answers.extend(two_parts(&given, form, id, line)?);
                continue;
            }
            _ => return Err(given.wrong(id, line, WANTED)),
        };
        answers.insert(id.to_owned(), answer);
    }
    match form.validate(&answers) {
        Ok(_) => Ok(answers),
        Err(misfit) => {
            let misfitting = form
                .pairs
                .iter()
                .find(|pair| pair.frequency == misfit.field() || pair.intensity == misfit.field());
            let line = given.line_of_key(misfitting.map_or(misfit.field(), |pair| &pair.id));
            let (vector, says) = (name.to_owned(), rules::excerpt(&misfit.to_string()));
            Err(given.refuse_at(line, Problem::VectorDoesNotFit { vector, says }))
        }
    }
}

/// `{ frequency = "3", intensity = "4" }`, as the answers of the two fields; either may be left open.
fn two_parts(given: &Table<'_, '_>, form: &Form, id: &str, line: usize) -> Result<Answers, FormError> {
    const PARTS: &[&str] = &["frequency", "intensity"];
    let (Some(pair), Some(parts)) = (form.pairs.iter().find(|pair| pair.id == id), given.table(id)?) else {
        return Err(given.wrong(id, line, WANTED));
    };
    parts.knows(PARTS)?;
    let mut answers = Answers::new();
    for (part, value, line) in parts.all() {
        let field = if part == "frequency" { &pair.frequency } else { &pair.intensity };
        let DeValue::String(code) = value else { return Err(parts.wrong(part, line, WANTED)) };
        answers.insert(field.clone(), Answer::Choice(code.to_string()));
    }
    Ok(answers)
}

/// `none:too-few-answers`, or a fraction in its lowest terms, so that results are compared exactly.
fn expected_result(
    table: &Table<'_, '_>,
    scale: &str,
    value: &DeValue<'_>,
    line: usize,
) -> Result<String, FormError> {
    match value {
        DeValue::String(none) if none.starts_with("none:") => Ok(rules::excerpt(none)),
        _ => Ok(table.as_exact(scale, value, line)?.to_string()),
    }
}

fn result(score: &Score) -> String {
    match (&score.exact, score.reason) {
        (Some(exact), _) => exact.to_string(),
        (None, Some(Reason::TooFewAnswers)) => "none:too-few-answers".into(),
        (None, Some(Reason::Incomplete)) => "none:incomplete".into(),
        (None, Some(Reason::NotApplicable)) => "none:not-applicable".into(),
        (None, Some(Reason::Member)) => "none:member".into(),
        (None, None) => "none".into(),
    }
}
