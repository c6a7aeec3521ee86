//! The content of Today: what is unfinished, and what was used lately.

mod follow_ups;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use journal::{DraftId, DueFollowUp, EntryId};
use serde::Serialize;

use crate::error::Result;
use crate::notebook::Notebook;

/// Something unfinished, without any text that says what it is about.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Unfinished {
    /// A draft.
    Draft {
        #[expect(missing_docs, reason = "named for its type")]
        id: DraftId,
    },
    /// The follow-up questions of an entry.
    FollowUp {
        #[expect(missing_docs, reason = "named for its type")]
        entry: EntryId,
        #[expect(missing_docs, reason = "named for its type")]
        form: String,
    },
}

/// The content of Today.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TodayView {
    /// Drafts, the newest first, and then follow-ups that are due.
    waiting: Vec<Unfinished>,
    /// True if there is any entry.
    has_entries: bool,
    /// True once there are enough entries for looking back.
    can_look_back: bool,
    /// The day of the next session of supervision, if one is planned.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    next_session_on: Option<NaiveDate>,
    /// True if any entry is set aside for supervision.
    has_entries_to_talk_about: bool,
    /// True if the text of older notes expires soon.
    text_expires: bool,
    /// The codes of the kinds that were used recently, the most used first.
    used_lately: Vec<String>,
    /// The choices of the front end, such as the sections it unfolds, by name.
    preferences: BTreeMap<String, String>,
    /// True if there was no backup for two weeks of writing.
    backup_is_overdue: bool,
}

impl Notebook<'_> {
    /// Everything that Today shows. That it says that text expires counts as an announcement.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn today_view(&mut self) -> Result<TodayView> {
        Ok(TodayView {
            waiting: self.unfinished()?,
            has_entries: self.journal.has_entries()?,
            can_look_back: self.can_look_back()?,
            next_session_on: self.journal.next_session(self.today)?.map(|session| session.on),
            has_entries_to_talk_about: self.journal.has_entries_to_talk_about()?,
            text_expires: self.journal.announce_expiry(self.today)?,
            used_lately: self.journal.recent_kinds(self.today)?,
            preferences: self.journal.preferences()?,
            backup_is_overdue: self.backup_is_overdue()?,
        })
    }

    fn unfinished(&mut self) -> Result<Vec<Unfinished>> {
        let drafts = self.journal.drafts()?.into_iter().map(|draft| Unfinished::Draft { id: draft.id });
        let forms = self.library()?.forms();
        let due = self.journal.due_follow_ups(forms, self.today)?.into_iter();
        let follow_ups = due.map(|DueFollowUp { entry, form }| Unfinished::FollowUp { entry, form });
        Ok(drafts.chain(follow_ups).collect())
    }
}
