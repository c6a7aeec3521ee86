//! The person's own texts that a selection puts on the page, and the places in them.

use std::collections::BTreeMap;

use journal::{CustomWords, EntryId};
use practice::{
    Finding, LookedAt, Place, PlaceChoice, QuasiIdentifiers, WordLists, decide_places,
    find_identifiers_beside, quasi_identifiers, same_word,
};
use serde::Serialize;

use crate::content::page_languages::PageLanguages;
use crate::content::selection::Selection;
use crate::document::MAX_BYTES;
use crate::error::{Error, Result};
use crate::summary_texts::SummaryTexts;

/// A text of the person's own on the page, before the decisions about its places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct DocumentText {
    /// Id that stays the same as long as the text is on the page: `entry/12/what`, `entry/12/.title`.
    pub id: String,
    /// Name of the text: the note, its day and the question.
    pub label: String,
    /// The text with the edits of the copy.
    pub words: String,
}

/// A text of the page with its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextPlaces {
    /// The text before the decisions.
    pub text: DocumentText,
    /// Places that may point to a person, in the order of the text.
    pub places: Vec<Place>,
    /// The text as the page shows it.
    pub shown: String,
}

/// Beginning of the ids of all texts of an entry: `entry/12/`.
pub fn entry_text_ids(entry: EntryId) -> String {
    format!("entry/{}/", entry.number())
}

/// Takes every text of the person's own on its way to the page, in the order of the page.
///
/// What composes a section passes each such text through [`put`](Self::put) and shows what that
/// returns. So the texts that are looked at are the texts of the page, and no others.
pub(crate) struct OwnTexts<'s> {
    /// Changed texts by their id; none on a page that is filled in by itself.
    edits: Option<&'s BTreeMap<String, String>>,
    looked_at: &'s BTreeMap<String, LookedAt>,
    /// `None` for a sketch, in which no places are looked for.
    search: Option<Search>,
    aliases: Aliases,
    texts: Vec<TextPlaces>,
    /// Length of all texts, in bytes.
    length: usize,
}

/// A text on its way to the page, before the edits of the copy.
pub(crate) struct OwnText<'t> {
    /// Its [`DocumentText::id`].
    pub(crate) id: String,
    pub(crate) label: String,
    /// The words, which become those that the page shows; empty if nothing is left of them.
    pub(crate) words: &'t mut String,
}

/// Word lists and the person's own words.
struct Search {
    /// Of every language that the person may write in, the window's first.
    words: Vec<&'static WordLists>,
    own_words: CustomWords,
}

impl<'s> OwnTexts<'s> {
    /// Begins with the first text of a page whose places are looked for.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if the word lists of this release are broken.
    pub(crate) fn new(
        own_words: CustomWords,
        selection: &'s Selection,
        languages: PageLanguages<'_>,
    ) -> Result<Self> {
        let search = Some(Search::new(own_words, languages.window)?);
        Ok(Self { search, ..Self::of_sketch(selection, languages.page) })
    }

    /// Begins with the first text of a sketch. Decisions are applied, and no places looked for.
    pub(crate) fn of_sketch(selection: &'s Selection, language: &str) -> Self {
        let Selection { edits, looked_at, .. } = selection;
        let aliases = Aliases { texts: SummaryTexts::for_language(language), named: Vec::new() };
        Self { edits: Some(edits), looked_at, search: None, aliases, texts: Vec::new(), length: 0 }
    }

    /// Begins with the first text of a page to hand over.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if the word lists of this release are broken.
    pub(crate) fn of_leaf(
        own_words: CustomWords,
        looked_at: &'s BTreeMap<String, LookedAt>,
        languages: PageLanguages<'_>,
    ) -> Result<Self> {
        let search = Some(Search::new(own_words, languages.window)?);
        let aliases = Aliases { texts: SummaryTexts::for_language(languages.page), named: Vec::new() };
        Ok(Self { edits: None, looked_at, search, aliases, texts: Vec::new(), length: 0 })
    }

    /// The text as the page shows it: with the edit of the copy and the decisions about its places.
    /// `None` if nothing is left of it.
    pub(crate) fn put(&mut self, id: String, label: String, mut words: String) -> Option<String> {
        self.put_together(vec![OwnText { id, label, words: &mut words }]);
        (!words.is_empty()).then_some(words)
    }

