use crate::reading::table::Table;
use crate::{Band, FormError, Fraction, Problem, Reliability};

const MOST_BANDS: usize = 20;

/// The `[[scale.band]]`s of a scale, each with its source and the people it was found in.
pub(super) fn bands(table: &Table<'_, '_>, range: &(Fraction, Fraction)) -> Result<Vec<Band>, FormError> {
    let mut bands = Vec::<Band>::new();
    for table in table.tables("band", MOST_BANDS)? {
        table.knows(&["from", "label", "source", "population", "tentative"])?;
        let from = table.number("from")?.ok_or_else(|| table.refuse(Problem::Missing { key: "from" }))?;
        let line = table.line_of_key("from");
        if from < range.0 || from > range.1 {
            let (score, from, to) = (from.to_string(), range.0.to_string(), range.1.to_string());
            return Err(table.refuse_at(line, Problem::BandOutside { score, from, to }));
        }
        if let Some(last) = bands.last().filter(|last| last.from >= from) {
            let (before, after) = (last.from.to_string(), from.to_string());
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

/// `[scale.reliability]`: all of it, or none.
pub(super) fn reliability(table: &Table<'_, '_>) -> Result<Option<Reliability>, FormError> {
    let Some(table) = table.table("reliability")? else { return Ok(None) };
    table.knows(&["sd", "r", "interval", "population", "source"])?;
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
