//! Kinds of contacts under *Help now*.

use crate::stored_code::stored_codes;

stored_codes! {
    /// Group of a contact under *Help now*, in the order shown.
    #[derive(PartialOrd, Ord)]
    pub enum ContactKind {
        /// My people.
        MyPeople = "my_people",
        /// Someone who has no say over my job.
        NoSayOverMyJob = "no_say_over_my_job",
        /// On call at work.
        OnCall = "on_call",
        /// A national line, added or changed by the person.
        National = "national",
    }
}
