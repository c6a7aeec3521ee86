use serde::{Deserialize, Serialize};

use crate::{Choice, Field, Form, QuestionKind, Section};

/// Room for a sentence of the person's own, rated with the sentences of a self-rating.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct EarlySign {
    /// Its heading.
    pub title: String,
    /// How it is answered.
    pub options: Vec<Choice>,
}

impl EarlySign {
    /// The id of its field. Another sentence is another series, told apart by its words.
    pub const FIELD: &'static str = "own_sign";
    const SECTION: &'static str = "own-sign";
}

impl Form {
    /// The same form with the person's own sentence as its last line, if it has room for one. It belongs to no scale, so that
    /// nothing that is computed changes.
    #[must_use]
    pub fn with_early_sign(&self, sentence: &str) -> Self {
        let mut form = self.clone();
        if let Some(EarlySign { title, options }) = &self.own_sign {
            let ask = QuestionKind::Choice { options: options.clone(), reverse: false };
            form.sections.push(Section {
                id: EarlySign::SECTION.to_owned(),
                title: Some(title.clone()),
                fields: vec![Field::question(EarlySign::FIELD, sentence, ask)],
                ..Section::default()
            });
        }
        form
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Answers, shipped};

    #[test]
    fn the_own_sentence_is_rated_with_the_others_and_counts_in_no_scale() {
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
