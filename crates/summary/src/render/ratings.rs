//! Ratings on the page: in words, or in a table of numbers with the words beside them.

use practice::{Direction, Form, QuestionKind, RangePosition, Rights, Scale, Section};
use texts::Value;

use crate::content::available::RatingPoint;
use crate::content::entry_parts::may_show_questions;
use crate::content::rating_positions::{RatingPlace, RatingPlaces};
use crate::content::rating_series::{FormSeries, shown_range};
use crate::error::Result;
use crate::summary_texts::SummaryTexts;

/// The ratings of one form in words.
pub(crate) struct RatingWords {
    /// Title of the form; none if it is the heading of the section.
    pub(crate) form: Option<String>,
    /// Name of each scale, and where its last rating of the period lies.
    pub(crate) scales: Vec<(String, String)>,
    /// Rights notice of a questionnaire of others.
    pub(crate) rights: Option<String>,
}

/// The ratings of one form.
pub(crate) struct RatingTable {
    pub(crate) caption: String,
    pub(crate) columns: Vec<RatingColumn>,
    pub(crate) rows: Vec<RatingRow>,
    /// Rights notice of a questionnaire of others.
    pub(crate) rights: Option<String>,
}

/// A scale and its meaning.
pub(crate) struct RatingColumn {
    pub(crate) name: String,
    pub(crate) range: String,
    pub(crate) meaning: String,
    pub(crate) help: Option<String>,
}

/// A day with the number of each scale; empty where there is no result.
pub(crate) struct RatingRow {
    pub(crate) when: String,
    pub(crate) cells: Vec<String>,
}

impl RatingWords {
    /// The chosen ratings of `series`; `None` if none of them was chosen.
    pub(crate) fn of(
        series: &FormSeries,
        chosen: &[String],
        places: &RatingPlaces,
        texts: SummaryTexts,
    ) -> Result<Option<Self>> {
        let mut scales = Vec::new();
        for (_, scale) in series.scales().filter(|(id, _)| chosen.contains(id)) {
            let rated = series
                .fillings()
                .iter()
                .rev()
                .filter(|filling| filling.point(scale).is_some_and(|point| point.shown.is_some()));
            let placed = rated.map(|filling| (filling, places.place(filling.entry(), scale)));
            let last = placed.clone().find(|(_, place)| *place != RatingPlace::NotCompared);
            let words = match last {
                Some((filling, RatingPlace::At(place))) => {
                    let args = [
                        ("words", texts.get(usual_key(place))?.into()),
                        ("when", texts.date(filling.date())?.into()),
                    ];
                    texts.format("rating-in-words", &args)?
                }
                _ => texts.get("rating-not-yet")?,
            };
            scales.push((scale.name.clone(), words));
        }
        if scales.is_empty() {
            return Ok(None);
        }
        let title = series.title();
        let form = if title == texts.get("ratings")? { None } else { Some(title) };
        Ok(Some(Self { form, scales, rights: rights_of(series, texts)? }))
    }
}

/// Key of the words for a place against the usual range.
fn usual_key(place: RangePosition) -> &'static str {
    match place {
        RangePosition::Below => "rating-less",
        RangePosition::Within => "rating-usual",
        RangePosition::Above => "rating-more",
    }
}

/// A number of a table with the words beside it.
fn number_and_words(shown: &str, place: RatingPlace, texts: SummaryTexts) -> Result<String> {
    let words = texts.get(match place {
        RatingPlace::At(place) => usual_key(place),
        RatingPlace::NoRange => "rating-no-range",
        RatingPlace::NotCompared => "rating-too-soon",
    })?;
    let args = [("number", texts.number(shown)?.into()), ("words", words.into())];
    texts.format("rating-number-and-words", &args)
}

