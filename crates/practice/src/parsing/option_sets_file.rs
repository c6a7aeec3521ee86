//! Parses option sets (`responses/1`).

use std::collections::BTreeSet;

use crate::form::option_sets::OptionSets;
use crate::form::question::Choice;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::Source;
use crate::parsing::text_rules;
use crate::parsing::toml_table::Table;

const MAX_SETS: usize = 200;
const MAX_OPTIONS: usize = 100;

impl OptionSets {
    /// Parses a `responses/1` file.
    ///
    /// # Errors
    ///
    /// [`FormError`] for the first problem in the file.
    pub fn read(file: &str, text: &str) -> Result<Self, FormError> {
        let source = Source::new(file, text)?;
        let toml = source.toml()?;
        let root = Table::root(&source, &toml, "responses/1")?;
        root.check_keys(&["format", "response_set"])?;
        let sets = Self::of(&root)?;
        if sets.sets.is_empty() {
            return Err(root.refuse(Problem::NotOne { what: "response_set" }));
        }
        Ok(sets)
    }

    /// Parses the `[[response_set]]`s of a table.
    pub(crate) fn of(table: &Table<'_, '_>) -> Result<Self, FormError> {
        let mut sets = Self::default();
        for set in table.tables("response_set", MAX_SETS)? {
            set.check_keys(&["id", "options"])?;
            let id = set.id("id")?;
            if sets.sets.contains_key(&id.is) {
                return Err(set.refuse_at(id.line, Problem::Twice { what: "response sets", id: id.is }));
            }
            let options = options(&set)?;
            for (option, group) in options.iter().zip(group_codes(&set)?) {
                sets.group_codes.extend(group.map(|group| ((id.is.clone(), option.code.clone()), group)));
            }
            sets.sets.insert(id.is, options);
        }
        Ok(sets)
    }
}

fn options(set: &Table<'_, '_>) -> Result<Vec<Choice>, FormError> {
    let mut options = Vec::new();
    let (mut codes, mut labels) = (BTreeSet::new(), BTreeSet::new());
    for option in set.tables("options", MAX_OPTIONS)? {
        option.check_keys(&["code", "label", "counted", "group", "group_code", "value"])?;
        let code = option.id("code")?;
        let label = option.text("label")?;
        if !codes.insert(code.is.clone()) {
            return Err(option.refuse_at(code.line, Problem::Twice { what: "options", id: code.is }));
        }
        if !labels.insert(label.clone()) {
            return Err(option.refuse(Problem::Twice { what: "options", id: text_rules::excerpt(&label) }));
        }
        options.push(Choice {
            code: code.is,
            label,
            counted: option.optional_text("counted")?,
            group: option.optional_text("group")?,
            value: option.fraction("value")?,
        });
    }
    if options.is_empty() { Err(set.refuse(Problem::NotOne { what: "option" })) } else { Ok(options) }
}

/// Codes of the groups of a set's options, in order. A code needs a label.
fn group_codes(set: &Table<'_, '_>) -> Result<Vec<Option<String>>, FormError> {
    let code = |option: Table<'_, '_>| {
        let code = option.optional_id("group_code")?;
        if code.is_some() && !option.has("group") {
            return Err(option.refuse(Problem::Missing { key: "group" }));
        }
        Ok(code.map(|code| code.is))
    };
    set.tables("options", MAX_OPTIONS)?.into_iter().map(code).collect()
}
