//! Scores a scale: looks up values, reverses items, combines, checks for missing answers, applies
//! method and transform. Without rounding; a missing answer counts as zero only if the scale says
//! so.

use std::collections::BTreeMap;

use num_rational::BigRational;
use num_traits::{One, Zero};

use crate::form::answer::{Answer, Answers};
use crate::form::band::Band;
use crate::form::model::{Field, Form};
use crate::form::question::QuestionKind;
use crate::form::scale::{Method, Missing, Scale};
use crate::fraction::Fraction;
use crate::scoring::result::{Reason, Score};

/// Score, and the number of answers it rests on.
type Result = (std::result::Result<Fraction, Reason>, usize);

impl Form {
    /// Score of each scale. Items that are hidden, left open or invalid count as unanswered.
    pub fn scores(&self, answers: &Answers) -> Vec<Score> {
        let values = self.values(answers);
        let results = if self.is_marked_not_rated(answers) {
            let none = |scale: &Scale| (Err(Reason::NotApplicable), scale.answered(&values));
            self.scales.iter().map(|scale| (scale.id.as_str(), none(scale))).collect()
        } else {
            self.results(&values)
        };
        let left = (Err(Reason::Member), 0);
        let to_score = |scale: &Scale| scale.to_score(results.get(scale.id.as_str()).unwrap_or(&left));
        self.scales.iter().map(to_score).collect()
    }

    /// The scores of [`Self::scores`] in full precision and in the same order, without their words and
    /// bands; `None` if there was no work to rate. A series of years needs nothing else.
    pub fn exact_scores(&self, answers: &Answers) -> Option<Vec<Option<Fraction>>> {
        if self.is_marked_not_rated(answers) {
            return None;
        }
        let values = self.values(answers);
        let results = self.results(&values);
        let exact = |scale: &Scale| results.get(scale.id.as_str())?.0.as_ref().ok().cloned();
        Some(self.scales.iter().map(exact).collect())
    }

    /// Returns true if the answers say that there was no work to rate.
    pub fn is_marked_not_rated(&self, answers: &Answers) -> bool {
        self.not_rated.as_ref().is_some_and(|not_rated| {
            // Hardly any answers say so. Only if they do, their field has to be shown as well.
            answers.get(&not_rated.field).is_some_and(|answer| answer.names(&not_rated.code))
                && self.answered(answers).any(|(field, _)| field.id == not_rated.field)
        })
    }

    /// Value of each answered item; for a two-part item the product of its parts.
    fn values(&self, answers: &Answers) -> BTreeMap<&str, BigRational> {
        let mut values = BTreeMap::new();
        for (field, answer) in self.answered(answers) {
            values.extend(field.value(answer).map(|value| (field.id.as_str(), value)));
        }
        // No field has the id of a pair.
        for pair in &self.pairs {
            let parts = [&pair.frequency, &pair.intensity].map(|part| values.get(part.as_str()));
            if let [Some(frequency), Some(intensity)] = parts {
                values.insert(&pair.id, frequency * intensity);
            }
        }
        values
    }

    /// Result of each scale by id. A scale of scales is computed after its members; a scale that
    /// depends on itself has no result.
    fn results(&self, values: &BTreeMap<&str, BigRational>) -> BTreeMap<&str, Result> {
        let mut results = BTreeMap::new();
        let mut waiting = self.scales.iter().collect::<Vec<_>>();
        loop {
            let before = waiting.len();
            waiting.retain(|scale| {
                let result = if scale.is_of_scales() {
                    let members = scale.scales.iter().map(|member| results.get(member.as_str()));
                    members.collect::<Option<Vec<&Result>>>().map(|members| scale.of_scales(&members))
                } else {
                    Some(scale.of_items(values))
                };
                let waits = result.is_none();
                results.extend(result.map(|result| (scale.id.as_str(), result)));
                waits
            });
            if waiting.is_empty() || waiting.len() == before {
                return results;
            }
        }
    }
}

