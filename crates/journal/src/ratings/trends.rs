//! Ratings compared with the person's usual range.

use chrono::NaiveDate;
use practice::{
    DatedRating, Direction, Form, RatingStatus, ScaleKey, Score, TrendDirection, eligible_ratings, trend,
    trends_to_report, usual_range_of,
};
use rusqlite::Connection;

use crate::entries::content::Content;
use crate::entries::entry::Entry;
use crate::error::Result;
use crate::ids::EntryId;
use crate::ratings::reference_stretch::stretch_of;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};
use crate::work_periods::period_of_day;

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
        let (form, day) = (&entry.form, entry.content.date.on);
        if form.stays || form.scales.is_empty() {
            return Ok(Vec::new());
        }
        let series = self.series(form, day)?;
        let scored: Vec<_> =
            series.iter().map(|(_, on, content)| (*on, form.scores(&content.answers))).collect();
        let Some((this, before)) =
            scored.split_last().filter(|_| series.last().is_some_and(|(id, _, _)| *id == entry.id))
        else {
            return Ok(Vec::new());
        };
        let (stretches, periods) = (self.reference_stretches()?, self.work_periods()?);
        let chosen = stretch_of(&stretches, &periods, &form.id, day);
        let (mut statuses, mut all_directions) = (Vec::new(), Vec::new());
        for scale in &form.scales {
            let Some(key) = ScaleKey::of(form, scale) else { continue };
            let apart = form.min_interval_days.unwrap_or(0);
            let rated = |(on, scores): &(NaiveDate, Vec<Score>)| {
                let score = scores.iter().find(|score| score.scale == scale.id)?.exact.clone()?;
                Some(DatedRating { on: *on, score })
            };
            let earlier = eligible_ratings(before.iter().filter_map(rated), apart);
            let count = earlier.len();
            // The rating counts if more ratings are eligible with it than without it. Its day does
            // not tell: another rating of the same day may be the eligible one.
            let ratings = eligible_ratings(earlier.into_iter().chain(rated(this)), apart);
            let counts = ratings.len() > count;
            let usual = chosen.and_then(|one| usual_range_of(&key, &ratings, one.from, one.to));
            let trend_so_far = trend(&key, &ratings, usual.as_ref());
            let directions = ratings
                .iter()
                .zip(&trend_so_far)
                .map(|(rated, one)| (rated.on, one.direction(scale.direction)));
            all_directions.push(directions.collect());
            statuses.push((scale, trend_so_far.last().filter(|_| counts).cloned()));
        }
        let to_report = trends_to_report(&all_directions);
        let counting = statuses.into_iter().enumerate().filter_map(|(at, (scale, status))| {
            let status = status?;
            let reported = status.direction(scale.direction).filter(|_| to_report.contains(&at));
            let (scale, name, direction) = (scale.id.clone(), scale.name.clone(), scale.direction);
            Some(ScaleTrend { scale, name, direction, status, reported })
        });
        Ok(counting.collect())
    }

    /// Readable entries of the series of a form in the work period of `day`, the earliest first.
    fn series(&mut self, form: &Form, day: NaiveDate) -> Result<Vec<(EntryId, NaiveDate, Content)>> {
        let periods = self.work_periods()?;
        let period_of = |day| period_of_day(&periods, day).and_then(|period| period.id);
        let is_in_period = |on: &str| on.parse().is_ok_and(|on| period_of(on) == period_of(day));
        // All at once: reading one by one takes most of the time of a rating in its tenth year.
        let rows = match self.store.read_piece(|db| contents_of_form(db, form, is_in_period)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.contents_one_by_one(form, is_in_period)?,
            rows => rows?,
        };
        let decode = |(id, on, json): (EntryId, String, String)| {
            Some((id, on.parse().ok()?, Content::from_json(&json).ok()?))
        };
        Ok(rows.into_iter().filter_map(decode).collect())
    }

    /// The same rows from a damaged notebook, without those that cannot be read.
    fn contents_one_by_one(
        &mut self,
        form: &Form,
        is_in_period: impl Fn(&str) -> bool,
    ) -> Result<Vec<ContentRow>> {
        let found = read_or(&mut self.store, Vec::new(), |db| entries_of_form(db, form))?;
        let found = found.into_iter().filter(|(_, on)| is_in_period(on));
        let (rows, _) = self.read_all_readable(found, |journal, (id, on)| {
            Ok(Some((id, on, journal.entry_row(id)?.raw_content().to_owned())))
        })?;
        Ok(rows)
    }
}

/// Id, day and content of an entry.
type ContentRow = (EntryId, String, String);

/// The entries of a series, the earliest first.
const OF_FORM: &str = "FROM entry JOIN form_words ON form_words.id = form_words
                       WHERE entry.form = ?1 AND version = ?2 AND language = ?3 AND binned_on IS NULL
                       ORDER BY occurred_on, entry.id";

fn contents_of_form(
    db: &Connection,
    form: &Form,
    is_in_period: impl Fn(&str) -> bool,
) -> rusqlite::Result<Vec<ContentRow>> {
    let mut found = Vec::new();
    let mut read = db.prepare_cached(&format!("SELECT entry.id AS id, occurred_on, content {OF_FORM}"))?;
    let mut rows = read.query([&form.id, &form.version, &form.language])?;
    while let Some(row) = rows.next()? {
        let on: String = row.get("occurred_on")?;
        if is_in_period(&on) {
            found.push((row.get("id")?, on, row.get("content")?));
        }
    }
    Ok(found)
}

fn entries_of_form(db: &Connection, form: &Form) -> rusqlite::Result<Vec<(EntryId, String)>> {
    db.prepare_cached(&format!("SELECT entry.id AS id, occurred_on {OF_FORM}"))?
        .query_map([&form.id, &form.version, &form.language], |row| {
            Ok((row.get("id")?, row.get("occurred_on")?))
        })?
        .collect()
}
