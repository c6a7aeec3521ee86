//! Follow-up questions some days after an entry.

use serde::{Deserialize, Serialize};

/// Questions asked again some days after an entry was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Id of the form with the questions.
    pub form: String,
    /// Days on which they are due, counted from the day the entry was first saved, the earliest
    /// first.
    pub days: Vec<u32>,
    /// The questions of the last day, after which the person may ask to be asked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub later: Option<LaterFollowUp>,
}

/// Questions asked on the last day in the place of the others, and again as often as the answer to
/// one of them says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LaterFollowUp {
    /// Id of the form with the questions.
    pub form: String,
    /// Id of its field that asks for another time.
    pub field: String,
    /// The answers that ask for one.
    pub again: Vec<AskAgain>,
}

/// An answer that asks to be asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AskAgain {
    /// Code of the option.
    pub code: String,
    /// Days until then, counted from the day of the answer.
    pub days: u32,
}

impl FollowUp {
    /// Id of the form that is asked on one of the days.
    pub fn form_of(&self, day: u32) -> &str {
        match &self.later {
            Some(later) if self.days.iter().all(|other| *other <= day) => &later.form,
            _ => &self.form,
        }
    }

    /// Returns true if `form` has the questions of one of the days.
    pub fn asks_with(&self, form: &str) -> bool {
        self.form == form || self.later.as_ref().is_some_and(|later| later.form == form)
    }
}
