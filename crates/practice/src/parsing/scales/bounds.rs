//! Range of the scores that a scale can give.

use std::collections::BTreeMap;

use num_rational::BigRational;

use crate::form::model::{Field, Form};
use crate::form::scale::{Method, Missing, Scale};

/// Lowest and highest possible score.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) lowest: BigRational,
    pub(crate) highest: BigRational,
}

impl Bounds {
    /// Bounds for any answers, complete or not, before the transform. `None` if no answers are
    /// enough. Slightly too wide for scales with common items, since not all of them reach their
    /// ends at once.
    pub(crate) fn of(scale: &Scale, form: &Form, members: &BTreeMap<String, Self>) -> Option<Self> {
        if scale.is_of_scales() {
            Self::of_scales(scale, members)
        } else {
            Self::of_items(scale, form, false)
        }
    }

    /// Bounds for complete answers, before the transform; percentages refer to them.
    pub(crate) fn whole(scale: &Scale, form: &Form, members: &BTreeMap<String, Self>) -> Option<Self> {
        if scale.is_of_scales() { Self::of_scales(scale, members) } else { Self::of_items(scale, form, true) }
    }

    /// Applies the transform of the scale to the bounds.
    pub(crate) fn transformed(self, scale: &Scale) -> Self {
        let ends = (scale.transformed(self.lowest).0, scale.transformed(self.highest).0);
        let (lowest, highest) = if ends.0 <= ends.1 { ends } else { (ends.1, ends.0) };
        Self { lowest, highest }
    }

    /// The lowest mean comes from as few answers as are enough, on the lowest items; the highest
    /// likewise. If missing items add nothing, the highest score comes from all of them.
    fn of_items(scale: &Scale, form: &Form, complete: bool) -> Option<Self> {
        let each = scale.items.iter().enumerate().filter_map(|(place, item)| {
            let (one, other) = extremes(form, item)?;
            let (one, other) = (scale.share(place, &one), scale.share(place, &other));
            Some(if one <= other { (one, other) } else { (other, one) })
        });
        let (mut lowest, mut highest): (Vec<_>, Vec<_>) = each.unzip();
        lowest.sort();
        highest.sort();
        highest.reverse();
        let all = scale.items.len();
        let few = match scale.missing {
            _ if complete => all,
            Missing::NoneIfIncomplete => all,
            Missing::MeanOfAnswered | Missing::Prorate | Missing::Zero => scale.min_answered as usize,
        };
        lowest.truncate(few);
        highest.truncate(if scale.missing == Missing::Zero { all } else { few });
        let plain = Scale { transform: None, ..scale.clone() };
        Some(Self { lowest: plain.of(&lowest).ok()?.0, highest: plain.of(&highest).ok()?.0 })
    }

    fn of_scales(scale: &Scale, members: &BTreeMap<String, Self>) -> Option<Self> {
        let members =
            scale.scales.iter().map(|member| members.get(member)).collect::<Option<Vec<&Self>>>()?;
        let count = match scale.method {
            Method::MeanOfScales => members.len(),
            _ => 1,
        };
        let count = BigRational::from_integer(count.into());
        let sum =
            |end: fn(&Self) -> &BigRational| members.iter().map(|member| end(member)).sum::<BigRational>();
        Some(Self { lowest: sum(|of| &of.lowest) / &count, highest: sum(|of| &of.highest) / count })
    }
}

/// Lowest and highest value of an item; for a product those of the products of the ends.
fn extremes(form: &Form, item: &str) -> Option<(BigRational, BigRational)> {
    let of_field = |id: &str| form.field(id).and_then(Field::extremes);
    let Some(pair) = form.pairs.iter().find(|pair| pair.id == item) else { return of_field(item) };
    let (frequency, intensity) = (of_field(&pair.frequency)?, of_field(&pair.intensity)?);
    let products = [
        &frequency.0 * &intensity.0,
        &frequency.0 * &intensity.1,
        &frequency.1 * &intensity.0,
        &frequency.1 * &intensity.1,
    ];
    Some((products.iter().min()?.clone(), products.iter().max()?.clone()))
}
