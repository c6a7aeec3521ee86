//! The weight of situations then and now, and the obstacles by their group.

use std::collections::BTreeSet;

use charts::{Chart, CountRow, Table, ThenNow, ThenNowChart, ValueAxis};
use journal::DatedContent;
use practice::{Answer, Choice};

use crate::error::Result;
use crate::looking_back::buckets::Buckets;
use crate::looking_back::part_view::PartView;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::looking_back::timeline::Timeline;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

const MORAL_NOTE: &str = "moral-note";
const OBSTACLES: &str = "obstacles";
const THEN: &str = "strength_then";
const NOW: &str = "strength_now";
/// The scale of both.
const SCALE: (f64, f64) = (0.0, 10.0);

impl<S: journal::Store> Notebook<'_, S> {
    /// The notes about situations in which the right thing could not be done: their weight then
    /// and now, and what stood in the way.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::stretch_days`]; [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub fn weighed_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        let days = self.stretch_days(stretch)?;
        self.weighed_in(&days)
    }

    /// The same for days that were checked.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts);
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(crate) fn weighed_in(&mut self, days: &StretchDays) -> Result<PartView> {
        let (words, obstacles) = (Words::of(self.language), self.library()?.option_set("obstacle"));
        let (mut notes, unreadable) = self.journal.dated_contents(MORAL_NOTE, days.range())?;
        notes.retain(|note| days.contains(note.entry, note.on));
        // Of one day, the order of saving does not matter.
        notes.sort_by_cached_key(|note| {
            (note.on, number(note, THEN), number(note, NOW), chosen(note).to_vec())
        });
        let groups = groups_of(obstacles);
        let has_weight = notes.iter().any(|note| number(note, THEN).or(number(note, NOW)).is_some());
        let has_obstacle = notes.iter().any(|note| !chosen(note).is_empty());
        if !has_weight && !has_obstacle {
            return Ok(PartView::empty(words.empty("weighed", days)?, unreadable));
        }
        let timeline = self.timeline(days, notes.iter().map(|note| note.on), Buckets::over)?;
        let mut charts = Vec::new();
        if has_weight {
            charts.push(then_and_now(&timeline, &notes, &groups)?);
        }
        if has_obstacle {
            charts.push(by_group(&timeline, &notes, &groups)?);
        }
        let note = if has_weight { Some(words.get("weighed-note")?) } else { None };
        Ok(PartView { sentence: sentence(words, &notes, &groups)?, note, charts, unreadable })
    }
}

/// A group of obstacles.
struct ObstacleGroup<'o> {
    name: &'o str,
    obstacles: Vec<&'o Choice>,
}

impl<'o> ObstacleGroup<'o> {
    /// The group of these obstacles.
    fn of(obstacles: &'o [Choice]) -> Option<Self> {
        let name = obstacles.first()?.group.as_deref()?;
        Some(Self { name, obstacles: obstacles.iter().collect() })
    }

    /// Returns true if any obstacle of the group is named in a note.
    fn is_in(&self, note: &DatedContent) -> bool {
        let chosen = chosen(note);
        self.obstacles.iter().any(|obstacle| chosen.contains(&obstacle.code))
    }
}

/// The groups in the order of the form.
fn groups_of(obstacles: &[Choice]) -> Vec<ObstacleGroup<'_>> {
    let groups = obstacles.chunk_by(|one, next| one.group == next.group);
    groups.filter_map(ObstacleGroup::of).collect()
}

/// Codes of the obstacles that a note names.
fn chosen(note: &DatedContent) -> &[String] {
    match note.content.answers.get(OBSTACLES) {
        Some(Answer::Choices(codes)) => codes,
        _ => &[],
    }
}

fn number(note: &DatedContent, field: &str) -> Option<i64> {
    match note.content.answers.get(field) {
        Some(Answer::Number(number)) => Some(*number),
        _ => None,
    }
}

