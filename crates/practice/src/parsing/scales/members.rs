//! Parses the members, weights, threshold and transform of a scale.

use num_rational::BigRational;
use num_traits::Zero;

use crate::form::model::Form;
use crate::form::scale::{Method, Transform};
use crate::fraction::Fraction;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::scales::bounds::Bounds;
use crate::parsing::toml_table::{Placed, Table};

/// Methods of a scale, by the name that a form file gives them.
pub(crate) const METHODS: &[(&str, Method)] = &[
    ("mean", Method::Mean),
    ("sum", Method::Sum),
    ("product-sum", Method::ProductSum),
    ("weighted-sum", Method::WeightedSum),
    ("count-at-least", Method::CountAtLeast),
    ("max", Method::Max),
    ("mean-of-scales", Method::MeanOfScales),
    ("sum-of-scales", Method::SumOfScales),
];

/// Members of a scale.
pub(crate) struct Members {
    pub(crate) ids: Vec<String>,
    pub(crate) are_scales: bool,
}

/// Items or member scales, as the method needs.
pub(crate) fn members(table: &Table<'_, '_>, method: Method, form: &Form) -> Result<Members, FormError> {
    let are_scales = method.is_of_scales();
    let (key, other, one) =
        if are_scales { ("scales", "items", "scale") } else { ("items", "scales", "item") };
    if table.has(other) {
        return Err(key_does_not_fit(table, table.line_of_key(other), other, method));
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

/// Returns true if the item exists and has values that the method can use.
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

/// Weight of each item; empty for methods without weights.
pub(crate) fn weights(
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

/// Lowest value that is counted; `None` for methods without a threshold.
pub(crate) fn threshold(table: &Table<'_, '_>, method: Method) -> Result<Option<Fraction>, FormError> {
    if method != Method::CountAtLeast {
        return needless(table, "threshold", method).map(|()| None);
    }
    match table.number("threshold")? {
        None => Err(table.refuse(Problem::Missing { key: "threshold" })),
        threshold => Ok(threshold),
    }
}

/// Transform of a scale. A percentage is a line from the lowest to the highest score of complete
/// answers.
pub(crate) fn transform(
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
    table.check_keys(&["a", "b"])?;
    let number = |key| {
        table.fraction(key).and_then(|found| found.ok_or_else(|| table.refuse(Problem::Missing { key })))
    };
    Ok(Transform { a: number("a")?, b: number("b")? })
}

fn needless(table: &Table<'_, '_>, key: &'static str, method: Method) -> Result<(), FormError> {
    if table.has(key) { Err(key_does_not_fit(table, table.line_of_key(key), key, method)) } else { Ok(()) }
}

/// Error for a key that means nothing with this method.
pub(crate) fn key_does_not_fit(table: &Table<'_, '_>, line: usize, what: &str, method: Method) -> FormError {
    let named = METHODS.iter().find(|(_, known)| *known == method).map_or("", |(name, _)| name);
    table.refuse_at(line, Problem::DoesNotGo { one: what.to_owned(), with: format!("method = \"{named}\"") })
}
