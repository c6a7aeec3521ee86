use serde::{Deserialize, Serialize};

/// Whether an entry may be talked about. A new one is for the person alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SharingStatus {
    /// Only for me.
    #[default]
    Private,
    /// Maybe to talk about.
    Candidate,
    /// To talk about.
    Included,
}

impl SharingStatus {
    const ALL: [Self; 3] = [Self::Private, Self::Candidate, Self::Included];

    /// The code it is stored under. Never shown to anyone.
    pub fn code(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Candidate => "candidate",
            Self::Included => "included",
        }
    }

    /// What is stored under `code`; `None` for a code that this version does not know.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|share| share.code() == code)
    }
}