impl RatingTable {
    /// The chosen ratings of `series`; `None` if none of them was chosen.
    pub(crate) fn of(
        series: &FormSeries,
        chosen: &[String],
        places: &RatingPlaces,
        texts: SummaryTexts,
    ) -> Result<Option<Self>> {
        let scales = series.scales().filter(|(id, _)| chosen.contains(id)).map(|(_, scale)| scale);
        let scales: Vec<&Scale> = scales.collect();
        if scales.is_empty() {
            return Ok(None);
        }
        let columns = scales.iter().map(|scale| RatingColumn::of(scale, series.form(), texts));
        let mut rows = Vec::new();
        for filling in series.fillings() {
            let points: Vec<_> = scales.iter().map(|scale| filling.point(scale)).collect();
            if points.iter().all(Option::is_none) {
                continue;
            }
            let cell = |(scale, point): (&&Scale, Option<RatingPoint>)| match point.map(|point| point.shown) {
                Some(Some(shown)) => number_and_words(&shown, places.place(filling.entry(), scale), texts),
                Some(None) => texts.get("rating-none"),
                None => Ok(String::new()),
            };
            let cells = scales.iter().zip(points).map(cell).collect::<Result<_>>()?;
            rows.push(RatingRow { when: texts.date(filling.date())?, cells });
        }
        let caption = caption(series, texts)?;
        let rights = rights_of(series, texts)?;
        Ok(Some(Self { caption, columns: columns.collect::<Result<_>>()?, rows, rights }))
    }
}

/// Rights notice of a questionnaire of others; `None` for the notebook's own forms.
pub(crate) fn rights_of(series: &FormSeries, texts: SummaryTexts) -> Result<Option<String>> {
    let questionnaire = series.form().questionnaire.as_ref();
    questionnaire.map(|it| rights_notice(&it.rights, texts)).transpose()
}

/// The holder of a questionnaire's rights, and the citation and address that they ask for.
fn rights_notice(rights: &Rights, texts: SummaryTexts) -> Result<String> {
    let mut notice = vec![texts.format("rating-holder", &[("holder", rights.holder.as_str().into())])?];
    notice.extend([&rights.cite, &rights.url].into_iter().flatten().cloned());
    Ok(notice.join(" "))
}

/// The title of the form, unless it is the heading above, and the lead that it asks people to think
/// of.
pub(crate) fn caption(series: &FormSeries, texts: SummaryTexts) -> Result<String> {
    let title = series.title();
    match series.form().lead.as_ref().filter(|_| may_show_questions(series.form())) {
        None => Ok(title),
        Some(lead) if title == texts.get("ratings")? => {
            texts.format("ratings-lead", &[("lead", lead.as_str().into())])
        }
        Some(lead) => {
            texts.format("ratings-caption", &[("form", title.into()), ("lead", lead.as_str().into())])
        }
    }
}

impl RatingColumn {
    pub(crate) fn of(scale: &Scale, form: &Form, texts: SummaryTexts) -> Result<Self> {
        let (from, to) = shown_range(scale);
        let range: [(&str, Value<'_>); 2] =
            [("from", texts.number(&from)?.into()), ("to", texts.number(&to)?.into())];
        let meaning = match single_question(scale, form) {
            Some(args) => texts.format("rating-question", &args)?,
            None => texts.format(
                match scale.direction {
                    Direction::HigherIsMoreStrain => "rating-higher-is-more-strain",
                    Direction::HigherIsBetter => "rating-higher-is-better",
                },
                &range,
            )?,
        };
        let range = texts.format("rating-range", &range)?;
        Ok(Self { name: scale.name.clone(), range, meaning, help: help(scale, form) })
    }
}

/// The question and its two ends, for a scale that is one question answered with the number itself.
fn single_question<'form>(scale: &Scale, form: &'form Form) -> Option<[(&'form str, Value<'form>); 5]> {
    let [item] = scale.items.as_slice() else { return None };
    let field = form.field(item)?;
    let QuestionKind::Scale { from, to, from_label, to_label } = &field.ask else { return None };
    let is_the_number = scale.transform.is_none() && shown_range(scale) == (from.to_string(), to.to_string());
    is_the_number.then(|| {
        [
            ("question", field.label.as_str().into()),
            ("from", (*from).into()),
            ("from_label", from_label.as_str().into()),
            ("to", (*to).into()),
            ("to_label", to_label.as_str().into()),
        ]
    })
}

/// The help text of the section that a scale's questions stand in.
fn help(scale: &Scale, form: &Form) -> Option<String> {
    let has_an_item = |section: &&Section| section.fields.iter().any(|field| scale.items.contains(&field.id));
    form.sections.iter().find(has_an_item)?.help.clone()
}
