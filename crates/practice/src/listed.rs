//! What is read out of the answers of a form, as lists.

use serde::{Deserialize, Serialize};

use crate::{Answers, Form};

/// Which answers make a list: *What helps here*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AnswerList {
    /// Unique in the form.
    pub id: String,
    /// What the list is called.
    pub title: String,
    /// The codes that put a field on it.
    pub is: Vec<String>,
}

/// A list that was read out of answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AnswerListItems {
    /// The id of the [`AnswerList`].
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The labels of the fields on it, in the order of the form; at least one.
    pub lines: Vec<String>,
}

impl Form {
    /// The lists that the answers make, in the order of the form. An empty list is none: nobody reads that nothing helps.
    pub fn answer_lists(&self, answers: &Answers) -> Vec<AnswerListItems> {
        let lines = |list: &AnswerList| -> Vec<String> {
            let is_on_it = |answer: &crate::Answer| list.is.iter().any(|code| answer.names(code));
            let fields = self.answered(answers).filter(|(_, answer)| is_on_it(answer));
            fields.map(|(field, _)| field.label.clone()).collect()
        };
        let listed = self.lists.iter().map(|list| AnswerListItems {
            id: list.id.clone(),
            title: list.title.clone(),
            lines: lines(list),
        });
        listed.filter(|list| !list.lines.is_empty()).collect()
    }
}