/// The number of notes, and in how many of them each group of obstacles is named.
fn sentence(words: Words, notes: &[DatedContent], groups: &[ObstacleGroup<'_>]) -> Result<String> {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let counted =
        groups.iter().map(|group| (group.name, notes.iter().filter(|note| group.is_in(note)).count()));
    let there = counted.filter(|(_, times)| *times > 0);
    let said = there.map(|(name, times)| {
        words.format("weighed-group", &[("name", name.to_lowercase().into()), ("notes", count(times).into())])
    });
    let said = words.join(said.collect::<Result<Vec<_>>>()?)?;
    let notes = count(notes.len()).into();
    if said.is_empty() {
        return words.format("weighed-told-notes", &[("notes", notes)]);
    }
    words.format("weighed-told", &[("notes", notes), ("said", said.into())])
}

fn then_and_now(timeline: &Timeline, notes: &[DatedContent], groups: &[ObstacleGroup<'_>]) -> Result<Chart> {
    let words = timeline.words;
    let (mut rated, mut rows) = (Vec::new(), Vec::new());
    for note in notes {
        let (then, now) = (number(note, THEN), number(note, NOW));
        if then.or(now).is_none() {
            continue;
        }
        let told = match (then, now) {
            (Some(then), Some(now)) => {
                words.format("weighed-both", &[("then", then.into()), ("now", now.into())])?
            }
            (Some(then), None) => words.format("weighed-then", &[("then", then.into())])?,
            (_, now) => words.format("weighed-now", &[("now", now.unwrap_or_default().into())])?,
        };
        let named = groups.iter().filter(|group| group.is_in(note)).map(|group| group.name.to_owned());
        let (when, named) = (words.day(note.on)?, words.join(named)?);
        let args = [("when", when.as_str().into()), ("said", told.into())];
        let mut label = words.format("bar-told", &args)?;
        if !named.is_empty() {
            label = words
                .format("weighed-label", &[("label", label.into()), ("groups", named.as_str().into())])?;
        }
        let shown = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        rows.push(vec![when, shown(then), shown(now), named]);
        let place = |number: Option<i64>| number.map(|number| number as f64);
        rated.push(ThenNow { on: note.on, then: place(then), now: place(now), label });
    }
    let title = words.get("weighed-title")?;
    let columns = ["column-day", "weighed-column-then", "weighed-column-now", "weighed-column-groups"];
    let columns = columns.iter().map(|key| words.get(key)).collect::<Result<_>>()?;
    let label = |tick| words.tick(tick);
    let chart = ThenNowChart {
        table: Table { caption: title.clone(), columns, rows },
        title,
        description: words.get("weighed-description")?,
        time: timeline.axis,
        date_label: &label,
        scale: ValueAxis::new(SCALE.0, SCALE.1),
        rated: &rated,
        marks: &timeline.marks,
    };
    Ok(chart.draw())
}

fn by_group(timeline: &Timeline, notes: &[DatedContent], groups: &[ObstacleGroup<'_>]) -> Result<Chart> {
    let Timeline { buckets, words, .. } = timeline;
    let (mut rows, mut table) = (Vec::new(), Vec::new());
    for group in groups {
        let counts = buckets.counts(notes.iter().filter(|note| group.is_in(note)).map(|note| note.on));
        let all: u32 = counts.iter().sum();
        let name = words.format("row-told", &[("name", group.name.into()), ("times", all.into())])?;
        let told = |notes: u32| {
            words.format("weighed-group", &[("name", group.name.into()), ("notes", notes.into())])
        };
        rows.push(CountRow { group: None, name, counts: timeline.bars(&counts, told)? });
        for obstacle in &group.obstacles {
            let in_notes: BTreeSet<_> = notes
                .iter()
                .filter(|note| chosen(note).contains(&obstacle.code))
                .map(|note| note.entry)
                .collect();
            if !in_notes.is_empty() {
                table.push(vec![obstacle.label.clone(), group.name.to_owned(), in_notes.len().to_string()]);
            }
        }
    }
    let known = buckets.counts(notes.iter().map(|note| note.on));
    let caption = words.get("weighed-groups-title")?;
    let columns = ["weighed-column-obstacle", "weighed-column-group", "weighed-column-notes"];
    let columns = columns.iter().map(|key| words.get(key)).collect::<Result<_>>()?;
    let table = Table { caption, columns, rows: table };
    Ok(timeline.draw_counts(words.get("weighed-groups-description")?, table, &rows, &known))
}
