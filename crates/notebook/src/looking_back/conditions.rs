//! Place and conditions by quarter: the answers of the last check of each.

use charts::{AnswerRow, AnswersChart, Cell, Chart, Meaning, Table, Texture};
use journal::DatedContent;
use practice::{Answer, Choice, Field, Form};

use crate::error::{Error, Result};
use crate::looking_back::buckets::{Bucket, Buckets};
use crate::looking_back::part_view::PartView;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::looking_back::timeline::Timeline;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

const CONDITIONS: &str = "conditions-check";
const STARRED: &str = "starred";
const ANSWERS: &str = "condition_answer";

impl<S: journal::Store> Notebook<'_, S> {
    /// Place and conditions in a stretch of time.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::stretch_days`]; [`Error::ShippedTexts`](crate::Error::ShippedTexts),
    /// [`Error::NoSuchForm`].
    pub fn conditions_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        let days = self.stretch_days(stretch)?;
        self.conditions_in(&days)
    }

    /// The same for days that were checked.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`], [`Error::NoSuchForm`]; [`Error::Journal`] if the journal cannot be read.
    pub(crate) fn conditions_in(&mut self, days: &StretchDays) -> Result<PartView> {
        let (words, library) = (Words::of(self.language), self.library()?);
        let form = library.form(CONDITIONS).ok_or(Error::NoSuchForm)?;
        let answers = library.option_set(ANSWERS);
        let (mut checks, unreadable) = self.journal.dated_contents(CONDITIONS, days.range())?;
        checks.retain(|check| {
            days.contains(check.entry, check.on)
                && fields(form, answers).any(|field| answer(check, field).is_some())
        });
        let Some(latest) = checks.last().map(|check| check.on) else {
            return Ok(PartView::empty(words.empty("conditions", days)?, unreadable));
        };
        let timeline = self.timeline(days, checks.iter().map(|check| check.on), Buckets::quarters)?;
        let checks = last_of_each(&timeline.buckets, &checks);
        let chart = draw(&timeline, form, answers, &checks, days.is_for_page())?;
        let times = u32::try_from(checks.len()).unwrap_or(u32::MAX);
        let key = if timeline.buckets.months == 12 { "conditions-told-years" } else { "conditions-told" };
        let sentence =
            words.format(key, &[("times", times.into()), ("latest", words.day(latest)?.into())])?;
        let note = Some(words.get(if timeline.buckets.months == 12 {
            "conditions-note-years"
        } else {
            "conditions-note"
        })?);
        Ok(PartView { sentence, note, charts: vec![chart], unreadable })
    }
}

/// The last check of each quarter or year that has one. Checks come by day, and of one day the one
/// that was saved last comes last.
fn last_of_each<'c>(buckets: &Buckets, checks: &'c [DatedContent]) -> Vec<(Bucket, &'c DatedContent)> {
    let mut last: Vec<(Bucket, &DatedContent)> = Vec::new();
    for check in checks {
        let Some(bucket) = buckets.position(check.on).and_then(|at| buckets.all.get(at)) else { continue };
        last.pop_if(|(before, _)| before == bucket);
        last.push((*bucket, check));
    }
    last
}

/// The lines of the check.
fn fields<'f>(form: &'f Form, answers: &'f [Choice]) -> impl Iterator<Item = &'f Field> {
    form.fields().filter(move |field| field.ask.options() == answers)
}

fn answer<'c>(check: &'c DatedContent, field: &Field) -> Option<&'c str> {
    match check.content.answers.get(&field.id) {
        Some(Answer::Choice(code)) => Some(code),
        _ => None,
    }
}

fn is_starred(check: &DatedContent, field: &Field) -> bool {
    matches!(check.content.answers.get(STARRED), Some(Answer::Choices(codes)) if codes.contains(&field.id))
}

fn texture(code: &str) -> Texture {
    match code {
        "yes" => Texture::Full,
        "partly" => Texture::Half,
        "no" => Texture::Empty,
        "na" => Texture::Dashed,
        _ => Texture::Lines,
    }
}

fn draw(
    timeline: &Timeline,
    form: &Form,
    answers: &[Choice],
    checks: &[(Bucket, &DatedContent)],
    only_answered: bool,
) -> Result<Chart> {
    let Timeline { buckets, words, .. } = timeline;
    let whens =
        checks.iter().map(|(bucket, _)| words.bucket(buckets, *bucket)).collect::<Result<Vec<_>>>()?;
    let (mut rows, mut table) = (Vec::new(), Vec::new());
    for section in &form.sections {
        let mut name_of_group = section.title.clone();
        for field in section.fields.iter().filter(|field| field.ask.options() == answers) {
            let mut cells = Vec::new();
            let mut in_table = vec![field.label.clone()];
            for ((bucket, check), when) in checks.iter().zip(&whens) {
                let Some(code) = answer(check, field) else {
                    in_table.push(String::new());
                    continue;
                };
                let label =
                    answers.iter().find(|choice| choice.code == code).map_or(code, |choice| &choice.label);
                let is_marked = is_starred(check, field);
                let told = if is_marked { raised(*words, label)? } else { label.to_owned() };
                in_table.push(told.clone());
                let args = [
                    ("when", when.as_str().into()),
                    ("said", told.into()),
                    ("name", field.label.as_str().into()),
                ];
                let label = words.format("conditions-label", &args)?;
                cells.push(Cell {
                    from: bucket.from,
                    to: bucket.to,
                    texture: texture(code),
                    is_marked,
                    label,
                });
            }
            if only_answered && cells.is_empty() {
                continue;
            }
            table.push(in_table);
            rows.push(AnswerRow { group: name_of_group.take(), name: field.label.clone(), cells });
        }
    }
    let meanings: Vec<_> = answers
        .iter()
        .map(|choice| Meaning { texture: texture(&choice.code), words: choice.label.clone() })
        .collect();
    let title = words.get("conditions-title")?;
    let columns =
        std::iter::once(words.get("conditions-column-line")?).chain(whens.iter().cloned()).collect();
    let label = |tick| words.tick(tick);
    let chart = AnswersChart {
        table: Table { caption: title.clone(), columns, rows: table },
        title,
        description: words.get("conditions-description")?,
        time: timeline.axis,
        date_label: &label,
        meanings: &meanings,
        rows: &rows,
        marks: &timeline.marks,
    };
    Ok(chart.draw())
}

fn raised(words: Words, label: &str) -> Result<String> {
    words.format("conditions-raised", &[("answer", label.into())])
}
