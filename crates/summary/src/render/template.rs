//! View model of the template `summary.html`.

use askama::Template;
use chrono::NaiveDate;
use practice::{Count, Direction, Form, QuestionKind, Recipient, Rights, Scale, Section, Workload};
use texts::Value;

use crate::content::available::{LimitCounts, RatingPoint};
use crate::content::entry_parts::{Part, may_show_questions};
use crate::content::rating_series::{FormSeries, shown_range};
use crate::content::selection::{Period, Selection};
use crate::error::Result;
use crate::render::figure::PageFigures;
use crate::summary_texts::SummaryTexts;

/// A summary as its template shows it.
#[derive(Template)]
#[template(path = "summary.html")]
pub(crate) struct SummaryTemplate {
    pub(crate) texts: SummaryTexts,
    pub(crate) style: &'static str,
    pub(crate) cover: Cover,
    pub(crate) ratings: Vec<RatingTable>,
    pub(crate) limits: Vec<LimitLine>,
    pub(crate) figures: PageFigures,
    pub(crate) entries: Vec<EntrySection>,
}

/// Title, period and circumstances.
pub(crate) struct Cover {
    title: String,
    period: String,
    prepared_on: String,
    worked: Option<String>,
}

/// The ratings of one form.
pub(crate) struct RatingTable {
    caption: String,
    columns: Vec<RatingColumn>,
    rows: Vec<RatingRow>,
    /// Rights notice of a questionnaire of others.
    rights: Option<String>,
}

/// A scale and its meaning.
pub(crate) struct RatingColumn {
    name: String,
    range: String,
    pub(crate) meaning: String,
    pub(crate) help: Option<String>,
}

/// A day with the number of each scale; empty where there is no result.
struct RatingRow {
    when: String,
    cells: Vec<String>,
}

/// A line of the check-in with its outcomes.
pub(crate) struct LimitLine {
    label: String,
    counts: String,
}

/// A selected entry.
pub(crate) struct EntrySection {
    pub(crate) when: String,
    pub(crate) title: String,
    /// The text of an entry that has no question but its title.
    pub(crate) text: Option<String>,
    pub(crate) answers: Vec<QuestionAndAnswer>,
}

/// A question and its answer.
pub(crate) struct QuestionAndAnswer {
    question: String,
    answer: String,
    /// True if the person wrote the answer.
    own_words: bool,
}

impl Cover {
    pub(crate) fn of(selection: &Selection, prepared_on: NaiveDate, texts: SummaryTexts) -> Result<Self> {
        let title = match selection.recipient {
            None | Some(Recipient::SupervisorOutside | Recipient::SupervisorAtWork) => "title-supervision",
            Some(Recipient::Peer) => "title-peer",
            Some(Recipient::Manager) => "title-manager",
        };
        let worked = selection.worked.map(|worked| match worked {
            Workload::Usual => "worked-usual",
            Workload::Less => "worked-less",
            Workload::Hardly => "worked-hardly",
        });
        Ok(Self {
            title: texts.get(title)?,
            period: period_text(selection.period, texts)?,
            prepared_on: texts.day(prepared_on)?,
            worked: worked.map(|key| texts.get(key)).transpose()?,
        })
    }
}

fn period_text(period: Period, texts: SummaryTexts) -> Result<String> {
    let (first, last) = (texts.day(period.first)?, texts.day(period.last)?);
    if first == last {
        return Ok(first);
    }
    texts.format("period-read", &[("first", first.into()), ("last", last.into())])
}

impl SummaryTemplate {
    /// Returns true if a rating with the notebook's own questions is among the ratings.
    fn has_own_ratings(&self) -> bool {
        self.ratings.iter().any(|table| table.rights.is_none())
            || self.figures.ratings.iter().any(|figure| figure.is_own_rating)
    }
}

impl RatingTable {
    /// The chosen ratings of `series` that are no pictures; `None` if there is none.
    pub(crate) fn of(
        series: &FormSeries,
        selection: &Selection,
        texts: SummaryTexts,
    ) -> Result<Option<Self>> {
        let is_chosen = |id: &String| selection.ratings.contains(id) && !selection.has_rating_as_picture(id);
        let scales = series.scales().filter(|(id, _)| is_chosen(id)).map(|(_, scale)| scale);
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
            let cell = |point: Option<RatingPoint>| match point.map(|point| point.shown) {
                Some(Some(shown)) => texts.number(&shown),
                Some(None) => texts.get("rating-none"),
                None => Ok(String::new()),
            };
            let cells = points.into_iter().map(cell).collect::<Result<_>>()?;
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

impl From<Part> for QuestionAndAnswer {
    fn from(part: Part) -> Self {
        Self { question: part.question, answer: part.words, own_words: part.own_words }
    }
}

impl LimitLine {
    pub(crate) fn of(line: LimitCounts, texts: SummaryTexts) -> Result<Self> {
        let count = |count: Count| {
            texts.format("limits-count", &[("times", count.times.into()), ("words", count.words.into())])
        };
        let counts = line.counts.into_iter().map(count).collect::<Result<Vec<_>>>()?;
        Ok(Self { label: line.line, counts: counts.join(", ") })
    }
}
