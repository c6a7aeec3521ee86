//! Range of a scale of scales whose members have items in common: not all of them reach their ends
//! at once.

use std::collections::BTreeMap;

use num_rational::BigRational;
use num_traits::{One, Zero};

use crate::form::model::Form;
use crate::form::question::QuestionKind;
use crate::form::scale::{Method, Missing, Scale};
use crate::parsing::scales::bounds::Bounds;

/// Most values that are looked at for one scale. Published questionnaires have a few hundred.
const MAX_VALUES: usize = 20_000;

/// A score as a sum over scales of items.
#[derive(Debug, Clone)]
pub(crate) struct SumOfScales {
    /// Weight of each scale of items, by its index.
    weights: BTreeMap<usize, BigRational>,
    constant: BigRational,
}

impl SumOfScales {
    /// Score before the transform. `None` where answers left open can change it by more than their
    /// own part.
    pub(crate) fn of(at: usize, scales: &[Scale], members: &BTreeMap<String, Self>) -> Option<Self> {
        let scale = scales.get(at)?;
        if !scale.is_of_scales() {
            let weights = BTreeMap::from([(at, BigRational::one())]);
            return adds_up(scale).then_some(Self { weights, constant: BigRational::zero() });
        }
        let count = if scale.method == Method::MeanOfScales { scale.scales.len() } else { 1 };
        let count = BigRational::from_integer(count.into());
        let mut sum = Self { weights: BTreeMap::new(), constant: BigRational::zero() };
        for member in &scale.scales {
            let member = members.get(member)?;
            sum.constant += &member.constant / &count;
            for (at, weight) in &member.weights {
                *sum.weights.entry(*at).or_insert_with(BigRational::zero) += weight / &count;
            }
        }
        Some(sum)
    }

    /// Applies the transform of the scale.
    pub(crate) fn transformed(mut self, scale: &Scale) -> Self {
        if let Some(transform) = &scale.transform {
            self.weights.values_mut().for_each(|weight| *weight *= &transform.a.0);
            self.constant = self.constant * &transform.a.0 + &transform.b.0;
        }
        self
    }

    /// Exact bounds; `None` if there are too many values to look at.
    pub(crate) fn bounds(&self, scales: &[Scale], form: &Form) -> Option<Bounds> {
        let mut of_item = BTreeMap::<&str, Vec<(usize, &Scale, BigRational)>>::new();
        for (at, weight) in &self.weights {
            let scale = scales.get(*at)?;
            let weight = match scale.method {
                Method::Mean => weight / BigRational::from_integer(scale.items.len().into()),
                _ => weight.clone(),
            };
            for (place, item) in scale.items.iter().enumerate() {
                of_item.entry(item).or_default().push((place, scale, weight.clone()));
            }
        }
        let (mut lowest, mut highest) = (self.constant.clone(), self.constant.clone());
        let mut looked_at = 0;
        for (item, uses) in of_item {
            let values = values(form, item)?;
            looked_at += values.len() * uses.len();
            (looked_at <= MAX_VALUES).then_some(())?;
            let sum = |value: &BigRational| {
                let shares = uses.iter().map(|(place, scale, weight)| scale.share(*place, value) * weight);
                shares.sum::<BigRational>()
            };
            let mut sums = values.iter().map(sum).collect::<Vec<_>>();
            if uses.iter().all(|(_, scale, _)| scale.missing == Missing::Zero) {
                sums.push(BigRational::zero());
            }
            lowest += sums.iter().min()?;
            highest += sums.iter().max()?;
        }
        Some(Bounds { lowest, highest })
    }
}

/// Returns true if the score is the sum of a part for each item, whatever the others are.
fn adds_up(scale: &Scale) -> bool {
    let wants_all =
        scale.missing == Missing::NoneIfIncomplete || scale.min_answered as usize == scale.items.len();
    scale.method != Method::Max && (wants_all || scale.missing == Missing::Zero)
}

/// Values of an item; `None` if they are too many.
fn values(form: &Form, item: &str) -> Option<Vec<BigRational>> {
    let of_field = |id: &str| {
        let field = form.field(id)?;
        let (lowest, highest) = field.extremes()?;
        match &field.ask {
            // Reversing turns the values around between the same ends.
            QuestionKind::Choice { options, reverse } => options
                .iter()
                .map(|option| option.value.as_ref())
                .map(|value| Some(if *reverse { &lowest + &highest - &value?.0 } else { value?.0.clone() }))
                .collect::<Option<Vec<_>>>(),
            QuestionKind::Scale { from, to, .. } => {
                let count = usize::try_from(to.checked_sub(*from)?).ok().filter(|count| *count < MAX_VALUES);
                count.map(|_| (*from..=*to).map(|value| BigRational::from_integer(value.into())).collect())
            }
            _ => None,
        }
    };
    let Some(pair) = form.pairs.iter().find(|pair| pair.id == item) else { return of_field(item) };
    let (frequencies, intensities) = (of_field(&pair.frequency)?, of_field(&pair.intensity)?);
    (frequencies.len() * intensities.len() <= MAX_VALUES).then_some(())?;
    let mut products = frequencies
        .iter()
        .flat_map(|frequency| intensities.iter().map(move |intensity| frequency * intensity))
        .collect::<Vec<_>>();
    products.sort();
    products.dedup();
    Some(products)
}
