//! Saving an entry, and what follows from it.

use chrono::NaiveDate;
use journal::{Entry, EntryId, EntryInput};
use practice::{AnswerListItems, Count, Score, ScoreChange};
use serde::Serialize;

use crate::entries::support_messages::SupportMessage;
use crate::error::Result;
use crate::looking_back::gathered::support::SupportQuestion;
use crate::looking_back::ratings::rating_position::RatingPlace;
use crate::notebook::Notebook;

/// The results of saving an entry.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SavedEntry {
    pub(crate) entry: EntryId,
    counts: Vec<Count>,
    scores: Vec<Score>,
    /// The place of each score against the usual range.
    places: Vec<RatingPlace>,
    /// The change of each score of a questionnaire since the administration before.
    changes: Vec<ScoreChange>,
    listed: Vec<AnswerListItems>,
    /// The date of the first self-rating, when the person is asked where they work; asked once.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    asks_where: Option<NaiveDate>,
    /// At most one support message.
    gentle: Option<SupportMessage>,
    /// The entries that make a question about the workplace; none without one.
    workplace: Vec<EntryId>,
    /// The question about support that was wanted and not there again and again.
    support: Option<SupportQuestion>,
    /// A line that can be kept for the person's job description.
    job_line: Option<String>,
}

impl Notebook<'_> {
    /// Saves an entry, and returns what follows from it.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchForm`](crate::Error::NoSuchForm);
    /// [`Error::Journal`](crate::Error::Journal) if it cannot be saved. Nothing is changed then.
    pub fn save_entry(&mut self, input: &EntryInput) -> Result<SavedEntry> {
        let (form, forms) = (self.form_of_new(input)?, self.library()?.forms());
        let before = input.entry.and_then(|id| self.journal.entry(id).ok());
        let id = self.journal.save_entry_with_follow_ups(input, form.as_deref(), forms, self.today)?;
        // It is saved: an error while reading it must not make anybody save it twice.
        let (read, beside) = self.entry_and_ratings(id).ok().unzip();
        let beside = beside.unwrap_or_default();
        // A changed entry asks nothing anew, and says only what it became.
        let new = read.as_ref().map(|view| &view.entry).filter(|_| input.entry.is_none());
        let asks_where =
            new.filter(|entry| self.asks_where(entry).unwrap_or(false)).map(|entry| entry.content.date.on);
        let saved = read.as_ref().map(|view| &view.entry);
        let known = saved.filter(|_| input.entry.is_none() || before.is_some());
        let before = before.as_ref().map(|entry| &entry.content.answers);
        let gentle =
            known.and_then(|entry| self.support_message_after(entry, before, &beside).unwrap_or_default());
        let workplace = new.map(|entry| self.recurring_factor(entry).unwrap_or_default());
        let workplace = workplace.unwrap_or_default();
        let support = new.and_then(|entry| self.support_question_after(entry).unwrap_or_default());
        let job_line = new.and_then(|entry| self.job_line_after(entry).unwrap_or_default());
        let results = read.map(|view| (view.counts, view.scores, view.places, view.changes, view.listed));
        let (counts, scores, places, changes, listed) = results.unwrap_or_default();
        Ok(SavedEntry {
            entry: id,
            counts,
            scores,
            places,
            changes,
            listed,
            asks_where,
            gentle,
            workplace,
            support,
            job_line,
        })
    }

    /// Returns true if it is time to ask where the person works: with the first rating, while no
    /// work period is described.
    fn asks_where(&mut self, entry: &Entry) -> Result<bool> {
        let rates = entry.form.early_sign.is_some();
        Ok(rates && self.journal.is_first_of_kind(entry)? && self.journal.work_periods()?.is_empty())
    }
}
