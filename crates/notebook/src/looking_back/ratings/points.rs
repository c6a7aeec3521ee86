//! One scale of one work period as it is drawn: its ratings, its bands, and the guide to the eye.

use charts::{Band, Rating};
use chrono::NaiveDate;
use journal::{DayRange, RatedEntry, ReferenceStretch, ScaleRatings};
use practice::{Fraction, MIN_RATINGS, RangePosition, Scale, UsualRange, rolling_median};
use texts::Value;

use crate::error::Result;
use crate::looking_back::ratings::reader::PictureReader;
use crate::looking_back::words::{DayNames, Words};

/// The ratings of one scale in one work period.
pub(super) struct PeriodScale<'r> {
    pub(super) scale: &'r Scale,
    pub(super) ratings: &'r ScaleRatings,
    /// All entries of the period, those without work too.
    pub(super) entries: &'r [RatedEntry],
    /// Last day of the period that can be shown.
    pub(super) until: NaiveDate,
    pub(super) apart: u32,
    pub(super) days: &'r DayNames,
    /// The stretch that was chosen to compare its ratings with.
    pub(super) chosen: Option<&'r ReferenceStretch>,
    /// Its name, if it is told beside another workplace of the same time.
    pub(super) workplace: Option<&'r str>,
}

/// A number as it is shown, for placing it.
pub(super) fn value(number: &Fraction, decimals: u8) -> f64 {
    // A fraction as it is shown is a number.
    number.to_decimal(decimals).parse().unwrap_or_default()
}

/// The key of the words for a position.
pub(super) fn place_key(place: Option<RangePosition>) -> &'static str {
    match place {
        Some(RangePosition::Below) => "place-below",
        Some(RangePosition::Within) => "place-within",
        Some(RangePosition::Above) => "place-above",
        None => "place-none",
    }
}

/// The words for every position, looked up once.
struct PlaceWords([(Option<RangePosition>, String); 4], String);

impl PlaceWords {
    fn of(words: Words, reader: PictureReader) -> Result<Self> {
        let named = |place| words.get(place_key(place)).map(|words| (place, words));
        let places = [
            named(Some(RangePosition::Below))?,
            named(Some(RangePosition::Within))?,
            named(Some(RangePosition::Above))?,
            named(None)?,
        ];
        Ok(Self(places, words.get(reader.apart_key())?))
    }

    fn get(&self, counts: bool, place: Option<RangePosition>) -> &str {
        let found = self.0.iter().find(|(known, _)| counts && *known == place);
        found.map_or(&self.1, |(_, words)| words)
    }
}

/// Both ends of a range as text.
pub(super) fn range_words(words: Words, usual: &UsualRange, decimals: u8) -> Result<String> {
    let [low, high] = [&usual.low, &usual.high].map(|end| Value::from(end.to_decimal(decimals)));
    words.format("ratings-range", &[("low", low), ("high", high)])
}

