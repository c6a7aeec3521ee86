//! Parses the `[[scale]]`s of a file.

pub(crate) mod bands;
pub(crate) mod bounds;
pub(crate) mod common_items;
pub(crate) mod members;

use std::collections::{BTreeMap, BTreeSet};

use crate::form::model::Form;
use crate::form::scale::{Direction, Method, Missing, Scale};
use crate::fraction::Fraction;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::scales::bounds::Bounds;
use crate::parsing::scales::common_items::SumOfScales;
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
    let mut sums = BTreeMap::new();
    for at in in_order(&tables, &scales)? {
        let sum = SumOfScales::of(at, &scales, &sums);
        let exact = sum.as_ref().and_then(|sum| sum.bounds(&scales, form));
        let (Some(table), Some(scale)) = (tables.get(at), scales.get_mut(at)) else { continue };
        scale.transform = members::transform(table, Bounds::whole(scale, form, &bounds).as_ref())?;
        sums.extend(sum.map(|sum| (scale.id.clone(), sum.transformed(scale))));
        let Some(wide) = Bounds::of(scale, form, &bounds) else { continue };
        let exact = exact.filter(|_| scale.is_of_scales()).unwrap_or_else(|| wide.clone());
        stays_in_range(table, scale, &exact.transformed(scale))?;
        bounds.insert(scale.id.clone(), wide.transformed(scale));
    }
    Ok(scales)
}

/// Refuses keys that a scale of scales would ignore: it has a score only if each of its scales has
/// one. Files that were accepted before this was checked are still read without it.
pub(crate) fn refuse_ignored(root: &Table<'_, '_>, scales: &[Scale]) -> Result<(), FormError> {
    for (table, scale) in root.tables("scale", MAX_SCALES)?.iter().zip(scales) {
        let all = u32::try_from(scale.scales.len()).unwrap_or(u32::MAX);
        let ignored = [
            ("min_answered", scale.min_answered != all),
            ("missing", scale.missing != Missing::NoneIfIncomplete),
        ];
        let ignored = ignored.into_iter().find(|(_, is_ignored)| *is_ignored && scale.is_of_scales());
        if let Some((key, _)) = ignored {
            return Err(table.refuse_at(table.line_of_key(key), Problem::NeedsAllScales { key }));
        }
    }
    Ok(())
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
            && let Some(at) = in_circle(&waiting, scales)
            && let (Some(table), Some(scale)) = (tables.get(at), scales.get(at))
        {
            let problem = Problem::OfItself { scale: scale.id.clone() };
            return Err(table.refuse_at(table.line_of_key("scales"), problem));
        }
    }
    Ok(order)
}

/// The first of the scales that is made of itself, directly or through others. Scales made of such
/// a one wait as well.
fn in_circle(waiting: &[usize], scales: &[Scale]) -> Option<usize> {
    let scale = |at: usize| scales.get(at);
    let reaches_itself = |start: usize| {
        let (mut reached, mut next) = (BTreeSet::new(), vec![start]);
        while let Some(at) = next.pop() {
            let members = waiting.iter().copied().filter(|member| {
                let id = scale(*member).map(|member| &member.id);
                scale(at).is_some_and(|of| id.is_some_and(|id| of.scales.contains(id)))
            });
            next.extend(members.filter(|member| reached.insert(*member)));
        }
        reached.contains(&start)
    };
    waiting.iter().copied().find(|at| reaches_itself(*at))
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
        Err(table.refuse_at(line, Problem::EndsTurned { from: from.readable(), to: to.readable() }))
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
fn stays_in_range(table: &Table<'_, '_>, scale: &Scale, reached: &Bounds) -> Result<(), FormError> {
    let Bounds { lowest, highest } = reached;
    for score in [lowest, highest] {
        if *score < scale.range.0.0 || *score > scale.range.1.0 {
            let (from, to) = (scale.range.0.readable(), scale.range.1.readable());
            return Err(table.refuse_at(
                table.line_of_key("range"),
                Problem::OutOfRange { score: Fraction(score.clone()).readable(), from, to },
            ));
        }
    }
    Ok(())
}
