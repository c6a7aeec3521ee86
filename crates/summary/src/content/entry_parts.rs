//! Parts of an entry that can be selected for a summary, each a question with its answer as text.

use journal::{Entry, EntryId, Journal, Store};
use practice::{Answer, Choice, EarlySign, Field, Form, Library, Pair, QuestionKind};
use serde::Serialize;
use texts::Value;

use crate::error::{Error, Result};
use crate::summary_texts::SummaryTexts;

/// Id of the part with the roles of an entry. No field has it.
const ROLES: &str = ".roles";
/// Start of the ids of parts that are the number of a scale. No field has it.
const SCALE: &str = ".scale.";

/// A part of an entry that can be selected for a summary: one question with its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Part {
    /// Id of the field; `.roles` for the roles of the entry, `.scale.sum` for the number of a
    /// scale.
    pub id: String,
    /// Label of the question.
    pub question: String,
    /// The answer as text.
    pub words: String,
    /// True if the person wrote the answer and can change it for the summary.
    pub own_words: bool,
}

/// The parts of an entry: its answers in the order of the form, and then its roles. Open questions,
/// tags and the sharing status are no parts. A form whose answers stay in the notebook has none.
///
/// # Errors
///
/// [`Error::Journal`] if the entry cannot be read.
pub fn entry_parts<S: Store>(journal: &mut Journal<S>, entry: EntryId, language: &str) -> Result<Vec<Part>> {
    parts_of(&journal.entry(entry)?, SummaryTexts::for_language(language), library(language)?)
}

/// The shipped forms of a language, for the names of kinds and roles.
///
/// # Errors
///
/// [`Error::Template`] if a shipped form is broken.
pub(crate) fn library(language: &str) -> Result<&'static Library> {
    practice::shipped(language).map_err(|_| Error::Template)
}

/// As [`entry_parts`], of an entry that was read.
///
/// # Errors
///
/// [`Error::Template`] if a text is broken.
pub(crate) fn parts_of(entry: &Entry, texts: SummaryTexts, library: &Library) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    if entry.form.stays {
        return Ok(parts);
    }
    if may_show_questions(&entry.form) {
        parts.extend(answer_parts(entry, texts)?);
    } else {
        parts.extend(score_parts(entry, texts)?);
    }
    let roles = labels(library.option_set("role"), &entry.content.roles);
    let roles = texts.join_answers(roles)?;
    if !roles.is_empty() {
        parts.push(Part {
            id: ROLES.to_owned(),
            question: texts.get("roles")?,
            words: roles,
            own_words: false,
        });
    }
    Ok(parts)
}

fn answer_parts(entry: &Entry, texts: SummaryTexts) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for field in entry.form.fields() {
        // The early sign is the person's own sentence, and has a switch of its own.
        if field.id == EarlySign::FIELD {
            continue;
        }
        let Some(answer) = entry.content.answers.get(&field.id) else { continue };
        let words = answer_text(field, answer, texts)?;
        if !words.trim().is_empty() {
            parts.push(Part {
                id: field.id.clone(),
                question: question(&entry.form, field),
                words,
                own_words: matches!(field.ask, QuestionKind::Text { .. }),
            });
        }
    }
    Ok(parts)
}

/// The name and the number of each scale, for a questionnaire whose questions may not be shown.
fn score_parts(entry: &Entry, texts: SummaryTexts) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for score in entry.form.scores(&entry.content.answers) {
        let Some(number) = score.shown else { continue };
        let args = [
            ("number", texts.number(&number)?.into()),
            ("from", texts.number(&score.range.0)?.into()),
            ("to", texts.number(&score.range.1)?.into()),
        ];
        parts.push(Part {
            id: format!("{SCALE}{}", score.scale),
            question: score.name,
            words: texts.format("rating-read", &args)?,
            own_words: false,
        });
    }
    Ok(parts)
}

/// The label of a question. One half of a pair needs the title that both have in common.
fn question(form: &Form, field: &Field) -> String {
    let is_half = |pair: &Pair| pair.frequency == field.id || pair.intensity == field.id;
    let section = form.sections.iter().find(|section| section.fields.iter().any(|one| one.id == field.id));
    match section.and_then(|section| section.title.as_ref()).filter(|_| form.pairs.iter().any(is_half)) {
        Some(title) => format!("{title} {}", field.label),
        None => field.label.clone(),
    }
}

/// Returns true if the questions of a form may be shown in a summary. Those of most questionnaires
/// are protected.
pub(crate) fn may_show_questions(form: &Form) -> bool {
    form.questionnaire.as_ref().is_none_or(|questionnaire| questionnaire.rights.export_item_text)
}

/// An answer as text; empty if it was left open, or is none that its field takes.
fn answer_text(field: &Field, answer: &Answer, texts: SummaryTexts) -> Result<String> {
    match (&field.ask, answer) {
        (QuestionKind::Text { .. }, Answer::Text(text)) => Ok(text.clone()),
        (QuestionKind::Choice { options, .. } | QuestionKind::Outcome { options }, Answer::Choice(code)) => {
            texts.join_answers(labels(options, std::slice::from_ref(code)))
        }
        (QuestionKind::Choices { options } | QuestionKind::Stars { options, .. }, Answer::Choices(codes)) => {
            texts.join_answers(labels(options, codes))
        }
        (QuestionKind::Tick, Answer::Choice(_)) => texts.get("ticked"),
        (QuestionKind::Scale { from, to, from_label, to_label }, Answer::Number(number)) => {
            let args: [(&str, Value<'_>); 5] = [
                ("number", (*number).into()),
                ("from", (*from).into()),
                ("from_label", from_label.as_str().into()),
                ("to", (*to).into()),
                ("to_label", to_label.as_str().into()),
            ];
            texts.format("scale-read", &args)
        }
        (QuestionKind::Number { unit: Some(unit), .. }, Answer::Number(number)) => {
            texts.format("number-read", &[("number", (*number).into()), ("unit", unit.as_str().into())])
        }
        (QuestionKind::Number { unit: None, .. }, Answer::Number(number)) => Ok(number.to_string()),
        (QuestionKind::Date, Answer::Date(date)) => texts.date(*date),
        _ => Ok(String::new()),
    }
}

/// The labels of the chosen codes, in the order of the options.
fn labels<'form>(options: &'form [Choice], codes: &[String]) -> impl Iterator<Item = &'form str> {
    options.iter().filter(|option| codes.contains(&option.code)).map(|option| option.label.as_str())
}
