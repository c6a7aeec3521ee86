//! Parses the bands and the reliability of a scale.

use crate::form::band::{Band, Reliability};
use crate::fraction::Fraction;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::toml_table::Table;

const MAX_BANDS: usize = 20;

/// Bands of a scale (`[[scale.band]]`), each with its source and population.
pub(crate) fn bands(table: &Table<'_, '_>, range: &(Fraction, Fraction)) -> Result<Vec<Band>, FormError> {
    let mut bands = Vec::<Band>::new();
    for table in table.tables("band", MAX_BANDS)? {
        table.check_keys(&["from", "label", "source", "population", "tentative"])?;
        let from = table.number("from")?.ok_or_else(|| table.refuse(Problem::Missing { key: "from" }))?;
        let line = table.line_of_key("from");
        if from < range.0 || from > range.1 {
            let (score, from, to) = (from.readable(), range.0.readable(), range.1.readable());
            return Err(table.refuse_at(line, Problem::BandOutside { score, from, to }));
        }
        if let Some(last) = bands.last().filter(|last| last.from >= from) {
            let (before, after) = (last.from.readable(), from.readable());
            return Err(table.refuse_at(line, Problem::EndsTurned { from: before, to: after }));
        }
        bands.push(Band {
            from,
            label: table.text("label")?,
            source: table.text("source")?,
            population: table.text("population")?,
            tentative: table.flag("tentative")?,
        });
    }
    Ok(bands)
}

/// Reliability of a scale (`[scale.reliability]`): all of its keys, or no table.
pub(crate) fn reliability(table: &Table<'_, '_>) -> Result<Option<Reliability>, FormError> {
    let Some(table) = table.table("reliability")? else { return Ok(None) };
    table.check_keys(&["sd", "r", "interval", "population", "source"])?;
    let number = |key| table.number(key)?.ok_or_else(|| table.refuse(Problem::Missing { key }));
    let (sd, r) = (number("sd")?, number("r")?);
    let (zero, one) = (Fraction::from(0), Fraction::from(1));
    if sd <= zero {
        return Err(table.wrong("sd", table.line_of_key("sd"), "a number above 0"));
    }
    if r < zero || r >= one {
        return Err(table.wrong("r", table.line_of_key("r"), "a number from 0 to below 1"));
    }
    Ok(Some(Reliability {
        sd,
        r,
        interval: table.text("interval")?,
        population: table.text("population")?,
        source: table.text("source")?,
    }))
}
