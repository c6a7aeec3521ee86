//! The lists of what helps here and what is missing here, over the quarters.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use journal::{Entry, Store};
use practice::{AnswerList, QuestionKind};
use serde::Serialize;

use crate::error::Result;
use crate::looking_back::gathered::count::number;
use crate::looking_back::stretch::StretchDays;
use crate::notebook::Notebook;

/// The form with the look at the place.
pub(crate) const FORM: &str = "conditions-check";

/// One of the lists of a look at the place, over the quarters: *What helps here*.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct GatheredList {
    id: String,
    title: String,
    /// Those that were on the list the last time, in the order of the form; then the others.
    lines: Vec<GatheredLine>,
}

/// One line of a look at the place, with the quarters in which it was on the list.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct GatheredLine {
    label: String,
    /// Number of quarters in which it was on the list.
    times: u32,
    /// Number of quarters in which it was answered by an option that is on any list.
    of: u32,
    /// True if it was on the list the last time.
    is_latest: bool,
    /// Number of quarters in which it was starred, to raise.
    starred: u32,
}

impl<S: Store> Notebook<'_, S> {
    /// The lists of a stretch, and the number of its quarters with a look at the place. Of a
    /// quarter, the last look counts.
    pub(super) fn gathered_place(&mut self, days: &StretchDays) -> Result<(Vec<GatheredList>, u32)> {
        let entries = self.entries_in_stretch(FORM, days)?;
        let by_quarter: BTreeMap<_, _> =
            entries.into_iter().map(|entry| (quarter(entry.content.date.on), entry)).collect();
        let quarters: Vec<Entry> = by_quarter.into_values().collect();
        let Some(latest) = quarters.last() else { return Ok((Vec::new(), 0)) };
        let lists = latest.form.lists.iter().map(|list| GatheredList::of(list, latest, &quarters));
        Ok((lists.collect(), number(quarters.len())))
    }
}

impl GatheredList {
    fn of(list: &AnswerList, latest: &Entry, quarters: &[Entry]) -> Self {
        let fields = latest.form.fields().filter(|field| matches!(field.ask, QuestionKind::Choice { .. }));
        let lines = fields.map(|field| {
            let is_on = |list: &AnswerList, entry: &Entry| {
                entry.content.answers.get(&field.id).is_some_and(|answer| list.has(answer))
            };
            let is_on_any = |entry: &&Entry| latest.form.lists.iter().any(|list| is_on(list, entry));
            let is_starred = |entry: &&Entry| entry.form.is_starred(&field.id, &entry.content.answers);
            GatheredLine {
                label: field.label.clone(),
                times: number(quarters.iter().filter(|entry| is_on(list, entry)).count()),
                of: number(quarters.iter().filter(is_on_any).count()),
                is_latest: is_on(list, latest),
                starred: number(quarters.iter().filter(is_starred).count()),
            }
        });
        let mut lines: Vec<GatheredLine> = lines.filter(|line| line.times > 0).collect();
        lines.sort_by_key(|line| !line.is_latest);
        Self { id: list.id.clone(), title: list.title.clone(), lines }
    }
}

/// Year and quarter of a day.
fn quarter(day: NaiveDate) -> (i32, u32) {
    (day.year(), day.month0() / 3)
}
