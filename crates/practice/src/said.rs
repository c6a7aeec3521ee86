//! What a filled-in form says: how often, how deep, in which words.

use crate::{Answer, Answers, Choice, Count, Form, QuestionKind};

impl Form {
    /// How often each outcome was chosen, in the order of the options. What was never chosen and what is not counted
    /// is left out: nobody reads a zero.
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

    /// Whether anything was answered at all.
    pub fn has_answers(&self, answers: &Answers) -> bool {
        self.answered(answers).next().is_some()
    }

    /// What a search looks through: everything written, and the label of every option chosen, in order.
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

    /// The first thing written.
    pub fn excerpt<'a>(&self, answers: &'a Answers) -> Option<&'a str> {
        self.answered(answers).find_map(|(_, answer)| match answer {
            Answer::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

impl QuestionKind {
    /// The options chosen in an answer, in order.
    pub(crate) fn chosen<'a>(&'a self, answer: &'a Answer) -> impl Iterator<Item = &'a Choice> {
        self.options().iter().filter(|option| answer.names(&option.code))
    }
}
