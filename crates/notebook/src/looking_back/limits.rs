//! Limits by outcome: strips, and counts over time. The counting is the one of *My limits*.

use charts::{Chart, CountRow, Meaning, Share, Strip, StripsChart, Table, Texture};
use chrono::NaiveDate;
use journal::{LimitReviewEntry, LimitReviews};
use practice::{
    LimitOutcome, LimitReview, MIN_TIMES_FOR_SUMMARY, Proportion, limit_history, reviews_that_count,
};

use crate::error::Result;
use crate::looking_back::bins::Bins;
use crate::looking_back::part_view::PartView;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::looking_back::timeline::Timeline;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

/// The reviews of one limit, or of one line of the check-in, that count in a stretch.
struct Counted {
    name: String,
    reviews: Vec<LimitReview>,
}

impl Counted {
    /// Selects the reviews that count before the days of the stretch are: a week counts as often in
    /// a part of time as in the whole.
    fn of(name: String, entries: &[LimitReviewEntry], days: &StretchDays) -> Self {
        let reviews: Vec<_> = entries.iter().map(|one| one.review).collect();
        let counted = reviews_that_count(&reviews).into_iter().filter(|review| days.contains(review.on));
        Self { name, reviews: counted.collect() }
    }

    /// Number of times for each outcome, in the order of the check-in.
    fn times(&self) -> Vec<u32> {
        let history = limit_history(&self.reviews);
        LimitOutcome::ALL.iter().map(|outcome| history.times(*outcome)).collect()
    }
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
        let limits = self.journal.limits()?;
        let LimitReviews { mut of_limits, mut of_lines, unreadable } =
            self.journal.limit_reviews_over_time(form)?;
        let mut counted = Vec::new();
        for limit in limits {
            let entries = of_limits.remove(&limit.id).unwrap_or_default();
            let name = if limit.plan.name.is_empty() { limit.plan.text } else { limit.plan.name };
            counted.push(Counted::of(name, &entries, &days));
        }
        for field in form.fields() {
            let entries = of_lines.remove(&field.id).unwrap_or_default();
            counted.push(Counted::of(field.label.clone(), &entries, &days));
        }
        counted.retain(|one| !one.reviews.is_empty());
        let all: Vec<LimitReview> = counted.iter().flat_map(|one| one.reviews.iter().copied()).collect();
        if all.is_empty() {
            return Ok(PartView::empty(words.empty("limits", &days)?, unreadable));
        }
        let together = Counted { name: words.get("limits-together")?, reviews: all };
        let timeline = self.timeline(&days, together.reviews.iter().map(|one| one.on), Bins::over)?;
        let times: Vec<u32> = together.times_of_all(&counted);
        let mut subjects = vec![(together.name.clone(), times.clone())];
        subjects.extend(counted.iter().map(|one| (one.name.clone(), one.times())));
        let charts =
            vec![strips(words, &LimitOutcome::ALL, &subjects)?, over_time(&timeline, &together.reviews)?];
        let came_up: u32 = times.iter().take(4).sum();
        let said = words.join(told(words, &times)?.into_iter().take(4))?;
        let sentence = words.format("limits-told", &[("times", came_up.into()), ("said", said.into())])?;
        Ok(PartView { sentence, note: Some(words.get("limits-share")?), charts, unreadable })
    }
}

impl Counted {
    /// The sum of what each of `counted` has. Several limits may count in one week.
    fn times_of_all(&self, counted: &[Self]) -> Vec<u32> {
        let mut times = vec![0; LimitOutcome::ALL.len()];
        for one in counted {
            times.iter_mut().zip(one.times()).for_each(|(sum, own)| *sum += own);
        }
        times
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

/// Counts of each outcome over time. Bins without any review are gaps.
pub(crate) fn over_time(timeline: &Timeline, reviews: &[LimitReview]) -> Result<Chart> {
    let Timeline { bins, words, .. } = timeline;
    let came_up = LimitOutcome::ALL.iter().filter(|outcome| **outcome != LimitOutcome::DidNotComeUp);
    let mut rows = Vec::new();
    let mut counts_of = Vec::new();
    for outcome in came_up {
        let days: Vec<NaiveDate> =
            reviews.iter().filter(|review| review.outcome == *outcome).map(|review| review.on).collect();
        let counts = bins.counts(days);
        rows.push(CountRow {
            group: None,
            name: words.get(&format!("{}-alone", key(*outcome)))?,
            counts: timeline.bars(&counts, |times| words.times(&key(*outcome), times))?,
        });
        counts_of.push(counts);
    }
    let known = bins.counts(reviews.iter().map(|review| review.on));
    let mut columns = vec![words.get("column-time")?];
    columns.extend(rows.iter().map(|row| row.name.clone()));
    let caption = words.get("limits-time-title")?;
    let table = Table { caption, columns, rows: timeline.table_rows(&known, &counts_of)? };
    Ok(timeline.draw_counts(words.get("limits-time-description")?, table, &rows, &known))
}