    /// Puts texts on the page that are read together, as the answers of one note are: an age in one of
    /// them, a diagnosis and a place in others are found as in one text. Each is changed as
    /// [`put`](Self::put) does.
    pub(crate) fn put_together(&mut self, mut texts: Vec<OwnText<'_>>) {
        for OwnText { id, words, .. } in &mut texts {
            if let Some(edit) = self.edits.and_then(|edits| edits.get(id)) {
                words.clone_from(edit);
            }
            if words.trim().is_empty() {
                words.clear();
            }
            self.length += words.len();
        }
        texts.retain(|text| !text.words.is_empty());
        if self.is_too_long() {
            // A page that cannot be composed is not searched.
            return;
        }
        let search = self.search.as_ref();
        let holds = |text: &OwnText<'_>| {
            search
                .map_or_else(QuasiIdentifiers::default, |search| quasi_identifiers(text.words, &search.words))
        };
        let held: Vec<QuasiIdentifiers> =
            if texts.len() > 1 { texts.iter().map(holds).collect() } else { Vec::new() };
        for (nth, OwnText { id, label, words }) in texts.into_iter().enumerate() {
            let others = held.iter().enumerate().filter(|(other, _)| *other != nth);
            let beside = others.fold(QuasiIdentifiers::default(), |all, (_, one)| all.with(*one));
            let decisions = self.looked_at.get(&id).map(|it| it.carried_to(words)).unwrap_or_default();
            let search = self.search.as_ref();
            let find = |text: &str| search.map_or_else(Vec::new, |search| search.find_in(text, beside));
            let decided = decide_places(words, &decisions, find, |words| self.aliases.alias_of(words));
            let text = DocumentText { id, label, words: std::mem::replace(words, decided.words.clone()) };
            self.texts.push(TextPlaces { text, places: decided.places, shown: decided.words });
        }
    }

    /// The words of summaries in the language of the page.
    pub(crate) fn summary_texts(&self) -> SummaryTexts {
        self.aliases.texts
    }

    /// All texts so far, in the order of the page.
    ///
    /// # Errors
    ///
    /// [`Error::PageTooLong`] if they cannot be on one page.
    pub(crate) fn into_texts(self) -> Result<Vec<TextPlaces>> {
        if self.is_too_long() { Err(Error::PageTooLong) } else { Ok(self.texts) }
    }

    /// Checks that the page may leave.
    ///
    /// # Errors
    ///
    /// [`Error::PageTooLong`] if the texts cannot be on one page; [`Error::PlacesNotLookedAt`] if a
    /// place has no decision, or no places were looked for.
    pub(crate) fn check_looked_at(self) -> Result<()> {
        let is_searched = self.search.is_some();
        let texts = self.into_texts()?;
        let is_looked_at = texts.iter().flat_map(|text| &text.places).all(|place| place.choice.is_some());
        if is_searched && is_looked_at { Ok(()) } else { Err(Error::PlacesNotLookedAt) }
    }

    fn is_too_long(&self) -> bool {
        self.length > MAX_BYTES
    }
}

impl Search {
    fn new(own_words: CustomWords, window: &str) -> Result<Self> {
        let words = practice::all_word_lists(window).map_err(|_| Error::Template)?;
        Ok(Self { words, own_words })
    }

    fn find_in(&self, text: &str, beside: QuasiIdentifiers) -> Vec<Finding> {
        let CustomWords { watch, leave } = &self.own_words;
        find_identifiers_beside(text, &self.words, watch, leave, beside)
    }
}

/// The aliases of one page: *Person A* for the words that come first.
struct Aliases {
    texts: SummaryTexts,
    named: Vec<String>,
}

impl Aliases {
    fn alias_of(&mut self, words: &str) -> String {
        let known = self.named.iter().position(|named| same_word(named, words));
        let nth = known.unwrap_or_else(|| {
            self.named.push(words.to_owned());
            self.named.len() - 1
        });
        let letter = letters(nth);
        self.texts.format("alias", &[("letter", letter.as_str().into())]).unwrap_or(letter)
    }
}

/// A, B ... Z, AA, AB ...
fn letters(nth: usize) -> String {
    let last = char::from_digit(u32::try_from(nth % 26).unwrap_or_default() + 10, 36).unwrap_or('a');
    let before = (nth / 26).checked_sub(1).map(letters).unwrap_or_default();
    before + &last.to_ascii_uppercase().to_string()
}

impl Selection {
    /// Takes a decision about a place of a text of the page. Without a choice the place has to be
    /// looked at again.
    pub fn decide(&mut self, text: &DocumentText, place: &Place, choice: Option<PlaceChoice>) {
        decide(&mut self.looked_at, text, place, choice);
    }
}

/// Takes a decision about a place of a text into those about all texts of a page.
pub(crate) fn decide(
    looked_at: &mut BTreeMap<String, LookedAt>,
    text: &DocumentText,
    place: &Place,
    choice: Option<PlaceChoice>,
) {
    let looked_at = looked_at.entry(text.id.clone()).or_default();
    looked_at.decide(&text.words, (place.at.start, place.at.end), place.kind, choice);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_behind_z() {
        let all: Vec<String> = [0, 1, 25, 26, 27, 701, 702].map(letters).into();
        assert_eq!(all, ["A", "B", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
