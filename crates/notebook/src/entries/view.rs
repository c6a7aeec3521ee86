//! An entry as it is read, with the results of its answers.

use chrono::NaiveDate;
use journal::{BroughtOn, Entry, EntryId, Links, RatingsBeside, VersionId, WorkPeriod};
use practice::{AnswerListItems, Count, Score, ScoreChange};
use serde::Serialize;

use crate::error::Result;
use crate::looking_back::ratings::rating_position::RatingPlace;
use crate::notebook::Notebook;

/// An entry, with the results of its answers.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct EntryView {
    pub(crate) entry: Entry,
    pub(crate) counts: Vec<Count>,
    pub(crate) scores: Vec<Score>,
    /// The place of each score against the usual range.
    pub(crate) places: Vec<RatingPlace>,
    /// The change of each score of a questionnaire since the administration before.
    pub(crate) changes: Vec<ScoreChange>,
    pub(crate) listed: Vec<AnswerListItems>,
    links: Links,
    /// The pages on which it was brought to someone, the latest first.
    brought_on: Vec<BroughtOn>,
    /// Ids of the sections that open only after some days, and are open by now.
    open_by_now: Vec<String>,
    /// The work periods that run on its day, if there are several.
    workplaces: Vec<WorkPeriod>,
}

impl Notebook<'_> {
    /// An entry.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if there is no such entry or it cannot be read.
    pub fn entry(&mut self, id: EntryId) -> Result<EntryView> {
        Ok(self.entry_and_ratings(id)?.0)
    }

    /// An entry, and the ratings beside it, which are read once for all that follows from it.
    pub(crate) fn entry_and_ratings(&mut self, id: EntryId) -> Result<(EntryView, RatingsBeside)> {
        let entry = self.journal.entry(id)?;
        self.view_of(entry)
    }

    /// An entry as it was in an earlier version.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if there is no such version or it cannot be read.
    pub fn earlier_version(&mut self, id: VersionId) -> Result<EntryView> {
        let entry = self.journal.earlier_version(id)?;
        Ok(self.view_of(entry)?.0)
    }

    fn view_of(&mut self, entry: Entry) -> Result<(EntryView, RatingsBeside)> {
        // An error while comparing it does not keep it from being read.
        let changes = self.score_changes(&entry).unwrap_or_default();
        let beside = match entry.binned_on {
            Some(_) => RatingsBeside::default(),
            None => self.journal.ratings_beside(&entry).unwrap_or_default(),
        };
        let places = self.rating_places(&entry, &beside).unwrap_or_default();
        let (form, answers) = (&entry.form, &entry.content.answers);
        // A date that cannot be parsed opens nothing before its time.
        let saved_on = entry.created_on.parse().unwrap_or(NaiveDate::MAX);
        let view = EntryView {
            counts: form.counts(answers),
            scores: form.scores(answers),
            places,
            changes,
            listed: form.answer_lists(answers),
            workplaces: self.workplaces_on(entry.content.date.on)?,
            links: self.journal.links(entry.id, &entry.content)?,
            brought_on: self.journal.brought_on(entry.id)?,
            open_by_now: form.sections_open_by(saved_on, self.today).into_iter().map(str::to_owned).collect(),
            entry,
        };
        Ok((view, beside))
    }
}
