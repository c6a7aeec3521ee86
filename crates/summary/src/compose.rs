//! From what was chosen to a page.

use askama::Template;
use chrono::NaiveDate;
use journal::{EntryCard, Journal, Tables};
use practice::Library;

use crate::limits::Limits;
use crate::material::{entries_of, readable};
use crate::page::{Cover, Line, Note, Page, Said, Table};
use crate::parts::{library, parts_of};
use crate::ratings::Ratings;
use crate::style::STYLE;
use crate::words::Words;
use crate::{Chosen, ChosenEntry, Document, Error, Part, Result};

/// Makes the page of what was chosen, and of nothing else: the same page, byte for byte, whenever the same is chosen.
///
/// What cannot be on it is left out, and the page shows that: entries of the bin, outside the period, or on a damaged
/// page of the notebook; and ids that nothing has.
///
/// # Errors
///
/// [`crate::Error::PeriodTurnedRound`], [`crate::Error::PageTooLong`], [`crate::Error::NoSuchLanguage`] and
/// [`crate::Error::Journal`].
pub fn compose<S: Tables>(
    journal: &mut Journal<S>,
    chosen: &Chosen,
    prepared_on: NaiveDate,
    language: &str,
) -> Result<Document> {
    let (cards, _) = entries_of(journal, chosen.period)?;
    let words = Words::of(language)?;
    let (ratings, limits) = counted(journal, &cards, chosen)?;
    let tables = ratings
        .series()
        .iter()
        .map(|series| Table::of(series, &chosen.ratings, &words))
        .collect::<Result<Vec<_>>>()?;
    let lines = limits.material().into_iter().filter(|line| chosen.limits.contains(&line.id));
    let page = Page {
        words: &words,
        style: STYLE,
        cover: Cover::of(chosen, prepared_on, &words)?,
        ratings: tables.into_iter().flatten().collect(),
        limits: lines.map(|line| Line::of(line, &words)).collect::<Result<_>>()?,
        notes: notes(journal, &cards, &chosen.entries, &words, library(language)?)?,
    };
    Document::composed(&page.render().map_err(|_| Error::Template)?)
}

/// What was computed and counted in the period, if anything of it was chosen.
fn counted<S: Tables>(
    journal: &mut Journal<S>,
    cards: &[EntryCard],
    chosen: &Chosen,
) -> Result<(Ratings, Limits)> {
    let (mut ratings, mut limits) = (Ratings::default(), Limits::default());
    if chosen.ratings.is_empty() && chosen.limits.is_empty() {
        return Ok((ratings, limits));
    }
    for card in cards {
        if let Some(entry) = readable(journal, card.id)? {
            limits.count(&entry);
            ratings.add(entry);
        }
    }
    Ok((ratings, limits))
}

/// The entries that were chosen, by day.
fn notes<S: Tables>(
    journal: &mut Journal<S>,
    cards: &[EntryCard],
    chosen: &[ChosenEntry],
    words: &Words,
    library: &Library,
) -> Result<Vec<Note>> {
    let asked_for = |card: &EntryCard| chosen.iter().find(|chosen| chosen.entry == card.id);
    let mut wanted: Vec<_> =
        cards.iter().filter_map(|card| Some((card.date.on, card.id, asked_for(card)?))).collect();
    wanted.sort_by_key(|(on, id, _)| (*on, *id));
    let mut notes = Vec::new();
    for (_, id, chosen) in wanted {
        let Some(entry) = readable(journal, id)? else { continue };
        let parts =
            parts_of(&entry, words, library)?.into_iter().filter_map(|part| in_the_copy(part, chosen));
        // The words of a note that is only written need no question.
        let only_written = entry.form.fields().count() == 1;
        let (alone, parts): (Vec<Part>, Vec<Part>) = parts.partition(|part| only_written && part.own_words);
        if alone.is_empty() && parts.is_empty() {
            continue;
        }
        notes.push(Note {
            when: words.date(entry.content.date)?,
            title: called(&entry.form.kind, &entry.form.title, words, library)?,
            alone: alone.into_iter().next().map(|part| part.words),
            parts: parts.into_iter().map(Said::from).collect(),
        });
    }
    Ok(notes)
}

/// A part as it stands in the copy; `None` if it was taken out, or if nothing was left of its words.
fn in_the_copy(mut part: Part, chosen: &ChosenEntry) -> Option<Part> {
    if chosen.without.contains(&part.id) {
        return None;
    }
    if let Some(words) = chosen.words.get(&part.id).filter(|_| part.own_words) {
        part.words.clone_from(words);
    }
    (!part.words.trim().is_empty()).then_some(part)
}

/// What an entry is, as the journal names it: its kind, and its form where that has a name of its own.
fn called(kind: &str, form: &str, words: &Words, library: &Library) -> Result<String> {
    let kind =
        library.kinds().iter().find(|known| known.code == kind).map_or(form, |kind| kind.title.as_str());
    if kind == form {
        return Ok(form.to_owned());
    }
    words.with("kind-and-form", [("kind", kind.into()), ("form", form.into())])
}
