//! Where a kept rating stands beside the person's earlier ones.

use chrono::NaiveDate;
use practice::{
    DatedRating, Direction, Form, RatingStatus, ScaleKey, Score, TrendDirection, eligible_ratings, trend,
    trends_to_report,
};
use rusqlite::Connection;

use crate::phases::of_day;
use crate::tables::{Store, read_or};
use crate::{Content, Entry, EntryId, Journal, Result};

/// Where one scale of a rating stands.
#[derive(Debug, Clone, PartialEq)]
pub struct ScaleTrend {
    /// The scale's id.
    pub scale: String,
    /// Its shown name.
    pub name: String,
    /// Which end is which.
    pub direction: Direction,
    /// What the rating says beside those before it.
    pub standing: RatingStatus,
    /// How it turned, if something is said about it.
    pub said: Option<TrendDirection>,
}

impl<S: Store> Journal<S> {
    /// Where each scale of `entry` stands in its series: ratings with the same form, version and language, in the same period of
    /// work, outside the bin, as far apart as the form asks for. A scale without a number is left out, and so is everything if a
    /// later rating is there already, or if this one counts for nothing because it is too near to the one before.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn scale_trends(&mut self, entry: &Entry) -> Result<Vec<ScaleTrend>> {
        let (form, day) = (&entry.form, entry.content.date.on);
        if form.stays || form.scales.is_empty() {
            return Ok(Vec::new());
        }
        let series = self.series(form, day)?;
        let scored: Vec<_> = series.iter().map(|(_, on, said)| (*on, form.scores(&said.answers))).collect();
        let Some((this, before)) =
            scored.split_last().filter(|_| series.last().is_some_and(|(id, _, _)| *id == entry.id))
        else {
            return Ok(Vec::new());
        };
        let (mut standings, mut courses) = (Vec::new(), Vec::new());
        for scale in &form.scales {
            let Some(measure) = ScaleKey::of(form, scale) else { continue };
            let apart = form.min_interval_days.unwrap_or(0);
            let rated = |(on, scores): &(NaiveDate, Vec<Score>)| {
                let score = scores.iter().find(|score| score.scale == scale.id)?.exact.clone()?;
                Some(DatedRating { on: *on, score })
            };
            let earlier = eligible_ratings(before.iter().filter_map(rated), apart);
            let count = earlier.len();
            // It counts if there are more that count with it than without it: its day says nothing, since another rating of the
            // same day may be the one that counts.
            let ratings = eligible_ratings(earlier.into_iter().chain(rated(this)), apart);
            let counts = ratings.len() > count;
            let course = trend(&measure, &ratings);
            let turns =
                ratings.iter().zip(&course).map(|(rated, one)| (rated.on, one.direction(scale.direction)));
            courses.push(turns.collect());
            standings.push((scale, course.last().filter(|_| counts).cloned()));
        }
        let spoken = trends_to_report(&courses);
        let counting = standings.into_iter().enumerate().filter_map(|(at, (scale, standing))| {
            let standing = standing?;
            let said = standing.direction(scale.direction).filter(|_| spoken.contains(&at));
            let (scale, name, direction) = (scale.id.clone(), scale.name.clone(), scale.direction);
            Some(ScaleTrend { scale, name, direction, standing, said })
        });
        Ok(counting.collect())
    }

    /// The entries of a form's series in the period of work that `day` belongs to, the earliest first. What cannot be read is
    /// left out.
    fn series(&mut self, form: &Form, day: NaiveDate) -> Result<Vec<(EntryId, NaiveDate, Content)>> {
        let phases = self.work_periods()?;
        let of_it = of_day(&phases, day).and_then(|phase| phase.id);
        let found = read_or(&mut self.tables, Vec::new(), |db| of_form(db, form))?;
        let mut series = Vec::new();
        for (id, on) in found {
            let Ok(on) = on.parse::<NaiveDate>() else { continue };
            if of_day(&phases, on).and_then(|phase| phase.id) != of_it {
                continue;
            }
            match self.entry_row(id).and_then(|row| row.content()) {
                Ok(content) => series.push((id, on, content)),
                Err(error) if error.is_of_one_piece() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(series)
    }
}

fn of_form(db: &Connection, form: &Form) -> rusqlite::Result<Vec<(EntryId, String)>> {
    let read = "SELECT entry.id AS id, occurred_on FROM entry JOIN form_words ON form_words.id = form_words
                WHERE entry.form = ?1 AND version = ?2 AND language = ?3 AND binned_on IS NULL
                ORDER BY occurred_on, entry.id";
    db.prepare_cached(read)?
        .query_map([&form.id, &form.version, &form.language], |row| {
            Ok((row.get("id")?, row.get("occurred_on")?))
        })?
        .collect()
}
