//! Counts over the notes of the period: tensions, obstacles that came again, limits with no
//! real choice, and support that was wanted and not there.

use std::collections::{BTreeSet, HashSet};

use journal::{ChosenIn, CountedLimit, DatedCode, EntryId, Journal, Store};
use practice::{Choice, LimitOutcome, Recipient, support_rules};

use crate::content::items::scope::Scope;
use crate::content::limit_counts::limit_id;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::error::Result;

const MORAL_NOTE: &str = "moral-note";
const OBSTACLES: &str = "obstacles";
/// Kinds of support that tell of the person's own health. They are no matter for someone who may have
/// a say over the job.
const OWN_HEALTH: [&str; 2] = ["own_therapy", "gp_or_psychiatrist"];
/// Fewest notes in which an obstacle is called repeated.
const REPEATED: usize = 2;

pub(super) fn items<S: Store>(
    journal: &mut Journal<S>,
    scope: Scope<'_>,
    limits: &[CountedLimit],
) -> Result<Vec<SectionItem>> {
    let mut items = Vec::new();
    let (tensions, _) = journal.dated_codes(ChosenIn::Tensions, &[], scope.days())?;
    let options = scope.library.option_set("tension");
    items.extend(in_notes(scope, SummarySection::BetweenRoles, "tension", options, &tensions, 1)?);
    items.extend(pushed_limits(scope, limits)?);
    items.extend(support_not_there(journal, scope)?);
    let (obstacles, _) = journal.dated_codes(ChosenIn::Field(OBSTACLES), &[MORAL_NOTE], scope.days())?;
    let options = scope.library.option_set("obstacle");
    items.extend(in_notes(scope, SummarySection::Workplace, "obstacle", options, &obstacles, REPEATED)?);
    Ok(items)
}

/// The options that were chosen in at least `fewest` notes, in their order.
fn in_notes(
    scope: Scope<'_>,
    section: SummarySection,
    kind: &str,
    options: &[Choice],
    chosen: &[DatedCode],
    fewest: usize,
) -> Result<Vec<SectionItem>> {
    let mut items = Vec::new();
    for Choice { code, label, .. } in options {
        let notes: BTreeSet<EntryId> =
            chosen.iter().filter(|one| one.code == *code).map(|one| one.entry).collect();
        if notes.len() >= fewest {
            let about = scope.texts.format("in-notes", &[("notes", notes.len().into())])?;
            let id = format!("{kind}/{code}");
            items.push(SectionItem::told(section, id, label.clone(), Some(about)));
        }
    }
    Ok(items)
}

/// Section of a matter of the workplace: among the questions, on a page for a manager.
fn workplace(scope: Scope<'_>) -> SummarySection {
    if scope.is_for_manager() { SummarySection::Questions } else { SummarySection::Workplace }
}

fn pushed_limits(scope: Scope<'_>, limits: &[CountedLimit]) -> Result<Vec<SectionItem>> {
    let mut items = Vec::new();
    for limit in limits {
        let times = limit.history().times(LimitOutcome::Pushed);
        if times == 0 {
            continue;
        }
        let about = scope.texts.format("limit-pushed", &[("times", times.into())])?;
        let (limit_id, is_own) = limit_id(limit);
        let id = format!("pushed/{limit_id}");
        items.push(if is_own {
            SectionItem::own(workplace(scope), id, limit.name.clone(), Some(about))
        } else {
            SectionItem::told(workplace(scope), id, limit.name.clone(), Some(about))
        });
    }
    Ok(items)
}

fn support_not_there<S: Store>(journal: &mut Journal<S>, scope: Scope<'_>) -> Result<Vec<SectionItem>> {
    let Some(rule) = support_rules().map(|rules| &rules.support_not_there) else { return Ok(Vec::new()) };
    let form = scope.library.form(&rule.form);
    let kinds = form.and_then(|form| form.field(&rule.kind_field)).map(|field| field.ask.options());
    let wanted = journal.entries_with_option(&rule.form, &rule.field, &rule.codes)?;
    let wanted: HashSet<EntryId> = wanted.into_iter().map(|one| one.entry).collect();
    let of_kinds = ChosenIn::Field(&rule.kind_field);
    let (notes, _) = journal.dated_codes(of_kinds, &[&rule.form], scope.days())?;
    let mut items = Vec::new();
    let has_a_say = scope.recipient.is_some_and(Recipient::may_have_a_say_over_the_job);
    for Choice { code, label, .. } in kinds.unwrap_or_default() {
        if has_a_say && OWN_HEALTH.contains(&code.as_str()) {
            continue;
        }
        let times = notes.iter().filter(|one| one.code == *code && wanted.contains(&one.entry)).count();
        if times > 0 {
            let about = scope.texts.format("support-not-there", &[("times", times.into())])?;
            items.push(SectionItem::told(
                workplace(scope),
                format!("support/{code}"),
                label.clone(),
                Some(about),
            ));
        }
    }
    Ok(items)
}
