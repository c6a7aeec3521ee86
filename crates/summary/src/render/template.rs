//! The page as its template is filled in.

use askama::Template;
use chrono::NaiveDate;
use practice::{Direction, Form, QuestionKind, Recipient, Rights, Scale, Workload};
use texts::Value;

use crate::content::entry_parts::may_be_told;
use crate::content::rating_series::{Series, range};
use crate::summary_texts::SummaryTexts;
use crate::{LimitCounts, Part, Period, RatingPoint, Result, Selection};

/// Everything that stands on a page, in words.
#[derive(Template)]
#[template(path = "summary.html")]
pub(crate) struct Page {
    pub(crate) texts: SummaryTexts,
    pub(crate) style: &'static str,
    pub(crate) cover: Cover,
    pub(crate) ratings: Vec<Table>,
    pub(crate) limits: Vec<Line>,
    pub(crate) notes: Vec<Note>,
}

/// What the page is, for whom, and what it is about.
pub(crate) struct Cover {
    title: String,
    period: String,
    prepared_on: String,
    worked: Option<String>,
}

/// The ratings of one form.
pub(crate) struct Table {
    caption: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// Whose questionnaire it was, if it was one.
    whose: Option<String>,
}

/// A rating.
struct Column {
    name: String,
    range: String,
    meaning: String,
    help: Option<String>,
}

/// A day, and what each rating gave; empty where there is nothing to say.
struct Row {
    when: String,
    cells: Vec<String>,
}

/// A line of the check-in, and how it went.
pub(crate) struct Line {
    words: String,
    counts: String,
}

/// An entry.
pub(crate) struct Note {
    pub(crate) when: String,
    pub(crate) title: String,
    /// Words whose question is what the entry is called.
    pub(crate) alone: Option<String>,
    pub(crate) parts: Vec<Said>,
}

/// A question and its answer.
pub(crate) struct Said {
    question: String,
    words: String,
    /// Whether the words are the person's own.
    own: bool,
}

impl Cover {
    pub(crate) fn of(chosen: &Selection, prepared_on: NaiveDate, texts: SummaryTexts) -> Result<Self> {
        let title = match chosen.recipient {
            None | Some(Recipient::SupervisorOutside | Recipient::SupervisorAtWork) => "title-supervision",
            Some(Recipient::Peer) => "title-peer",
            Some(Recipient::Manager) => "title-manager",
        };
        let worked = chosen.worked.map(|worked| match worked {
            Workload::Usual => "worked-usual",
            Workload::Less => "worked-less",
            Workload::Hardly => "worked-hardly",
        });
        Ok(Self {
            title: texts.get(title)?,
            period: told(chosen.period, texts)?,
            prepared_on: texts.day(prepared_on)?,
            worked: worked.map(|key| texts.get(key)).transpose()?,
        })
    }
}

fn told(period: Period, texts: SummaryTexts) -> Result<String> {
    let (first, last) = (texts.day(period.first)?, texts.day(period.last)?);
    if first == last {
        return Ok(first);
    }
    texts.format("period-read", &[("first", first.into()), ("last", last.into())])
}

impl Page {
    /// Whether a rating in the notebook's own words is among the ratings.
    fn has_own_ratings(&self) -> bool {
        self.ratings.iter().any(|table| table.whose.is_none())
    }
}

