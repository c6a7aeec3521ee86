//! Parses made-up notes (`made-up/1`): every file of a folder, taken together.

use serde::Deserialize;
use toml::Value;

use crate::form::answer::{Answer, Answers};
use crate::form::model::Form;
use crate::form::question::QuestionKind;
use crate::parsing::problem::{FormError, Problem};
use crate::shipped::languages::LanguageFolder;
use crate::shipped::library::{Library, shipped};
use crate::shipped::made_up_notes::{MadeUpLimit, MadeUpLine, MadeUpNote, MadeUpNotes, MadeUpPeriod};

const FORMAT: &str = "made-up/1";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    #[serde(default)]
    period: Vec<MadeUpPeriod>,
    #[serde(default)]
    limit: Vec<MadeUpLimit>,
    #[serde(default)]
    series: Vec<Series>,
    #[serde(default)]
    note: Vec<NoteTable>,
    #[serde(default)]
    line: Vec<MadeUpLine>,
}

/// Notes with the same form, one in a row: its day, then the answers to `fields`. An empty text is a
/// question that was skipped, and so is an answer that the row lacks at its end.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Series {
    form: String,
    fields: Vec<String>,
    rows: Vec<Vec<Value>>,
}

/// One note with words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteTable {
    ago: u32,
    form: String,
    #[serde(default)]
    roles: Vec<String>,
    answers: toml::Table,
}

/// Made-up notes of a folder.
///
/// # Errors
///
/// [`FormError`] for the first file that is wrong.
pub(crate) fn read(folder: &LanguageFolder) -> Result<MadeUpNotes, FormError> {
    let library = shipped(folder.language).map_err(Clone::clone)?;
    let mut all = MadeUpNotes { periods: vec![], limits: vec![], notes: vec![], lines: vec![] };
    for (name, text) in folder.files {
        let path = format!("{}/{name}", folder.path);
        let refuse = |problem| FormError { file: path.clone().into_boxed_str(), line: 1, problem };
        read_file(text, library, &mut all).map_err(refuse)?;
    }
    all.periods.sort_by_key(|period| std::cmp::Reverse(period.starts));
    all.limits.sort_by_key(|limit| std::cmp::Reverse(limit.since));
    all.notes.sort_by_key(|note| std::cmp::Reverse(note.ago));
    Ok(all)
}

fn read_file(text: &str, library: &Library, all: &mut MadeUpNotes) -> Result<(), Problem> {
    let file: File = toml::from_str(text).map_err(|error| Problem::NotToml { says: error.to_string() })?;
    if file.format != FORMAT {
        return Err(Problem::WrongFormat { found: file.format, wanted: FORMAT });
    }
    all.periods.extend(file.period);
    all.limits.extend(file.limit);
    all.lines.extend(file.line);
    for NoteTable { ago, form, roles, answers } in file.note {
        let known = form_of(library, &form)?;
        let answers = answers.into_iter().map(|(field, value)| answered(known, field, value));
        let answers = answers.collect::<Result<Answers, _>>()?;
        all.notes.push(MadeUpNote { ago, form, roles, answers });
    }
    for Series { form, fields, rows } in file.series {
        let known = form_of(library, &form)?;
        for row in rows {
            let mut row = row.into_iter();
            let ago = row.next().and_then(|day| u32::try_from(day.as_integer()?).ok());
            let ago = ago.ok_or_else(|| wrong(&form, "a number of days"))?;
            let given = fields.iter().cloned().zip(row).filter(|(_, value)| value.as_str() != Some(""));
            let answers = given.map(|(field, value)| answered(known, field, value));
            let answers = answers.collect::<Result<Answers, _>>()?;
            all.notes.push(MadeUpNote { ago, form: form.clone(), roles: Vec::new(), answers });
        }
    }
    Ok(())
}

fn form_of<'a>(library: &'a Library, id: &str) -> Result<&'a Form, Problem> {
    library.form(id).ok_or_else(|| Problem::NoSuch { what: "form", id: id.to_owned() })
}

/// The answer that `value` is to a field.
fn answered(form: &Form, id: String, value: Value) -> Result<(String, Answer), Problem> {
    let Some(field) = form.field(&id) else { return Err(Problem::NoSuch { what: "field", id }) };
    let text = |value: Value, wanted| match value {
        Value::String(text) => Ok(text),
        _ => Err(wrong(&id, wanted)),
    };
    let answer = match &field.ask {
        QuestionKind::Text { .. } => Answer::Text(text(value, "a text")?),
        QuestionKind::Choice { .. } | QuestionKind::Outcome { .. } | QuestionKind::Tick => {
            Answer::Choice(text(value, "a code")?)
        }
        QuestionKind::Choices { .. } | QuestionKind::Stars { .. } => match value {
            Value::Array(codes) => {
                let codes = codes.into_iter().map(|code| text(code, "a list of codes"));
                Answer::Choices(codes.collect::<Result<_, _>>()?)
            }
            _ => return Err(wrong(&id, "a list of codes")),
        },
        QuestionKind::Scale { .. } | QuestionKind::Number { .. } => {
            Answer::Number(value.as_integer().ok_or_else(|| wrong(&id, "a number"))?)
        }
        QuestionKind::Date => return Err(wrong(&id, "a question that made-up notes can answer")),
    };
    Ok((id, answer))
}

fn wrong(key: &str, wanted: &'static str) -> Problem {
    Problem::WrongType { key: key.to_owned(), wanted }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_made_up_file_is_refused() {
        let read = |text: &str| {
            let mut all = MadeUpNotes { periods: vec![], limits: vec![], notes: vec![], lines: vec![] };
            read_file(text, shipped("en").unwrap(), &mut all).map(|()| all.notes.len())
        };
        let whole =
            "format = \"made-up/1\"\n[[note]]\nago = 3\nform = \"just-write\"\nanswers = { text = \"T\" }\n";
        assert_eq!(read(whole), Ok(1));
        for broken in [
            whole.replace("made-up/1", "made-up/2"),
            whole.replace("just-write", "just-read"),
            whole.replace("{ text", "{ txt"),
            whole.replace("\"T\"", "5"),
            whole.replace("ago = 3", "ago = -3"),
            whole.replace("ago = 3", "ago = 3\nname = \"N\""),
        ] {
            assert!(read(&broken).is_err(), "{broken}");
        }
    }
}
