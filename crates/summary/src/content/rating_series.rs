//! Self-ratings, filled in again and again.

use std::collections::BTreeMap;

use journal::{Entry, EntryId};
use practice::{Form, FuzzyDate, Reason, Scale, Score};

use crate::{RatingPoint, RatingSeries};

/// The self-ratings of many entries, each with the words it was answered with.
#[derive(Default)]
pub(crate) struct Ratings(BTreeMap<Wording, Series>);

/// A form, its version, its language: other words are another series.
type Wording = (String, String, String);

/// A form, filled in again and again.
pub(crate) struct Series {
    form: Form,
    fillings: Vec<Filling>,
}

/// What one filling gave.
pub(crate) struct Filling {
    date: FuzzyDate,
    entry: EntryId,
    scores: Vec<Score>,
}

impl Ratings {
    /// Takes what an entry gives; nothing, if its form computes nothing.
    pub(crate) fn add(&mut self, entry: &Entry) {
        let Entry { id, form, content, .. } = entry;
        if form.scales.is_empty() {
            return;
        }
        let filling = Filling { date: content.date, entry: *id, scores: form.scores(&content.answers) };
        let wording = (form.id.clone(), form.version.clone(), form.language.clone());
        let series = self.0.entry(wording);
        let series = series.or_insert_with(|| Series { form: form.clone(), fillings: Vec::new() });
        series.fillings.push(filling);
    }

    /// The series, in the order in which their forms stand behind their doors, each with its fillings by day.
    pub(crate) fn series(self) -> Vec<Series> {
        let mut series: Vec<Series> = self.0.into_values().collect();
        for one in &mut series {
            one.fillings.sort_by_key(|filling| (filling.date.on, filling.entry));
        }
        series.sort_by_key(|one| (place_of(&one.form), !is_shipped(&one.form)));
        series
    }

    /// The ratings that gave a number.
    pub(crate) fn material(self) -> Vec<RatingSeries> {
        self.series().iter().flat_map(Series::material).collect()
    }
}

impl Series {
    /// The form as it was answered.
    pub(crate) fn form(&self) -> &Form {
        &self.form
    }

    /// What its form is called, with the version if that is another than the one that ships.
    pub(crate) fn called(&self) -> String {
        let Form { title, version, .. } = &self.form;
        if is_shipped(&self.form) { title.clone() } else { format!("{title} ({version})") }
    }

    /// The scales that gave a number, each with the id of its rating.
    pub(crate) fn scales(&self) -> impl Iterator<Item = (String, &Scale)> {
        let gave_a_number = |scale: &&Scale| {
            self.fillings.iter().filter_map(|filling| filling.point(scale)).any(|point| point.shown.is_some())
        };
        self.form.scales.iter().filter(gave_a_number).map(|scale| (id(&self.form, scale), scale))
    }

    /// By day, the earliest first.
    pub(crate) fn fillings(&self) -> &[Filling] {
        &self.fillings
    }

    fn material(&self) -> Vec<RatingSeries> {
        let rating = |(id, scale): (String, &Scale)| RatingSeries {
            id,
            form: self.called(),
            name: scale.name.clone(),
            range: range(scale),
            points: self.fillings.iter().filter_map(|filling| filling.point(scale)).collect(),
        };
        self.scales().map(rating).collect()
    }
}

impl Filling {
    /// When.
    pub(crate) fn date(&self) -> FuzzyDate {
        self.date
    }

    /// What a scale gave. Without work there was nothing to rate, and one question that was left open is no answer to be
    /// remarked on: then there is no point.
    pub(crate) fn point(&self, scale: &Scale) -> Option<RatingPoint> {
        let score = self.scores.iter().find(|score| score.scale == scale.id)?;
        let speaks = score.shown.is_some() || score.of > 1 && score.reason != Some(Reason::NotApplicable);
        speaks.then(|| RatingPoint { date: self.date, shown: score.shown.clone(), reason: score.reason })
    }
}

/// The lowest and the highest score there can be, as shown.
pub(crate) fn range(scale: &Scale) -> (String, String) {
    (scale.range.0.to_decimal(scale.decimals), scale.range.1.to_decimal(scale.decimals))
}

/// The id of a rating. It stays the same when more is filled in, so that what was switched on stays what it is.
fn id(form: &Form, scale: &Scale) -> String {
    let words = if is_shipped(form) { String::new() } else { format!("@{}", form.version) };
    let language = if form.language == ENGLISH { String::new() } else { format!("@{}", form.language) };
    format!("{}/{}{words}{language}", form.id, scale.id)
}

const ENGLISH: &str = "en";

/// Whether this is the version that ships. A translation has the version of its language.
fn is_shipped(form: &Form) -> bool {
    let shipped = practice::shipped(&form.language).ok().and_then(|library| library.form(&form.id));
    shipped.is_some_and(|shipped| shipped.version == form.version)
}

/// Where a form stands on Today; those that stand nowhere come last.
fn place_of(form: &Form) -> usize {
    let doors = practice::shipped(ENGLISH).map(|library| library.kinds()).unwrap_or_default();
    let mut behind = doors.iter().flat_map(|kind| &kind.forms);
    behind.position(|id| *id == form.id).unwrap_or(usize::MAX)
}
