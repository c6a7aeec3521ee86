//! Parses starter limits (`limits/1`).

use crate::limits::starter_limit::StarterLimit;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::Source;
use crate::parsing::toml_table::Table;

const MAX: usize = 100;

/// Starter limits of a `limits/1` file, in order.
pub(crate) fn read(file: &str, text: &str) -> Result<Vec<StarterLimit>, FormError> {
    let source = Source::new(file, text)?;
    let toml = source.toml()?;
    let root = Table::root(&source, &toml, "limits/1")?;
    root.check_keys(&["format", "limit"])?;
    let mut limits = Vec::<StarterLimit>::new();
    for table in root.tables("limit", MAX)? {
        let limit = limit(&table)?;
        if limits.iter().any(|earlier| earlier.id == limit.id) {
            return Err(table.refuse(Problem::Twice { what: "limits", id: limit.id }));
        }
        limits.push(limit);
    }
    if limits.is_empty() { Err(root.refuse(Problem::NotOne { what: "limit" })) } else { Ok(limits) }
}

fn limit(table: &Table<'_, '_>) -> Result<StarterLimit, FormError> {
    table.check_keys(&["id", "name", "domain", "text", "say_it", "say_when", "help", "asks_who_answers"])?;
    Ok(StarterLimit {
        id: table.id("id")?.is,
        name: table.text("name")?,
        domain: table.id("domain")?.is,
        text: table.text("text")?,
        say_it: table.optional_text("say_it")?,
        say_when: table.optional_text("say_when")?,
        help: table.optional_text("help")?,
        asks_who_answers: table.flag("asks_who_answers")?,
    })
}
