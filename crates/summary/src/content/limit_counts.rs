//! Counts the outcomes of the lines of the boundary check-in.

use journal::Entry;
use practice::{Answer, Choice, Count, QuestionKind};

use crate::content::available::LimitCounts;

/// Outcomes of check-in lines over many entries, in the order of the form. A line that two versions
/// of the form have is one line.
#[derive(Default)]
pub(crate) struct LimitCounter(Vec<CheckInLine>);

struct CheckInLine {
    id: String,
    label: String,
    options: Vec<Choice>,
    chosen: Vec<String>,
}

impl LimitCounter {
    /// Counts an entry. Entries come the latest first, so that each line has its latest label.
    pub(crate) fn count(&mut self, entry: &Entry) {
        for field in entry.form.fields() {
            let QuestionKind::Outcome { options } = &field.ask else { continue };
            let at = self.0.iter().position(|line| line.id == field.id).unwrap_or_else(|| {
                self.0.push(CheckInLine {
                    id: field.id.clone(),
                    label: field.label.clone(),
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

    /// The lines that came up at least once.
    pub(crate) fn limit_counts(self) -> Vec<LimitCounts> {
        let lines = self.0.into_iter().map(|line| LimitCounts {
            counts: line.counts(),
            id: line.id,
            line: line.label,
        });
        lines.filter(|line| !line.counts.is_empty()).collect()
    }
}

impl CheckInLine {
    /// Counts in the order of the options, without those that are not counted or were never chosen.
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
