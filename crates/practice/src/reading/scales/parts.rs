use num_rational::BigRational;
use num_traits::Zero;

use super::METHODS;
use super::bounds::Bounds;
use crate::reading::table::{Placed, Table};
use crate::{Form, FormError, Fraction, Method, Problem, Transform};

/// What a scale is made of.
pub(super) struct Members {
    pub(super) ids: Vec<String>,
    pub(super) are_scales: bool,
}

/// The items of a scale, or the scales that it is made of, as its method asks for.
pub(super) fn members(table: &Table<'_, '_>, method: Method, form: &Form) -> Result<Members, FormError> {
    let are_scales = method.is_of_scales();
    let (key, other, one) =
        if are_scales { ("scales", "items", "scale") } else { ("items", "scales", "item") };
    if table.has(other) {
        return Err(does_not_go(table, table.line_of_key(other), other, method));
    }
    let found = table.ids(key)?;
    if found.is_empty() {
        return Err(table.refuse(Problem::NotOne { what: one }));
    }
    if !are_scales {
        found.iter().try_for_each(|item| counts(table, form, item, method))?;
    }
    Ok(Members { ids: found.into_iter().map(|member| member.is).collect(), are_scales })
}

/// Whether an item is there, and has a value of the kind that the method counts.
fn counts(
    table: &Table<'_, '_>,
    form: &Form,
    item: &Placed<String>,
    method: Method,
) -> Result<(), FormError> {
    let id = item.is.clone();
    if form.pairs.iter().any(|pair| pair.id == id) {
        return Ok(());
    }
    match form.field(&id) {
        None => Err(table.refuse_at(item.line, Problem::NoSuch { what: "field", id })),
        Some(field) if field.extremes().is_none() => {
            Err(table.refuse_at(item.line, Problem::NoValue { field: id }))
        }
        Some(_) if method == Method::ProductSum => {
            Err(table.refuse_at(item.line, Problem::NotTwoPart { item: id }))
        }
        Some(_) => Ok(()),
    }
}

/// One weight for each item; none for a method that weighs nothing.
pub(super) fn weights(
    table: &Table<'_, '_>,
    method: Method,
    items: usize,
) -> Result<Vec<Fraction>, FormError> {
    const WANTED: &str = "a list of numbers";
    if method != Method::WeightedSum {
        return needless(table, "weights", method).map(|()| Vec::new());
    }
    let values = table.values("weights", WANTED)?;
    if values.len() != items {
        let problem = Problem::Weights { found: values.len(), items };
        return Err(table.refuse_at(table.line_of_key("weights"), problem));
    }
    values
        .into_iter()
        .map(|value| table.as_number("weights", value.get_ref(), table.line_of(value)))
        .collect()
}

/// From where on an item is counted; none for a method that counts nothing.
pub(super) fn threshold(table: &Table<'_, '_>, method: Method) -> Result<Option<Fraction>, FormError> {
    if method != Method::CountAtLeast {
        return needless(table, "threshold", method).map(|()| None);
    }
    match table.number("threshold")? {
        None => Err(table.refuse(Problem::Missing { key: "threshold" })),
        threshold => Ok(threshold),
    }
}

/// What follows on the method. A percentage is a line from the lowest to the highest that complete answers give.
pub(super) fn transform(
    table: &Table<'_, '_>,
    whole: Option<&Bounds>,
) -> Result<Option<Transform>, FormError> {
    const PERCENT: &[(&str, ())] = &[("percent-of-range", ())];
    if table.is_text("transform") {
        table.one_of("transform", PERCENT)?;
        let span = whole.map(|whole| (&whole.highest - &whole.lowest, &whole.lowest));
        let Some((span, lowest)) = span.filter(|(span, _)| !span.is_zero()) else {
            return Err(table.refuse_at(table.line_of_key("transform"), Problem::NoSpan));
        };
        let a = BigRational::from_integer(100.into()) / span;
        let b = -(&a * lowest);
        return Ok(Some(Transform { a: Fraction(a), b: Fraction(b) }));
    }
    table.table("transform")?.map(|table| linear(&table)).transpose()
}

fn linear(table: &Table<'_, '_>) -> Result<Transform, FormError> {
    table.knows(&["a", "b"])?;
    let number =
        |key| table.exact(key).and_then(|found| found.ok_or_else(|| table.refuse(Problem::Missing { key })));
    Ok(Transform { a: number("a")?, b: number("b")? })
}

fn needless(table: &Table<'_, '_>, key: &'static str, method: Method) -> Result<(), FormError> {
    if table.has(key) { Err(does_not_go(table, table.line_of_key(key), key, method)) } else { Ok(()) }
}

/// What stands there means nothing with this method.
pub(super) fn does_not_go(table: &Table<'_, '_>, line: usize, what: &str, method: Method) -> FormError {
    let named = METHODS.iter().find(|(_, known)| *known == method).map_or("", |(name, _)| name);
    table.refuse_at(line, Problem::DoesNotGo { one: what.to_owned(), with: format!("method = \"{named}\"") })
}
