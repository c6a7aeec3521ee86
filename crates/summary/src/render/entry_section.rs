//! The section of one selected entry.

use journal::Entry;
use practice::{Form, Library};

use crate::content::document_texts::{OwnText, OwnTexts, entry_text_ids};
use crate::content::entry_parts::{Part, parts_of};
use crate::content::selection::SelectedEntry;
use crate::error::Result;
use crate::summary_texts::SummaryTexts;

/// Last part of the id of the title of an entry. No field has it.
const TITLE: &str = ".title";

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
    pub(crate) question: String,
    pub(crate) answer: String,
    /// True if the person wrote the answer.
    pub(crate) own_words: bool,
}

impl From<Part> for QuestionAndAnswer {
    fn from(part: Part) -> Self {
        Self { question: part.question, answer: part.words, own_words: part.own_words }
    }
}

/// The section of a selected entry; `None` if none of its parts is selected or has text.
///
/// # Errors
///
/// [`crate::Error::Template`] if a text is broken.
pub(crate) fn entry_section(
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
    let (when, mut title) = (texts.date(entry.content.date)?, entry_title(&entry.form, texts, library)?);
    let args = [("note", title.as_str().into()), ("day", when.as_str().into())];
    let note = texts.format("text-of-note", &args)?;
    // A title that somebody else wrote, or the person.
    let is_foreign = library.form(&entry.form.id).is_none();
    // A form with one question that is answered in own words: its title is the question.
    let is_one_question = entry.form.fields().count() == 1;
    // Together: who reads a note reads all of it.
    let mut together = Vec::new();
    if is_foreign {
        let id = entry_text_ids(entry.id) + TITLE;
        together.push(OwnText { id, label: note.clone(), words: &mut title });
    }
    for Part { id, question, words, own_words } in &mut parts {
        let is_in_our_words = id.starts_with('.');
        let id = entry_text_ids(entry.id) + id;
        let label = if is_one_question { note.clone() } else { label(&note, question, texts)? };
        if is_foreign && !is_in_our_words {
            together.push(OwnText { id: format!("{id}.question"), label: note.clone(), words: question });
        }
        if *own_words || is_foreign {
            together.push(OwnText { id, label, words });
        }
    }
    own.put_together(together);
    parts.retain(|part| !part.words.is_empty());
    let (text, answers): (Vec<Part>, Vec<Part>) =
        parts.into_iter().partition(|part| is_one_question && part.own_words);
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

/// The title of an entry as in the journal: its kind, and its form if that has another title, in
/// the language in which the entry was kept.
fn entry_title(of: &Form, texts: SummaryTexts, library: &Library) -> Result<String> {
    let title_in = |library: &Library| {
        library.kinds().iter().find(|kind| kind.code == of.kind).map(|kind| kind.title.clone())
    };
    let form = of.title.as_str();
    let kind = title_in(library).unwrap_or_else(|| form.to_owned());
    let kept_as = practice::shipped(&of.language).ok().and_then(title_in);
    if kind == form || kept_as.is_some_and(|kept_as| kept_as == form) {
        return Ok(kind);
    }
    let kind = kind.as_str();
    texts.format("kind-and-form", &[("kind", kind.into()), ("form", form.into())])
}
