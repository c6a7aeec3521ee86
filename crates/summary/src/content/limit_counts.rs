//! Outcomes of limits over a period, counted as everywhere in the notebook.

use journal::{CountedAs, CountedLimit, Journal, Store};
use practice::{Choice, Count, Library, LimitHistory, LimitOutcome, QuestionKind};

use crate::content::available::LimitCounts;
use crate::content::selection::Period;
use crate::error::Result;

/// The form whose answers are reviews of limits.
const CHECK_IN: &str = "boundary-checkin";

/// Limits and lines of the check-in with the reviews that count in a period: one counting with
/// *My limits* and *Looking back*.
///
/// # Errors
///
/// [`crate::Error::Journal`] if the journal cannot be read.
pub(crate) fn counted_in<S: Store>(
    journal: &mut Journal<S>,
    period: Period,
    library: &Library,
) -> Result<Vec<CountedLimit>> {
    let Some(form) = library.form(CHECK_IN) else { return Ok(Vec::new()) };
    Ok(journal.counted_limits(form, |_, _| true, |on| (period.first..=period.last).contains(&on))?.0)
}

/// The [`LimitCounts::id`] of a limit, and true if its name is in the person's own words.
pub(crate) fn limit_id(limit: &CountedLimit) -> (String, bool) {
    match &limit.counted_as {
        CountedAs::Limit(id) => (format!("limit/{}", id.number()), true),
        CountedAs::Line(id) => (id.clone(), false),
    }
}

/// Limits and lines with the outcomes that are counted.
pub(crate) fn limit_counts(limits: Vec<CountedLimit>, library: &Library) -> Vec<LimitCounts> {
    let outcomes = outcomes(library);
    let counts = limits.into_iter().map(|limit| {
        let (id, own_words) = limit_id(&limit);
        let counts = counts(&limit.history(), outcomes);
        LimitCounts { id, line: limit.name, own_words, counts }
    });
    counts.filter(|limit| !limit.counts.is_empty()).collect()
}

/// The outcomes with their words, as the check-in offers them.
fn outcomes(library: &Library) -> &[Choice] {
    let mut fields = library.form(CHECK_IN).into_iter().flat_map(|form| form.fields());
    fields
        .find_map(|field| match &field.ask {
            QuestionKind::Outcome { options } => Some(options.as_slice()),
            _ => None,
        })
        .unwrap_or_default()
}

/// Counts in the order of the options, without those that are not counted or were never chosen.
fn counts(history: &LimitHistory, outcomes: &[Choice]) -> Vec<Count> {
    let count = |option: &Choice| {
        let times = history.times(LimitOutcome::from_code(&option.code)?);
        let words = option.counted.clone()?;
        (times > 0).then(|| Count { code: option.code.clone(), words, times })
    };
    outcomes.iter().filter_map(count).collect()
}
