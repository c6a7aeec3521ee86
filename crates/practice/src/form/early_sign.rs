//! Slot for the person's own early-warning sentence.

use serde::{Deserialize, Serialize};

use crate::form::question::Choice;

/// Slot for the person's own early-warning sentence, rated like the other sentences of a
/// self-rating.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct EarlySign {
    /// Heading of the section.
    pub title: String,
    /// Options of the rating.
    pub options: Vec<Choice>,
}

impl EarlySign {
    /// Id of the field. Another sentence is another series, told apart by its text.
    pub const FIELD: &'static str = "own_sign";
    pub(crate) const SECTION: &'static str = "own-sign";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::answer::{Answer, Answers};
    use crate::shipped::library::shipped;

    #[test]
    fn early_sign_is_rated_and_counts_in_no_scale() {
        for id in ["pulse", "full"] {
            let form = shipped("en").unwrap().form(id).unwrap();
            let with = form.with_early_sign("I stop answering my sister's messages.");
            assert_eq!(with.version, form.version);
            assert_eq!(with.fields().count(), form.fields().count() + 1);
            let field = with.field(EarlySign::FIELD).unwrap();
            assert_eq!(
                field.ask.options().iter().map(|option| option.label.as_str()).collect::<Vec<_>>(),
                ["Not at all", "A little", "Partly", "Mostly", "Completely"]
            );
            let rated = Answers::from([(EarlySign::FIELD.to_owned(), Answer::Choice("3".to_owned()))]);
            assert!(with.scores(&rated).iter().all(|score| score.exact.is_none() && score.answered == 0));
            assert_eq!(with.validate(&rated).unwrap()[EarlySign::FIELD], rated[EarlySign::FIELD]);
        }
        let free = shipped("en").unwrap().form("just-write").unwrap();
        assert_eq!(&free.with_early_sign("a sentence"), free);
    }
}
