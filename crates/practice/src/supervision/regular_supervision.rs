//! The proposed answer to the line of the conditions check about regular supervision.

use crate::supervision::session::SessionOutcome;

/// Form of the conditions check.
pub const CONDITIONS_CHECK: &str = "conditions-check";
/// Its line *I get regular supervision*.
pub const REGULAR_SUPERVISION: &str = "supervision";

/// Option of `condition_answer` that follows from the sessions of a quarter: yes if all took place,
/// partly if some did, no if none did or none was offered. None if nothing was noted.
pub fn regular_supervision(sessions: &[SessionOutcome]) -> Option<&'static str> {
    let held = sessions.iter().filter(|outcome| **outcome == SessionOutcome::Held).count();
    match (held, sessions.len()) {
        (_, 0) => None,
        (0, _) => Some("no"),
        (held, all) if held == all => Some("yes"),
        _ => Some("partly"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SessionOutcome::{CancelledByMe, CancelledByThem, Held, NotOffered};

    #[test]
    fn answer_follows_from_what_took_place() {
        for (sessions, answer) in [
            (&[][..], None),
            (&[Held, Held], Some("yes")),
            (&[Held, CancelledByMe], Some("partly")),
            (&[NotOffered, Held], Some("partly")),
            (&[CancelledByThem, CancelledByMe], Some("no")),
            (&[NotOffered], Some("no")),
        ] {
            assert_eq!(regular_supervision(sessions), answer, "{sessions:?}");
        }
    }

    #[test]
    fn answer_is_an_option_of_the_line() {
        let library = crate::shipped("en").unwrap();
        assert!(library.form(CONDITIONS_CHECK).unwrap().field(REGULAR_SUPERVISION).is_some());
        for answer in ["yes", "partly", "no"] {
            let options = library.option_set("condition_answer");
            assert!(options.iter().any(|option| option.code == answer), "{answer}");
        }
    }
}
