//! Notebooks, entries and selections for the tests.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use journal::{Content, EntryId, EntryInput, Journal};
use practice::{Answer, Answers, Form, FuzzyDate, PlaceChoice, Precision, SharingStatus, shipped};
use rusqlite::Connection;
use summary::{
    AvailableContent, Document, Period, Result, SelectedEntry, Selection, TextPlaces, available_content,
    compose, document_texts, sketch,
};

pub(crate) type Notebook = Journal<Connection>;

pub(crate) fn notebook() -> Notebook {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

pub(crate) fn form(id: &str) -> &'static Form {
    shipped("en").unwrap().form(id).unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The day on which everything is written and prepared.
pub(crate) fn today() -> NaiveDate {
    day("2026-11-22")
}

pub(crate) fn october() -> Period {
    Period { first: day("2026-10-01"), last: day("2026-10-31") }
}

pub(crate) fn fuzzy_date(on: &str, precision: Precision) -> FuzzyDate {
    FuzzyDate::new(day(on), precision).unwrap()
}

/// Content of an entry with these answers and nothing else.
pub(crate) fn content<'a>(on: &str, answers: impl IntoIterator<Item = (&'a str, Answer)>) -> Content {
    Content {
        date: fuzzy_date(on, Precision::Day),
        share: SharingStatus::Private,
        roles: Vec::new(),
        tags: Vec::new(),
        answers: answers.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect::<Answers>(),
        from: None,
        work_period: None,
    }
}

pub(crate) fn save(notebook: &mut Notebook, form: &Form, content: Content) -> EntryId {
    let writing = EntryInput { writing: 0, draft: None, entry: None, form: form.id.clone(), content };
    notebook.save_entry(&writing, form, today()).unwrap()
}

pub(crate) fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

pub(crate) fn choice(code: &str) -> Answer {
    Answer::Choice(code.to_owned())
}

pub(crate) fn choices(codes: &[&str]) -> Answer {
    Answer::Choices(codes.iter().map(|code| (*code).to_owned()).collect())
}

/// Saves a note without questions.
pub(crate) fn just_write(notebook: &mut Notebook, on: &str, words: &str) -> EntryId {
    save(notebook, form("just-write"), content(on, [("text", text(words))]))
}

/// A selection of nothing.
pub(crate) fn empty_selection() -> Selection {
    Selection {
        recipient: None,
        language: None,
        period: october(),
        worked: None,
        ratings: Vec::new(),
        limits: Vec::new(),
        pictures: Vec::new(),
        items: Vec::new(),
        entries: Vec::new(),
        edits: BTreeMap::new(),
        looked_at: BTreeMap::new(),
    }
}

/// A selection of nothing but that ratings are to be in numbers.
pub(crate) fn in_numbers() -> Selection {
    Selection { items: vec!["page/numbers".to_owned()], ..empty_selection() }
}

/// Everything that a period offers, whoever it is for.
pub(crate) fn offered(notebook: &mut Notebook, period: Period) -> AvailableContent {
    available_content(notebook, period, None, "en").unwrap()
}

/// An entry with all its parts selected, unchanged.
pub(crate) fn whole(entry: EntryId) -> SelectedEntry {
    SelectedEntry { entry, parts: parts_but(&[]), words: BTreeMap::new() }
}

/// The ids of all parts that any entry can have, but for these.
pub(crate) fn parts_but(off: &[&str]) -> Vec<String> {
    let forms = practice::shipped("en").unwrap().forms();
    let fields = forms.iter().flat_map(|form| form.fields()).map(|field| field.id.as_str());
    fields.chain([".roles"]).filter(|id| !off.contains(id)).map(str::to_owned).collect()
}

pub(crate) fn with_entries(entries: impl IntoIterator<Item = EntryId>) -> Selection {
    Selection { entries: entries.into_iter().map(whole).collect(), ..empty_selection() }
}

pub(crate) fn composed(notebook: &mut Notebook, chosen: &Selection) -> Document {
    compose_kept(notebook, chosen, "en").unwrap()
}

/// The sketch of a selection: its words without looking for places, which takes longer.
pub(crate) fn sketched(notebook: &mut Notebook, chosen: &Selection) -> Document {
    sketch(notebook, chosen, today(), "en", &[]).unwrap()
}

/// The document of a selection of which every place was looked at, and kept.
pub(crate) fn compose_kept(notebook: &mut Notebook, chosen: &Selection, language: &str) -> Result<Document> {
    let mut kept = chosen.clone();
    for TextPlaces { text, places, .. } in document_texts(notebook, chosen, language)? {
        places.iter().for_each(|place| kept.decide(&text, place, Some(PlaceChoice::Keep)));
    }
    compose(notebook, &kept, today(), language, &[])
}
