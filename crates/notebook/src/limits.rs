//! Limits as the front end shows them: reviews that are due, and questions for the workplace.

use chrono::NaiveDate;
use journal::{EntryId, Limit, LimitId, LimitPlan, LimitReviewEntry};
use practice::{
    Choice, Form, LimitHistory, LimitReview, MIN_TIMES_FOR_SUMMARY, StarterLimit, limit_history,
    overridden_again, recently_overridden,
};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// The form whose answers count as reviews of limits.
const CHECK_IN: &str = "boundary-checkin";

/// A limit with its history.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LimitCard {
    limit: Limit,
    history: LimitHistory,
    /// True if it came up often enough for a sentence about its history.
    has_summary: bool,
    /// True if its review is due.
    due: bool,
    /// True if the person is asked whether to raise it with the workplace.
    ask_the_workplace: bool,
    /// The recent check-ins in which it was overridden.
    overridden_in: Vec<EntryId>,
}

/// Every limit, and the options that describe one.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LimitsView {
    /// In the order in which they were adopted.
    limits: Vec<LimitCard>,
    starters: &'static [StarterLimit],
    domains: &'static [Choice],
    firmness: &'static [Choice],
    outcomes: &'static [Choice],
}

impl Notebook<'_> {
    /// Every limit, with its history and the reviews that are due.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`]; [`Error::Journal`] if the journal cannot be read.
    pub fn limits(&mut self) -> Result<LimitsView> {
        let (starters, library) = (self.starters()?, self.library()?);
        let check_in = self.check_in_form()?;
        let limits = self.journal.limits()?;
        let mut reviews = self.journal.reviews_of_all_limits(&limits, check_in)?;
        let card = |limit: Limit| {
            let entries = reviews.remove(&limit.id).unwrap_or_default();
            LimitCard::of(limit, &entries, self.today)
        };
        Ok(LimitsView {
            limits: limits.into_iter().map(card).collect(),
            starters,
            domains: library.option_set("boundary_domain"),
            firmness: library.option_set("firmness"),
            outcomes: library.option_set("limit_outcome"),
        })
    }

    /// Makes a starter limit one of the person's own.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchForm`] if no starter has this id; [`Error::Journal`] if it cannot be saved.
    pub fn adopt_limit(&mut self, starter: &str) -> Result<LimitId> {
        let starters = self.starters()?;
        let starter = starters.iter().find(|limit| limit.id == starter).ok_or(Error::NoSuchForm)?;
        Ok(self.journal.adopt_limit(starter, self.today)?)
    }

    /// Acknowledges the question about the workplace. It is not asked again before the limit is
    /// overridden another time.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if there is no such limit or it cannot be saved.
    pub fn acknowledge_limit_question(&mut self, id: LimitId) -> Result<()> {
        let check_in = self.check_in_form()?;
        let limit = self.journal.limits()?.into_iter().find(|limit| limit.id == id);
        let limit = limit.ok_or(journal::Error::NoSuchLimit)?;
        let reviews = reviews_of(&self.journal.limit_reviews(&limit, check_in)?);
        let last = recently_overridden(&reviews).into_iter().map(|review| review.on).max();
        Ok(self.journal.acknowledge_limit_question(id, last.unwrap_or(self.today))?)
    }

    fn starters(&self) -> Result<&'static [StarterLimit]> {
        practice::starter_limits(self.language).map_err(|_| Error::ShippedTexts)
    }
}

impl<S: journal::Store> Notebook<'_, S> {
    pub(crate) fn check_in_form(&self) -> Result<&'static Form> {
        self.library()?.form(CHECK_IN).ok_or(Error::NoSuchForm)
    }
}

impl LimitCard {
    fn of(limit: Limit, entries: &[LimitReviewEntry], today: NaiveDate) -> Self {
        let reviews = reviews_of(entries);
        let history = limit_history(&reviews);
        let is_used = limit.retired_on.is_none();
        let overridden = recently_overridden(&reviews);
        Self {
            has_summary: history.came_up as usize >= MIN_TIMES_FOR_SUMMARY,
            due: is_used && is_due(&limit.plan, entries, today),
            ask_the_workplace: is_used && history.often_pushed && is_another_time(&limit, &overridden),
            overridden_in: entries
                .iter()
                .filter(|one| overridden.contains(&one.review))
                .filter_map(|one| one.entry)
                .collect(),
            history,
            limit,
        }
    }
}

fn reviews_of(entries: &[LimitReviewEntry]) -> Vec<LimitReview> {
    entries.iter().map(|one| one.review).collect()
}

/// Returns true from the day on which the person wanted to review a limit, until it is reviewed. A
/// review from while the clock ran ahead does not count.
fn is_due(plan: &LimitPlan, entries: &[LimitReviewEntry], today: NaiveDate) -> bool {
    plan.review_on
        .is_some_and(|day| day <= today && !entries.iter().any(|one| (day..=today).contains(&one.saved_on)))
}

/// Returns true if the limit was overridden since the question about the workplace was last
/// acknowledged.
fn is_another_time(limit: &Limit, overridden: &[LimitReview]) -> bool {
    let asked_on = limit.asked_on.as_ref().and_then(|day| day.parse().ok());
    asked_on.is_none_or(|asked_on: NaiveDate| overridden_again(overridden, asked_on))
}
