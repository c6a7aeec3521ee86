//! Limits by outcome as one picture for a summary, a strip for each limit.

use charts::Table;
use practice::LimitOutcome;
use summary::{LimitCounts, Picture};

use crate::error::Result;
use crate::looking_back::limits::{strips, told};
use crate::looking_back::words::Words;
use crate::summaries::pictures::drawn::on_page;

/// The outcomes that a summary counts: a limit that did not come up is not among them.
const OUTCOMES: [LimitOutcome; 4] =
    [LimitOutcome::Held, LimitOutcome::BentOnPurpose, LimitOutcome::Slipped, LimitOutcome::Pushed];

/// The picture of these limits, with the counts and names that they have in words; `None` for none.
///
/// # Errors
///
/// [`Error::ShippedTexts`](crate::Error::ShippedTexts).
pub(super) fn picture(language: &str, limits: impl Iterator<Item = LimitCounts>) -> Result<Option<Picture>> {
    let words = Words::of(language);
    let subjects: Vec<(String, Vec<u32>)> = limits.map(|limit| (limit.line.clone(), times(&limit))).collect();
    if subjects.is_empty() {
        return Ok(None);
    }
    let mut chart = strips(words, &OUTCOMES, &subjects)?;
    let mut rows = Vec::new();
    for (name, times) in &subjects {
        let came_up: u32 = times.iter().sum();
        rows.push(vec![name.clone(), came_up.to_string(), words.join(told(words, times)?)?]);
    }
    let columns = ["limits-column-limit", "limits-column-came-up", "page-limits-column-outcomes"];
    let columns = columns.iter().map(|key| words.get(key)).collect::<Result<_>>()?;
    chart.table = Table { caption: chart.title.clone(), columns, rows };
    let mut all = vec![0; OUTCOMES.len()];
    for (_, times) in &subjects {
        all.iter_mut().zip(times).for_each(|(sum, own)| *sum += own);
    }
    let (came_up, said) = (all.iter().sum::<u32>(), words.join(told(words, &all)?)?);
    let sentence = words.format("limits-told", &[("times", came_up.into()), ("said", said.into())])?;
    let has_share = chart.svg.contains("class=\"share\"");
    let note = has_share.then(|| words.get("limits-share")).transpose()?;
    Ok(Some(on_page("limits".to_owned(), chart, sentence, note)))
}

/// Number of times for each outcome.
fn times(limit: &LimitCounts) -> Vec<u32> {
    let of = |outcome: &LimitOutcome| {
        limit.counts.iter().find(|count| count.code == outcome.code()).map_or(0, |count| count.times)
    };
    OUTCOMES.iter().map(of).collect()
}
