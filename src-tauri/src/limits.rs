//! What the pages are told about my limits.

use journal::{EntryId, Journal, Limit, LimitId, LimitPlan};
use practice::{
    Choice, FEWEST_TIMES, Form, LimitCourse, LimitOutcome, Look, StarterLimit, limit_course, pushed_lately,
};
use serde::Serialize;

use crate::error::Error;
use crate::today;
use crate::writing::{language, library};

/// The form whose lines feed limits.
const CHECK_IN: &str = "boundary-checkin";

/// One of my limits, and how it has gone.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct LimitCard {
    limit: Limit,
    course: LimitCourse,
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
            domains: library.responses("boundary_domain"),
            firmness: library.responses("firmness"),
            outcomes: library.responses("limit_outcome"),
        })
    }
}

fn starters(journal: &Journal) -> Result<&'static [StarterLimit], Error> {
    practice::starter_limits(&language(journal)).map_err(|_| Error::Internal)
}

fn cards(journal: &mut Journal) -> Result<Vec<LimitCard>, Error> {
    let form = library(journal)?.form(CHECK_IN).ok_or(Error::NoSuchForm)?;
    let mine = journal.limits()?;
    mine.iter().map(|limit| LimitCard::of(journal, limit, &mine, form)).collect()
}

impl LimitCard {
    fn of(journal: &mut Journal, limit: &Limit, mine: &[Limit], form: &Form) -> Result<Self, Error> {
        let said = journal.looks(limit, mine, form)?;
        let looks: Vec<Look> = said.iter().map(|one| one.look).collect();
        let course = limit_course(&looks);
        let is_used = limit.retired_on.is_none();
        let times_pushed = course.times(LimitOutcome::Pushed);
        let lately = pushed_lately(&looks);
        Ok(Self {
            told: course.came_up as usize >= FEWEST_TIMES,
            due: is_used && is_due(&limit.plan, &looks),
            ask_the_workplace: is_used && course.often_pushed && times_pushed > limit.plan.asked_at,
            pushed_in: said
                .iter()
                .filter(|one| lately.contains(&one.look))
                .filter_map(|one| one.entry)
                .collect(),
            course,
            limit: limit.clone(),
        })
    }
}

/// Whether the day has come on which the person wanted to look at a limit again, and nothing was said about it since.
fn is_due(plan: &LimitPlan, looks: &[Look]) -> bool {
    plan.review_on.is_some_and(|day| day <= today::date() && !looks.iter().any(|look| look.on >= day))
}

/// Makes a limit to begin with one of the person's own.
pub(crate) fn adopt(journal: &mut Journal, starter: &str) -> Result<LimitId, Error> {
    let starter = starters(journal)?.iter().find(|limit| limit.id == starter).ok_or(Error::NoSuchForm)?;
    Ok(journal.adopt_limit(starter, today::date())?)
}

/// The question about the workplace was answered: it is not asked again before there is another time.
pub(crate) fn asked(journal: &mut Journal, id: LimitId) -> Result<(), Error> {
    let form = library(journal)?.form(CHECK_IN).ok_or(Error::NoSuchForm)?;
    let mine = journal.limits()?;
    let Some(limit) = mine.iter().find(|limit| limit.id == id) else {
        return Err(journal::Error::NoSuchLimit.into());
    };
    let looks: Vec<Look> = journal.looks(limit, &mine, form)?.iter().map(|one| one.look).collect();
    let asked_at = limit_course(&looks).times(LimitOutcome::Pushed);
    let plan = LimitPlan { asked_at, ..limit.plan.clone() };
    journal.keep_limit(Some(id), &plan, today::date())?;
    Ok(())
}