impl Table {
    /// The ratings of `series` that were chosen; `None` if that is none of them.
    pub(crate) fn of(series: &Series, chosen: &[String], texts: SummaryTexts) -> Result<Option<Self>> {
        let scales = series.scales().filter(|(id, _)| chosen.contains(id)).map(|(_, scale)| scale);
        let scales: Vec<&Scale> = scales.collect();
        if scales.is_empty() {
            return Ok(None);
        }
        let columns = scales.iter().map(|scale| Column::of(scale, series.form(), texts));
        let mut rows = Vec::new();
        for filling in series.fillings() {
            let points: Vec<_> = scales.iter().map(|scale| filling.point(scale)).collect();
            if points.iter().all(Option::is_none) {
                continue;
            }
            let cell = |point: Option<RatingPoint>| match point.map(|point| point.shown) {
                Some(Some(shown)) => Ok(shown),
                Some(None) => texts.get("rating-none"),
                None => Ok(String::new()),
            };
            let cells = points.into_iter().map(cell).collect::<Result<_>>()?;
            rows.push(Row { when: texts.date(filling.date())?, cells });
        }
        let caption = caption(series, texts)?;
        let whose = series.form().questionnaire.as_ref().map(|it| whose(&it.rights, texts)).transpose()?;
        Ok(Some(Self { caption, columns: columns.collect::<Result<_>>()?, rows, whose }))
    }
}

/// Whose questionnaire it was, as they want it said.
fn whose(rights: &Rights, texts: SummaryTexts) -> Result<String> {
    let holder = [("holder", rights.holder.as_str().into())];
    let told = std::iter::once(texts.format("rating-holder", &holder));
    let more = [&rights.cite, &rights.url].into_iter().flatten().cloned().map(Ok);
    Ok(told.chain(more).collect::<Result<Vec<_>>>()?.join(" "))
}

/// What the form is called, unless the heading above says so, and what it asks people to think of.
fn caption(series: &Series, texts: SummaryTexts) -> Result<String> {
    let form = series.called();
    match series.form().lead.as_ref().filter(|_| may_be_told(series.form())) {
        None => Ok(form),
        Some(lead) if form == texts.get("ratings")? => {
            texts.format("ratings-lead", &[("lead", lead.as_str().into())])
        }
        Some(lead) => {
            texts.format("ratings-caption", &[("form", form.into()), ("lead", lead.as_str().into())])
        }
    }
}

impl Column {
    fn of(scale: &Scale, form: &Form, texts: SummaryTexts) -> Result<Self> {
        let (from, to) = range(scale);
        let said: [(&str, Value<'_>); 2] = [("from", from.as_str().into()), ("to", to.as_str().into())];
        Ok(Self {
            name: scale.name.clone(),
            range: texts.format("rating-range", &said)?,
            meaning: match the_one_question(scale, form) {
                Some(said) => texts.format("rating-question", &said)?,
                None => texts.format(
                    match scale.direction {
                        Direction::HigherIsMoreStrain => "rating-higher-is-more-strain",
                        Direction::HigherIsBetter => "rating-higher-is-better",
                    },
                    &said,
                )?,
            },
            help: help(scale, form),
        })
    }
}

/// What is said of a rating that is one question, answered with the number itself.
fn the_one_question<'form>(scale: &Scale, form: &'form Form) -> Option<[(&'form str, Value<'form>); 5]> {
    let [item] = scale.items.as_slice() else { return None };
    let field = form.field(item)?;
    let QuestionKind::Scale { from, to, from_label, to_label } = &field.ask else { return None };
    let is_the_number = scale.transform.is_none() && range(scale) == (from.to_string(), to.to_string());
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

/// What stands below the questions of a scale belongs to its number, too.
fn help(scale: &Scale, form: &Form) -> Option<String> {
    let holds =
        |section: &&practice::Section| section.fields.iter().any(|field| scale.items.contains(&field.id));
    form.sections.iter().find(holds)?.help.clone()
}

impl From<Part> for Said {
    fn from(part: Part) -> Self {
        Self { question: part.question, words: part.words, own: part.own_words }
    }
}

impl Line {
    pub(crate) fn of(line: LimitCounts, texts: SummaryTexts) -> Result<Self> {
        let count = |count: practice::Count| {
            texts.format("limits-count", &[("times", count.times.into()), ("words", count.words.into())])
        };
        let counts = line.counts.into_iter().map(count).collect::<Result<Vec<_>>>()?;
        Ok(Self { words: line.line, counts: counts.join(", ") })
    }
}