impl Field {
    /// Value of an answer in a scale.
    pub(crate) fn value(&self, answer: &Answer) -> Option<BigRational> {
        match (&self.ask, answer) {
            (QuestionKind::Scale { .. }, Answer::Number(number)) => {
                Some(BigRational::from_integer((*number).into()))
            }
            (QuestionKind::Choice { options, reverse }, Answer::Choice(code)) => {
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

    /// Lowest and highest value of any answer; `None` for kinds without values.
    pub(crate) fn extremes(&self) -> Option<(BigRational, BigRational)> {
        match &self.ask {
            QuestionKind::Scale { from, to, .. } => {
                Some((BigRational::from_integer((*from).into()), BigRational::from_integer((*to).into())))
            }
            QuestionKind::Choice { options, .. } => {
                let values =
                    options.iter().map(|option| option.value.as_ref()).collect::<Option<Vec<_>>>()?;
                Some((values.iter().min()?.0.clone(), values.iter().max()?.0.clone()))
            }
            _ => None,
        }
    }
}

impl Scale {
    /// Returns true if its members are scales.
    pub(crate) fn is_of_scales(&self) -> bool {
        self.method.is_of_scales()
    }

    /// Contribution of the item at `place`: its value, weighted or counted.
    pub(crate) fn share(&self, place: usize, value: &BigRational) -> BigRational {
        match self.method {
            Method::WeightedSum => match self.weights.get(place) {
                Some(weight) => value * &weight.0,
                None => BigRational::zero(),
            },
            Method::CountAtLeast => match &self.threshold {
                Some(threshold) if *value >= threshold.0 => BigRational::one(),
                _ => BigRational::zero(),
            },
            _ => value.clone(),
        }
    }

    /// Score of these contributions, one for each answered item.
    pub(crate) fn of(&self, shares: &[BigRational]) -> std::result::Result<Fraction, Reason> {
        let (answered, of) = (shares.len(), self.items.len());
        // A scale that needs no answers has no mean either.
        if answered == 0 || answered < self.min_answered as usize {
            return Err(Reason::TooFewAnswers);
        }
        if self.missing == Missing::NoneIfIncomplete && answered < of {
            return Err(Reason::Incomplete);
        }
        let sum = shares.iter().cloned().reduce(|sum, share| sum + share).unwrap_or_else(BigRational::zero);
        let whole = |number: usize| BigRational::from_integer(number.into());
        let score = match (self.method, self.missing) {
            (Method::Max, _) => shares.iter().max().cloned().unwrap_or_else(BigRational::zero),
            (Method::Mean | Method::MeanOfScales, _) if answered == 1 => sum,
            (Method::Mean | Method::MeanOfScales, _) => sum / whole(answered),
            (_, Missing::Zero) => sum,
            // Prorating changes nothing if all items are answered.
            _ if answered == of => sum,
            _ => sum * whole(of) / whole(answered),
        };
        Ok(self.transformed(score))
    }

    /// Applies the transform.
    pub(crate) fn transformed(&self, score: BigRational) -> Fraction {
        match &self.transform {
            Some(transform) => Fraction(score * &transform.a.0 + &transform.b.0),
            None => Fraction(score),
        }
    }

    fn answered(&self, values: &BTreeMap<&str, BigRational>) -> usize {
        self.items.iter().filter(|item| values.contains_key(item.as_str())).count()
    }

    fn of_items(&self, values: &BTreeMap<&str, BigRational>) -> Result {
        let value = |(place, item): (usize, &String)| Some(self.share(place, values.get(item.as_str())?));
        let shares = self.items.iter().enumerate().filter_map(value).collect::<Vec<_>>();
        (self.of(&shares), shares.len())
    }

    fn of_scales(&self, members: &[&Result]) -> Result {
        let scores =
            members.iter().filter_map(|(result, _)| Some(&result.as_ref().ok()?.0)).collect::<Vec<_>>();
        let having = scores.len();
        if having < members.len() || having == 0 {
            return (Err(Reason::Member), having);
        }
        let sum = scores.iter().fold(BigRational::zero(), |sum, score| sum + *score);
        let score = match self.method {
            Method::MeanOfScales => sum / BigRational::from_integer(having.into()),
            _ => sum,
        };
        (Ok(self.transformed(score)), having)
    }

    /// Band of a score, compared as it is shown.
    fn band(&self, score: &Fraction) -> Option<&Band> {
        let shown = score.rounded(self.decimals);
        self.bands.iter().filter(|band| band.from <= shown).max_by(|one, other| one.from.cmp(&other.from))
    }

    fn to_score(&self, (result, answered): &Result) -> Score {
        let (exact, reason) = match result {
            Ok(exact) => (Some(exact.clone()), None),
            Err(reason) => (None, Some(*reason)),
        };
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Score {
            scale: self.id.clone(),
            name: self.name.clone(),
            direction: self.direction,
            range: (self.range.0.to_decimal(self.decimals), self.range.1.to_decimal(self.decimals)),
            shown: exact.as_ref().map(|exact| exact.to_decimal(self.decimals)),
            band: exact.as_ref().and_then(|exact| self.band(exact)).cloned(),
            exact,
            reason,
            answered: count(*answered),
            of: count(if self.is_of_scales() { self.scales.len() } else { self.items.len() }),
        }
    }
}
