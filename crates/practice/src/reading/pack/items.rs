use std::collections::BTreeSet;

use toml::de::DeValue;

use crate::reading::table::{Table, whole};
use crate::reading::{ask, rules};
use crate::{Choice, Field, Form, FormError, OptionSets, Pair, Problem, QuestionKind, Section};

const MOST_ITEMS: usize = 500;
const MOST_SETS: usize = 200;
/// Options are written once and copied to every item that uses them.
const MOST_OPTIONS: usize = 10_000;
const LONGEST_NUMBER: usize = 8;

/// What is asked.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) sections: Vec<Section>,
    pub(super) pairs: Vec<Pair>,
    /// How many texts are still to be written, and the line of the first.
    pub(super) missing: (u32, Option<u32>),
    options: usize,
}

/// The `[[item]]`s and their `[[response_set]]`s.
pub(super) fn read(root: &Table<'_, '_>, frame: &Form) -> Result<Asked, FormError> {
    let mut asked = Asked::default();
    let sets = asked.sets(root)?;
    let mut ids = BTreeSet::new();
    for table in root.tables("item", MOST_ITEMS)? {
        table.knows(&["id", "text", "responses", "ratings", "reverse", "number", "optional"])?;
        let id = table.id("id")?;
        if !ids.insert(id.is.clone()) {
            return Err(table.refuse_at(id.line, Problem::Twice { what: "items", id: id.is }));
        }
        asked.miss(&table, "text")?;
        // Every question can be left open, so this says nothing new.
        table.flag("optional")?;
        let words = numbered(&table)?;
        match table.table("ratings")? {
            Some(ratings) => asked.add_pair(&table, &ratings, &id.is, words, &sets, frame)?,
            None => asked.add(&table, id.is, words, &sets)?,
        }
        if asked.options > MOST_OPTIONS {
            return Err(table.refuse(Problem::TooMany { what: "options in all items", most: MOST_OPTIONS }));
        }
    }
    if ids.is_empty() { Err(root.refuse(Problem::NotOne { what: "item" })) } else { Ok(asked) }
}

/// The words of an item, behind its number if it has one.
fn numbered(table: &Table<'_, '_>) -> Result<String, FormError> {
    let text = table.text("text")?;
    Ok(match number(table)? {
        Some(number) => format!("{number}. {text}"),
        None => text,
    })
}

/// `3`, or `"3a"`.
fn number(table: &Table<'_, '_>) -> Result<Option<String>, FormError> {
    const WANTED: &str = "a short number";
    let Some((value, line)) = table.value("number") else { return Ok(None) };
    let short = |number: &String| (1..=LONGEST_NUMBER).contains(&number.len());
    let number = match value {
        DeValue::Integer(number) => whole(number).map(|number| number.to_string()),
        DeValue::String(number) => {
            Some(number.to_string()).filter(|number| rules::text("number", number).is_ok())
        }
        _ => None,
    };
    number.filter(short).map(Some).ok_or_else(|| table.wrong("number", line, WANTED))
}

impl Asked {
    /// The sets of options. Every option has a value, and nothing that only forms of our own have.
    fn sets(&mut self, root: &Table<'_, '_>) -> Result<OptionSets, FormError> {
        for set in root.tables("response_set", MOST_SETS)? {
            for option in set.tables("options", MOST_SETS)? {
                option.knows(&["code", "value", "label"])?;
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

    /// A section with two fields. Their ids have a dot in them, so that no item has them.
    fn add_pair(
        &mut self,
        table: &Table<'_, '_>,
        ratings: &Table<'_, '_>,
        id: &str,
        words: String,
        sets: &OptionSets,
        frame: &Form,
    ) -> Result<(), FormError> {
        for other in ["responses", "reverse"] {
            if table.has(other) {
                let problem = Problem::DoesNotGo { one: other.to_owned(), with: "ratings".to_owned() };
                return Err(table.refuse_at(table.line_of_key(other), problem));
            }
        }
        ratings.knows(&["frequency", "intensity"])?;
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
        let options = ask::options_of(table, key, sets, &OptionSets::default())?;
        self.options += options.len();
        Ok(options)
    }

    fn next_id(&self) -> String {
        format!("part-{}", self.sections.len() + 1)
    }

    /// Takes note of words that are still to be written: they stand in square brackets.
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
