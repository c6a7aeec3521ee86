//! One rating in its place: the words for it, and a small picture.

use charts::{Chart, Rating, RatingPositionChart, Table, ValueAxis};
use journal::{Entry, RatingsBeside, ScaleRatings};
use practice::{MIN_RATINGS, RangePosition, RatingStatus, Scale, UsualRange};
use serde::Serialize;
use texts::Value;

use crate::error::Result;
use crate::looking_back::ratings::picture::rating_columns;
use crate::looking_back::ratings::points::{range_words, value};
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

/// The place of one rating.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RatingPlace {
    /// Id of the scale.
    scale: String,
    /// Its place against the usual range, or how many answers there are until there is one.
    words: String,
    /// The usual range, and if it is a first rough idea.
    about: String,
    /// The number on its scale.
    number: String,
    chart: Chart,
}

impl Notebook<'_> {
    /// The place of each rating of an entry, against the usual range that it was compared with. The
    /// first filling of a questionnaire has none: there is nothing to place it against, and nobody
    /// has said that it will be filled in again.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub(crate) fn rating_places(&self, entry: &Entry, beside: &RatingsBeside) -> Result<Vec<RatingPlace>> {
        let words = Words::of(self.language);
        let apart = entry.form.min_interval_days.unwrap_or(0);
        let place = |one: &ScaleRatings| {
            let at = one.entries.iter().position(|id| *id == entry.id)?;
            if at == 0 && entry.form.questionnaire.is_some() {
                return None;
            }
            let scale = entry.form.scales.get(one.scale)?;
            Place { scale, ratings: one, at, apart, words }.view().transpose()
        };
        beside.scales.iter().filter_map(place).collect()
    }
}

struct Place<'p> {
    scale: &'p Scale,
    ratings: &'p ScaleRatings,
    /// Place of the rating in its series.
    at: usize,
    apart: u32,
    words: Words,
}

impl Place<'_> {
    fn view(&self) -> Result<Option<RatingPlace>> {
        let of_it = self.ratings.ratings.get(self.at).zip(self.ratings.compared.statuses.get(self.at));
        let Some((rated, status)) = of_it else { return Ok(None) };
        let status = status.as_ref();
        let (words, decimals) = (self.words, self.scale.decimals);
        let shown = rated.score.to_decimal(decimals);
        let ends = [&self.scale.range.0, &self.scale.range.1].map(|end| end.to_decimal(0));
        let [from, to] = ends.each_ref().map(|end| Value::from(end.as_str()));
        let args = [("number", Value::from(shown.as_str())), ("from", from), ("to", to)];
        let number = words.format("rating-place-number", &args)?;
        let told = self.told(status)?;
        let usual = status.and_then(|status| status.usual.as_ref());
        let about = usual.map(|usual| self.about(usual)).transpose()?.unwrap_or_default();
        let place = status.and_then(|status| status.place);
        let rating = Rating {
            on: rated.on,
            value: value(&rated.score, decimals),
            label: format!("{told} {number}"),
            is_outside: place.is_some_and(|place| place != RangePosition::Within),
            is_apart: status.is_none(),
        };
        let range = match usual {
            Some(usual) => range_words(words, usual, decimals)?,
            None => words.get("ratings-empty")?,
        };
        let [low, high] = ends.map(|end| end.parse().unwrap_or_default());
        let chart = RatingPositionChart {
            title: self.scale.name.clone(),
            description: format!("{told} {number} {about}").trim_end().to_owned(),
            table: Table {
                caption: self.scale.name.clone(),
                columns: rating_columns(words, &["number", "usual", "place"])?,
                rows: vec![vec![shown, range, told.clone()]],
            },
            scale: ValueAxis::new(low, high),
            usual: usual
                .map(|usual| (value(&usual.low, decimals), value(&usual.high, decimals), usual.is_rough())),
            rating: &rating,
        };
        let (scale, chart) = (self.scale.id.clone(), chart.draw());
        Ok(Some(RatingPlace { scale, words: told, about, number, chart }))
    }

    /// The usual range, and if it is a first rough idea.
    fn about(&self, usual: &UsualRange) -> Result<String> {
        let [low, high] =
            [&usual.low, &usual.high].map(|end| Value::from(end.to_decimal(self.scale.decimals)));
        let range = self.words.format("rating-place-range", &[("low", low), ("high", high)])?;
        Ok(if usual.is_rough() {
            format!("{range} {}", self.words.get("rating-place-rough")?)
        } else {
            range
        })
    }

    /// The place in words.
    fn told(&self, status: Option<&RatingStatus>) -> Result<String> {
        let earlier = self.ratings.compared.statuses.iter().take(self.at);
        let Some(status) = status else {
            let before = earlier.zip(&self.ratings.ratings).rfind(|(status, _)| status.is_some());
            let day = before.map(|(_, rated)| self.words.day(rated.on)).transpose()?.unwrap_or_default();
            let args = [("days", Value::from(self.apart)), ("day", day.into())];
            return self.words.format("rating-place-apart", &args);
        };
        match status.place {
            Some(RangePosition::Below) => self.words.get("rating-place-below"),
            Some(RangePosition::Within) => self.words.get("rating-place-within"),
            Some(RangePosition::Above) => self.words.get("rating-place-above"),
            None => {
                let counting = earlier.flatten().count() + 1;
                match MIN_RATINGS.saturating_sub(counting) {
                    0 => self.words.get("rating-place-next"),
                    needed => self.words.format("rating-place-needed", &[("needed", needed.into())]),
                }
            }
        }
    }
}
