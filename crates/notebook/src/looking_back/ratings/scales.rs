//! The scales of a series over a stretch of time, each as a picture before it is drawn.

use charts::{Mark, TimeAxis};
use chrono::NaiveDate;
use journal::{PeriodEntries, RatedEntry, ScaleRatings, SeriesCard, WorkPeriod, entries_by_period};
use practice::{Scale, ScaleKey};

use crate::error::Result;
use crate::looking_back::ratings::picture::ScalePicture;
use crate::looking_back::ratings::points::PeriodScale;
use crate::looking_back::ratings::reader::PictureReader;
use crate::looking_back::ratings::reference::ReferenceView;
use crate::looking_back::stretch::StretchDays;
use crate::looking_back::words::{DayNames, Words};
use crate::notebook::Notebook;

/// One scale of a series in words alone.
pub(crate) struct ScaleTold {
    /// Id of the scale.
    pub(crate) id: String,
    /// Name of the scale.
    pub(crate) name: String,
    /// If there is a usual range yet, and if the last answers are different from it.
    pub(crate) sentence: String,
}

impl<S: journal::Store> Notebook<'_, S> {
    /// The sentence about each scale of one series for `reader`, with the id and the name of the scale.
    /// Nothing is drawn.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(crate) fn series_told(
        &mut self,
        card: &SeriesCard,
        days: &StretchDays,
        words: Words,
        reader: PictureReader,
    ) -> Result<Vec<ScaleTold>> {
        let told = |picture: &ScalePicture<'_>| {
            let Scale { id, name, .. } = picture.scale;
            Ok(ScaleTold { id: id.clone(), name: name.clone(), sentence: picture.sentence()? })
        };
        Ok(self.scale_pictures(card, days, words, reader, told)?.0)
    }

    /// Calls `each` with the picture of each scale of one series that can be compared, before it is
    /// drawn.
    pub(super) fn scale_pictures<T>(
        &mut self,
        card: &SeriesCard,
        days: &StretchDays,
        words: Words,
        reader: PictureReader,
        each: impl Fn(&ScalePicture<'_>) -> Result<T>,
    ) -> Result<(Vec<T>, ReferenceView)> {
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
            scales.push(each(&picture)?);
        }
        let is_used = compared.last().is_some_and(|scales| scales.iter().any(|one| one.compared.uses_chosen));
        let reference = ReferenceView::new(reference, is_used, last);
        Ok((scales, reference))
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
