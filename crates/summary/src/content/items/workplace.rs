//! The latest look at the place: what helps, what is starred, and what is missing to learn.

use journal::{DatedContent, DayRange, Journal, Store};
use practice::{Field, Form, QuestionKind};

use crate::content::items::scope::Scope;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::error::Result;

const FORM: &str = "conditions-check";
/// The lists of the form: what helps here, and what is missing here.
const HELPS: &str = "helps";
const MISSING: &str = "missing";
/// The lines about training.
const LEARNING: [&str; 2] = ["training_self", "training_team"];

pub(super) fn items<S: Store>(journal: &mut Journal<S>, scope: Scope<'_>) -> Result<Vec<SectionItem>> {
    let Some(form) = scope.library.form(FORM) else { return Ok(Vec::new()) };
    // A look at the place is good for a quarter: the latest may be older than the period. Its day
    // stands beside it.
    let days = DayRange { first: None, last: Some(scope.period.last) };
    let (looks, _) = journal.dated_contents(FORM, days)?;
    let Some(look) = looks.last() else { return Ok(Vec::new()) };
    let when = scope.texts.date(look.content.date)?;
    let about = scope.texts.format("place-looked-at", &[("when", when.into())])?;
    let item = |section, kind: &str, field: &Field| {
        SectionItem::told(section, format!("{kind}/{}", field.id), field.label.clone(), Some(about.clone()))
    };
    let starred_in =
        if scope.is_for_manager() { SummarySection::Questions } else { SummarySection::Workplace };
    let mut items = Vec::new();
    for field in form.fields() {
        if is_on_list(look, form, HELPS, field) {
            items.push(item(SummarySection::WentWell, "helps", field));
        }
        if form.is_starred(&field.id, &look.content.answers) {
            items.push(item(starred_in, "condition", field));
        }
        if LEARNING.contains(&field.id.as_str()) && is_on_list(look, form, MISSING, field) {
            items.push(item(SummarySection::Learning, "learning", field));
        }
    }
    Ok(items)
}

/// Returns true if the answer to `field` puts it on a list of the form.
fn is_on_list(look: &DatedContent, form: &Form, list: &str, field: &Field) -> bool {
    let answer =
        look.content.answers.get(&field.id).filter(|_| matches!(field.ask, QuestionKind::Choice { .. }));
    let list = form.lists.iter().find(|one| one.id == list);
    list.zip(answer).is_some_and(|(list, answer)| list.has(answer))
}
