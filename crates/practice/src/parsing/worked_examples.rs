//! Checks the worked examples of a form or questionnaire.

use std::collections::BTreeMap;

use toml::de::DeValue;

use crate::form::answer::{Answer, Answers};
use crate::form::model::Form;
use crate::form::question::QuestionKind;
use crate::fraction::Fraction;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::text_rules;
use crate::parsing::toml_numbers::whole;
use crate::parsing::toml_table::Table;
use crate::scoring::result::{Reason, Score};

const MIN_VECTORS: usize = 2;
const MAX_VECTORS: usize = 200;

/// Checks every `[[vector]]` of a form. A form with scales has at least two, a form without has
/// none.
pub(crate) fn check(root: &Table<'_, '_>, form: &Form) -> Result<(), FormError> {
    let vectors = root.tables("vector", MAX_VECTORS)?;
    match (form.scales.is_empty(), vectors.as_slice()) {
        (true, []) => return Ok(()),
        (true, [first, ..]) => return Err(first.refuse(Problem::NothingToWorkOut)),
        (false, few) if few.len() < MIN_VECTORS => {
            let line = root.line_of_key("scale");
            return Err(root.refuse_at(line, Problem::TooFewVectors { found: few.len() }));
        }
        (false, _) => {}
    }
    for table in vectors {
        table.check_keys(&["name", "answers", "expect"])?;
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
                    table.refuse_at(line, Problem::NoSuch { what: "scale", id: text_rules::excerpt(scale) })
                );
            };
            let expected = expected_result(&expect, scale, value, line)?;
            let got = result(score);
            if got != expected {
                let (got, expected) = (told(got), told(expected));
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
        Err(error) => {
            let misfitting = form
                .pairs
                .iter()
                .find(|pair| pair.frequency == error.field() || pair.intensity == error.field());
            let line = given.line_of_key(misfitting.map_or(error.field(), |pair| &pair.id));
            let (vector, says) = (name.to_owned(), text_rules::excerpt(&error.to_string()));
            Err(given.refuse_at(line, Problem::VectorDoesNotFit { vector, says }))
        }
    }
}

/// Answers of a two-part item, `{ frequency = "3", intensity = "4" }`; either part may be left
/// open.
fn two_parts(given: &Table<'_, '_>, form: &Form, id: &str, line: usize) -> Result<Answers, FormError> {
    const PARTS: &[&str] = &["frequency", "intensity"];
    let (Some(pair), Some(parts)) = (form.pairs.iter().find(|pair| pair.id == id), given.table(id)?) else {
        return Err(given.wrong(id, line, WANTED));
    };
    parts.check_keys(PARTS)?;
    let mut answers = Answers::new();
    for (part, value, line) in parts.all() {
        let field = if part == "frequency" { &pair.frequency } else { &pair.intensity };
        let DeValue::String(code) = value else { return Err(parts.wrong(part, line, WANTED)) };
        answers.insert(field.clone(), Answer::Choice(code.to_string()));
    }
    Ok(answers)
}

/// A score, or the reason for having none, `none:too-few-answers`. Scores are compared exactly.
type Outcome = Result<Fraction, String>;

fn told(outcome: Outcome) -> String {
    outcome.map_or_else(|none| none, |exact| exact.readable())
}

fn expected_result(
    table: &Table<'_, '_>,
    scale: &str,
    value: &DeValue<'_>,
    line: usize,
) -> Result<Outcome, FormError> {
    match value {
        DeValue::String(none) if none.starts_with("none:") => Ok(Err(text_rules::excerpt(none))),
        _ => table.as_fraction(scale, value, line).map(Ok),
    }
}

fn result(score: &Score) -> Outcome {
    match (&score.exact, score.reason) {
        (Some(exact), _) => Ok(exact.clone()),
        (None, Some(Reason::TooFewAnswers)) => Err("none:too-few-answers".into()),
        (None, Some(Reason::Incomplete)) => Err("none:incomplete".into()),
        (None, Some(Reason::NotApplicable)) => Err("none:not-applicable".into()),
        (None, Some(Reason::Member)) => Err("none:member".into()),
        (None, None) => Err("none".into()),
    }
}
