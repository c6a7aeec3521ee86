//! Items of *What I want from today*: the open items of the agenda, and the two conflicts that supervision for
//! peer workers is often asked to look at.

use journal::{Journal, Store};
use practice::AgendaRequest;

use crate::content::items::scope::Scope;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::error::Result;
use crate::summary_texts::SummaryTexts;

/// The two conflicts, and the texts that ask for them.
const CONFLICTS: [(&str, &str); 2] =
    [("conflict/closeness", "conflict-closeness"), ("conflict/colleague", "conflict-colleague")];

pub(super) fn items<S: Store>(journal: &mut Journal<S>, scope: Scope<'_>) -> Result<Vec<SectionItem>> {
    let texts = scope.texts;
    let mut items = Vec::new();
    // A manager is no supervisor.
    for (id, key) in CONFLICTS.into_iter().filter(|_| !scope.is_for_manager()) {
        items.push(SectionItem::told(SummarySection::Today, id.to_owned(), texts.get(key)?, None));
    }
    let mut agenda = journal.agenda_items()?;
    agenda.retain(|item| item.done_on.is_none());
    // An item on the agenda of a session comes first, by its rank; then what waits for one.
    agenda.sort_by_key(|item| (item.session.is_none(), item.session, item.rank, item.id));
    for item in agenda {
        let about = about(item.content.ask, item.content.minutes, texts)?;
        let id = format!("agenda/{}/title", item.id.number());
        items.push(SectionItem::own(SummarySection::Today, id, item.content.title, about));
    }
    items.push(SectionItem::to_write(SummarySection::Today, "page/not-today", texts.get("not-today")?));
    Ok(items)
}

/// The request, and the minutes that it takes.
fn about(ask: Option<AgendaRequest>, minutes: Option<u32>, texts: SummaryTexts) -> Result<Option<String>> {
    let ask = ask.map(|ask| texts.get(ask_key(ask))).transpose()?;
    let minutes =
        minutes.map(|minutes| texts.format("agenda-minutes", &[("minutes", minutes.into())])).transpose()?;
    match (ask, minutes) {
        (Some(ask), Some(minutes)) => {
            texts.format("agenda-about", &[("ask", ask.into()), ("minutes", minutes.into())]).map(Some)
        }
        (ask, minutes) => Ok(ask.or(minutes)),
    }
}

fn ask_key(ask: AgendaRequest) -> &'static str {
    match ask {
        AgendaRequest::ThinkItThrough => "ask-think-it-through",
        AgendaRequest::Advice => "ask-advice",
        AgendaRequest::Decision => "ask-decision",
        AgendaRequest::BackingUpwards => "ask-take-it-higher",
        AgendaRequest::Information => "ask-information",
        AgendaRequest::Feedback => "ask-feedback",
        AgendaRequest::JustKnow => "ask-just-know",
    }
}
