//! Parses form files (`form/1`).

use crate::form::model::{Form, NotRated};
use crate::form::option_sets::OptionSets;
use crate::form::question::QuestionKind;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::Source;
use crate::parsing::toml_table::Table;
use crate::parsing::{day_count, form_extras, scales, sections, text_rules, worked_examples};

const KEYS: &[&str] = &[
    "format",
    "id",
    "version",
    "language",
    "kind",
    "title",
    "about",
    "length",
    "lead",
    "note",
    "more_help",
    "min_interval_days",
    "not_rated",
    "gate",
    "way",
    "list",
    "follow_up",
    "own_sign",
    "asks_sharing",
    "stays",
    "response_set",
    "section",
    "scale",
    "vector",
];

impl Form {
    /// Parses and checks a `form/1` file, its worked examples included. `shared` holds the option
    /// sets that the file need not define.
    ///
    /// # Errors
    ///
    /// [`FormError`] for the first problem in the file.
    pub fn read(file: &str, text: &str, shared: &OptionSets) -> Result<Self, FormError> {
        let source = Source::new(file, text)?;
        let toml = source.toml()?;
        let root = Table::root(&source, &toml, "form/1")?;
        root.check_keys(KEYS)?;
        let own = OptionSets::of(&root)?;
        let id = root.id("id")?.is;
        let sections = sections::read(&root, &own, shared)?;
        let mut form = Self {
            id,
            version: version(&root)?,
            language: language(&root)?,
            kind: root.id("kind")?.is,
            title: root.text("title")?,
            about: root.optional_text("about")?,
            length: root.optional_text("length")?,
            lead: root.optional_text("lead")?,
            note: root.optional_text("note")?,
            more_help: root.optional_text("more_help")?,
            min_interval_days: day_count::read(&root, "min_interval_days")?,
            sections,
            ..Self::default()
        };
        form_extras::read(&root, &own, shared, &mut form)?;
        form.not_rated = root.table("not_rated")?.map(|table| not_rated(&table, &form)).transpose()?;
        form.scales = scales::read(&root, &form)?;
        worked_examples::check(&root, &form)?;
        Ok(form)
    }
}

pub(crate) fn version(root: &Table<'_, '_>) -> Result<String, FormError> {
    let version = root.written("version")?;
    text_rules::version(&version.is).map_err(|problem| root.refuse_at(version.line, problem))?;
    Ok(version.is)
}

/// Language tag of BCP 47, as far as folder names need it: `en`, `cs-CZ`.
pub(crate) fn language(root: &Table<'_, '_>) -> Result<String, FormError> {
    let language = root.written("language")?;
    let mut parts = language.is.split('-');
    let first = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_lowercase())
    });
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    if first && parts.all(is_part) {
        Ok(language.is)
    } else {
        Err(root.wrong("language", language.line, "a language tag such as \"en\""))
    }
}

fn not_rated(table: &Table<'_, '_>, form: &Form) -> Result<NotRated, FormError> {
    table.check_keys(&["field", "code", "button"])?;
    let (field, code) = (table.id("field")?, table.id("code")?);
    let Some(found) = form.field(&field.is) else {
        return Err(table.refuse_at(field.line, Problem::NoSuch { what: "field", id: field.is }));
    };
    if !matches!(found.ask, QuestionKind::Choice { .. }) {
        return Err(table.refuse_at(field.line, Problem::NoOptions { field: field.is }));
    }
    if found.ask.options().iter().all(|option| option.code != code.is) {
        return Err(table.refuse_at(code.line, Problem::NoSuch { what: "option", id: code.is }));
    }
    Ok(NotRated { field: field.is, code: code.is, button: table.optional_text("button")? })
}
