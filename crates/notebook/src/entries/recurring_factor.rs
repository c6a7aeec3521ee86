//! The question about the workplace: asked when several entries name the same workplace factor.

use journal::{Entry, EntryId};
use practice::{Answer, support_rules};

use crate::error::Result;
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// The entries that make a question about the workplace after `entry` was saved. Returns none
    /// without a question, and none while it is on the agenda.
    pub(crate) fn recurring_factor(&mut self, entry: &Entry) -> Result<Vec<EntryId>> {
        let rule = support_rules().map(|rules| &rules.recurring_factor);
        let Some(rule) = rule.filter(|rule| rule.form == entry.form.id) else {
            return Ok(Vec::new());
        };
        let Some(Answer::Choices(codes)) = entry.content.answers.get(&rule.field) else {
            return Ok(Vec::new());
        };
        let agenda = self.journal.agenda_items()?;
        for code in codes.iter().filter(|code| rule.codes.contains(code)) {
            let codes = std::slice::from_ref(code);
            let found = self.journal.entries_with_option(&rule.form, &rule.field, codes)?;
            let on: Vec<_> = found.iter().map(|one| one.on).collect();
            if !rule.applies(entry.content.date.on, &on) {
                continue;
            }
            let entries: Vec<_> = found.into_iter().map(|one| one.entry).collect();
            // The new entry led to no item yet: the question is on the agenda if another of these
            // entries, and none but these, led to an item.
            let is_on_agenda = agenda.iter().filter(|item| item.done_on.is_none()).any(|item| {
                !item.entries.is_empty() && item.entries.iter().all(|entry| entries.contains(entry))
            });
            if !is_on_agenda {
                return Ok(entries);
            }
        }
        Ok(Vec::new())
    }
}
