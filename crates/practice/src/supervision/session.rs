//! Sessions of supervision: kinds, outcomes, and a proposal for the time.

use crate::stored_code::stored_codes;

stored_codes! {
    /// Kind of a session.
    pub enum SessionKind {
        /// Reflective supervision.
        Reflective = "reflective",
        /// With the manager.
        Line = "line",
        /// Led by a peer.
        PeerLed = "peer_led",
        /// Among peers.
        Coreflection = "coreflection",
        /// In a group.
        Group = "group",
        /// With someone from outside.
        External = "external",
    }
}

stored_codes! {
    /// Outcome of a session that was planned, or was to be.
    pub enum SessionOutcome {
        /// It took place.
        Held = "yes",
        /// The person cancelled.
        CancelledByMe = "cancelled_by_me",
        /// The others cancelled.
        CancelledByThem = "cancelled_by_them",
        /// None was offered.
        NotOffered = "not_offered",
    }
}

/// Proposal for the minutes of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeProposal {
    /// Minutes to arrive.
    pub arrive: u32,
    /// Minutes for what was agreed last time.
    pub agreements: u32,
    /// Minutes for the first items of the agenda, in their order.
    pub items: &'static [u32],
    /// Minutes for the workplace.
    pub workplace: u32,
    /// Minutes to agree on what follows and to close.
    pub close: u32,
}

impl TimeProposal {
    /// Proposals by the length of a session, in minutes.
    const ALL: [(u32, Self); 2] = [
        (60, Self { arrive: 5, agreements: 5, items: &[25, 15], workplace: 5, close: 5 }),
        (30, Self { arrive: 3, agreements: 2, items: &[15], workplace: 5, close: 5 }),
    ];

    /// The longest proposal that fits into `minutes`, and its length. The short one where the length
    /// is not known to be enough for any.
    pub fn of_length(minutes: Option<u32>) -> (u32, Self) {
        let [longest, shortest] = Self::ALL;
        match minutes {
            None => longest,
            Some(minutes) => Self::ALL.into_iter().find(|(length, _)| *length <= minutes).unwrap_or(shortest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_proposal_uses_up_its_length() {
        for (length, plan) in TimeProposal::ALL {
            let items: u32 = plan.items.iter().sum();
            assert_eq!(plan.arrive + plan.agreements + items + plan.workplace + plan.close, length);
        }
    }

    #[test]
    fn longest_proposal_that_fits_is_made() {
        let length = |minutes| TimeProposal::of_length(minutes).0;
        assert_eq!(
            [None, Some(90), Some(60), Some(59), Some(30), Some(5)].map(length),
            [60, 60, 60, 30, 30, 30]
        );
    }
}
