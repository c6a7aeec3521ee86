//! Parses the `[[scale]]`s of a file.

pub(crate) mod bands;
pub(crate) mod bounds;
pub(crate) mod members;

use std::collections::{BTreeMap, BTreeSet};

use crate::form::model::Form;
use crate::form::scale::{Direction, Method, Missing, Scale};
use crate::fraction::Fraction;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::scales::bounds::Bounds;
use crate::parsing::toml_table::Table;

const MAX_SCALES: usize = 50;
const MAX_DECIMALS: u8 = 6;

const KEYS: &[&str] = &[
    "id",
    "name",
    "items",
    "scales",
    "method",
    "min_answered",
    "missing",
    "weights",
    "threshold",
    "transform",
    "range",
    "direction",
    "decimals",
    "band",
    "reliability",
];
const MISSING: &[(&str, Missing)] = &[
    ("mean-of-answered", Missing::MeanOfAnswered),
    ("prorate", Missing::Prorate),
    ("none-if-incomplete", Missing::NoneIfIncomplete),
    ("zero", Missing::Zero),
];
const DIRECTIONS: &[(&str, Direction)] = &[
    ("higher-is-more-strain", Direction::HigherIsMoreStrain),
    ("higher-is-better", Direction::HigherIsBetter),
];

/// Scales of a form. None of them can give a score outside its range.
pub(crate) fn read(root: &Table<'_, '_>, form: &Form) -> Result<Vec<Scale>, FormError> {
    let tables = root.tables("scale", MAX_SCALES)?;
    let mut scales = Vec::new();
    let mut ids = BTreeSet::new();
    for table in &tables {
        table.check_keys(KEYS)?;
        let id = table.id("id")?;
        if !ids.insert(id.is.clone()) {
            return Err(table.refuse_at(id.line, Problem::Twice { what: "scales", id: id.is }));
        }
        scales.push(scale(table, id.is, form)?);
    }
    let mut bounds = BTreeMap::new();
    for at in in_order(&tables, &scales)? {
        if let (Some(table), Some(scale)) = (tables.get(at), scales.get_mut(at)) {
            scale.transform = members::transform(table, Bounds::whole(scale, form, &bounds).as_ref())?;
            let reached = Bounds::of(scale, form, &bounds).map(|raw| raw.transformed(scale));
            stays_in_range(table, scale, reached.as_ref())?;
            bounds.extend(reached.map(|reached| (scale.id.clone(), reached)));
        }
    }
    Ok(scales)
}

/// Scale without its transform, which may depend on the range of possible scores.
fn scale(table: &Table<'_, '_>, id: String, form: &Form) -> Result<Scale, FormError> {
    let method = table.one_of("method", members::METHODS)?;
    let members = members::members(table, method, form)?;
    let missing = match table.has("missing") || !members.are_scales {
        true => table.one_of("missing", MISSING)?,
        false => Missing::NoneIfIncomplete,
    };
    if missing == Missing::Zero && method != Method::CountAtLeast {
        let line = table.line_of_key("missing");
        return Err(members::key_does_not_fit(table, line, "missing = \"zero\"", method));
    }
    let of = members.ids.len();
    let min_answered = match table.has("min_answered") || !members.are_scales {
        true => min_answered(table, of)?,
        false => u32::try_from(of).unwrap_or(u32::MAX),
    };
    let (items, scales) =
        if members.are_scales { (Vec::new(), members.ids) } else { (members.ids, Vec::new()) };
    let range = range(table)?;
    Ok(Scale {
        id,
        name: table.text("name")?,
        weights: members::weights(table, method, of)?,
        threshold: members::threshold(table, method)?,
        bands: bands::bands(table, &range)?,
        reliability: bands::reliability(table)?,
        direction: table.one_of("direction", DIRECTIONS)?,
        decimals: decimals(table)?,
        transform: None,
        items,
        scales,
        method,
        min_answered,
        missing,
        range,
    })
}

/// Indexes of the scales, members before the scales made of them.
fn in_order(tables: &[Table<'_, '_>], scales: &[Scale]) -> Result<Vec<usize>, FormError> {
    let mut order = Vec::new();
    let mut done = BTreeSet::new();
    let mut waiting = (0..scales.len()).collect::<Vec<_>>();
    let known = scales.iter().map(|scale| scale.id.as_str()).collect::<BTreeSet<_>>();
    while !waiting.is_empty() {
        let before = waiting.len();
        for at in std::mem::take(&mut waiting) {
            let (Some(table), Some(scale)) = (tables.get(at), scales.get(at)) else { continue };
            if let Some(id) = scale.scales.iter().find(|member| !known.contains(member.as_str())) {
                let problem = Problem::NoSuch { what: "scale", id: id.clone() };
                return Err(table.refuse_at(table.line_of_key("scales"), problem));
            }
            if scale.scales.iter().all(|member| done.contains(member.as_str())) {
                done.insert(scale.id.as_str());
                order.push(at);
            } else {
                waiting.push(at);
            }
        }
        if waiting.len() == before
            && let Some((table, scale)) =
                waiting.first().and_then(|at| Some((tables.get(*at)?, scales.get(*at)?)))
        {
            let problem = Problem::OfItself { scale: scale.id.clone() };
            return Err(table.refuse_at(table.line_of_key("scales"), problem));
        }
    }
    Ok(order)
}

fn min_answered(table: &Table<'_, '_>, items: usize) -> Result<u32, FormError> {
    let found = table.required_whole("min_answered")?;
    match u32::try_from(found.is) {
        Ok(enough) if enough >= 1 && enough as usize <= items => Ok(enough),
        _ => Err(table.refuse_at(found.line, Problem::EnoughAnswers { found: found.is, items })),
    }
}

fn range(table: &Table<'_, '_>) -> Result<(Fraction, Fraction), FormError> {
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
        table.as_fraction("range", from.get_ref(), line)?,
        table.as_fraction("range", to.get_ref(), table.line_of(to))?,
    );
    if from < to {
        Ok((from, to))
    } else {
        Err(table.refuse_at(line, Problem::EndsTurned { from: from.to_string(), to: to.to_string() }))
    }
}

fn decimals(table: &Table<'_, '_>) -> Result<u8, FormError> {
    let found = table.required_whole("decimals")?;
    match u8::try_from(found.is) {
        Ok(decimals) if decimals <= MAX_DECIMALS => Ok(decimals),
        _ => Err(table.wrong("decimals", found.line, "a number from 0 to 6")),
    }
}

/// Checks that no answers, complete or not, lead out of the range.
fn stays_in_range(table: &Table<'_, '_>, scale: &Scale, reached: Option<&Bounds>) -> Result<(), FormError> {
    let Some(Bounds { lowest, highest }) = reached else { return Ok(()) };
    for score in [lowest, highest] {
        if *score < scale.range.0.0 || *score > scale.range.1.0 {
            let (from, to) = (scale.range.0.to_string(), scale.range.1.to_string());
            return Err(table.refuse_at(
                table.line_of_key("range"),
                Problem::OutOfRange { score: score.to_string(), from, to },
            ));
        }
    }
    Ok(())
}
