//! The picture of one scale over a stretch of time, across work periods.

use charts::{Chart, Mark, RatingsChart, Table, TimeAxis, ValueAxis};
use practice::{MIN_RATINGS, Scale};
use texts::Value;

use crate::error::Result;
use crate::looking_back::ratings::points::PeriodScale;
use crate::looking_back::ratings::reader::{PictureReader, direction_key, said_on_page};
use crate::looking_back::stretch::StretchDays;
use crate::looking_back::words::Words;

/// One scale over a stretch of time.
pub(super) struct ScalePicture<'p> {
    pub(super) scale: &'p Scale,
    /// Its work periods, the earliest first.
    pub(super) periods: &'p [PeriodScale<'p>],
    pub(super) time: TimeAxis,
    pub(super) days: &'p StretchDays,
    pub(super) marks: &'p [Mark],
    pub(super) words: Words,
    pub(super) reader: PictureReader,
}

impl ScalePicture<'_> {
    /// One plain sentence or two: if there is a usual range yet, and if the last answers moved. It is about
    /// the last work period; where others ran beside it, there are sentences about each, by its name.
    ///
    /// # Errors
    ///
    /// Those of [`Words::format`], as of all that puts words together here.
    pub(super) fn sentence(&self) -> Result<String> {
        let Some(last) = self.periods.last() else { return self.words.get("ratings-none") };
        let mut said = Vec::new();
        for period in self.periods {
            if let Some(name) = period.workplace {
                let args = [("name", name.into()), ("sentence", self.sentence_of(period)?.into())];
                said.push(self.words.format("ratings-of-workplace", &args)?);
            }
        }
        if said.is_empty() { self.sentence_of(last) } else { Ok(said.join(" ")) }
    }

    fn sentence_of(&self, period: &PeriodScale<'_>) -> Result<String> {
        let compared = &period.ratings.compared;
        let last = compared.statuses.iter().rev().flatten().next();
        let has_moved = last.is_some_and(|last| last.moved.is_some());
        if let PictureReader::Other { has_numbers } = self.reader {
            return said_on_page(self.words, self.scale, compared.usual.as_ref(), has_moved, has_numbers);
        }
        let Some(usual) = &compared.usual else {
            let needed = MIN_RATINGS.saturating_sub(compared.counting);
            let needed = self.words.format("ratings-needed", &[("needed", needed.into())])?;
            return Ok(format!("{} {needed}", self.words.get("ratings-few")?));
        };
        let [low, high] =
            [&usual.low, &usual.high].map(|end| Value::from(end.to_decimal(self.scale.decimals)));
        let count = Value::from(usual.ratings);
        let chosen = period.chosen.filter(|_| compared.uses_chosen);
        let range = match chosen {
            Some(chosen) => {
                let (from, to) = (self.words.day(chosen.from)?.into(), self.words.day(chosen.to)?.into());
                let args = [("low", low), ("high", high), ("count", count), ("from", from), ("to", to)];
                self.words.format("ratings-chosen", &args)?
            }
            None => {
                let key = if usual.is_rough() { "ratings-rough" } else { "ratings-usual" };
                self.words.format(key, &[("low", low), ("high", high), ("count", count)])?
            }
        };
        if has_moved { Ok(format!("{range} {}", self.words.get("ratings-moved")?)) } else { Ok(range) }
    }

    /// Draws the scale.
    pub(super) fn draw(&self, sentence: &str) -> Result<Chart> {
        let (words, time) = (self.words, self.time);
        let mut ratings = Vec::new();
        for period in self.periods {
            ratings.extend(period.dots(self.days.range(), words, self.reader)?);
        }
        let mut bands: Vec<_> = self.periods.iter().flat_map(PeriodScale::bands).collect();
        bands.retain_mut(|band| {
            (band.from, band.to) = (band.from.max(time.from()), band.to.min(time.to()));
            band.from < band.to
        });
        let in_stretch = |mut stretch: Vec<(chrono::NaiveDate, f64)>| {
            stretch.retain(|(on, _)| self.days.range().contains(*on));
            stretch
        };
        let guide: Vec<_> = self.periods.iter().flat_map(PeriodScale::guide).map(in_stretch).collect();
        let [low, high] = [&self.scale.range.0, &self.scale.range.1].map(|end| end.to_decimal(0));
        let axis = ValueAxis::new(low.parse().unwrap_or_default(), high.parse().unwrap_or_default());
        let direction = words.get(direction_key(self.scale.direction))?;
        let args = [
            ("count", ratings.len().into()),
            ("from", low.into()),
            ("to", high.into()),
            ("direction", direction.into()),
            ("sentence", sentence.into()),
        ];
        let description = match self.reader {
            PictureReader::Person => words.format("ratings-described", &args)?,
            // Nothing stands on a page that is not seen there.
            PictureReader::Other { .. } => sentence.to_owned(),
        };
        let chart = RatingsChart {
            title: self.scale.name.clone(),
            description,
            table: self.table()?,
            time,
            date_label: &|tick| words.tick(tick),
            scale: self.reader.axis(axis),
            ratings: &ratings,
            bands: &bands,
            guide: &guide,
            marks: self.marks,
        };
        Ok(chart.draw())
    }

    fn table(&self) -> Result<Table> {
        let words = self.words;
        let mut rows = Vec::new();
        for period in self.periods {
            rows.extend(period.rows(self.days.range(), words, self.reader)?);
        }
        let table = Table {
            caption: words.format("ratings-table", &[("name", self.scale.name.as_str().into())])?,
            columns: rating_columns(words, &["day", "number", "usual", "place"])?,
            rows,
        };
        Ok(self.reader.table(table, &words.get("ratings-empty")?))
    }
}

/// The names of columns of a table with ratings.
pub(super) fn rating_columns(words: Words, columns: &[&str]) -> Result<Vec<String>> {
    columns.iter().map(|column| words.get(&format!("ratings-column-{column}"))).collect()
}
