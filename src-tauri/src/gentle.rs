//! What is said gently once something is kept: at most one thing, exactly when its rule says, and never what was muted.

use journal::{Entry, EntryId, Journal};
use practice::{SupportRules, TrendDirection, support_rules};
use serde::Serialize;

use crate::error::Error;
use crate::today;

/// A gentle text. The words stand in `gentle.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum SupportMessage {
    /// T5: work like this can stir up things of one's own.
    Stirs,
    /// T6: weeks later, it is still close.
    StillClose,
    /// T2: the last answers about these scales are different from what is usual.
    Moved { scales: Vec<String> },
    /// T2+: they are, and the way one would wish; higher or lighter.
    MovedWell { scales: Vec<String>, higher: bool },
}

/// The choice of the page by which a text is muted for good.
const NEVER: &str = "never";

impl SupportMessage {
    /// What it is muted by.
    fn preference(&self) -> &'static str {
        match self {
            Self::Stirs => "gentle.stirs",
            Self::StillClose => "gentle.still-close",
            Self::Moved { .. } => "gentle.moved",
            Self::MovedWell { .. } => "gentle.moved-well",
        }
    }

    /// What is said after `entry` was kept for the first time, if anything is. What is muted is not shown, and changes nothing about
    /// what is said when.
    pub(crate) fn after(journal: &mut Journal, entry: &Entry) -> Result<Option<Self>, Error> {
        let Some(rules) = support_rules() else { return Ok(None) };
        let mut found = Vec::from_iter(stirs(journal, rules, entry)?);
        found.extend(still_close(journal, rules, entry)?);
        found.extend(moved(journal, rules, entry)?);
        let muted = journal.preferences()?;
        let is_muted = |text: &Self| muted.get(text.preference()).is_some_and(|choice| choice == NEVER);
        Ok(found.into_iter().find(|text| !is_muted(text)))
    }
}

fn stirs(
    journal: &mut Journal,
    rules: &SupportRules,
    entry: &Entry,
) -> Result<Option<SupportMessage>, Error> {
    let stirs = &rules.personal_trigger;
    if entry.form.id != stirs.form {
        return Ok(None);
    }
    let notes = journal.entries_with_option(&stirs.form, &stirs.field, &stirs.codes)?;
    let kept_on: Vec<_> = notes.iter().map(|note| note.saved_on).collect();
    let is_last = notes.last().is_some_and(|note| note.entry == entry.id);
    Ok((is_last && stirs.is_said(&kept_on)).then_some(SupportMessage::Stirs))
}

fn still_close(
    journal: &mut Journal,
    rules: &SupportRules,
    entry: &Entry,
) -> Result<Option<SupportMessage>, Error> {
    let rule = &rules.lingering;
    let (true, Some(event)) = (entry.form.id == rule.form, entry.content.from) else { return Ok(None) };
    let says_so = match entry.content.answers.get(&rule.field) {
        Some(practice::Answer::Choice(code)) => rule.codes.contains(code),
        _ => false,
    };
    let event = match journal.entry(event) {
        Ok(event) => event,
        Err(journal::Error::NoSuchEntry) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let follow_up = event.form.follow_up.as_ref();
    let day = event.created_on.parse().ok().zip(follow_up);
    let day = day.and_then(|(kept_on, follow_up)| follow_up.follow_up_answered(kept_on, today::date()));
    let is_late = day.is_some_and(|day| rule.days.contains(&day));
    Ok((says_so && is_late).then_some(SupportMessage::StillClose))
}

/// Every scale that moved the same way at the same time is named at once: each is silent for a while afterwards.
fn moved(
    journal: &mut Journal,
    rules: &SupportRules,
    entry: &Entry,
) -> Result<Option<SupportMessage>, Error> {
    if !rules.trend.forms.contains(&entry.form.id) {
        return Ok(None);
    }
    let standings = journal.scale_trends(entry)?;
    let turn = standings.iter().find_map(|one| one.reported);
    let scales = standings.into_iter().filter(|one| one.reported.is_some()).map(|one| one.name).collect();
    Ok(turn.map(|turn| match turn {
        TrendDirection::Weighs => SupportMessage::Moved { scales },
        TrendDirection::Lighter => SupportMessage::MovedWell { scales, higher: false },
        TrendDirection::Higher => SupportMessage::MovedWell { scales, higher: true },
    }))
}

/// The notes that make a question about the workplace after `entry` was kept; none without one, and none while it stands on the
/// list to talk about.
pub(crate) fn workplace_question(journal: &mut Journal, entry: &Entry) -> Result<Vec<EntryId>, Error> {
    let Some(rule) =
        support_rules().map(|rules| &rules.recurring_factor).filter(|rule| rule.form == entry.form.id)
    else {
        return Ok(Vec::new());
    };
    let Some(practice::Answer::Choices(codes)) = entry.content.answers.get(&rule.field) else {
        return Ok(Vec::new());
    };
    let listed = journal.agenda_items()?;
    for code in codes.iter().filter(|code| rule.codes.contains(code)) {
        let notes = journal.entries_with_option(&rule.form, &rule.field, std::slice::from_ref(code))?;
        let on: Vec<_> = notes.iter().map(|note| note.on).collect();
        if !rule.is_asked(entry.content.date.on, &on) {
            continue;
        }
        let notes: Vec<_> = notes.into_iter().map(|note| note.entry).collect();
        // The new note is on no list yet: the question is, if another of these notes and none but these led to it.
        let stands = listed
            .iter()
            .filter(|item| item.done_on.is_none())
            .any(|item| !item.entries.is_empty() && item.entries.iter().all(|entry| notes.contains(entry)));
        if !stands {
            return Ok(notes);
        }
    }
    Ok(Vec::new())
}
