//! The view *Ratings against my usual range*.

use charts::Chart;
use journal::{SeriesCard, SeriesKey};
use practice::Form;
use serde::Serialize;
use texts::Value;

use crate::error::Result;
use crate::looking_back::ratings::reader::PictureReader;
use crate::looking_back::ratings::reference::ReferenceView;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

/// A series that can be chosen.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SeriesChoice {
    key: SeriesKey,
    title: String,
}

/// One scale of a series.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ScaleView {
    /// Id of the scale.
    pub(crate) id: String,
    /// If there is a usual range yet, and if the last answers are different from it.
    pub(crate) sentence: String,
    pub(crate) chart: Chart,
}

/// One series over a stretch of time.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SeriesView {
    key: SeriesKey,
    pub(crate) scales: Vec<ScaleView>,
    /// Note of the form about its numbers.
    note: Option<String>,
    /// The time that the last work period shown is compared with.
    reference: ReferenceView,
}

/// Self-ratings over a stretch of time.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RatingsView {
    /// Every series, the one that was rated last first.
    choices: Vec<SeriesChoice>,
    /// The series that is shown; none while nothing was rated.
    shown: Option<SeriesView>,
}

impl<S: journal::Store> Notebook<'_, S> {
    /// The ratings of a series over a stretch of time; without a series those that were rated last.
    ///
    /// # Errors
    ///
    /// Those of [`StretchDays::new`]; [`Error::Journal`](crate::Error::Journal) if the journal
    /// cannot be read.
    pub fn ratings(&mut self, series: Option<&SeriesKey>, stretch: Stretch) -> Result<RatingsView> {
        let days = self.stretch_days(stretch)?;
        let cards = self.journal.rating_series()?;
        let words = Words::of(self.language);
        let choices = cards.iter().map(|card| choice(card, &cards, words)).collect::<Result<_>>()?;
        let wanted = cards.iter().find(|card| series == Some(&card.key)).or(cards.first());
        let shown = wanted.map(|card| self.series_view(card, &days, words, PictureReader::Person));
        let shown = shown.transpose()?;
        Ok(RatingsView { choices, shown })
    }

    /// The ratings of one series, drawn for `reader`.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(crate) fn series_view(
        &mut self,
        card: &SeriesCard,
        days: &StretchDays,
        words: Words,
        reader: PictureReader,
    ) -> Result<SeriesView> {
        let (scales, reference) = self.scale_pictures(card, days, words, reader, |picture| {
            let sentence = picture.sentence()?;
            let chart = picture.draw(&sentence)?;
            Ok(ScaleView { id: picture.scale.id.clone(), sentence, chart })
        })?;
        Ok(SeriesView { key: card.key.clone(), scales, note: card.form.note.clone(), reference })
    }
}

/// A series by the title of its form; with version and language where another has the same.
fn choice(card: &SeriesCard, all: &[SeriesCard], words: Words) -> Result<SeriesChoice> {
    let Form { title, version, language, .. } = &card.form;
    let is_alone = all.iter().filter(|other| other.form.title == *title).count() == 1;
    let named = || {
        let [title, version, language] = [title, version, language].map(|part| Value::from(part.as_str()));
        words.format("series-name", &[("title", title), ("version", version), ("language", language)])
    };
    Ok(SeriesChoice { key: card.key.clone(), title: if is_alone { title.clone() } else { named()? } })
}
