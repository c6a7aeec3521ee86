//! Recipients of a summary.

use crate::stored_code::stored_codes;

stored_codes! {
    /// Recipient of a summary. Decides its title, and which parts are folded at first.
    pub enum Recipient {
        /// A supervisor from outside.
        SupervisorOutside = "supervisor_outside",
        /// A supervisor where the person works, who may have a say over their job.
        SupervisorAtWork = "supervisor_at_work",
        /// The person's manager.
        Manager = "manager",
        /// A peer.
        Peer = "peer",
    }
}

impl Recipient {
    /// Returns true if the recipient may have a say over the person's job. For them the more personal
    /// parts are folded, pictures of ratings have no numbers, and the person's own treatment is not
    /// offered.
    pub fn may_have_a_say_over_the_job(self) -> bool {
        matches!(self, Self::SupervisorAtWork | Self::Manager)
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
