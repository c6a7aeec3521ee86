//! Ratings compared with the person's usual range.

use chrono::NaiveDate;
use practice::{
    ComparedRatings, DatedRating, Direction, Form, Fraction, RatingStatus, ScaleKey, TrendDirection, compare,
    eligible_ratings, trends_to_report,
};

use crate::entries::entry::Entry;
use crate::error::Result;
use crate::ids::{EntryId, WorkPeriodId};
use crate::ratings::reference_stretch::stretch_of;
use crate::ratings::series::RatedEntry;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// Trend of one scale of a rating.
#[derive(Debug, Clone, PartialEq)]
pub struct ScaleTrend {
    /// Id of the scale.
    pub scale: String,
    /// Displayed name of the scale.
    pub name: String,
    /// Meaning of high and low values.
    pub direction: Direction,
    /// The rating compared with earlier ones.
    pub status: RatingStatus,
    /// Direction of the trend, if it is to be reported.
    pub reported: Option<TrendDirection>,
}

/// One scale of the ratings of one work period.
#[derive(Debug, Clone, PartialEq)]
pub struct ScaleRatings {
    /// Place of the scale in the form.
    pub scale: usize,
    /// The entries with a score, in their order.
    pub entries: Vec<EntryId>,
    /// Their scores and days.
    pub ratings: Vec<DatedRating>,
    /// Their comparison.
    pub compared: ComparedRatings,
}

/// The ratings of the series of an entry in its work period.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RatingsBeside {
    /// The entry with the latest day.
    pub latest: Option<EntryId>,
    /// The ratings of each scale that can be compared.
    pub scales: Vec<ScaleRatings>,
}

impl<S: Store> Journal<S> {
    /// Trend of each scale of `entry` in its series: entries outside the bin with the same form,
    /// version and language, in the same work period, at least as far apart as the form asks.
    /// Scales without a score are left out. Empty if a later rating exists, or if this one is too
    /// close to the one before to count.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn scale_trends(&mut self, entry: &Entry) -> Result<Vec<ScaleTrend>> {
        Ok(self.ratings_beside(entry)?.trends_of(entry))
    }

    /// The day of the latest rating of a form that counts in a work period: the next has to be as far
    /// apart from it as the form asks.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn last_counting_day(
        &mut self,
        form: &Form,
        period: Option<WorkPeriodId>,
    ) -> Result<Option<NaiveDate>> {
        let periods = self.entry_periods()?;
        let entries = self.rated_entries(form, |entry, on| periods.of(entry, on) == period)?;
        // Any score tells the day; which of several does not matter.
        let rated = entries.into_iter().filter_map(|entry| {
            let score = entry.scores.into_iter().flatten().next()?;
            Some(DatedRating { on: entry.on, score })
        });
        let counting = eligible_ratings(&rated.collect::<Vec<_>>(), form.min_interval_days.unwrap_or(0));
        Ok(counting.last().map(|rating| rating.on))
    }

    /// The ratings of the series of `entry` in its work period, of each scale that can be compared,
    /// with the range that each is compared with. Empty for a form without scales, and for one whose answers stay out of every picture.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn ratings_beside(&mut self, entry: &Entry) -> Result<RatingsBeside> {
        let form = &entry.form;
        if form.stays || form.scales.is_empty() {
            return Ok(RatingsBeside::default());
        }
        let (stretches, periods) = (self.reference_stretches()?, self.entry_periods()?);
        let period = periods.of_content(&entry.content);
        let chosen = stretch_of(&stretches, &periods, &form.id, period).map(|one| (one.from, one.to));
        let series = self.rated_entries(form, |entry, on| periods.of(entry, on) == period)?;
        let scales = compare_scales(form, &series, chosen);
        Ok(RatingsBeside { latest: series.last().map(|last| last.entry), scales })
    }
}

impl RatingsBeside {
    /// Trend of each scale of `entry`, which these are beside: see [`Journal::scale_trends`].
    pub fn trends_of(&self, entry: &Entry) -> Vec<ScaleTrend> {
        let form = &entry.form;
        if self.latest != Some(entry.id) {
            return Vec::new();
        }
        let mut all_directions = Vec::new();
        for one in &self.scales {
            let Some(scale) = form.scales.get(one.scale) else { continue };
            let statuses = one.ratings.iter().zip(&one.compared.statuses);
            let directions = statuses
                .filter_map(|(rated, status)| Some((rated.on, status.as_ref()?.direction(scale.direction))));
            all_directions.push(directions.collect());
        }
        let to_report = trends_to_report(&all_directions);
        let of_entry = |(at, one): (usize, &ScaleRatings)| {
            let status = one.status_of(entry.id)?.clone();
            let scale = form.scales.get(one.scale)?;
            let reported = status.direction(scale.direction).filter(|_| to_report.contains(&at));
            let (name, direction) = (scale.name.clone(), scale.direction);
            Some(ScaleTrend { scale: scale.id.clone(), name, direction, status, reported })
        };
        self.scales.iter().enumerate().filter_map(of_entry).collect()
    }
}

/// Compares the ratings of each scale in entries of one work period, the earliest first. Scales for
/// which there can be no usual range are left out.
pub fn compare_scales(
    form: &Form,
    entries: &[RatedEntry],
    chosen: Option<(NaiveDate, NaiveDate)>,
) -> Vec<ScaleRatings> {
    let apart = form.min_interval_days.unwrap_or(0);
    let of_scale = |(at, scale): (usize, &practice::Scale)| {
        let key = ScaleKey::of(form, scale)?;
        let rated = |entry: &RatedEntry| {
            let score: Fraction = entry.scores.get(at)?.clone()?;
            Some((entry.entry, DatedRating { on: entry.on, score }))
        };
        let (entries, ratings): (Vec<_>, Vec<_>) = entries.iter().filter_map(rated).unzip();
        let compared = compare(&key, &ratings, apart, chosen);
        Some(ScaleRatings { scale: at, entries, ratings, compared })
    };
    form.scales.iter().enumerate().filter_map(of_scale).collect()
}

impl ScaleRatings {
    /// Status of the rating of an entry, if it has one that counts.
    pub fn status_of(&self, entry: EntryId) -> Option<&RatingStatus> {
        let at = self.entries.iter().position(|one| *one == entry)?;
        self.compared.statuses.get(at)?.as_ref()
    }
}
