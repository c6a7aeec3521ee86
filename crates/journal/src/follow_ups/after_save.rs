//! Side effects of saving an entry: prompted drafts and answered follow-ups.

use chrono::NaiveDate;
use practice::{Answer, Answers, Form, QuestionKind, SharingStatus};
use rusqlite::Connection;

use crate::drafts::rows;
use crate::entries::content::{Content, FROM};
use crate::error::Result;
use crate::follow_ups::due;
use crate::ids::EntryId;

/// Context of saving an entry.
#[derive(Clone, Copy)]
pub(crate) struct SaveContext<'a> {
    /// All shipped forms.
    pub(crate) forms: &'a [Form],
    pub(crate) today: NaiveDate,
}

/// Creates the drafts that `content` asks for and `before` did not, and marks follow-ups that a new
/// entry answers.
pub(crate) fn run(
    db: &Connection,
    id: EntryId,
    form: &Form,
    before: Option<&Content>,
    content: &Content,
    context: SaveContext<'_>,
) -> Result<()> {
    let SaveContext { forms, today } = context;
    for wanted in prompted_forms(form, before, content) {
        let Some(wanted) = forms.iter().find(|form| form.id == wanted) else { continue };
        if !rows::has_linked_draft(db, id, &wanted.id)? && !has_linked_entry(db, id, &wanted.id)? {
            let empty = Content {
                date: content.date,
                share: SharingStatus::Private,
                roles: Vec::new(),
                tags: Vec::new(),
                answers: Answers::new(),
                from: Some(id),
                work_period: content.work_period,
            };
            rows::insert_new(db, wanted, &empty.to_json()?, today)?;
        }
    }
    match (before, content.from) {
        (None, Some(of)) => due::mark_answered(db, of, id, &form.id, forms, today),
        _ => Ok(()),
    }
}

/// Ids of the forms that newly ticked fields ask for.
fn prompted_forms<'form>(
    form: &'form Form,
    before: Option<&Content>,
    content: &Content,
) -> impl Iterator<Item = &'form str> {
    let is_ticked =
        |content: &Content, field: &str| matches!(content.answers.get(field), Some(Answer::Choice(_)));
    form.fields().filter(|field| matches!(field.ask, QuestionKind::Tick)).filter_map(move |field| {
        let is_new =
            is_ticked(content, &field.id) && !before.is_some_and(|before| is_ticked(before, &field.id));
        field.leads_to.as_deref().filter(|_| is_new)
    })
}

fn has_linked_entry(db: &Connection, from: EntryId, form: &str) -> rusqlite::Result<bool> {
    let read = "SELECT EXISTS (SELECT 1 FROM chosen JOIN entry ON entry.id = chosen.entry
                WHERE chosen.field = ?1 AND chosen.code = ?2 AND entry.form = ?3)";
    db.prepare_cached(read)?.query_row((FROM, from.0.to_string(), form), |row| row.get(0))
}
