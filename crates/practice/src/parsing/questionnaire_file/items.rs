//! Parses the items of a questionnaire and their option sets.

use std::collections::BTreeSet;

use toml::de::DeValue;

use crate::form::model::{Field, Form, Section};
use crate::form::option_sets::OptionSets;
use crate::form::question::{Choice, QuestionKind};
use crate::form::questionnaire::Pair;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::toml_numbers::whole;
use crate::parsing::toml_table::Table;
use crate::parsing::{question, text_rules};

const MAX_ITEMS: usize = 500;
const MAX_SETS: usize = 200;
/// Options are written once and copied to every item that uses them.
const MAX_OPTIONS: usize = 10_000;
const MAX_NUMBER_LENGTH: usize = 8;

/// Sections of a questionnaire.
#[derive(Default)]
pub(crate) struct Items {
    pub(crate) sections: Vec<Section>,
    pub(crate) pairs: Vec<Pair>,
    /// Number of missing texts, and the line of the first.
    pub(crate) missing: (u32, Option<u32>),
    options: usize,
}

/// Parses the `[[item]]`s and their `[[response_set]]`s.
pub(crate) fn read(root: &Table<'_, '_>, frame: &Form) -> Result<Items, FormError> {
    let mut items = Items::default();
    let sets = items.sets(root)?;
    let mut ids = BTreeSet::new();
    for table in root.tables("item", MAX_ITEMS)? {
        table.check_keys(&["id", "text", "responses", "ratings", "reverse", "number", "optional"])?;
        let id = table.id("id")?;
        if !ids.insert(id.is.clone()) {
            return Err(table.refuse_at(id.line, Problem::Twice { what: "items", id: id.is }));
        }
        items.miss(&table, "text")?;
        // Accepted and ignored, since every question can be left open.
        table.flag("optional")?;
        let words = numbered(&table)?;
        match table.table("ratings")? {
            Some(ratings) => items.add_pair(&table, &ratings, &id.is, words, &sets, frame)?,
            None => items.add(&table, id.is, words, &sets)?,
        }
        if items.options > MAX_OPTIONS {
            return Err(table.refuse(Problem::TooMany { what: "options in all items", most: MAX_OPTIONS }));
        }
    }
    if ids.is_empty() { Err(root.refuse(Problem::NotOne { what: "item" })) } else { Ok(items) }
}

/// Text of an item, after its number if it has one.
fn numbered(table: &Table<'_, '_>) -> Result<String, FormError> {
    let text = table.text("text")?;
    Ok(match number(table)? {
        Some(number) => format!("{number}. {text}"),
        None => text,
    })
}

/// Number of an item, `3` or `"3a"`.
fn number(table: &Table<'_, '_>) -> Result<Option<String>, FormError> {
    const WANTED: &str = "a short number";
    let Some((value, line)) = table.value("number") else { return Ok(None) };
    let short = |number: &String| (1..=MAX_NUMBER_LENGTH).contains(&number.len());
    let number = match value {
        DeValue::Integer(number) => whole(number).map(|number| number.to_string()),
        DeValue::String(number) => {
            Some(number.to_string()).filter(|number| text_rules::text("number", number).is_ok())
        }
        _ => None,
    };
    number.filter(short).map(Some).ok_or_else(|| table.wrong("number", line, WANTED))
}

impl Items {
    /// Option sets. Every option needs a value, and keys that only forms that ship have are
    /// refused.
    fn sets(&mut self, root: &Table<'_, '_>) -> Result<OptionSets, FormError> {
        for set in root.tables("response_set", MAX_SETS)? {
            for option in set.tables("options", MAX_SETS)? {
                option.check_keys(&["code", "value", "label"])?;
                if option.number("value")?.is_none() {
                    return Err(option.refuse(Problem::Missing { key: "value" }));
                }
                self.miss(&option, "label")?;
            }
        }
        OptionSets::of(root)
    }

    fn add(
        &mut self,
        table: &Table<'_, '_>,
        id: String,
        words: String,
        sets: &OptionSets,
    ) -> Result<(), FormError> {
        let options = self.options_of(table, "responses", sets)?;
        let field =
            Field::question(id, words, QuestionKind::Choice { options, reverse: table.flag("reverse")? });
        match self.sections.last_mut() {
            Some(last) if last.title.is_none() => last.fields.push(field),
            _ => {
                let section = Section { id: self.next_id(), fields: vec![field], ..Section::default() };
                self.sections.push(section);
            }
        }
        Ok(())
    }

    /// Adds a section with two fields. Their ids contain a dot, so that no item has them.
    fn add_pair(
        &mut self,
        table: &Table<'_, '_>,
        ratings: &Table<'_, '_>,
        id: &str,
        words: String,
        sets: &OptionSets,
        frame: &Form,
    ) -> Result<(), FormError> {
        if table.has("responses") {
            let problem = Problem::DoesNotGo { one: "responses".to_owned(), with: "ratings".to_owned() };
            return Err(table.refuse_at(table.line_of_key("responses"), problem));
        }
        if table.flag("reverse")? {
            return Err(table.refuse_at(table.line_of_key("reverse"), Problem::ReverseOfRatings));
        }
        ratings.check_keys(&["frequency", "intensity"])?;
        let mut part = |name: &'static str| {
            let options = self.options_of(ratings, name, sets)?;
            let label = frame.field(name).map_or_else(String::new, |field| field.label.clone());
            Ok(Field::question(
                format!("{id}.{name}"),
                label,
                QuestionKind::Choice { options, reverse: false },
            ))
        };
        let (frequency, intensity) = (part("frequency")?, part("intensity")?);
        self.pairs.push(Pair {
            id: id.to_owned(),
            frequency: frequency.id.clone(),
            intensity: intensity.id.clone(),
        });
        self.sections.push(Section {
            id: self.next_id(),
            title: Some(words),
            fields: vec![frequency, intensity],
            ..Section::default()
        });
        Ok(())
    }

    fn options_of(
        &mut self,
        table: &Table<'_, '_>,
        key: &'static str,
        sets: &OptionSets,
    ) -> Result<Vec<Choice>, FormError> {
        let options = question::options_of(table, key, sets, &OptionSets::default())?;
        self.options += options.len();
        Ok(options)
    }

    fn next_id(&self) -> String {
        format!("part-{}", self.sections.len() + 1)
    }

    /// Counts a text that is still missing: it stands in square brackets.
    fn miss(&mut self, table: &Table<'_, '_>, key: &'static str) -> Result<(), FormError> {
        let words = table.text(key)?;
        if words.starts_with('[') && words.ends_with(']') {
            let (count, first) = &mut self.missing;
            *count += 1;
            let line = u32::try_from(table.line_of_key(key)).unwrap_or(u32::MAX);
            *first = Some(first.map_or(line, |earlier| earlier.min(line)));
        }
        Ok(())
    }
}
