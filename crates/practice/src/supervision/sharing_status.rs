//! Sharing status of an entry.

use crate::stored_code::stored_codes;

stored_codes! {
    /// Sharing status of an entry. A new entry is private.
    #[derive(Default)]
    pub enum SharingStatus {
        /// Only for me.
        #[default]
        Private = "private",
        /// Maybe to talk about.
        Candidate = "candidate",
        /// To talk about.
        Included = "included",
    }
}
