use super::source::Source;
use super::table::{Placed, Table};
use crate::{EntryKind, FormError, Problem, TodayRow};

const MOST_KINDS: usize = 100;
const ROWS: &[(&str, TodayRow)] = &[
    ("first", TodayRow::First),
    ("beside", TodayRow::Beside),
    ("happened", TodayRow::Happened),
    ("waiting", TodayRow::Waiting),
];

/// The kinds of a `kinds/1` file, with the lines on which they stand.
pub(crate) fn read(file: &str, text: &str) -> Result<Vec<Placed<EntryKind>>, FormError> {
    let source = Source::new(file, text)?;
    let toml = source.toml()?;
    let root = source.root(&toml, "kinds/1")?;
    root.knows(&["format", "kind"])?;
    let mut kinds = Vec::<Placed<EntryKind>>::new();
    for table in root.tables("kind", MOST_KINDS)? {
        let kind = kind(&table)?;
        if kinds.iter().any(|earlier| earlier.is.code == kind.code) {
            return Err(table.refuse(Problem::Twice { what: "kinds", id: kind.code }));
        }
        kinds.push(Placed { is: kind, line: table.line });
    }
    if kinds.is_empty() { Err(root.refuse(Problem::NotOne { what: "kind" })) } else { Ok(kinds) }
}

fn kind(table: &Table<'_, '_>) -> Result<EntryKind, FormError> {
    table.knows(&["code", "title", "length", "row", "forms", "first_at_once", "more_title", "more"])?;
    let kind = EntryKind {
        code: table.id("code")?.is,
        title: table.text("title")?,
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
