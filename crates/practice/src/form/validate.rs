//! Validates answers against a form, and normalises them.

use std::collections::BTreeMap;

use crate::form::answer::{Answer, Answers};
use crate::form::model::{Field, Form};
use crate::form::question::QuestionKind;
use crate::form::show_when::ShowWhen;
use crate::fuzzy_date::FuzzyDate;

/// Reason why answers do not fit a form. Names the field and never the answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The form has no such field.
    #[error("the form has no field {field}")]
    NoSuchField {
        /// Id that was answered.
        field: String,
    },
    /// Wrong type, such as text for a scale.
    #[error("the field {field} is answered in another way")]
    WrongKind {
        /// Id of the field.
        field: String,
    },
    /// Unknown option code.
    #[error("the field {field} has no such option")]
    NoSuchOption {
        /// Id of the field.
        field: String,
    },
    /// Number or date out of range.
    #[error("the answer to {field} is out of its range")]
    OutOfRange {
        /// Id of the field.
        field: String,
    },
}

impl AnswerError {
    /// The id of the field.
    pub fn field(&self) -> &str {
        match self {
            Self::NoSuchField { field }
            | Self::WrongKind { field }
            | Self::NoSuchOption { field }
            | Self::OutOfRange { field } => field,
        }
    }
}

/// Error for a field whose id is filled in later.
type FieldError = fn(String) -> AnswerError;

const WRONG_KIND: FieldError = |field| AnswerError::WrongKind { field };
const NO_SUCH_OPTION: FieldError = |field| AnswerError::NoSuchOption { field };
const OUT_OF_RANGE: FieldError = |field| AnswerError::OutOfRange { field };

impl Form {
    /// Returns true if the field with this id is visible with these answers. Answers of hidden
    /// fields do not make others visible.
    pub fn is_shown(&self, field: &str, answers: &Answers) -> bool {
        self.shown(answers).contains_key(field)
    }

    /// Normalises answers: one for each field. Hidden fields and fields that were never reached
    /// become *not shown*, except that written text is always kept, and so is the note that a text
    /// has expired. Empty texts and empty choices become *skipped*. Chosen options are put in the order of the form, and dates on the first
    /// day of their period; text stays exactly as typed.
    ///
    /// # Errors
    ///
    /// [`AnswerError`] if an answer does not fit its field, hidden or not.
    pub fn validate(&self, answers: &Answers) -> Result<Answers, AnswerError> {
        if let Some(unknown) = answers.keys().find(|id| self.field(id).is_none()) {
            return Err(AnswerError::NoSuchField { field: unknown.clone() });
        }
        let shown = self.shown(answers);
        let mut normalised = Answers::new();
        for field in self.fields() {
            let answer = answers.get(&field.id).unwrap_or(&Answer::NotShown);
            let fitting = field.ask.fit(answer).map_err(|error| error(field.id.clone()))?;
            let stays =
                shown.contains_key(field.id.as_str()) || matches!(fitting, Answer::Text(_) | Answer::Expired);
            let answer = if stays { fitting } else { Answer::NotShown };
            normalised.insert(field.id.clone(), answer);
        }
        Ok(normalised)
    }

    /// Answered fields in order: visible, valid and not left open.
    pub(crate) fn answered<'form, 'said>(
        &'form self,
        answers: &'said Answers,
    ) -> impl Iterator<Item = (&'form Field, &'said Answer)> {
        let shown = self.shown(answers);
        self.fields().filter(move |field| shown.contains_key(field.id.as_str())).filter_map(|field| {
            let answer = answers.get(&field.id)?;
            field.ask.is_answered_by(answer).is_ok_and(|is_answered| is_answered).then_some((field, answer))
        })
    }

    /// Visible fields by id. One walk in order is enough, since a condition only names earlier
    /// fields; in a form that breaks this rule the condition is false.
    fn shown(&self, answers: &Answers) -> BTreeMap<&str, &Field> {
        let mut shown = BTreeMap::new();
        for section in &self.sections {
            if !holds(section.show_when.as_ref(), &shown, answers) {
                continue;
            }
            for field in &section.fields {
                if holds(field.show_when.as_ref(), &shown, answers) {
                    shown.insert(field.id.as_str(), field);
                }
            }
        }
        shown
    }
}

/// Returns true if the condition holds. Invalid answers do not count.
fn holds(condition: Option<&ShowWhen>, shown: &BTreeMap<&str, &Field>, answers: &Answers) -> bool {
    let Some(condition) = condition else { return true };
    condition.fields.iter().filter_map(|field| shown.get(field.as_str())).any(|field| {
        answers.get(&field.id).is_some_and(|answer| {
            field.ask.is_answered_by(answer).is_ok() && condition.is.iter().any(|code| answer.names(code))
        })
    })
}

impl QuestionKind {
    /// Maximum number of options that may be chosen, if limited.
    fn most(&self) -> Option<usize> {
        match self {
            Self::Stars { most, .. } => usize::try_from(*most).ok(),
            _ => None,
        }
    }

    /// Returns true if a valid answer is not left open.
    fn is_answered_by(&self, answer: &Answer) -> Result<bool, FieldError> {
        let known = |code: &String| self.options().iter().any(|option| option.code == *code);
        let is_answered = match (self, answer) {
            (_, Answer::Skipped | Answer::NotShown) | (Self::Text { .. }, Answer::Expired) => false,
            (Self::Text { .. }, Answer::Text(words)) => !words.trim().is_empty(),
            (Self::Choice { .. } | Self::Outcome { .. }, Answer::Choice(code)) => {
                if !code.is_empty() && !known(code) {
                    return Err(NO_SUCH_OPTION);
                }
                !code.is_empty()
            }
            (Self::Tick, Answer::Choice(code)) => match code.as_str() {
                "" => false,
                Self::TICKED => true,
                _ => return Err(NO_SUCH_OPTION),
            },
            (Self::Choices { .. } | Self::Stars { .. }, Answer::Choices(codes)) => {
                if !codes.iter().all(known) {
                    return Err(NO_SUCH_OPTION);
                }
                if self.most().is_some_and(|most| codes.len() > most) {
                    return Err(OUT_OF_RANGE);
                }
                !codes.is_empty()
            }
            (Self::Scale { from, to, .. }, Answer::Number(number)) => {
                (from..=to).contains(&number).then_some(true).ok_or(OUT_OF_RANGE)?
            }
            (Self::Number { from, to, .. }, Answer::Number(number)) => {
                let below = from.is_some_and(|from| *number < from);
                let above = to.is_some_and(|to| *number > to);
                (!below && !above).then_some(true).ok_or(OUT_OF_RANGE)?
            }
            (Self::Date, Answer::Date(date)) => {
                FuzzyDate::new(date.on, date.precision).map(|_| true).ok_or(OUT_OF_RANGE)?
            }
            _ => return Err(WRONG_KIND),
        };
        Ok(is_answered)
    }

    /// The answer as it is stored.
    fn fit(&self, answer: &Answer) -> Result<Answer, FieldError> {
        let is_answered = self.is_answered_by(answer)?;
        Ok(match answer {
            Answer::NotShown => Answer::NotShown,
            Answer::Expired => Answer::Expired,
            _ if !is_answered => Answer::Skipped,
            Answer::Choices(codes) => {
                let chosen = self.options().iter().map(|option| &option.code);
                Answer::Choices(chosen.filter(|code| codes.contains(code)).cloned().collect())
            }
            Answer::Date(date) => Answer::Date(date.generalized()),
            fitting => fitting.clone(),
        })
    }
}
