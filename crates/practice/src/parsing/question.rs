//! Parses the kind of a question.

use crate::form::model::Field;
use crate::form::option_sets::OptionSets;
use crate::form::question::{Choice, QuestionKind};
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::toml_table::Table;

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Scale,
    Choice,
    Choices,
    Outcome,
    Date,
    Number,
    Tick,
    Stars,
}

const KINDS: &[(&str, Kind)] = &[
    ("text", Kind::Text),
    ("scale", Kind::Scale),
    ("choice", Kind::Choice),
    ("choices", Kind::Choices),
    ("outcome", Kind::Outcome),
    ("date", Kind::Date),
    ("number", Kind::Number),
    ("tick", Kind::Tick),
    ("stars", Kind::Stars),
];

/// Keys of every field.
const KEYS: &[&str] = &["id", "kind", "label", "help", "level", "show_when", "leads_to"];

impl Kind {
    /// Keys of fields of this kind only.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["long", "placeholder"],
            Self::Scale => &["from", "to", "from_label", "to_label"],
            Self::Choice => &["responses", "reverse"],
            Self::Choices => &["responses"],
            Self::Outcome => &["responses", "feeds"],
            Self::Date | Self::Tick => &[],
            Self::Stars => &["of", "most"],
            Self::Number => &["from", "to", "unit"],
        }
    }
}

/// Parses the kind of a field's question.
pub(crate) fn read<'f>(
    table: &Table<'_, '_>,
    earlier: impl Iterator<Item = &'f Field>,
    own: &OptionSets,
    shared: &OptionSets,
) -> Result<QuestionKind, FormError> {
    let kind = table.one_of("kind", KINDS)?;
    table.check_keys(&[KEYS, kind.keys()].concat())?;
    Ok(match kind {
        Kind::Text => {
            QuestionKind::Text { long: table.flag("long")?, placeholder: table.optional_text("placeholder")? }
        }
        Kind::Scale => {
            let (from, to) = (table.required_whole("from")?, table.required_whole("to")?);
            ends(table, Some((from.is, from.line)), Some(to.is))?;
            let (from_label, to_label) = (table.text("from_label")?, table.text("to_label")?);
            QuestionKind::Scale { from: from.is, to: to.is, from_label, to_label }
        }
        Kind::Choice => {
            let options = options(table, own, shared)?;
            let reverse = table.flag("reverse")?;
            if reverse && options.iter().any(|option| option.value.is_none()) {
                return Err(table.refuse(Problem::NoValue { field: table.id("id")?.is }));
            }
            QuestionKind::Choice { options, reverse }
        }
        Kind::Choices => QuestionKind::Choices { options: options(table, own, shared)? },
        Kind::Outcome => QuestionKind::Outcome { options: options(table, own, shared)? },
        Kind::Date => QuestionKind::Date,
        Kind::Tick => QuestionKind::Tick,
        Kind::Stars => stars(table, &earlier.collect::<Vec<_>>())?,
        Kind::Number => {
            let (from, to) = (table.whole("from")?, table.whole("to")?);
            let (lowest, highest) =
                (from.as_ref().map(|from| (from.is, from.line)), to.as_ref().map(|to| to.is));
            ends(table, lowest, highest)?;
            QuestionKind::Number {
                from: from.map(|from| from.is),
                to: highest,
                unit: table.optional_text("unit")?,
            }
        }
    })
}

/// Option set named by the field: the form's own first, then the shared ones.
pub(crate) fn options(
    table: &Table<'_, '_>,
    own: &OptionSets,
    shared: &OptionSets,
) -> Result<Vec<Choice>, FormError> {
    options_of(table, "responses", own, shared)
}

/// Option set named by `key`.
pub(crate) fn options_of(
    table: &Table<'_, '_>,
    key: &'static str,
    own: &OptionSets,
    shared: &OptionSets,
) -> Result<Vec<Choice>, FormError> {
    let set = table.id(key)?;
    match own.get(&set.is).or_else(|| shared.get(&set.is)) {
        Some(options) => Ok(options.to_vec()),
        None => Err(table.refuse_at(set.line, Problem::NoSuch { what: "response set", id: set.is })),
    }
}

/// Stars for earlier fields: their labels are the options.
fn stars(table: &Table<'_, '_>, earlier: &[&Field]) -> Result<QuestionKind, FormError> {
    let mut options = Vec::new();
    for of in table.ids("of")? {
        let Some(field) = earlier.iter().find(|field| field.id == of.is) else {
            return Err(table.refuse_at(of.line, Problem::NoSuch { what: "field above it", id: of.is }));
        };
        options.push(Choice { code: of.is, label: field.label.clone(), ..Choice::default() });
    }
    if options.is_empty() {
        return Err(table.refuse(Problem::NotOne { what: "field to star" }));
    }
    let most = table.required_whole("most")?;
    match u32::try_from(most.is) {
        Ok(number) if number >= 1 && number as usize <= options.len() => {
            Ok(QuestionKind::Stars { options, most: number })
        }
        _ => Err(table.refuse_at(most.line, Problem::EnoughAnswers { found: most.is, items: options.len() })),
    }
}

fn ends(table: &Table<'_, '_>, from: Option<(i64, usize)>, to: Option<i64>) -> Result<(), FormError> {
    match (from, to) {
        (Some((from, line)), Some(to)) if from >= to => {
            Err(table.refuse_at(line, Problem::EndsTurned { from: from.to_string(), to: to.to_string() }))
        }
        _ => Ok(()),
    }
}
