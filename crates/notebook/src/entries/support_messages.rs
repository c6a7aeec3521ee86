//! Support messages: at most one is shown after saving, exactly when its rule says, and never one
//! that was muted.

use journal::{Entry, RatingsBeside};
use practice::{Answer, Answers, SupportRules, TrendDirection, support_rules};
use serde::Serialize;

use crate::error::Result;
use crate::notebook::Notebook;

/// A support message. Its text is in `gentle.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SupportMessage {
    /// Events like this can touch one's own history.
    #[serde(rename = "stirs")]
    PersonalTrigger,
    /// Weeks later, the event is still close.
    #[serde(rename = "still_close")]
    Lingering,
    /// The last ratings on these scales left the usual range.
    #[serde(rename = "moved")]
    Trend {
        #[expect(missing_docs, reason = "named in the variant's comment")]
        scales: Vec<String>,
    },
    /// They left it in the direction one would wish; higher or lighter.
    #[serde(rename = "moved_well")]
    WelcomeTrend {
        #[expect(missing_docs, reason = "named in the variant's comment")]
        scales: Vec<String>,
        #[expect(missing_docs, reason = "named in the variant's comment")]
        higher: bool,
    },
}

/// The preference with the day on which the message after a hard event was last shown, without the
/// entry or its kind. Entries alone do not tell it, since they are changed and removed.
const PERSONAL_TRIGGER_SHOWN_ON: &str = "gentle.stirs.shown-on";

/// The value of a preference by which a message is muted for good.
const NEVER: &str = "never";

impl SupportMessage {
    /// The preference by which it is muted.
    fn preference(&self) -> &'static str {
        match self {
            Self::PersonalTrigger => "gentle.stirs",
            Self::Lingering => "gentle.still-close",
            Self::Trend { .. } => "gentle.moved",
            Self::WelcomeTrend { .. } => "gentle.moved-well",
        }
    }
}

impl Notebook<'_> {
    /// The message to show after `entry` was saved; `before` are its answers before a change, `None`
    /// if it is new; `beside` are the ratings beside it. A muted one is not shown, and changes nothing about which is shown when.
    pub(crate) fn support_message_after(
        &mut self,
        entry: &Entry,
        before: Option<&Answers>,
        beside: &RatingsBeside,
    ) -> Result<Option<SupportMessage>> {
        let Some(rules) = support_rules() else { return Ok(None) };
        let preferences = self.journal.preferences()?;
        let trigger = &rules.personal_trigger;
        let last_shown_on = preferences.get(PERSONAL_TRIGGER_SHOWN_ON).and_then(|day| day.parse().ok());
        let is_trigger = entry.form.id == trigger.form
            && trigger.is_added(before, &entry.content.answers)
            && trigger.may_be_shown(last_shown_on, self.today);
        let mut found = Vec::from_iter(is_trigger.then_some(SupportMessage::PersonalTrigger));
        if before.is_none() {
            found.extend(self.lingering(rules, entry)?);
            found.extend(trend(rules, entry, beside));
        }
        let is_muted = |message: &SupportMessage| {
            preferences.get(message.preference()).is_some_and(|choice| choice == NEVER)
        };
        let message = found.into_iter().find(|message| !is_muted(message));
        if message == Some(SupportMessage::PersonalTrigger) {
            self.journal.save_preference(PERSONAL_TRIGGER_SHOWN_ON, &self.today.to_string())?;
        }
        Ok(message)
    }

    fn lingering(&mut self, rules: &SupportRules, entry: &Entry) -> Result<Option<SupportMessage>> {
        let rule = &rules.lingering;
        // The questions of the last day are in a form of their own.
        let mut schedules = self.library()?.forms().iter().filter_map(|form| form.follow_up.as_ref());
        let is_later = schedules.any(|next| next.form == rule.form && next.asks_with(&entry.form.id));
        let (true, Some(event)) = (is_later, entry.content.from) else { return Ok(None) };
        let is_close = match entry.content.answers.get(&rule.field) {
            Some(Answer::Choice(code)) => rule.codes.contains(code),
            _ => false,
        };
        let event = match self.journal.entry(event) {
            Ok(event) => event,
            Err(journal::Error::NoSuchEntry) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let schedule = event.form.follow_up.as_ref();
        let day = event.created_on.parse().ok().zip(schedule);
        let day = day.and_then(|(saved_on, schedule)| schedule.follow_up_answered(saved_on, self.today));
        let is_late = day.is_some_and(|day| rule.days.contains(&day));
        Ok((is_close && is_late).then_some(SupportMessage::Lingering))
    }
}

/// Names every scale that moved the same way at the same time at once: each is silent for a while
/// afterwards.
fn trend(rules: &SupportRules, entry: &Entry, beside: &RatingsBeside) -> Option<SupportMessage> {
    if !rules.trend.forms.contains(&entry.form.id) {
        return None;
    }
    let trends = beside.trends_of(entry);
    let direction = trends.iter().find_map(|one| one.reported);
    let scales = trends.into_iter().filter(|one| one.reported.is_some()).map(|one| one.name).collect();
    direction.map(|direction| match direction {
        TrendDirection::MoreStrain => SupportMessage::Trend { scales },
        TrendDirection::LessStrain => SupportMessage::WelcomeTrend { scales, higher: false },
        TrendDirection::MoreOfGood => SupportMessage::WelcomeTrend { scales, higher: true },
    })
}
