use std::collections::BTreeSet;

use super::rules;
use super::source::Source;
use super::table::Table;
use crate::{Choice, FormError, OptionSets, Problem};

const MOST_SETS: usize = 200;
const MOST_OPTIONS: usize = 100;

impl OptionSets {
    /// The sets of a `responses/1` file.
    ///
    /// # Errors
    ///
    /// [`FormError`] at the first thing that is wrong.
    pub fn read(file: &str, text: &str) -> Result<Self, FormError> {
        let source = Source::new(file, text)?;
        let toml = source.toml()?;
        let root = source.root(&toml, "responses/1")?;
        root.knows(&["format", "response_set"])?;
        let sets = Self::of(&root)?;
        if sets.0.is_empty() {
            return Err(root.refuse(Problem::NotOne { what: "response_set" }));
        }
        Ok(sets)
    }

    /// The `[[response_set]]`s of a table.
    pub(super) fn of(table: &Table<'_, '_>) -> Result<Self, FormError> {
        let mut sets = Self::default();
        for set in table.tables("response_set", MOST_SETS)? {
            set.knows(&["id", "options"])?;
            let id = set.id("id")?;
            if sets.0.contains_key(&id.is) {
                return Err(set.refuse_at(id.line, Problem::Twice { what: "response sets", id: id.is }));
            }
            sets.0.insert(id.is, options(&set)?);
        }
        Ok(sets)
    }
}

fn options(set: &Table<'_, '_>) -> Result<Vec<Choice>, FormError> {
    let mut options = Vec::new();
    let (mut codes, mut labels) = (BTreeSet::new(), BTreeSet::new());
    for option in set.tables("options", MOST_OPTIONS)? {
        option.knows(&["code", "label", "counted", "group", "value"])?;
        let code = option.id("code")?;
        let label = option.text("label")?;
        if !codes.insert(code.is.clone()) {
            return Err(option.refuse_at(code.line, Problem::Twice { what: "options", id: code.is }));
        }
        if !labels.insert(label.clone()) {
            return Err(option.refuse(Problem::Twice { what: "options", id: rules::excerpt(&label) }));
        }
        options.push(Choice {
            code: code.is,
            label,
            counted: option.optional_text("counted")?,
            group: option.optional_text("group")?,
            value: option.exact("value")?,
        });
    }
    if options.is_empty() { Err(set.refuse(Problem::NotOne { what: "option" })) } else { Ok(options) }
}
