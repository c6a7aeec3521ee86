//! Composes a summary: from a selection to an HTML document.

use askama::Template;
use chrono::NaiveDate;
use journal::{Entry, EntryCard, FormCache, Journal, Store};
use practice::Library;

use crate::content::collect::{entries_in, readable_entry};
use crate::content::document_texts::{DocumentText, OwnTexts, entry_text_id};
use crate::content::entry_parts::{Part, library, parts_of};
use crate::content::limit_counts::LimitCounter;
use crate::content::rating_series::RatingCollector;
use crate::content::selection::{SelectedEntry, Selection};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::render::template::{
    Cover, EntrySection, LimitLine, QuestionAndAnswer, RatingTable, SummaryTemplate,
};
use crate::sealed::validate_html::validate_html;
use crate::stylesheet::{EARLIER_STYLES, STYLE};
use crate::summary_texts::SummaryTexts;

/// Part of an id for the title of an entry. No field has it.
const TITLE: &str = ".title";

/// Composes a summary of a selection and of nothing else. The same selection gives the same bytes.
///
/// Entries that cannot be shown are left out, which the preview makes visible: those in the bin,
/// outside the period or on a damaged page of the notebook, and ids that nothing has.
///
/// # Errors
///
/// [`Error::PeriodTurnedRound`] if the period ends before it begins; [`Error::PageTooLong`] if the
/// document could not be sealed and opened again; [`Error::Journal`] if the journal cannot be read.
pub fn compose<S: Store>(
    journal: &mut Journal<S>,
    selection: &Selection,
    prepared_on: NaiveDate,
    language: &str,
) -> Result<Document> {
    let template = page(journal, selection, prepared_on, language, &mut OwnTexts::new(selection))?;
    let mut html = template.render().map_err(|_| Error::Template)?;
    // Askama drops the last line break of a template.
    html.push('\n');
    let document = Document::composed(&html)?;
    // A document that could not be opened again must not be sealed.
    validate_html(document.html(), EARLIER_STYLES).map_err(|_| Error::PageTooLong)?;
    Ok(document)
}

/// The person's own texts that a selection puts on the page, in the order of the page.
///
/// # Errors
///
/// [`Error::PeriodTurnedRound`] if the period ends before it begins; [`Error::Journal`] if the
/// journal cannot be read.
pub fn document_texts<S: Store>(
    journal: &mut Journal<S>,
    selection: &Selection,
    language: &str,
) -> Result<Vec<DocumentText>> {
    let mut own = OwnTexts::new(selection);
    // The day on which a page is prepared is not in a text of the person's own.
    page(journal, selection, selection.period.last, language, &mut own)?;
    Ok(own.into_texts())
}

/// The page of a selection. Each text of the person's own passes through `own`.
fn page<S: Store>(
    journal: &mut Journal<S>,
    selection: &Selection,
    prepared_on: NaiveDate,
    language: &str,
    own: &mut OwnTexts<'_>,
) -> Result<SummaryTemplate> {
    let (cards, _) = entries_in(journal, selection.period)?;
    let texts = SummaryTexts::for_language(language);
    let library = library(language)?;
    let has_counts = !selection.ratings.is_empty() || !selection.limits.is_empty();
    let (mut ratings, mut limits) = (RatingCollector::default(), LimitCounter::default());
    let (mut entries, mut forms) = (Vec::new(), FormCache::default());
    for EntryCard { id, .. } in cards {
        let selected = selection.entries.iter().find(|selected| selected.entry == id);
        if !has_counts && selected.is_none() {
            continue;
        }
        let read = readable_entry(journal, id, &mut forms)?;
        let Some(entry) = read.filter(|entry| !entry.form.stays) else { continue };
        if has_counts {
            limits.count(&entry);
            ratings.add(&entry);
        }
        entries.extend(selected.map(|selected| (entry, selected)));
    }
    entries.sort_by_key(|(entry, _)| (entry.content.date.on, entry.id));
    let series = ratings.form_series();
    let tables = series.iter().map(|series| RatingTable::of(series, &selection.ratings, texts));
    let tables = tables.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    let lines = limits.limit_counts().into_iter().filter(|line| selection.limits.contains(&line.id));
    // In the order of the page, as `own` wants the texts.
    let sections =
        entries.iter().map(|(entry, selected)| entry_section(entry, selected, texts, library, own));
    Ok(SummaryTemplate {
        texts,
        style: STYLE,
        cover: Cover::of(selection, prepared_on, texts)?,
        ratings: tables,
        limits: lines.map(|line| LimitLine::of(line, texts)).collect::<Result<_>>()?,
        entries: sections.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect(),
    })
}

/// The section of a selected entry; `None` if none of its parts is selected or has text.
fn entry_section(
    entry: &Entry,
    selected: &SelectedEntry,
    texts: SummaryTexts,
    library: &Library,
    own: &mut OwnTexts<'_>,
) -> Result<Option<EntrySection>> {
    let parts = parts_of(entry, texts, library)?;
    let mut parts: Vec<Part> = parts.into_iter().filter_map(|part| edited_part(part, selected)).collect();
    if parts.is_empty() {
        return Ok(None);
    }
    let (when, mut title) =
        (texts.date(entry.content.date)?, entry_title(&entry.form.kind, &entry.form.title, texts, library)?);
    let args = [("note", title.as_str().into()), ("day", when.as_str().into())];
    let note = texts.format("text-of-note", &args)?;
    // A title that somebody else wrote, or the person.
    if library.form(&entry.form.id).is_none() {
        title = own.put(entry_text_id(entry.id, TITLE), note.clone(), title).unwrap_or_default();
    }
    // A form with one question that is answered in own words: its title is the question.
    let is_one_question = entry.form.fields().count() == 1;
    let mut shown = Vec::new();
    for mut part in parts.drain(..) {
        if part.own_words {
            let label = if is_one_question { note.clone() } else { label(&note, &part.question, texts)? };
            let Some(words) = own.put(entry_text_id(entry.id, &part.id), label, part.words) else { continue };
            part.words = words;
        }
        shown.push(part);
    }
    let (text, answers): (Vec<Part>, Vec<Part>) =
        shown.into_iter().partition(|part| is_one_question && part.own_words);
    if text.is_empty() && answers.is_empty() {
        return Ok(None);
    }
    Ok(Some(EntrySection {
        when,
        title,
        text: text.into_iter().next().map(|part| part.words),
        answers: answers.into_iter().map(QuestionAndAnswer::from).collect(),
    }))
}

/// The name of an answer among the texts of the page.
fn label(note: &str, question: &str, texts: SummaryTexts) -> Result<String> {
    texts.format("text-of-answer", &[("note", note.into()), ("question", question.into())])
}

/// A part with its changes for the summary; `None` if it is not selected, or if its text was
/// emptied.
fn edited_part(mut part: Part, selected: &SelectedEntry) -> Option<Part> {
    if !selected.parts.contains(&part.id) {
        return None;
    }
    if let Some(words) = selected.words.get(&part.id).filter(|_| part.own_words) {
        part.words.clone_from(words);
    }
    (!part.words.trim().is_empty()).then_some(part)
}

/// The title of an entry as in the journal: its kind, and its form if that has another title.
fn entry_title(kind: &str, form: &str, texts: SummaryTexts, library: &Library) -> Result<String> {
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

    /// The sources of this crate and the templates: everything that can use a text.
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
    fn every_text_of_the_summary_is_used() {
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
