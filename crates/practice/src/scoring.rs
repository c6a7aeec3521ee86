//! From answers to scores: look up, turn round, enough?, missing, method, transform. Without rounding, and without
//! ever taking a missing answer for zero.

use std::collections::BTreeMap;

use num_rational::BigRational;
use num_traits::Zero;

use crate::{Answer, Answers, Ask, Exact, Field, Form, Method, Missing, Reason, Scale, Score};

impl Form {
    /// What each scale gives. Items that are hidden, left open or answered with what they do not take count as not
    /// answered.
    pub fn scores(&self, answers: &Answers) -> Vec<Score> {
        let answered = self
            .answered(answers)
            .map(|(field, answer)| (field.id.as_str(), (field, answer)))
            .collect::<BTreeMap<_, _>>();
        let not_rated = self.not_rated.as_ref().is_some_and(|not_rated| {
            answered.get(not_rated.field.as_str()).is_some_and(|(_, answer)| answer.names(&not_rated.code))
        });
        let values = |scale: &Scale| -> Vec<BigRational> {
            let items = scale.items.iter().filter_map(|item| answered.get(item.as_str()));
            items.filter_map(|(field, answer)| field.value(answer)).collect()
        };
        self.scales
            .iter()
            .map(|scale| {
                let values = values(scale);
                let result = if not_rated { Err(Reason::NotApplicable) } else { scale.of(&values) };
                scale.told(result, values.len())
            })
            .collect()
    }
}

impl Field {
    /// What an answer counts in a scale.
    pub(crate) fn value(&self, answer: &Answer) -> Option<BigRational> {
        match (&self.ask, answer) {
            (Ask::Scale { .. }, Answer::Number(number)) => Some(BigRational::from_integer((*number).into())),
            (Ask::Choice { options, reverse }, Answer::Choice(code)) => {
                let value = options.iter().find(|option| option.code == *code)?.value.as_ref()?;
                if !reverse {
                    return Some(value.0.clone());
                }
                let (lowest, highest) = self.extremes()?;
                Some(lowest + highest - &value.0)
            }
            _ => None,
        }
    }

    /// The lowest and the highest that any answer counts; none if it counts in no scale.
    pub(crate) fn extremes(&self) -> Option<(BigRational, BigRational)> {
        match &self.ask {
            Ask::Scale { from, to, .. } => {
                Some((BigRational::from_integer((*from).into()), BigRational::from_integer((*to).into())))
            }
            Ask::Choice { options, .. } => {
                let values =
                    options.iter().map(|option| option.value.as_ref()).collect::<Option<Vec<_>>>()?;
                Some((values.iter().min()?.0.clone(), values.iter().max()?.0.clone()))
            }
            _ => None,
        }
    }
}

impl Scale {
    /// The score of these values, one for each answered item, already turned round where the item says so.
    pub(crate) fn of(&self, values: &[BigRational]) -> Result<Exact, Reason> {
        let (answered, of) = (values.len(), self.items.len());
        // A scale that asks for no answers has no mean either.
        if answered == 0 || answered < self.min_answered as usize {
            return Err(Reason::TooFewAnswers);
        }
        if self.missing == Missing::NoneIfIncomplete && answered < of {
            return Err(Reason::Incomplete);
        }
        let sum = values.iter().fold(BigRational::zero(), |sum, value| sum + value);
        let whole = |number: usize| BigRational::from_integer(number.into());
        let score = match self.method {
            Method::Mean => sum / whole(answered),
            // With all answered, stretching changes nothing.
            Method::Sum => sum * whole(of) / whole(answered),
        };
        Ok(match &self.transform {
            Some(transform) => Exact(score * &transform.a.0 + &transform.b.0),
            None => Exact(score),
        })
    }

    fn told(&self, result: Result<Exact, Reason>, answered: usize) -> Score {
        let (exact, reason) = match result {
            Ok(exact) => (Some(exact), None),
            Err(reason) => (None, Some(reason)),
        };
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Score {
            scale: self.id.clone(),
            name: self.name.clone(),
            direction: self.direction,
            range: (self.range.0.shown(self.decimals), self.range.1.shown(self.decimals)),
            shown: exact.as_ref().map(|exact| exact.shown(self.decimals)),
            exact,
            reason,
            answered: count(answered),
            of: count(self.items.len()),
        }
    }
}
