//! The last session, and the agreements that are still to be done.

use journal::{Agreement, Journal, Session, Store};
use practice::{AgreementKind, AgreementOwner, AgreementState, SessionOutcome};

use crate::content::items::scope::Scope;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::error::Result;
use crate::summary_texts::SummaryTexts;

pub(super) fn items<S: Store>(journal: &mut Journal<S>, scope: Scope<'_>) -> Result<Vec<SectionItem>> {
    let texts = scope.texts;
    let mut items = Vec::new();
    let is_past = |session: &Session| session.on <= scope.period.last;
    for session in journal.sessions()?.into_iter().filter(is_past) {
        if let Some(told) = told(&session, texts)? {
            let label = texts.get("last-session")?;
            items.push(SectionItem::told(
                SummarySection::Cover,
                "session/last".to_owned(),
                label,
                Some(told),
            ));
            break;
        }
    }
    for agreement in journal.open_agreements()? {
        let id = agreement.id.number();
        let is_training = agreement.content.kind == Some(AgreementKind::Training);
        let section = if is_training { SummarySection::Learning } else { SummarySection::Agreements };
        let about = about(&agreement, texts)?;
        items.push(SectionItem::own(section, format!("agreement/{id}/what"), agreement.content.words, about));
        let blocked_by = agreement.progress.blocked_by;
        if agreement.progress.state == AgreementState::Blocked && !blocked_by.trim().is_empty() {
            let mut item = SectionItem::own(section, format!("agreement/{id}/blocked-by"), blocked_by, None);
            item.label = texts.get("agreement-blocked-by")?;
            items.push(item);
        }
    }
    Ok(items)
}

/// The outcome of a session; `None` while it is planned.
fn told(session: &Session, texts: SummaryTexts) -> Result<Option<String>> {
    let key = match session.outcome {
        None => return Ok(None),
        Some(SessionOutcome::Held) => "session-held",
        Some(SessionOutcome::CancelledByMe | SessionOutcome::CancelledByThem) => "session-cancelled",
        Some(SessionOutcome::NotOffered) => return texts.get("session-not-offered").map(Some),
    };
    texts.format(key, &[("day", texts.day(session.on)?.into())]).map(Some)
}

/// Who does it, by when, and if something blocks it.
fn about(agreement: &Agreement, texts: SummaryTexts) -> Result<Option<String>> {
    let owner = agreement.content.owner.map(|owner| match owner {
        AgreementOwner::Me => "agreement-me",
        AgreementOwner::Supervisor => "agreement-supervisor",
        AgreementOwner::Manager => "agreement-manager",
        AgreementOwner::Team => "agreement-team",
        AgreementOwner::Organisation => "agreement-organisation",
    });
    let mut told = Vec::new();
    told.extend(owner.map(|key| texts.get(key)).transpose()?);
    if let Some(due_on) = agreement.content.due_on {
        told.push(texts.format("agreement-due", &[("day", texts.day(due_on)?.into())])?);
    }
    if agreement.progress.state == AgreementState::Blocked {
        told.push(texts.get("agreement-blocked")?);
    }
    let told = texts.join_answers(told.iter().map(String::as_str))?;
    Ok(Some(told).filter(|told| !told.is_empty()))
}
