//! Good moments, as a list of what peer work did here.

use std::collections::HashSet;

use journal::{Entry, EntryId, Store};
use practice::{Answer, FuzzyDate, QuestionKind};
use serde::Serialize;

use crate::error::Result;
use crate::looking_back::stretch::StretchDays;
use crate::notebook::Notebook;

/// The form of good moments, its question about what was good, and the options that tell of
/// something at work that is different since.
pub(crate) const FORM: &str = "good-moment";
const KIND: &str = "meaning_kind";
const DID_SOMETHING: [&str; 3] = ["idea_taken_up", "change_in_service", "bridge"];

/// A good moment.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct GoodMoment {
    entry: EntryId,
    on: FuzzyDate,
    /// The first answer in the person's own words; empty if there is none, or if it has expired.
    words: String,
    /// Labels of what was good in it.
    kinds: Vec<String>,
    /// True if an idea was taken up, something in the service changed, or it was a link between
    /// people and team.
    did_something: bool,
    /// True if it is on the list to talk about.
    on_list: bool,
}

impl<S: Store> Notebook<'_, S> {
    /// Good moments of a stretch, the latest first.
    pub(super) fn good_moments(&mut self, days: &StretchDays) -> Result<Vec<GoodMoment>> {
        let entries = self.entries_in_stretch(FORM, days)?;
        let open = self.journal.agenda_items()?.into_iter().filter(|item| item.done_on.is_none());
        let on_list: HashSet<EntryId> = open.flat_map(|item| item.entries).collect();
        Ok(entries.into_iter().rev().map(|entry| GoodMoment::of(entry, &on_list)).collect())
    }
}

impl GoodMoment {
    fn of(entry: Entry, on_list: &HashSet<EntryId>) -> Self {
        let answers = &entry.content.answers;
        let words = entry.form.fields().find_map(|field| match answers.get(&field.id) {
            Some(Answer::Text(text)) => Some(text.clone()),
            _ => None,
        });
        let chosen = match answers.get(KIND) {
            Some(Answer::Choices(codes)) => codes.as_slice(),
            _ => &[],
        };
        let options = entry.form.field(KIND).map(|field| &field.ask);
        let options = options.map(QuestionKind::options).unwrap_or_default();
        let kinds = options.iter().filter(|option| chosen.contains(&option.code));
        Self {
            entry: entry.id,
            on: entry.content.date,
            words: words.unwrap_or_default(),
            kinds: kinds.map(|option| option.label.clone()).collect(),
            on_list: on_list.contains(&entry.id),
            did_something: DID_SOMETHING.iter().any(|code| chosen.iter().any(|one| one == code)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_of_good_moments_has_the_options_that_are_looked_for() {
        let library = practice::shipped("en").unwrap();
        let options = library.form(FORM).unwrap().field(KIND).unwrap().ask.options();
        for code in DID_SOMETHING {
            assert!(options.iter().any(|option| option.code == code), "{code}");
        }
    }
}
