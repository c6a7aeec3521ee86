//! The view *Ratings against my usual range*.

use charts::{Chart, Mark, TimeAxis};
use chrono::NaiveDate;
use journal::{
    PeriodEntries, RatedEntry, ScaleRatings, SeriesCard, SeriesKey, WorkPeriod, entries_by_period,
};
use practice::{Form, ScaleKey};
use serde::Serialize;
use texts::Value;

use crate::error::Result;
use crate::looking_back::ratings::picture::ScalePicture;
use crate::looking_back::ratings::points::PeriodScale;
use crate::looking_back::ratings::reader::PictureReader;
use crate::looking_back::ratings::reference::ReferenceView;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::looking_back::words::{DayNames, Words};
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
        let form = &card.form;
        let all = self.journal.rated_entries(form, |_, _| true)?;
        let (periods, stretches) = (days.entry_periods(), self.journal.reference_stretches()?);
        let time = self.time_axis(days, &all);
        let by_period = entries_in_stretch(all, days, time);
        let compared: Vec<Vec<ScaleRatings>> =
            by_period.iter().map(|one| one.compare(&stretches, periods, form)).collect();
        let last = by_period.last();
        let reference = last.and_then(|one| one.reference(&stretches, periods, form));
        let marks = marks(periods.periods(), words, reader)?;
        let untils: Vec<NaiveDate> =
            by_period.iter().map(|one| until(one, periods.periods(), time)).collect();
        let day_names = DayNames::new(words);
        let names = workplace_names(&by_period, periods.periods(), words, reader)?;
        let mut scales = Vec::new();
        for (at, scale) in form.scales.iter().enumerate() {
            if ScaleKey::of(form, scale).is_none() {
                continue;
            }
            let mut of_scale = Vec::new();
            for (((one, compared), until), name) in by_period.iter().zip(&compared).zip(&untils).zip(&names) {
                let Some(ratings) = compared.iter().find(|ratings| ratings.scale == at) else { continue };
                let (entries, apart) = (&one.entries[..], form.min_interval_days.unwrap_or(0));
                of_scale.push(PeriodScale {
                    scale,
                    ratings,
                    entries,
                    until: *until,
                    apart,
                    days: &day_names,
                    chosen: one.reference(&stretches, periods, form),
                    workplace: name.as_deref(),
                });
            }
            let picture =
                ScalePicture { scale, periods: &of_scale, time, days, marks: &marks, words, reader };
            let sentence = picture.sentence()?;
            let chart = picture.draw(&sentence)?;
            scales.push(ScaleView { id: scale.id.clone(), sentence, chart });
        }
        let is_used = compared.last().is_some_and(|scales| scales.iter().any(|one| one.compared.uses_chosen));
        let reference = ReferenceView::new(reference, is_used, last);
        Ok(SeriesView { key: card.key.clone(), scales, note: form.note.clone(), reference })
    }

    /// The stretch as a time axis: an open end is the first rating, or today.
    pub(super) fn time_axis(&self, days: &StretchDays, entries: &[RatedEntry]) -> TimeAxis {
        let within = |entry: &&RatedEntry| days.contains(entry.entry, entry.on);
        let shown = || entries.iter().filter(within).map(|entry| entry.on);
        let rated = shown().next_back();
        let last = days.last.or(rated.max(Some(self.today))).unwrap_or(self.today);
        let first = days.first.or_else(|| shown().next()).unwrap_or(last);
        // No empty weeks to come.
        TimeAxis::new(first, last.min(self.today.max(rated.unwrap_or(self.today))))
    }
}

/// The entries of each work period that has one in the stretch, by the first of them.
pub(super) fn entries_in_stretch(
    entries: Vec<RatedEntry>,
    days: &StretchDays,
    time: TimeAxis,
) -> Vec<PeriodEntries> {
    let mut found = entries_by_period(entries, days.entry_periods());
    found.retain(|one| {
        one.entries.iter().any(|entry| days.contains(entry.entry, entry.on) && time.contains(entry.on))
    });
    found
}

/// The last day for which the range of a work period is drawn.
fn until(one: &PeriodEntries, periods: &[WorkPeriod], time: TimeAxis) -> NaiveDate {
    let last = one.entries.last().map_or(time.to(), |entry| entry.on);
    let period = periods.iter().find(|period| period.id == one.period && one.period.is_some());
    let ends_on = period.map_or_else(
        // Without a period, until the next one begins.
        || periods.iter().map(|period| period.starts_on).filter(|on| *on > last).min(),
        |period| {
            let next = periods.iter().map(|next| next.starts_on).filter(|on| *on > last);
            next.chain(period.ends_on).min()
        },
    );
    ends_on.unwrap_or(time.to())
}

/// The names of the last work period and of those that were rated beside it, in the place of each; none
/// where there is one alone, and on a page.
fn workplace_names(
    found: &[PeriodEntries],
    periods: &[WorkPeriod],
    words: Words,
    reader: PictureReader,
) -> Result<Vec<Option<String>>> {
    let ends = |one: &PeriodEntries| one.entries.first().zip(one.entries.last()).map(|(a, b)| (a.on, b.on));
    let last = found.last().and_then(ends);
    let is_beside = |one: &&PeriodEntries| {
        ends(one).zip(last).is_some_and(|(own, last)| own.0 <= last.1 && last.0 <= own.1)
    };
    let is_alone = found.iter().filter(is_beside).count() < 2 || reader != PictureReader::Person;
    let name = |one: &PeriodEntries| match periods.iter().find(|period| period.id == one.period) {
        None => words.get("ratings-of-none"),
        Some(period) if period.content.label.is_empty() => words.get("work-period-unnamed"),
        Some(period) => Ok(period.content.label.clone()),
    };
    let named = |one: &PeriodEntries| (!is_alone && is_beside(&one)).then(|| name(one)).transpose();
    found.iter().map(named).collect()
}

/// The days on which work periods began.
fn marks(periods: &[WorkPeriod], words: Words, reader: PictureReader) -> Result<Vec<Mark>> {
    let named = |period: &WorkPeriod| {
        let label = &period.content.label;
        if reader != PictureReader::Person {
            return Ok(Mark { on: period.starts_on, label: words.get("page-period")? });
        }
        let label = if label.is_empty() { words.get("work-period-unnamed")? } else { label.clone() };
        Ok(Mark { on: period.starts_on, label })
    };
    let mut marks = periods.iter().map(named).collect::<Result<Vec<_>>>()?;
    marks.sort_by_key(|mark| mark.on);
    Ok(marks)
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
