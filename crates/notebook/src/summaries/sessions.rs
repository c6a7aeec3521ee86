//! Sessions of supervision as the screen shows them, and what follows from them elsewhere.

use chrono::Months;
use journal::{AgendaItem, Agreement, Session};
use practice::{
    Answer, Answers, CONDITIONS_CHECK, Form, REGULAR_SUPERVISION, SessionOutcome, TimeProposal,
    regular_supervision,
};
use serde::Serialize;

use crate::error::Result;
use crate::notebook::Notebook;

/// Months of a quarter.
const QUARTER: Months = Months::new(3);

/// A proposal for the minutes of a session.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TimeProposalView {
    /// Length that it is for, in minutes.
    length: u32,
    arrive: u32,
    agreements: u32,
    /// Minutes for the first items of the agenda, in their order.
    items: &'static [u32],
    workplace: u32,
    close: u32,
}

/// Sessions, the agenda of the next one, and what was agreed.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SessionsView {
    /// The next session that is planned for today or later.
    next: Option<Session>,
    /// Planned sessions whose day has come, so that it can be noted what came of them; the earliest
    /// first.
    due: Vec<Session>,
    /// Further planned sessions, the earliest first.
    later: Vec<Session>,
    /// The latest note that no session is offered, if nothing was noted since and none is planned.
    not_offered: Option<Session>,
    /// Sessions about which it was noted what came of them, the latest first.
    past: Vec<Session>,
    /// Items to talk about, the earliest first.
    items: Vec<AgendaItem>,
    /// All agreements, the earliest first.
    agreements: Vec<Agreement>,
    /// Proposal for the time of the next session.
    proposal: TimeProposalView,
}

impl Notebook<'_> {
    /// Sessions, the agenda of the next one, and what was agreed.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn sessions(&mut self) -> Result<SessionsView> {
        let (past, mut planned): (Vec<_>, Vec<_>) =
            self.journal.sessions()?.into_iter().partition(|session| session.outcome.is_some());
        planned.reverse();
        let (due, mut later): (Vec<_>, Vec<_>) =
            planned.iter().cloned().partition(|session| session.on <= self.today);
        let next = planned.into_iter().find(|session| session.on >= self.today);
        later.retain(|session| next.as_ref().is_none_or(|next| next.id != session.id));
        let latest = past.first().filter(|_| next.is_none());
        let not_offered = latest.filter(|session| session.outcome == Some(SessionOutcome::NotOffered));
        let minutes = next.as_ref().or(due.last()).and_then(|session| session.content.minutes);
        Ok(SessionsView {
            proposal: TimeProposalView::of(minutes),
            not_offered: not_offered.cloned(),
            next,
            due,
            later,
            past,
            items: self.journal.agenda_items()?,
            agreements: self.journal.agreements()?,
        })
    }

    /// Answers to a form that follow from what was noted elsewhere.
    pub(crate) fn proposed_answers(&mut self, form: &Form) -> Result<Answers> {
        let mut proposed = Answers::new();
        if form.id == CONDITIONS_CHECK {
            let since = self.today.checked_sub_months(QUARTER).unwrap_or(self.today);
            let of_quarter = |session: &Session| session.on > since && session.on <= self.today;
            let sessions = self.journal.sessions()?;
            let outcomes: Vec<_> = sessions
                .iter()
                .filter(|session| of_quarter(session))
                .filter_map(|session| session.outcome)
                .collect();
            if let Some(code) = regular_supervision(&outcomes) {
                proposed.insert(REGULAR_SUPERVISION.to_owned(), Answer::Choice(code.to_owned()));
            }
        }
        Ok(proposed)
    }
}

impl TimeProposalView {
    fn of(minutes: Option<u32>) -> Self {
        let (length, proposal) = TimeProposal::of_length(minutes);
        let TimeProposal { arrive, agreements, items, workplace, close } = proposal;
        Self { length, arrive, agreements, items, workplace, close }
    }
}
