//! The time axis of a stretch, with the days on which a work period began.

use charts::{Chart, Count, CountRow, CountsChart, Mark, Table, TimeAxis};
use chrono::NaiveDate;

use crate::error::Result;
use crate::looking_back::buckets::{Bucket, Buckets};
use crate::looking_back::stretch::StretchDays;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

/// The time of a picture.
pub(crate) struct Timeline {
    pub(crate) axis: TimeAxis,
    pub(crate) buckets: Buckets,
    /// Days on which a work period began.
    pub(crate) marks: Vec<Mark>,
    pub(crate) words: Words,
}

impl<S: journal::Store> Notebook<'_, S> {
    /// The time of a stretch: as far as it is bounded, and else from the earliest of `found` until
    /// today or later. `buckets` divides it.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub(crate) fn timeline(
        &self,
        days: &StretchDays,
        found: impl IntoIterator<Item = NaiveDate>,
        buckets: impl Fn(NaiveDate, NaiveDate) -> Buckets,
    ) -> Result<Timeline> {
        let words = Words::of(self.language);
        let (first, last) = found
            .into_iter()
            .fold((self.today, self.today), |(first, last), day| (first.min(day), last.max(day)));
        let buckets = buckets(days.first.unwrap_or(first), days.last.unwrap_or(last));
        let whole = buckets
            .all
            .first()
            .zip(buckets.all.last())
            .map_or((first, last), |(one, other)| (one.from, other.to));
        let from = days.first.unwrap_or(whole.0);
        let to = days.last.unwrap_or(whole.1);
        Ok(Timeline { axis: TimeAxis::new(from, to), buckets, marks: self.marks(days, words)?, words })
    }

    /// The first days of all work periods, the earliest first.
    fn marks(&self, days: &StretchDays, words: Words) -> Result<Vec<Mark>> {
        let settings = self.library()?.option_set("setting");
        let unnamed = words.get("work-period-unnamed")?;
        let on_page = words.get("page-period")?;
        let mark = |period: &journal::WorkPeriod| {
            if days.is_for_page() {
                return Mark { on: period.starts_on, label: on_page.clone() };
            }
            let setting = settings.iter().find(|one| Some(&one.code) == period.content.setting.as_ref());
            let label = match (period.content.label.as_str(), setting) {
                ("", Some(setting)) => setting.label.clone(),
                ("", None) => unnamed.clone(),
                (label, _) => label.to_owned(),
            };
            Mark { on: period.starts_on, label }
        };
        Ok(days.periods().iter().rev().map(mark).collect())
    }
}

impl Timeline {
    /// The bars of one row: each bucket in which something was counted.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub(crate) fn bars(&self, counts: &[u32], told: impl Fn(u32) -> Result<String>) -> Result<Vec<Count>> {
        let there = self.buckets.all.iter().zip(counts).filter(|(_, times)| **times > 0);
        let bar = |(bucket, times): (&Bucket, &u32)| {
            let (when, said) = (self.words.bucket(&self.buckets, *bucket)?, told(*times)?);
            let label = self.words.format("bar-told", &[("when", when.into()), ("said", said.into())])?;
            Ok(Count { from: bucket.from, to: bucket.to, times: *times, label })
        };
        there.map(bar).collect()
    }

    /// Draws counts over this time. The caption of the table is the title of the picture.
    pub(crate) fn draw_counts(
        &self,
        description: String,
        table: Table,
        rows: &[CountRow],
        known: &[u32],
    ) -> Chart {
        let chart = CountsChart {
            title: table.caption.clone(),
            description,
            table,
            time: self.axis,
            date_label: &|tick| self.words.tick(tick),
            rows,
            known: &self.known(known),
            marks: &self.marks,
        };
        chart.draw()
    }

    /// The buckets of which something is known.
    fn known(&self, counts: &[u32]) -> Vec<(NaiveDate, NaiveDate)> {
        let there = self.buckets.all.iter().zip(counts).filter(|(_, times)| **times > 0);
        there.map(|(bucket, _)| (bucket.from, bucket.to)).collect()
    }

    /// A row for each known bucket, with its name and a count of each column.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub(crate) fn table_rows(&self, known: &[u32], columns: &[Vec<u32>]) -> Result<Vec<Vec<String>>> {
        let mut rows = Vec::new();
        for (at, bucket) in self.buckets.all.iter().enumerate() {
            if known.get(at).is_some_and(|times| *times > 0) {
                let counts =
                    columns.iter().map(|counts| counts.get(at).copied().unwrap_or_default().to_string());
                rows.push(
                    std::iter::once(self.words.bucket(&self.buckets, *bucket)?).chain(counts).collect(),
                );
            }
        }
        Ok(rows)
    }
}