impl PeriodScale<'_> {
    /// The ratings of the days that are `shown`, as dots.
    ///
    /// # Errors
    ///
    /// Those of [`Words::format`], as of all that puts words together here.
    pub(super) fn dots(&self, shown: DayRange, words: Words, reader: PictureReader) -> Result<Vec<Rating>> {
        let (decimals, places) = (self.scale.decimals, PlaceWords::of(words, reader)?);
        let dot = |(rated, status): (&practice::DatedRating, &Option<practice::RatingStatus>)| {
            let number = rated.score.to_decimal(decimals);
            let place = status.as_ref().and_then(|status| status.place);
            let (day, number) = (Value::from(self.days.of(rated.on)?), Value::from(number));
            let label = match (status, place) {
                (Some(_), None) => words.format("rating-told-alone", &[("day", day), ("number", number)])?,
                _ => {
                    let place = Value::from(places.get(status.is_some(), place));
                    words.format("rating-told", &[("day", day), ("place", place), ("number", number)])?
                }
            };
            Ok(Rating {
                on: rated.on,
                value: value(&rated.score, decimals),
                label: self.of_workplace(words, label)?,
                is_outside: place.is_some_and(|place| place != RangePosition::Within),
                is_apart: status.is_none(),
            })
        };
        // Putting the words together takes most of the time.
        let all = self.ratings.ratings.iter().zip(&self.ratings.compared.statuses);
        all.filter(|(rated, _)| shown.contains(rated.on)).map(dot).collect()
    }

    /// The words about one rating, with its workplace where it stands beside another.
    fn of_workplace(&self, words: Words, told: String) -> Result<String> {
        let Some(name) = self.workplace else { return Ok(told) };
        words.format("ratings-of-workplace", &[("name", name.into()), ("sentence", told.into())])
    }

    /// The ranges that ratings were compared with, each from the rating before. So a dot lies
    /// outside of the band at its place exactly if it has a ring.
    pub(super) fn bands(&self) -> Vec<Band> {
        let compared = &self.ratings.compared;
        let mut bands = Vec::<Band>::new();
        let mut add = |from: NaiveDate, to: NaiveDate, usual: &UsualRange| {
            let decimals = self.scale.decimals;
            let [low, high] = [&usual.low, &usual.high].map(|end| value(end, decimals));
            let is_rough = usual.is_rough();
            match bands.last_mut() {
                Some(last) if (last.low, last.high, last.is_rough) == (low, high, is_rough) => last.to = to,
                _ => bands.push(Band { from, to, low, high, is_rough }),
            }
        };
        let mut before = None;
        for (rated, status) in self.ratings.ratings.iter().zip(&compared.statuses) {
            let Some(status) = status else { continue };
            if let Some(usual) = &status.usual {
                add(before.unwrap_or(rated.on), rated.on, usual);
            }
            before = Some(rated.on);
        }
        if let (Some(usual), Some(from)) = (&compared.usual, before) {
            add(from, self.until.max(from), usual);
        }
        bands
    }

    /// The rolling median of the ratings that count, once there are five, without a line across
    /// weeks that have none.
    pub(super) fn guide(&self) -> Vec<Vec<(NaiveDate, f64)>> {
        let counted: Vec<_> = self
            .ratings
            .ratings
            .iter()
            .zip(&self.ratings.compared.statuses)
            .filter_map(|(rated, status)| status.is_some().then_some(rated))
            .collect();
        if counted.len() < MIN_RATINGS {
            return Vec::new();
        }
        let days: Vec<NaiveDate> = counted.iter().map(|rated| rated.on).collect();
        let gap = gap_days(&days, self.apart);
        let without_work: Vec<NaiveDate> =
            self.entries.iter().filter(|entry| entry.is_without_work).map(|entry| entry.on).collect();
        let is_gap = |from: NaiveDate, to: NaiveDate| {
            let first = without_work.partition_point(|on| *on <= from);
            (to - from).num_days() >= gap || without_work.get(first).is_some_and(|on| *on < to)
        };
        let stretches = counted.chunk_by(|one, next| !is_gap(one.on, next.on));
        let smooth = |stretch: &[&practice::DatedRating]| {
            let scores: Vec<Fraction> = stretch.iter().map(|rated| rated.score.clone()).collect();
            let medians = rolling_median(&scores);
            let places = stretch.iter().zip(medians);
            // A guide is placed exactly: it is compared with nothing.
            places.map(|(rated, median)| (rated.on, value(&median, 4))).collect()
        };
        stretches.map(smooth).collect()
    }

    /// A row for each rating, and for each time without work, of the days that are `shown`.
    pub(super) fn rows(
        &self,
        shown: DayRange,
        words: Words,
        reader: PictureReader,
    ) -> Result<Vec<Vec<String>>> {
        let (decimals, places) = (self.scale.decimals, PlaceWords::of(words, reader)?);
        let empty = words.get("ratings-empty")?;
        // Most ratings have the range of the one before.
        let mut last = None::<(&UsualRange, String)>;
        let mut range = |usual| match &last {
            Some((known, words)) if *known == usual => Ok(words.clone()),
            _ => range_words(words, usual, decimals).map(|words| last.insert((usual, words)).1.clone()),
        };
        let row = |(rated, status): (&practice::DatedRating, &'_ Option<practice::RatingStatus>)| {
            let place = status.as_ref().and_then(|status| status.place);
            (rated.on, rated.score.to_decimal(decimals), places.get(status.is_some(), place).to_owned())
        };
        let mut rated = Vec::new();
        let all = self.ratings.ratings.iter().zip(&self.ratings.compared.statuses);
        for (one, status) in all.filter(|(rated, _)| shown.contains(rated.on)) {
            let (on, number, place) = row((one, status));
            let usual = status.as_ref().and_then(|status| status.usual.as_ref());
            let usual = usual.map_or_else(|| Ok(empty.clone()), &mut range)?;
            rated.push((on, vec![self.of_workplace(words, self.days.of(on)?)?, number, usual, place]));
        }
        let no_work = words.get("ratings-no-work")?;
        let without = self.entries.iter().filter(|entry| entry.is_without_work && shown.contains(entry.on));
        for entry in without {
            let day = self.of_workplace(words, self.days.of(entry.on)?)?;
            rated.push((entry.on, vec![day, no_work.clone(), empty.clone(), empty.clone()]));
        }
        rated.sort_by_key(|(on, _)| *on);
        Ok(rated.into_iter().map(|(_, cells)| cells).collect())
    }
}

/// Number of days between two ratings from which at least one is missing: twice what is usual
/// between them.
fn gap_days(days: &[NaiveDate], apart: u32) -> i64 {
    let mut between: Vec<i64> =
        days.iter().zip(days.iter().skip(1)).map(|(one, next)| (*next - *one).num_days()).collect();
    between.sort_unstable();
    let usual = between.get(between.len() / 2).copied().unwrap_or_default();
    usual.max(apart.into()).max(1) * 2
}
