//! From what a page sent to what is kept: complete answers, each of which fits its field.

use std::collections::BTreeMap;

use crate::{Answer, Answers, Choice, Field, Form, FuzzyDate, QuestionKind, ShowWhen};

/// Why answers do not fit a form. It names the field and never what was answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The form does not ask this.
    #[error("the form has no field {field}")]
    NoSuchField {
        /// The id that was answered.
        field: String,
    },
    /// Words for a scale, a number for a choice.
    #[error("the field {field} is answered in another way")]
    WrongKind {
        /// Its id.
        field: String,
    },
    /// A code that the field's options do not have.
    #[error("the field {field} has no such option")]
    NoSuchOption {
        /// Its id.
        field: String,
    },
    /// A number or a day beyond what the field takes.
    #[error("the answer to {field} is out of its range")]
    OutOfRange {
        /// Its id.
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

/// What is wrong with an answer, before it is known whose.
type Misfit = fn(String) -> AnswerError;

const WRONG_KIND: Misfit = |field| AnswerError::WrongKind { field };
const NO_SUCH_OPTION: Misfit = |field| AnswerError::NoSuchOption { field };
const OUT_OF_RANGE: Misfit = |field| AnswerError::OutOfRange { field };

impl Form {
    /// Every field of the form, in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    /// The field with this id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }

    /// Whether the field with this id is on the screen, with these answers. What a hidden field was answered
    /// earlier shows nothing else.
    pub fn is_shown(&self, field: &str, answers: &Answers) -> bool {
        self.shown(answers).contains_key(field)
    }

    /// Complete answers: one for every field. What is not on the screen is *not shown*, whatever was chosen
    /// before; so is what was never come by. Words that were written stay: no answer to another question takes
    /// them away. No words and no options are *skipped*. Options come in the order of
    /// the form, a day as the first one of its period; words stay exactly as typed.
    ///
    /// # Errors
    ///
    /// [`AnswerError`] when an answer does not fit its field, hidden or not.
    pub fn validate(&self, answers: &Answers) -> Result<Answers, AnswerError> {
        if let Some(stranger) = answers.keys().find(|id| self.field(id).is_none()) {
            return Err(AnswerError::NoSuchField { field: stranger.clone() });
        }
        let shown = self.shown(answers);
        let mut settled = Answers::new();
        for field in self.fields() {
            let answer = answers.get(&field.id).unwrap_or(&Answer::NotShown);
            let fitting = field.ask.fit(answer).map_err(|misfit| misfit(field.id.clone()))?;
            let stays = shown.contains_key(field.id.as_str()) || matches!(fitting, Answer::Text(_));
            let answer = if stays { fitting } else { Answer::NotShown };
            settled.insert(field.id.clone(), answer);
        }
        Ok(settled)
    }

    /// What was answered, in order: on the screen, fitting, and not left open.
    pub(crate) fn answered<'form, 'said>(
        &'form self,
        answers: &'said Answers,
    ) -> impl Iterator<Item = (&'form Field, &'said Answer)> {
        let shown = self.shown(answers);
        self.fields().filter(move |field| shown.contains_key(field.id.as_str())).filter_map(|field| {
            let answer = answers.get(&field.id)?;
            field.ask.is_answered_by(answer).is_ok_and(|says| says).then_some((field, answer))
        })
    }

    /// What is on the screen, by id. One walk in order is enough, since a condition names only what comes before
    /// it; in a form that breaks this rule it finds nothing.
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

/// Whether a condition holds. An answer that does not fit its field counts for nothing here either.
fn holds(condition: Option<&ShowWhen>, shown: &BTreeMap<&str, &Field>, answers: &Answers) -> bool {
    let Some(condition) = condition else { return true };
    condition.fields.iter().filter_map(|field| shown.get(field.as_str())).any(|field| {
        answers.get(&field.id).is_some_and(|answer| {
            field.ask.is_answered_by(answer).is_ok() && condition.is.iter().any(|code| answer.names(code))
        })
    })
}

impl Answer {
    /// Whether this option is chosen in it.
    pub(crate) fn names(&self, code: &str) -> bool {
        match self {
            Self::Choice(chosen) => chosen == code,
            Self::Choices(chosen) => chosen.iter().any(|chosen| chosen == code),
            _ => false,
        }
    }
}

impl QuestionKind {
    /// The options to choose from; none for what is answered in another way.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::Choice { options, .. }
            | Self::Choices { options }
            | Self::Outcome { options }
            | Self::Stars { options, .. } => options,
            Self::Text { .. } | Self::Scale { .. } | Self::Tick | Self::Date | Self::Number { .. } => &[],
        }
    }

    /// How many options may be chosen, where that is limited.
    fn most(&self) -> Option<usize> {
        match self {
            Self::Stars { most, .. } => usize::try_from(*most).ok(),
            _ => None,
        }
    }

    /// Whether an answer that fits says something, or leaves the field open.
    fn is_answered_by(&self, answer: &Answer) -> Result<bool, Misfit> {
        let known = |code: &String| self.options().iter().any(|option| option.code == *code);
        let says = match (self, answer) {
            (_, Answer::Skipped | Answer::NotShown) => false,
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
            (Self::Date, Answer::Date(told)) => {
                FuzzyDate::new(told.on, told.precision).map(|_| true).ok_or(OUT_OF_RANGE)?
            }
            _ => return Err(WRONG_KIND),
        };
        Ok(says)
    }

    /// The answer as it is kept.
    fn fit(&self, answer: &Answer) -> Result<Answer, Misfit> {
        let says = self.is_answered_by(answer)?;
        Ok(match answer {
            Answer::NotShown => Answer::NotShown,
            _ if !says => Answer::Skipped,
            Answer::Choices(codes) => {
                let chosen = self.options().iter().map(|option| &option.code);
                Answer::Choices(chosen.filter(|code| codes.contains(code)).cloned().collect())
            }
            Answer::Date(told) => Answer::Date(told.generalized()),
            fitting => fitting.clone(),
        })
    }
}
