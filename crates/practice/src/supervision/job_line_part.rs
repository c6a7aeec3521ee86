//! Part of the list of own lines for a job description.

use crate::stored_code::stored_codes;

stored_codes! {
    /// The part in which a line for a job description stands.
    #[derive(Default, PartialOrd, Ord)]
    pub enum JobLinePart {
        /// I do this, and it is written down.
        Written = "written",
        /// I do this, and it is written nowhere.
        #[default]
        Unwritten = "unwritten",
        /// I am asked for this, and it is not mine.
        NotMine = "not_mine",
    }
}
