//! What an entry is made of, part by part.

use journal::{Entry, EntryId, Journal, Store};
use practice::{Answer, Choice, Field, Form, Library, Pair, QuestionKind};
use serde::Serialize;
use texts::Value;

use crate::summary_texts::SummaryTexts;
use crate::{Error, Result};

/// The part in which the roles of an entry stand. No field is called so.
const ROLES: &str = ".roles";
/// What the parts begin with that are the number of a scale. No field is called so.
const SCALE: &str = ".scale.";

/// A part of an entry that can be on a page: one question with its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Part {
    /// The field's id; `.roles` for the roles of the entry, `.scale.sum` for the number of a scale.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answer, in words.
    pub words: String,
    /// Whether the words are the person's own, and can be changed in the copy.
    pub own_words: bool,
}

/// What can be switched on of an entry: what was answered, in the order of its form, and then its roles. What was left
/// open is no part; neither are tags, nor whether it may be talked about. Where the form's answers stay in the notebook there
/// are no parts at all.
///
/// # Errors
///
/// [`crate::Error::Journal`].
pub fn entry_parts<S: Store>(journal: &mut Journal<S>, entry: EntryId, language: &str) -> Result<Vec<Part>> {
    let texts = SummaryTexts::for_language(language);
    parts_of(&journal.entry(entry)?, texts, library(language)?)
}

/// The forms of a language, for the names of kinds and roles.
///
/// # Errors
///
/// [`Error::Template`].
pub(crate) fn library(language: &str) -> Result<&'static Library> {
    practice::shipped(language).map_err(|_| Error::Template)
}

/// # Errors
///
/// [`Error::Template`].
pub(crate) fn parts_of(entry: &Entry, texts: SummaryTexts, library: &Library) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    if entry.form.stays {
        return Ok(parts);
    }
    if !may_be_told(&entry.form) {
        parts.extend(scores_of(entry, texts)?);
    }
    for field in entry.form.fields().filter(|_| may_be_told(&entry.form)) {
        let said = entry.content.answers.get(&field.id).map(|answer| said(field, answer, texts));
        if let Some(said) = said.transpose()?.filter(|said| !said.trim().is_empty()) {
            parts.push(Part {
                id: field.id.clone(),
                question: question(&entry.form, field),
                words: said,
                own_words: matches!(field.ask, QuestionKind::Text { .. }),
            });
        }
    }
    let roles = library.option_set("role");
    let roles = texts.join_answers(labels(roles, &entry.content.roles))?;
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

/// What was asked. A part of a question that is answered twice is nothing without the words that both have in common.
fn question(form: &Form, field: &Field) -> String {
    let is_part = |pair: &Pair| pair.frequency == field.id || pair.intensity == field.id;
    let around = form.sections.iter().find(|section| section.fields.iter().any(|one| one.id == field.id));
    match around.and_then(|section| section.title.as_ref()).filter(|_| form.pairs.iter().any(is_part)) {
        Some(title) => format!("{title} {}", field.label),
        None => field.label.clone(),
    }
}

/// Whether the words of a form may stand on a page. Those of most questionnaires belong to somebody else.
pub(crate) fn may_be_told(form: &Form) -> bool {
    form.questionnaire.as_ref().is_none_or(|questionnaire| questionnaire.rights.export_item_text)
}

/// What is told of an entry without its words: what each scale is called, and its number.
fn scores_of(entry: &Entry, texts: SummaryTexts) -> Result<Vec<Part>> {
    let scores = entry.form.scores(&entry.content.answers).into_iter();
    scores
        .filter_map(|score| {
            let shown = score.shown?;
            let (from, to) = score.range;
            let said = texts
                .format("rating-read", &[("number", shown.into()), ("from", from.into()), ("to", to.into())]);
            Some(said.map(|words| Part {
                id: format!("{SCALE}{}", score.scale),
                question: score.name,
                words,
                own_words: false,
            }))
        })
        .collect()
}

/// An answer in words; empty for what was left open, and for what its field does not take.
fn said(field: &Field, answer: &Answer, texts: SummaryTexts) -> Result<String> {
    match (&field.ask, answer) {
        (QuestionKind::Text { .. }, Answer::Text(text)) => Ok(text.clone()),
        (QuestionKind::Choice { options, .. } | QuestionKind::Outcome { options }, Answer::Choice(code)) => {
            texts.join_answers(labels(options, std::slice::from_ref(code)))
        }
        (QuestionKind::Choices { options } | QuestionKind::Stars { options, .. }, Answer::Choices(codes)) => {
            texts.join_answers(labels(options, codes))
        }
        // The question says it all.
        (QuestionKind::Tick, Answer::Choice(_)) => texts.get("ticked"),
        (QuestionKind::Scale { from, to, from_label, to_label }, Answer::Number(number)) => {
            let said: [(&str, Value<'_>); 5] = [
                ("number", (*number).into()),
                ("from", (*from).into()),
                ("from_label", from_label.as_str().into()),
                ("to", (*to).into()),
                ("to_label", to_label.as_str().into()),
            ];
            texts.format("scale-read", &said)
        }
        (QuestionKind::Number { unit: Some(unit), .. }, Answer::Number(number)) => {
            texts.format("number-read", &[("number", (*number).into()), ("unit", unit.as_str().into())])
        }
        (QuestionKind::Number { unit: None, .. }, Answer::Number(number)) => Ok(number.to_string()),
        (QuestionKind::Date, Answer::Date(told)) => texts.date(*told),
        _ => Ok(String::new()),
    }
}

/// The labels of what was chosen, in the order of the options.
fn labels<'form>(options: &'form [Choice], codes: &[String]) -> impl Iterator<Item = &'form str> {
    options.iter().filter(|option| codes.contains(&option.code)).map(|option| option.label.as_str())
}
