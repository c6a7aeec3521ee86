//! Parses the file of entry kinds (`kinds/1`).

use crate::form::entry_kind::{EntryKind, TodayRow};
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::Source;
use crate::parsing::toml_table::{Placed, Table};

const MAX_KINDS: usize = 100;
const ROWS: &[(&str, TodayRow)] = &[
    ("first", TodayRow::First),
    ("beside", TodayRow::Beside),
    ("happened", TodayRow::Happened),
    ("waiting", TodayRow::Waiting),
];

/// Entry kinds of a `kinds/1` file, with their lines.
pub(crate) fn read(file: &str, text: &str) -> Result<Vec<Placed<EntryKind>>, FormError> {
    let source = Source::new(file, text)?;
    let toml = source.toml()?;
    let root = Table::root(&source, &toml, "kinds/1")?;
    root.check_keys(&["format", "kind"])?;
    let mut kinds = Vec::<Placed<EntryKind>>::new();
    for table in root.tables("kind", MAX_KINDS)? {
        let kind = kind(&table)?;
        if kinds.iter().any(|earlier| earlier.is.code == kind.code) {
            return Err(table.refuse(Problem::Twice { what: "kinds", id: kind.code }));
        }
        kinds.push(Placed { is: kind, line: table.line });
    }
    if kinds.is_empty() { Err(root.refuse(Problem::NotOne { what: "kind" })) } else { Ok(kinds) }
}

fn kind(table: &Table<'_, '_>) -> Result<EntryKind, FormError> {
    table.check_keys(&["code", "title", "length", "row", "forms", "first_at_once", "more_title", "more"])?;
    let kind = EntryKind {
        code: table.id("code")?.is,
        title: table.text("title")?,
        titles: Vec::new(),
        length: table.optional_text("length")?,
        row: table.one_of("row", ROWS)?,
        forms: table.ids("forms")?.into_iter().map(|form| form.is).collect(),
        first_at_once: table.flag("first_at_once")?,
        more_title: table.optional_text("more_title")?,
        more: table.ids("more")?.into_iter().map(|form| form.is).collect(),
    };
    if kind.more_title.is_some() == kind.more.is_empty() {
        let key = if kind.more.is_empty() { "more" } else { "more_title" };
        return Err(table.refuse(Problem::Missing { key }));
    }
    if kind.forms.is_empty() { Err(table.refuse(Problem::NotOne { what: "form" })) } else { Ok(kind) }
}
