//! Recipients of a summary.

use serde::{Deserialize, Serialize};

/// Recipient of a summary. Decides its title, and which parts are folded at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// A supervisor from outside.
    SupervisorOutside,
    /// A supervisor where the person works, who may have a say over their job.
    SupervisorAtWork,
    /// The person's manager.
    Manager,
    /// A peer.
    Peer,
}

impl Recipient {
    const ALL: [Self; 4] = [Self::SupervisorOutside, Self::SupervisorAtWork, Self::Manager, Self::Peer];

    /// The code it is stored under. Never shown to anyone.
    pub fn code(self) -> &'static str {
        match self {
            Self::SupervisorOutside => "supervisor_outside",
            Self::SupervisorAtWork => "supervisor_at_work",
            Self::Manager => "manager",
            Self::Peer => "peer",
        }
    }

    /// What is stored under `code`; `None` for a code that this version does not know.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|recipient| recipient.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_recipient_is_read_back_from_its_code() {
        for recipient in Recipient::ALL {
            assert_eq!(Recipient::from_code(recipient.code()), Some(recipient));
        }
        assert_eq!(Recipient::from_code("boss"), None);
    }
}
