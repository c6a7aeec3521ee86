//! Parses the condition of a section or field.

use std::collections::BTreeSet;

use crate::form::model::Field;
use crate::form::show_when::ShowWhen;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::toml_table::Table;

/// Condition of a section or field, given the earlier fields and the ids of all fields.
pub(crate) fn read<'f>(
    table: &Table<'_, '_>,
    earlier: impl Iterator<Item = &'f Field>,
    all: &BTreeSet<String>,
) -> Result<Option<ShowWhen>, FormError> {
    let Some(table) = table.table("show_when")? else { return Ok(None) };
    table.check_keys(&["fields", "is"])?;
    let (fields, codes) = (table.ids("fields")?, table.ids("is")?);
    if fields.is_empty() {
        return Err(table.refuse(Problem::NotOne { what: "field" }));
    }
    if codes.is_empty() {
        return Err(table.refuse(Problem::NotOne { what: "code" }));
    }
    let earlier = earlier.collect::<Vec<_>>();
    for named in &fields {
        let Some(field) = earlier.iter().find(|field| field.id == named.is) else {
            let id = named.is.clone();
            let problem = if all.contains(&id) {
                Problem::AskedLater { field: id }
            } else {
                Problem::NoSuch { what: "field", id }
            };
            return Err(table.refuse_at(named.line, problem));
        };
        if field.ask.options().is_empty() {
            return Err(table.refuse_at(named.line, Problem::NoOptions { field: named.is.clone() }));
        }
        // A code that one of the fields does not have would silently show nothing.
        let has = |code: &str| field.ask.options().iter().any(|option| option.code == code);
        if let Some(code) = codes.iter().find(|code| !has(&code.is)) {
            return Err(table.refuse_at(code.line, Problem::NoSuch { what: "option", id: code.is.clone() }));
        }
    }
    let names = |placed: Vec<crate::parsing::toml_table::Placed<String>>| {
        placed.into_iter().map(|name| name.is).collect()
    };
    Ok(Some(ShowWhen { fields: names(fields), is: names(codes) }))
}
