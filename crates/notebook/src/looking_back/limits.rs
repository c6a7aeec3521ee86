//! Limits by outcome: strips, and counts over time. The counting is the one of *My limits*.

use charts::{Chart, CountRow, Meaning, Share, Strip, StripsChart, Table, Texture};
use chrono::NaiveDate;
use journal::CountedLimit;
use practice::{LimitOutcome, LimitReview, MIN_TIMES_FOR_SUMMARY, Proportion};

use crate::error::Result;
use crate::looking_back::buckets::Buckets;
use crate::looking_back::part_view::PartView;
use crate::looking_back::stretch::Stretch;
use crate::looking_back::timeline::Timeline;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

/// Number of times for each outcome, in the order of the check-in.
fn times_of(counted: &CountedLimit) -> Vec<u32> {
    let history = counted.history();
    LimitOutcome::ALL.iter().map(|outcome| history.times(*outcome)).collect()
}

/// The sum of what each of `counted` has. Several limits may count in one week.
fn times_of_all(counted: &[CountedLimit]) -> Vec<u32> {
    let mut times = vec![0; LimitOutcome::ALL.len()];
    for one in counted {
        times.iter_mut().zip(times_of(one)).for_each(|(sum, own)| *sum += own);
    }
    times
}

impl<S: journal::Store> Notebook<'_, S> {
    /// The outcomes of limits in a stretch of time: each limit, each line of the check-in that is no limit
    /// of the person's, and all of them together.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::stretch_days`]; [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub fn limits_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        let days = self.stretch_days(stretch)?;
        let words = Words::of(self.language);
        let form = self.check_in_form()?;
        let (counted, unreadable) = self.journal.counted_limits(
            form,
            |entry, on| days.is_of_workplace(entry, on),
            |on| days.range().contains(on),
        )?;
        let all: Vec<LimitReview> = counted.iter().flat_map(|one| one.reviews.iter().copied()).collect();
        if all.is_empty() {
            return Ok(PartView::empty(words.empty("limits", &days)?, unreadable));
        }
        let timeline = self.timeline(&days, all.iter().map(|one| one.on), Buckets::over)?;
        let times = times_of_all(&counted);
        let mut subjects = vec![(words.get("limits-together")?, times.clone())];
        subjects.extend(counted.iter().map(|one| (one.name.clone(), times_of(one))));
        let charts = vec![strips(words, &LimitOutcome::ALL, &subjects)?, over_time(&timeline, &all)?];
        let came_up: u32 = times.iter().take(4).sum();
        let said = words.join(told(words, &times)?.into_iter().take(4))?;
        let sentence = words.format("limits-told", &[("times", came_up.into()), ("said", said.into())])?;
        Ok(PartView { sentence, note: Some(words.get("limits-share")?), charts, unreadable })
    }
}

/// Keys of the texts for an outcome.
fn key(outcome: LimitOutcome) -> String {
    format!("outcome-{}", outcome.code())
}

/// The outcomes that there were, with their numbers.
///
/// # Errors
///
/// [`Error::ShippedTexts`](crate::Error::ShippedTexts).
pub(crate) fn told(words: Words, times: &[u32]) -> Result<Vec<String>> {
    let there = LimitOutcome::ALL.iter().zip(times).filter(|(_, times)| **times > 0);
    there.map(|(outcome, times)| words.times(&key(*outcome), *times)).collect()
}

fn texture(outcome: LimitOutcome) -> Texture {
    match outcome {
        LimitOutcome::Held => Texture::Full,
        LimitOutcome::BentOnPurpose => Texture::Stripes,
        LimitOutcome::Slipped => Texture::Lines,
        LimitOutcome::Pushed => Texture::Rows,
        LimitOutcome::DidNotComeUp => Texture::Dashed,
    }
}

/// A strip for each of `subjects`: its name, and its number of times for each of `outcomes`.
///
/// # Errors
///
/// [`Error::ShippedTexts`](crate::Error::ShippedTexts).
pub(crate) fn strips(
    words: Words,
    outcomes: &[LimitOutcome],
    subjects: &[(String, Vec<u32>)],
) -> Result<Chart> {
    let meanings = outcomes
        .iter()
        .map(|outcome| {
            Ok(Meaning { texture: texture(*outcome), words: words.get(&format!("{}-alone", key(*outcome)))? })
        })
        .collect::<Result<Vec<_>>>()?;
    let mut rows = Vec::new();
    let mut strip = |name: &str, times: Vec<u32>| -> Result<Strip> {
        let came_up: u32 = times.iter().take(4).sum();
        let held = times.first().copied().unwrap_or_default();
        let mut cells = vec![name.to_owned(), came_up.to_string()];
        cells.extend(times.iter().map(u32::to_string));
        rows.push(cells);
        let said = words.join(told(words, &times)?)?;
        let is_told = came_up as usize >= MIN_TIMES_FOR_SUMMARY;
        let (shown, label) = if is_told {
            let args = [
                ("name", name.into()),
                ("held", held.into()),
                ("times", came_up.into()),
                ("said", said.into()),
            ];
            (words.format("limits-strip-name", &args)?, words.format("limits-strip-told", &args)?)
        } else {
            (
                name.to_owned(),
                words.format("limits-strip-few", &[("name", name.into()), ("said", said.into())])?,
            )
        };
        let share = Proportion::new(held, came_up).filter(|_| is_told).map(|share| {
            let (low, high) = share.interval();
            Share { low, high, of: came_up }
        });
        Ok(Strip { name: shown, counts: times, label, share })
    };
    let strips = subjects.iter().map(|(name, times)| strip(name, times.clone()));
    let strips = strips.collect::<Result<Vec<_>>>()?;
    let mut columns = vec![words.get("limits-column-limit")?, words.get("limits-column-came-up")?];
    columns.extend(meanings.iter().map(|meaning| meaning.words.clone()));
    let title = words.get("limits-strips-title")?;
    let table = Table { caption: title.clone(), columns, rows };
    let description = words.get("limits-strips-description")?;
    Ok(StripsChart { title, description, table, meanings: &meanings, strips: &strips }.draw())
}

/// Counts of each outcome over time. Buckets without any review are gaps.
pub(crate) fn over_time(timeline: &Timeline, reviews: &[LimitReview]) -> Result<Chart> {
    let Timeline { buckets, words, .. } = timeline;
    let came_up = LimitOutcome::ALL.iter().filter(|outcome| **outcome != LimitOutcome::DidNotComeUp);
    let mut rows = Vec::new();
    let mut counts_of = Vec::new();
    for outcome in came_up {
        let days: Vec<NaiveDate> =
            reviews.iter().filter(|review| review.outcome == *outcome).map(|review| review.on).collect();
        let counts = buckets.counts(days);
        rows.push(CountRow {
            group: None,
            name: words.get(&format!("{}-alone", key(*outcome)))?,
            counts: timeline.bars(&counts, |times| words.times(&key(*outcome), times))?,
        });
        counts_of.push(counts);
    }
    let known = buckets.counts(reviews.iter().map(|review| review.on));
    let mut columns = vec![words.get("column-time")?];
    columns.extend(rows.iter().map(|row| row.name.clone()));
    let caption = words.get("limits-time-title")?;
    let table = Table { caption, columns, rows: timeline.table_rows(&known, &counts_of)? };
    Ok(timeline.draw_counts(words.get("limits-time-description")?, table, &rows, &known))
}
