//! Self-ratings that were filled in several times, as series by form and scale.

use std::collections::BTreeMap;

use journal::{Entry, EntryId};
use practice::{Form, FuzzyDate, Reason, Scale, Score};

use crate::content::available::{RatingPoint, RatingSeries};

const ENGLISH: &str = "en";

/// Self-ratings of many entries, grouped by the wording that was answered.
#[derive(Default)]
pub(crate) struct RatingCollector(BTreeMap<Wording, FormSeries>);

/// Id, version and language of a form. Another wording is another series.
type Wording = (String, String, String);

/// All fillings of a form in one wording.
pub(crate) struct FormSeries {
    form: Form,
    fillings: Vec<Filling>,
}

/// The scores of one entry.
pub(crate) struct Filling {
    date: FuzzyDate,
    entry: EntryId,
    scores: Vec<Score>,
}

impl RatingCollector {
    /// Adds the scores of an entry, if its form has scales.
    pub(crate) fn add(&mut self, entry: &Entry) {
        let Entry { id, form, content, .. } = entry;
        if form.scales.is_empty() {
            return;
        }
        let filling = Filling { date: content.date, entry: *id, scores: form.scores(&content.answers) };
        let wording = (form.id.clone(), form.version.clone(), form.language.clone());
        let series = self.0.entry(wording);
        let series = series.or_insert_with(|| FormSeries { form: form.clone(), fillings: Vec::new() });
        series.fillings.push(filling);
    }

    /// The series in the order of their forms on Today, each with its fillings by day.
    pub(crate) fn form_series(self) -> Vec<FormSeries> {
        let mut series: Vec<FormSeries> = self.0.into_values().collect();
        for one in &mut series {
            one.fillings.sort_by_key(|filling| (filling.date.on, filling.entry));
        }
        series.sort_by_key(|one| (position_on_today(&one.form), !is_shipped(&one.form)));
        series
    }

    /// One series for each scale that gave a number.
    pub(crate) fn rating_series(self) -> Vec<RatingSeries> {
        self.form_series().iter().flat_map(FormSeries::rating_series).collect()
    }
}

impl FormSeries {
    /// The form as it was answered.
    pub(crate) fn form(&self) -> &Form {
        &self.form
    }

    /// Shows the form in other words.
    pub(crate) fn show_as(&mut self, form: Form) {
        self.form = form;
    }

    /// Title of the form, with its version if that is not the one that ships.
    pub(crate) fn title(&self) -> String {
        let Form { title, version, .. } = &self.form;
        if is_shipped(&self.form) { title.clone() } else { format!("{title} ({version})") }
    }

    /// The scales that gave a number, each with its [`RatingSeries::id`].
    pub(crate) fn scales(&self) -> impl Iterator<Item = (String, &Scale)> {
        let gave_a_number = |scale: &&Scale| {
            self.fillings.iter().filter_map(|filling| filling.point(scale)).any(|point| point.shown.is_some())
        };
        self.form.scales.iter().filter(gave_a_number).map(|scale| (rating_id(&self.form, scale), scale))
    }

    /// By day, the earliest first.
    pub(crate) fn fillings(&self) -> &[Filling] {
        &self.fillings
    }

    fn rating_series(&self) -> Vec<RatingSeries> {
        let rating = |(id, scale): (String, &Scale)| RatingSeries {
            id,
            form: self.title(),
            name: scale.name.clone(),
            range: shown_range(scale),
            points: self.fillings.iter().filter_map(|filling| filling.point(scale)).collect(),
        };
        self.scales().map(rating).collect()
    }
}

impl Filling {
    pub(crate) fn entry(&self) -> EntryId {
        self.entry
    }

    pub(crate) fn date(&self) -> FuzzyDate {
        self.date
    }

    /// The result of a scale. `None` without work to rate, and where the scale is one question that
    /// was left open.
    pub(crate) fn point(&self, scale: &Scale) -> Option<RatingPoint> {
        let score = self.scores.iter().find(|score| score.scale == scale.id)?;
        let is_reported =
            score.shown.is_some() || score.of > 1 && score.reason != Some(Reason::NotApplicable);
        is_reported.then(|| RatingPoint { date: self.date, shown: score.shown.clone(), reason: score.reason })
    }
}

/// The lowest and the highest possible score, as shown.
pub(crate) fn shown_range(scale: &Scale) -> (String, String) {
    (scale.range.0.to_decimal(scale.decimals), scale.range.1.to_decimal(scale.decimals))
}

/// The [`RatingSeries::id`] of a scale. It does not depend on the entries, so that a selection
/// stays valid.
pub fn rating_id(form: &Form, scale: &Scale) -> String {
    let version = if is_shipped(form) { String::new() } else { format!("@{}", form.version) };
    let language = if form.language == ENGLISH { String::new() } else { format!("@{}", form.language) };
    format!("{}/{}{version}{language}", form.id, scale.id)
}

/// Returns true for the version that ships. A translation has the version of its language.
fn is_shipped(form: &Form) -> bool {
    let shipped = practice::shipped(&form.language).ok().and_then(|library| library.form(&form.id));
    shipped.is_some_and(|shipped| shipped.version == form.version)
}

/// Position of a form on Today. Forms that are not there come last.
fn position_on_today(form: &Form) -> usize {
    let kinds = practice::shipped(ENGLISH).map(|library| library.kinds()).unwrap_or_default();
    let mut forms = kinds.iter().flat_map(|kind| &kind.forms);
    forms.position(|id| *id == form.id).unwrap_or(usize::MAX)
}
