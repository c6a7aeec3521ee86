use std::collections::BTreeSet;

use super::table::{Placed, Table};
use crate::{Direction, Exact, Field, Form, FormError, Method, Missing, Problem, Scale, Transform};

const MOST_SCALES: usize = 50;
const MOST_DECIMALS: u8 = 6;

const KEYS: &[&str] = &[
    "id",
    "name",
    "items",
    "method",
    "min_answered",
    "missing",
    "transform",
    "range",
    "direction",
    "decimals",
];
const METHODS: &[(&str, Method)] = &[("mean", Method::Mean), ("sum", Method::Sum)];
const MISSING: &[(&str, Missing)] = &[
    ("mean-of-answered", Missing::MeanOfAnswered),
    ("prorate", Missing::Prorate),
    ("none-if-incomplete", Missing::NoneIfIncomplete),
];
const DIRECTIONS: &[(&str, Direction)] = &[
    ("higher-is-more-strain", Direction::HigherIsMoreStrain),
    ("higher-is-better", Direction::HigherIsBetter),
];

/// The `[[scale]]`s of a form.
pub(super) fn read(root: &Table<'_, '_>, form: &Form) -> Result<Vec<Scale>, FormError> {
    let mut scales = Vec::new();
    let mut ids = BTreeSet::new();
    for table in root.tables("scale", MOST_SCALES)? {
        table.knows(KEYS)?;
        let id = table.id("id")?;
        if !ids.insert(id.is.clone()) {
            return Err(table.refuse_at(id.line, Problem::Twice { what: "scales", id: id.is }));
        }
        let items = table.ids("items")?;
        let fields = items.iter().map(|item| field(&table, form, item)).collect::<Result<Vec<_>, _>>()?;
        if items.is_empty() {
            return Err(table.refuse(Problem::NotOne { what: "item" }));
        }
        let scale = Scale {
            id: id.is,
            name: table.text("name")?,
            min_answered: min_answered(&table, items.len())?,
            items: items.into_iter().map(|item| item.is).collect(),
            method: table.one_of("method", METHODS)?,
            missing: table.one_of("missing", MISSING)?,
            transform: table.table("transform")?.map(|table| transform(&table)).transpose()?,
            range: range(&table)?,
            direction: table.one_of("direction", DIRECTIONS)?,
            decimals: decimals(&table)?,
        };
        stays_in_range(&table, &scale, &fields)?;
        scales.push(scale);
    }
    Ok(scales)
}

fn field<'f>(table: &Table<'_, '_>, form: &'f Form, item: &Placed<String>) -> Result<&'f Field, FormError> {
    let id = item.is.clone();
    match form.field(&id) {
        None => Err(table.refuse_at(item.line, Problem::NoSuch { what: "field", id })),
        Some(field) if field.extremes().is_none() => {
            Err(table.refuse_at(item.line, Problem::NoValue { field: id }))
        }
        Some(field) => Ok(field),
    }
}

fn min_answered(table: &Table<'_, '_>, items: usize) -> Result<u32, FormError> {
    let found = table.some_whole("min_answered")?;
    match u32::try_from(found.is) {
        Ok(enough) if enough >= 1 && enough as usize <= items => Ok(enough),
        _ => Err(table.refuse_at(found.line, Problem::EnoughAnswers { found: found.is, items })),
    }
}

fn transform(table: &Table<'_, '_>) -> Result<Transform, FormError> {
    table.knows(&["a", "b"])?;
    let number =
        |key| table.exact(key).and_then(|found| found.ok_or_else(|| table.refuse(Problem::Missing { key })));
    Ok(Transform { a: number("a")?, b: number("b")? })
}

fn range(table: &Table<'_, '_>) -> Result<(Exact, Exact), FormError> {
    const WANTED: &str = "two numbers, such as [0, 100]";
    let ends = table.values("range", WANTED)?;
    let [from, to] = ends.as_slice() else {
        return Err(if ends.is_empty() {
            table.refuse(Problem::Missing { key: "range" })
        } else {
            table.wrong("range", table.line_of_key("range"), WANTED)
        });
    };
    let line = table.line_of(from);
    let (from, to) = (
        table.as_exact("range", from.get_ref(), line)?,
        table.as_exact("range", to.get_ref(), table.line_of(to))?,
    );
    if from < to {
        Ok((from, to))
    } else {
        Err(table.refuse_at(line, Problem::EndsTurned { from: from.to_string(), to: to.to_string() }))
    }
}

fn decimals(table: &Table<'_, '_>) -> Result<u8, FormError> {
    let found = table.some_whole("decimals")?;
    match u8::try_from(found.is) {
        Ok(decimals) if decimals <= MOST_DECIMALS => Ok(decimals),
        _ => Err(table.wrong("decimals", found.line, "a number from 0 to 6")),
    }
}

/// No answers at all, complete or not, may lead out of the range. The lowest mean comes from as few answers as
/// are enough, on the items that go lowest; the highest likewise.
fn stays_in_range(table: &Table<'_, '_>, scale: &Scale, fields: &[&Field]) -> Result<(), FormError> {
    let extremes = fields.iter().filter_map(|field| field.extremes()).collect::<Vec<_>>();
    let (mut lowest, mut highest): (Vec<_>, Vec<_>) = extremes.into_iter().unzip();
    lowest.sort();
    highest.sort();
    highest.reverse();
    let few = match scale.missing {
        Missing::NoneIfIncomplete => scale.items.len(),
        Missing::MeanOfAnswered | Missing::Prorate => scale.min_answered as usize,
    };
    for mut values in [lowest, highest] {
        values.truncate(few);
        let Ok(score) = scale.of(&values) else { continue };
        if score < scale.range.0 || score > scale.range.1 {
            let (from, to) = (scale.range.0.to_string(), scale.range.1.to_string());
            return Err(table.refuse_at(
                table.line_of_key("range"),
                Problem::OutOfRange { score: score.to_string(), from, to },
            ));
        }
    }
    Ok(())
}
