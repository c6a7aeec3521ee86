//! Kinds of contacts under *Help now*.

use serde::{Deserialize, Serialize};

/// Group of a contact under *Help now*, in the order shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// My people.
    MyPeople,
    /// Someone who has no say over my job.
    NoSayOverMyJob,
    /// On call at work.
    OnCall,
    /// A national line, added or changed by the person.
    National,
}

impl ContactKind {
    const ALL: [Self; 4] = [Self::MyPeople, Self::NoSayOverMyJob, Self::OnCall, Self::National];

    /// The code it is stored under. Never shown to anyone.
    pub fn code(self) -> &'static str {
        match self {
            Self::MyPeople => "my_people",
            Self::NoSayOverMyJob => "no_say_over_my_job",
            Self::OnCall => "on_call",
            Self::National => "national",
        }
    }

    /// What is stored under `code`; `None` for a code that this version does not know.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
