//! How the lines of the boundary check-in went.

use journal::Entry;
use practice::{Answer, Choice, Count, QuestionKind};

use crate::LimitCounts;

/// Lines, in the order of the form, counted over many entries. The same line in two versions of its form is one line.
#[derive(Default)]
pub(crate) struct Limits(Vec<Line>);

struct Line {
    id: String,
    words: String,
    options: Vec<Choice>,
    chosen: Vec<String>,
}

impl Limits {
    /// Counts an entry. Of the words of a line, those of the entry that was counted first are taken: the latest comes first.
    pub(crate) fn count(&mut self, entry: &Entry) {
        for field in entry.form.fields() {
            let QuestionKind::Outcome { options } = &field.ask else { continue };
            let at = self.0.iter().position(|line| line.id == field.id).unwrap_or_else(|| {
                self.0.push(Line {
                    id: field.id.clone(),
                    words: field.label.clone(),
                    options: options.clone(),
                    chosen: Vec::new(),
                });
                self.0.len() - 1
            });
            if let (Some(line), Some(Answer::Choice(code))) =
                (self.0.get_mut(at), entry.content.answers.get(&field.id))
            {
                line.chosen.push(code.clone());
            }
        }
    }

    /// The lines that came up.
    pub(crate) fn material(self) -> Vec<LimitCounts> {
        let lines = self.0.into_iter().map(|line| LimitCounts {
            counts: line.counts(),
            id: line.id,
            line: line.words,
        });
        lines.filter(|line| !line.counts.is_empty()).collect()
    }
}

impl Line {
    /// In the order of the options. What is not counted, and what was never chosen, is left out.
    fn counts(&self) -> Vec<Count> {
        let count = |option: &Choice| {
            let times = self.chosen.iter().filter(|code| **code == option.code).count();
            let words = option.counted.clone()?;
            let times = u32::try_from(times).unwrap_or(u32::MAX);
            (times > 0).then(|| Count { code: option.code.clone(), words, times })
        };
        self.options.iter().filter_map(count).collect()
    }
}
