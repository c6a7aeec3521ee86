//! Support that was wanted and not there: counted, and the question about the workplace.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use journal::{Entry, EntryId, EntryWithOption, Store};
use practice::{Answer, Choice, QuestionKind, SupportNotThereRule, support_rules};
use serde::Serialize;

use crate::error::Result;
use crate::looking_back::gathered::count::number;
use crate::looking_back::stretch::StretchDays;
use crate::notebook::Notebook;

/// Start of the preferences with the day of the last such note when the question was answered, one
/// for each kind of support.
const ASKED: &str = "support-question.";

/// A kind of support that was wanted and not there.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SupportWanted {
    /// Code of the kind of support.
    kind: String,
    /// Its label.
    label: String,
    /// Number of notes in the stretch that say so.
    times: u32,
    /// Number of notes in the stretch about this support, however it was.
    of: u32,
    /// The notes that make a question about the workplace, in any stretch; none without one.
    asks_about: Vec<EntryId>,
}

/// A question about the workplace after a note about support.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SupportQuestion {
    /// Code of the kind of support.
    kind: String,
    /// Its label.
    label: String,
    /// The notes that make the question.
    entries: Vec<EntryId>,
}

impl<S: Store> Notebook<'_, S> {
    /// Kinds of support that were wanted and not there, the most frequent first, and the number of
    /// notes about support.
    pub(super) fn support_wanted(&mut self, days: &StretchDays) -> Result<(Vec<SupportWanted>, u32)> {
        let Some(rule) = rule() else { return Ok((Vec::new(), 0)) };
        let within =
            |notes: &[EntryWithOption]| notes.iter().filter(|one| days.contains(one.entry, one.on)).count();
        let total = within(&self.journal.entries_of_form(&rule.form)?);
        let mut kinds = Vec::new();
        for Choice { code, label, .. } in self.kinds_of_support(rule)? {
            let (wanted, all) = self.notes_about(rule, code)?;
            let (times, of) = (number(within(&wanted)), number(within(&all)));
            if times == 0 {
                continue;
            }
            let asks_about = self.question_of(rule, code, self.today, &wanted)?;
            kinds.push(SupportWanted { kind: code.clone(), label: label.clone(), times, of, asks_about });
        }
        kinds.sort_by_key(|kind| std::cmp::Reverse(kind.times));
        Ok((kinds, number(total)))
    }

    /// The question about the workplace after `entry` was saved; none without one.
    pub(crate) fn support_question_after(&mut self, entry: &Entry) -> Result<Option<SupportQuestion>> {
        let Some(rule) = rule().filter(|rule| rule.form == entry.form.id) else { return Ok(None) };
        let chosen = |field: &str| match entry.content.answers.get(field) {
            Some(Answer::Choice(code)) => Some(code.clone()),
            _ => None,
        };
        let is_wanted = chosen(&rule.field).is_some_and(|code| rule.codes.contains(&code));
        let Some(kind) = chosen(&rule.kind_field).filter(|_| is_wanted) else { return Ok(None) };
        let (wanted, _) = self.notes_about(rule, &kind)?;
        let entries = self.question_of(rule, &kind, entry.content.date.on, &wanted)?;
        let options = entry.form.field(&rule.kind_field).map(|field| field.ask.options());
        let label = options.unwrap_or_default().iter().find(|option| option.code == kind);
        let label = label.map(|option| option.label.clone()).unwrap_or_default();
        Ok((!entries.is_empty()).then_some(SupportQuestion { kind, label, entries }))
    }

    /// The notes up to the day `now` that make a question about this support; none if it was
    /// answered and the support was not wanted again since.
    fn question_of(
        &mut self,
        rule: &SupportNotThereRule,
        kind: &str,
        now: NaiveDate,
        wanted: &[EntryWithOption],
    ) -> Result<Vec<EntryId>> {
        let asked = self.journal.preferences()?.remove(&format!("{ASKED}{kind}"));
        let asked_on = asked.and_then(|day| day.parse().ok());
        let days: Vec<NaiveDate> = wanted.iter().map(|one| one.on).collect();
        if !rule.applies(now, &days, asked_on) {
            return Ok(Vec::new());
        }
        let first = now.checked_sub_days(Days::new(rule.days.into())).unwrap_or(NaiveDate::MIN);
        Ok(wanted.iter().filter(|one| one.on > first && one.on <= now).map(|one| one.entry).collect())
    }

    /// Notes that say that this support was wanted and not there, and all notes about it.
    fn notes_about(
        &mut self,
        rule: &SupportNotThereRule,
        kind: &str,
    ) -> Result<(Vec<EntryWithOption>, Vec<EntryWithOption>)> {
        let of_kind = [kind.to_owned()];
        let about = self.journal.entries_with_option(&rule.form, &rule.kind_field, &of_kind)?;
        let wanted = self.journal.entries_with_option(&rule.form, &rule.field, &rule.codes)?;
        let wanted: HashSet<EntryId> = wanted.into_iter().map(|one| one.entry).collect();
        let is_wanted = |one: &&EntryWithOption| wanted.contains(&one.entry);
        Ok((about.iter().filter(is_wanted).copied().collect(), about))
    }

    fn kinds_of_support(&self, rule: &SupportNotThereRule) -> Result<&'static [Choice]> {
        let form = self.library()?.form(&rule.form);
        let field = form.and_then(|form| form.field(&rule.kind_field));
        Ok(field.map(|field| &field.ask).map(QuestionKind::options).unwrap_or_default())
    }
}

impl Notebook<'_> {
    /// Notes that the question about this support was answered. It is not asked again before the
    /// support is wanted and not there another time.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchForm`](crate::Error::NoSuchForm) if there is no such support;
    /// [`Error::Journal`](crate::Error::Journal) if it cannot be saved.
    pub fn acknowledge_support_question(&mut self, kind: &str) -> Result<()> {
        let rule = rule().ok_or(crate::Error::ShippedTexts)?;
        if !self.kinds_of_support(rule)?.iter().any(|known| known.code == kind) {
            return Err(crate::Error::NoSuchForm);
        }
        let (wanted, _) = self.notes_about(rule, kind)?;
        let last = wanted.iter().map(|one| one.on).max().unwrap_or(self.today);
        Ok(self.journal.save_preference(&format!("{ASKED}{kind}"), &last.to_string())?)
    }
}

fn rule() -> Option<&'static SupportNotThereRule> {
    support_rules().map(|rules| &rules.support_not_there)
}
