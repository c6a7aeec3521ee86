//! What the pages are told about my limits.

use chrono::NaiveDate;
use journal::{EntryId, Journal, Limit, LimitId, LimitPlan, LimitReviewEntry};
use practice::{
    Choice, Form, LimitHistory, LimitReview, MIN_TIMES_FOR_SUMMARY, StarterLimit, limit_history,
    overridden_again, recently_overridden,
};
use serde::Serialize;

use crate::clock;
use crate::error::Error;
use crate::writing::{language, library};

/// The form whose lines feed limits.
const CHECK_IN: &str = "boundary-checkin";

/// One of my limits, and how it has gone.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct LimitCard {
    limit: Limit,
    course: LimitHistory,
    /// Whether it came up often enough for a sentence beside the strip.
    told: bool,
    /// Whether its day to look at it again has come, and nothing was said about it since.
    due: bool,
    /// Whether to ask if it should be a question about the workplace.
    ask_the_workplace: bool,
    /// The check-ins among the last times in which there was no real choice.
    pushed_in: Vec<EntryId>,
}

/// Everything about limits.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct LimitsView {
    /// In the order in which they were adopted.
    limits: Vec<LimitCard>,
    starters: &'static [StarterLimit],
    domains: &'static [Choice],
    firmness: &'static [Choice],
    outcomes: &'static [Choice],
}

impl LimitsView {
    pub(crate) fn of(journal: &mut Journal) -> Result<Self, Error> {
        let (starters, library) = (starters(journal)?, library(journal)?);
        Ok(Self {
            limits: cards(journal)?,
            starters,
            domains: library.option_set("boundary_domain"),
            firmness: library.option_set("firmness"),
            outcomes: library.option_set("limit_outcome"),
        })
    }
}

fn starters(journal: &Journal) -> Result<&'static [StarterLimit], Error> {
    practice::starter_limits(&language(journal)).map_err(|_| Error::Internal)
}

fn cards(journal: &mut Journal) -> Result<Vec<LimitCard>, Error> {
    let form = library(journal)?.form(CHECK_IN).ok_or(Error::NoSuchForm)?;
    let mine = journal.limits()?;
    mine.into_iter().map(|limit| LimitCard::of(journal, limit, form)).collect()
}

impl LimitCard {
    fn of(journal: &mut Journal, limit: Limit, form: &Form) -> Result<Self, Error> {
        let said = journal.limit_reviews(&limit, form)?;
        let looks: Vec<LimitReview> = said.iter().map(|one| one.look).collect();
        let course = limit_history(&looks);
        let is_used = limit.retired_on.is_none();
        let lately = recently_overridden(&looks);
        Ok(Self {
            told: course.came_up as usize >= MIN_TIMES_FOR_SUMMARY,
            due: is_used && is_due(&limit.plan, &said),
            ask_the_workplace: is_used && course.often_pushed && is_another_time(&limit, &lately),
            pushed_in: said
                .iter()
                .filter(|one| lately.contains(&one.look))
                .filter_map(|one| one.entry)
                .collect(),
            course,
            limit,
        })
    }
}

/// Whether the day has come on which the person wanted to look at a limit again, and nothing was said about it since. What was said
/// while the clock ran ahead is not from then on.
fn is_due(plan: &LimitPlan, said: &[LimitReviewEntry]) -> bool {
    let today = clock::date();
    plan.review_on
        .is_some_and(|day| day <= today && !said.iter().any(|one| (day..=today).contains(&one.said_on)))
}

/// Whether there was a time without a real choice since the question about the workplace was last answered.
fn is_another_time(limit: &Limit, lately: &[LimitReview]) -> bool {
    let asked_on = limit.asked_on.as_ref().and_then(|day| day.parse().ok());
    asked_on.is_none_or(|asked_on: NaiveDate| overridden_again(lately, asked_on))
}

/// Makes a limit to begin with one of the person's own.
pub(crate) fn adopt(journal: &mut Journal, starter: &str) -> Result<LimitId, Error> {
    let starter = starters(journal)?.iter().find(|limit| limit.id == starter).ok_or(Error::NoSuchForm)?;
    Ok(journal.adopt_limit(starter, clock::date())?)
}

/// The question about the workplace was answered: it is not asked again before there is another time.
pub(crate) fn asked(journal: &mut Journal, id: LimitId) -> Result<(), Error> {
    let form = library(journal)?.form(CHECK_IN).ok_or(Error::NoSuchForm)?;
    let limit = journal.limits()?.into_iter().find(|limit| limit.id == id);
    let looks = journal.limit_reviews(&limit.ok_or(journal::Error::NoSuchLimit)?, form)?;
    let looks: Vec<LimitReview> = looks.into_iter().map(|one| one.look).collect();
    let last = recently_overridden(&looks).into_iter().map(|look| look.on).max();
    Ok(journal.acknowledge_limit_question(id, last.unwrap_or_else(clock::date))?)
}
