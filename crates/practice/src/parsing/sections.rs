//! Parses the sections and fields of a form.

use std::collections::BTreeSet;

use crate::form::conditional_text::ConditionalText;
use crate::form::model::{Field, Section};
use crate::form::option_sets::OptionSets;
use crate::form::question::QuestionKind;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::toml_table::Table;
use crate::parsing::{day_count, question, show_when};

const KEYS: &[&str] =
    &["id", "title", "about", "help", "unfold", "open_after_days", "show_when", "field", "line"];
const MAX_LINES: usize = 50;
const MAX_SECTIONS: usize = 100;
const MAX_FIELDS: usize = 500;
/// Options are written once and copied to every field that uses them.
const MAX_OPTIONS: usize = 10_000;

/// Parses the `[[section]]`s of a form.
pub(crate) fn read(
    root: &Table<'_, '_>,
    own: &OptionSets,
    shared: &OptionSets,
) -> Result<Vec<Section>, FormError> {
    let tables = root.tables("section", MAX_SECTIONS)?;
    let later = ids_of_fields(&tables)?;
    let mut sections = Vec::<Section>::new();
    let (mut section_ids, mut field_ids) = (BTreeSet::new(), BTreeSet::new());
    let mut options = 0;
    for table in tables {
        table.check_keys(KEYS)?;
        let id = table.id("id")?;
        if !section_ids.insert(id.is.clone()) {
            return Err(table.refuse_at(id.line, Problem::Twice { what: "sections", id: id.is }));
        }
        let mut section = Section {
            id: id.is,
            title: table.optional_text("title")?,
            about: table.optional_text("about")?,
            help: table.optional_text("help")?,
            unfold: table.optional_text("unfold")?,
            show_when: show_when::read(&table, earlier(&sections), &later)?,
            open_after_days: open_after_days(&table)?,
            ..Section::default()
        };
        for table in table.tables("field", MAX_FIELDS)? {
            let id = table.id("id")?;
            if !field_ids.insert(id.is.clone()) {
                return Err(table.refuse_at(id.line, Problem::Twice { what: "fields", id: id.is }));
            }
            let before = earlier(&sections).chain(&section.fields);
            let show_when = show_when::read(&table, before.clone(), &later)?;
            let ask = question::read(&table, before, own, shared)?;
            let field = field(&table, id.is, show_when, ask)?;
            options += field.ask.options().len();
            if field_ids.len() > MAX_FIELDS {
                return Err(table.refuse(Problem::TooMany { what: "fields", most: MAX_FIELDS }));
            }
            if options > MAX_OPTIONS {
                return Err(
                    table.refuse(Problem::TooMany { what: "options in all fields", most: MAX_OPTIONS })
                );
            }
            section.fields.push(field);
        }
        section.lines = lines(&table, earlier(&sections).chain(&section.fields), &later)?;
        if section.fields.is_empty() {
            return Err(table.refuse(Problem::NotOne { what: "field" }));
        }
        sections.push(section);
    }
    if sections.is_empty() { Err(root.refuse(Problem::NotOne { what: "section" })) } else { Ok(sections) }
}

fn field(
    table: &Table<'_, '_>,
    id: String,
    show_when: Option<crate::form::show_when::ShowWhen>,
    ask: QuestionKind,
) -> Result<Field, FormError> {
    let level = match table.whole("level")? {
        None => None,
        Some(level) => match u8::try_from(level.is) {
            Ok(level @ 1..=6) => Some(level),
            _ => return Err(table.refuse_at(level.line, Problem::LevelOutside { found: level.is })),
        },
    };
    Ok(Field {
        id,
        label: table.text("label")?,
        help: table.optional_text("help")?,
        level,
        show_when,
        feeds: table.ids("feeds")?.into_iter().map(|id| id.is).collect(),
        leads_to: table.optional_id("leads_to")?.map(|to| to.is),
        ask,
    })
}

/// Conditional texts below the fields of a section.
fn lines<'f>(
    section: &Table<'_, '_>,
    earlier: impl Iterator<Item = &'f Field> + Clone,
    later: &BTreeSet<String>,
) -> Result<Vec<ConditionalText>, FormError> {
    let line = |table: Table<'_, '_>| {
        table.check_keys(&["words", "show_when"])?;
        let show_when = show_when::read(&table, earlier.clone(), later)?;
        Ok(ConditionalText { words: table.text("words")?, show_when })
    };
    section.tables("line", MAX_LINES)?.into_iter().map(line).collect()
}

/// Number of days a section stays folded. A section needs a label to unfold it, or it could not be
/// folded.
fn open_after_days(table: &Table<'_, '_>) -> Result<Option<u32>, FormError> {
    let days = day_count::read(table, "open_after_days")?;
    if days.is_some() && table.optional_text("unfold")?.is_none() {
        return Err(table.refuse(Problem::Missing { key: "unfold" }));
    }
    Ok(days)
}

fn earlier(sections: &[Section]) -> impl Iterator<Item = &Field> + Clone {
    sections.iter().flat_map(|section| &section.fields)
}

/// Ids of all fields, to tell a condition on a later field from one on a field that does not exist.
fn ids_of_fields(sections: &[Table<'_, '_>]) -> Result<BTreeSet<String>, FormError> {
    let mut ids = BTreeSet::new();
    for section in sections {
        for field in section.tables("field", MAX_FIELDS)? {
            ids.insert(field.id("id")?.is);
        }
    }
    Ok(ids)
}
