//! Places on a page that may point to a person: what is shown of each, and the decisions.

use std::collections::BTreeMap;

use practice::{IdentifierKind, LookedAt, Place, PlaceChoice, same_word};
use serde::{Deserialize, Serialize};
use summary::{DocumentText, LeafContent, PageLanguages, Selection, TextPlaces};

use crate::error::{Error, Result};
use crate::notebook::Notebook;
use crate::summaries::context;

/// The places of a page, and the decisions about them.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PlacesView {
    /// The decisions, as they belong into the selection.
    looked_at: BTreeMap<String, LookedAt>,
    /// In the order of the page.
    places: Vec<PlaceView>,
    /// Words for a person that can stand in the place of a name, in the language of the texts.
    replacements: &'static [String],
}

/// One place in its sentence.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
struct PlaceView {
    at: PlaceAt,
    /// Name of the text that it stands in.
    label: String,
    kind: IdentifierKind,
    /// The sentence before it.
    before: String,
    words: String,
    /// The sentence behind it.
    after: String,
    /// For dates and clock times, a less precise text.
    instead: Option<String>,
    /// True if the words name a person, so that an alias can stand there.
    person: bool,
    /// The same number for all places of the page with these words.
    group: usize,
    /// Choice that is offered first; it counts only once it is made.
    suggested: Option<PlaceChoice>,
    /// Choice of the person; `None` as long as it was not looked at.
    choice: Option<PlaceChoice>,
    /// Words that leave in its place, if it was changed.
    becomes: Option<String>,
}

/// A place, by its text and its range there in UTF-16 units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PlaceAt {
    text: String,
    start: usize,
    end: usize,
}

impl Notebook<'_> {
    /// The places of a page, each with the decision about it. Decisions about texts that have
    /// changed since are taken along as far as they still hold.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`] if the period ends before it begins, or the journal cannot be read;
    /// [`Error::ShippedTexts`].
    pub fn summary_places(&mut self, selection: &Selection) -> Result<PlacesView> {
        let texts = self.texts_of_page(selection)?;
        self.places_view(&texts, selection.looked_at.clone())
    }

    /// Decides about some places of a page, and returns all of them. Without a choice they have to
    /// be looked at again. Places that are not there any more are left out.
    ///
    /// # Errors
    ///
    /// As [`summary_places`](Self::summary_places).
    pub fn decide_places(
        &mut self,
        mut selection: Selection,
        at: &[PlaceAt],
        choice: Option<PlaceChoice>,
    ) -> Result<PlacesView> {
        let choice = seen(choice);
        let texts = self.texts_of_page(&selection)?;
        for (text, place) in meant(&texts, at) {
            selection.decide(text, place, choice.clone());
        }
        self.summary_places(&selection)
    }

    /// The places of a page to hand over, as [`summary_places`](Self::summary_places).
    ///
    /// # Errors
    ///
    /// [`Error::Summary`] if the words are too long for a page; [`Error::Journal`] if the words to watch
    /// cannot be read; [`Error::ShippedTexts`].
    pub fn leaf_places(&mut self, content: &LeafContent) -> Result<PlacesView> {
        let texts = self.texts_of_leaf(content)?;
        self.places_view(&texts, content.looked_at.clone())
    }

    /// Decides about some places of a page to hand over, as [`decide_places`](Self::decide_places).
    ///
    /// # Errors
    ///
    /// As [`leaf_places`](Self::leaf_places).
    pub fn decide_leaf_places(
        &mut self,
        mut content: LeafContent,
        at: &[PlaceAt],
        choice: Option<PlaceChoice>,
    ) -> Result<PlacesView> {
        let choice = seen(choice);
        let texts = self.texts_of_leaf(&content)?;
        for (text, place) in meant(&texts, at) {
            content.decide(text, place, choice.clone());
        }
        self.leaf_places(&content)
    }

    fn places_view(&self, texts: &[TextPlaces], looked_at: BTreeMap<String, LookedAt>) -> Result<PlacesView> {
        let lists = practice::all_word_lists(self.language).map_err(|_| Error::ShippedTexts)?;
        let written = texts.iter().map(|text| text.text.words.as_str()).collect::<Vec<_>>().join("\n");
        let places = texts.iter().flat_map(|text| text.places.iter().map(|place| PlaceView::of(text, place)));
        let mut places: Vec<PlaceView> = places.collect();
        let all: Vec<String> = places.iter().map(|place| place.words.clone()).collect();
        for place in &mut places {
            let first = all.iter().position(|words| same_word(words, &place.words));
            place.group = first.unwrap_or_default();
        }
        Ok(PlacesView { looked_at, places, replacements: practice::replacements_for(&written, &lists) })
    }

    /// The person's own words on a page to hand over, with aliases in its language.
    fn texts_of_leaf(&mut self, content: &LeafContent) -> Result<Vec<TextPlaces>> {
        let languages = PageLanguages::of(self.language, content.language.as_deref());
        Ok(summary::leaf_texts(content, self.journal.custom_words()?, languages)?)
    }

    /// The person's own texts as they stand on the page, with aliases in its language.
    fn texts_of_page(&mut self, selection: &Selection) -> Result<Vec<TextPlaces>> {
        let languages = PageLanguages::of(self.language, selection.language.as_deref());
        Ok(summary::document_texts(self.journal, selection, languages)?)
    }
}

/// The choice, of which something can be seen on the page: nothing in the place of something could not.
fn seen(choice: Option<PlaceChoice>) -> Option<PlaceChoice> {
    choice.map(|choice| match choice {
        PlaceChoice::Replace { words } if words.trim().is_empty() => PlaceChoice::TakeOut,
        choice => choice,
    })
}

/// The places that are meant, each with its text.
fn meant<'t>(texts: &'t [TextPlaces], at: &[PlaceAt]) -> impl Iterator<Item = (&'t DocumentText, &'t Place)> {
    let all = texts.iter().flat_map(|one| one.places.iter().map(move |place| (&one.text, place)));
    all.filter(|(text, place)| at.iter().any(|at| at.text == text.id && (at.start..at.end) == place.at))
}

impl PlaceView {
    fn of(TextPlaces { text, .. }: &TextPlaces, place: &Place) -> Self {
        let (before, words, after) = context::around(&text.words, &place.at);
        Self {
            at: PlaceAt { text: text.id.clone(), start: place.at.start, end: place.at.end },
            label: text.label.clone(),
            kind: place.kind,
            before,
            words,
            after,
            instead: place.instead.clone(),
            person: is_person(place.kind),
            group: 0,
            suggested: (place.kind == IdentifierKind::NationalId).then_some(PlaceChoice::TakeOut),
            choice: place.choice.clone(),
            becomes: place.becomes.clone(),
        }
    }
}

/// Returns true for kinds that can be replaced by a general word for a person.
fn is_person(kind: IdentifierKind) -> bool {
    use IdentifierKind::{Colleague, Initials, Name, Watched};
    matches!(kind, Name | Initials | Colleague | Watched)
}
