//! Summaries of answers: counts of outcomes, the text for search, an excerpt, derived lists.

use serde::Serialize;

use crate::form::answer::{Answer, Answers};
use crate::form::answer_list::{AnswerList, AnswerListItems};
use crate::form::model::Form;
use crate::form::question::{Choice, QuestionKind};

/// Number of times an outcome was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Count {
    /// The option's code.
    pub code: String,
    /// Text after the number.
    pub words: String,
    /// Number of times; never zero.
    pub times: u32,
}

impl Form {
    /// Counts how often each outcome was chosen, in the order of the options. Outcomes that were
    /// never chosen or are not counted are left out: nobody needs to read a zero.
    pub fn counts(&self, answers: &Answers) -> Vec<Count> {
        let mut counts = Vec::<Count>::new();
        for option in self
            .fields()
            .filter(|field| matches!(field.ask, QuestionKind::Outcome { .. }))
            .flat_map(|f| f.ask.options())
        {
            let Some(words) = &option.counted else { continue };
            if counts.iter().all(|count| count.code != option.code) {
                counts.push(Count { code: option.code.clone(), words: words.clone(), times: 0 });
            }
        }
        for (field, answer) in self.answered(answers) {
            if let (QuestionKind::Outcome { .. }, Answer::Choice(code)) = (&field.ask, answer)
                && let Some(count) = counts.iter_mut().find(|count| count.code == *code)
            {
                count.times += 1;
            }
        }
        counts.retain(|count| count.times > 0);
        counts
    }

    /// The deepest level that was answered, 1 to 6.
    pub fn deepest_answer(&self, answers: &Answers) -> Option<u8> {
        self.answered(answers).filter_map(|(field, _)| field.level).max()
    }

    /// Returns true if any field was answered.
    pub fn has_answers(&self, answers: &Answers) -> bool {
        self.answered(answers).next().is_some()
    }

    /// Searchable text: everything written, and the label of every chosen option, in order.
    pub fn answer_text(&self, answers: &Answers) -> Vec<String> {
        let mut words = Vec::new();
        for (field, answer) in self.answered(answers) {
            match answer {
                Answer::Text(text) => words.push(text.clone()),
                _ if field.ask == QuestionKind::Tick => words.push(field.label.clone()),
                _ => words.extend(field.ask.chosen(answer).map(|option| option.label.clone())),
            }
        }
        words
    }

    /// The first text written.
    pub fn excerpt<'a>(&self, answers: &'a Answers) -> Option<&'a str> {
        self.answered(answers).find_map(|(_, answer)| match answer {
            Answer::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Lists derived from the answers, in the order of the form, without empty ones.
    pub fn answer_lists(&self, answers: &Answers) -> Vec<AnswerListItems> {
        let lines = |list: &AnswerList| -> Vec<String> {
            let fields = self.answered(answers).filter(|(_, answer)| list.has(answer));
            fields.map(|(field, _)| field.label.clone()).collect()
        };
        let lists = self.lists.iter().map(|list| AnswerListItems {
            id: list.id.clone(),
            title: list.title.clone(),
            lines: lines(list),
        });
        lists.filter(|list| !list.lines.is_empty()).collect()
    }

    /// Returns true if the field with this id has a star, as something to raise.
    pub fn is_starred(&self, field: &str, answers: &Answers) -> bool {
        let stars = self.fields().filter(|one| matches!(one.ask, QuestionKind::Stars { .. }));
        stars.filter_map(|one| answers.get(&one.id)).any(|answer| answer.names(field))
    }
}

impl QuestionKind {
    /// The options chosen in an answer, in order.
    pub(crate) fn chosen<'a>(&'a self, answer: &'a Answer) -> impl Iterator<Item = &'a Choice> {
        self.options().iter().filter(|option| answer.names(&option.code))
    }
}
