//! One administration of a questionnaire: the order of its questions, and the change since the
//! last.

use journal::Entry;
use practice::{Form, Order, ScoreChange};

use crate::error::Result;
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// The same questions in the order of this administration: another order each time it is filled
    /// in, and the same one until it is. Returns `None` for a form that has one order.
    pub(crate) fn in_administration_order(&mut self, form: &Form) -> Result<Option<Form>> {
        let Some(about) = &form.questionnaire else { return Ok(None) };
        if about.administration.order == Order::AsListed {
            return Ok(None);
        }
        let start = about.sha256.get(..16);
        let seed = start.and_then(|start| u64::from_str_radix(start, 16).ok()).unwrap_or_default();
        let times = self.journal.administration_count(&form.id)?;
        Ok(Some(form.shuffled(seed.wrapping_add(times.into()))))
    }

    /// The change of each score since the administration before, where somebody measured how large
    /// a change is more than noise.
    pub(crate) fn score_changes(&mut self, entry: &Entry) -> Result<Vec<ScoreChange>> {
        let form = &entry.form;
        if form.questionnaire.is_none() || form.scales.iter().all(|scale| scale.reliability.is_none()) {
            return Ok(Vec::new());
        }
        let Some(before) = self.journal.previous_administration(entry)? else {
            return Ok(Vec::new());
        };
        let then = form.scores(&before.content.answers);
        let now = form.scores(&entry.content.answers);
        let scores = form.scales.iter().zip(then.iter().zip(&now));
        Ok(scores.filter_map(|(scale, (then, now))| scale.change(then, now)).collect())
    }
}
