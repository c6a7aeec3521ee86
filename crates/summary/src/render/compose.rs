//! From what was chosen to a page.

use askama::Template;
use chrono::NaiveDate;
use journal::{Entry, EntryCard, Journal, Store};
use practice::Library;

use crate::content::available::{entries_of, readable};
use crate::content::entry_parts::{library, parts_of};
use crate::content::limit_counts::Limits;
use crate::content::rating_series::Ratings;
use crate::render::template::{Cover, Line, Note, Page, Said, Table};
use crate::sealed::validate_html::check;
use crate::stylesheet::EARLIER_STYLES;
use crate::stylesheet::STYLE;
use crate::summary_texts::SummaryTexts;
use crate::{Document, Error, Part, Result, SelectedEntry, Selection};

/// Makes the page of what was chosen, and of nothing else: the same page, byte for byte, whenever the same is chosen.
///
/// What cannot be on it is left out, and the page shows that: entries of the bin, outside the period, or on a damaged
/// page of the notebook; and ids that nothing has.
///
/// # Errors
///
/// [`crate::Error::PeriodTurnedRound`], [`crate::Error::PageTooLong`] and
/// [`crate::Error::Journal`].
pub fn compose<S: Store>(
    journal: &mut Journal<S>,
    chosen: &Selection,
    prepared_on: NaiveDate,
    language: &str,
) -> Result<Document> {
    let (cards, _) = entries_of(journal, chosen.period)?;
    let texts = SummaryTexts::for_language(language);
    let library = library(language)?;
    let counts = !chosen.ratings.is_empty() || !chosen.limits.is_empty();
    let (mut ratings, mut limits, mut notes) = (Ratings::default(), Limits::default(), Vec::new());
    for EntryCard { id, date, .. } in cards {
        let asked_for = chosen.entries.iter().find(|chosen| chosen.entry == id);
        if !counts && asked_for.is_none() {
            continue;
        }
        let Some(entry) = readable(journal, id)?.filter(|entry| !entry.form.stays) else { continue };
        if counts {
            limits.count(&entry);
            ratings.add(&entry);
        }
        if let Some(asked_for) = asked_for
            && let Some(note) = note(&entry, asked_for, texts, library)?
        {
            notes.push((date.on, id, note));
        }
    }
    notes.sort_by_key(|(on, id, _)| (*on, *id));
    let series = ratings.series();
    let tables = series.iter().map(|series| Table::of(series, &chosen.ratings, texts));
    let tables = tables.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    let lines = limits.material().into_iter().filter(|line| chosen.limits.contains(&line.id));
    let page = Page {
        texts,
        style: STYLE,
        cover: Cover::of(chosen, prepared_on, texts)?,
        ratings: tables,
        limits: lines.map(|line| Line::of(line, texts)).collect::<Result<_>>()?,
        notes: notes.into_iter().map(|(_, _, note)| note).collect(),
    };
    let mut html = page.render().map_err(|_| Error::Template)?;
    // A template's last line break is not its own.
    html.push('\n');
    let document = Document::composed(&html)?;
    // What could not be opened again is not made.
    check(document.html(), EARLIER_STYLES).map_err(|_| Error::PageTooLong)?;
    Ok(document)
}

/// An entry as it stands in the copy; `None` if nothing was left of it.
fn note(
    entry: &Entry,
    chosen: &SelectedEntry,
    texts: SummaryTexts,
    library: &Library,
) -> Result<Option<Note>> {
    let parts = parts_of(entry, texts, library)?.into_iter().filter_map(|part| in_the_copy(part, chosen));
    // The words of a note that is only written need no question.
    let only_written = entry.form.fields().count() == 1;
    let (alone, parts): (Vec<Part>, Vec<Part>) = parts.partition(|part| only_written && part.own_words);
    if alone.is_empty() && parts.is_empty() {
        return Ok(None);
    }
    Ok(Some(Note {
        when: texts.date(entry.content.date)?,
        title: called(&entry.form.kind, &entry.form.title, texts, library)?,
        alone: alone.into_iter().next().map(|part| part.words),
        parts: parts.into_iter().map(Said::from).collect(),
    }))
}

/// A part as it stands in the copy; `None` if it is off, or if nothing was left of its words.
fn in_the_copy(mut part: Part, chosen: &SelectedEntry) -> Option<Part> {
    if !chosen.parts.contains(&part.id) {
        return None;
    }
    if let Some(words) = chosen.words.get(&part.id).filter(|_| part.own_words) {
        part.words.clone_from(words);
    }
    (!part.words.trim().is_empty()).then_some(part)
}

/// What an entry is, as the journal names it: its kind, and its form where that has a name of its own.
fn called(kind: &str, form: &str, texts: SummaryTexts, library: &Library) -> Result<String> {
    let kind =
        library.kinds().iter().find(|known| known.code == kind).map_or(form, |kind| kind.title.as_str());
    if kind == form {
        return Ok(form.to_owned());
    }
    texts.format("kind-and-form", &[("kind", kind.into()), ("form", form.into())])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    /// Everything that may ask for a text: the sources of this crate and the templates.
    fn sources() -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let source = root.join("src");
        let mut folders = ["content", "render", "sealed"].map(|folder| source.join(folder)).to_vec();
        folders.extend([source, root.join("../../assets/templates")]);
        let paths = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
        let files = paths.map(|path| path.unwrap().path()).filter(|path| path.is_file());
        files.map(|file| fs::read_to_string(file).unwrap()).collect()
    }

    #[test]
    fn every_text_of_the_page_is_asked_for() {
        let texts = include_str!("../../../../assets/locales/en/summary.ftl");
        let is_key = |key: &&str| key.starts_with(|first: char| first.is_ascii_lowercase());
        let keys: BTreeSet<&str> =
            texts.lines().filter_map(|line| Some(line.split_once(" =")?.0)).filter(is_key).collect();
        assert!(keys.len() > 40, "{}", keys.len());
        let sources = sources();
        let is_used =
            |key: &&&str| sources.contains(&format!("\"{key}\"")) || texts.contains(&format!("{{ {key} }}"));
        let unused: Vec<_> = keys.iter().filter(|key| !is_used(key)).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }
}
