//! Composes a page to hand over. It knows no journal: its own words are given to it, and it holds no
//! others.

use std::collections::BTreeMap;

use askama::Template;
use journal::CustomWords;
use practice::{Leaf, LeafPart, LookedAt, Place, PlaceChoice};
use serde::Deserialize;

use crate::content::document_texts::{DocumentText, OwnText, OwnTexts, TextPlaces, decide};
use crate::content::page_languages::PageLanguages;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::render::validated::validated;
use crate::stylesheet::STYLE;
use crate::summary_texts::SummaryTexts;

/// Own words on a leaf, with the part that they stand in. Several may stand in one part.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LeafText {
    /// Id that stays the same as long as the words are on the page: `leaf/helps-when`, `job-line/3`.
    pub id: String,
    /// The part.
    pub part: LeafPart,
    /// The words, as they were typed. Without any, the part is left out.
    pub words: String,
}

/// A leaf and all own words on it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LeafContent {
    /// The leaf.
    pub leaf: Leaf,
    /// Language of its reader, as a tag: `pl`. `None` for that of the window.
    #[serde(default)]
    pub language: Option<String>,
    /// The own words, in their order. Those of parts that the leaf does not have are left out.
    pub texts: Vec<LeafText>,
    /// Decisions about places that may point to a person, by the id of their text.
    #[serde(default)]
    pub looked_at: BTreeMap<String, LookedAt>,
}

/// A leaf as its template shows it.
#[derive(Template)]
#[template(path = "leaf.html")]
struct LeafTemplate {
    texts: SummaryTexts,
    style: &'static str,
    title: String,
    lead: String,
    sections: Vec<LeafSection>,
    /// The line that the leaf ends with.
    last: String,
    /// Sources of what it says; none where a person speaks.
    sources: Vec<String>,
}

/// A part of a leaf.
#[derive(Default)]
struct LeafSection {
    title: String,
    paragraphs: Vec<String>,
    points: Vec<String>,
    own_words: Vec<String>,
}

impl LeafContent {
    /// Takes a decision about a place of a text of the leaf. Without a choice the place has to be
    /// looked at again.
    pub fn decide(&mut self, text: &DocumentText, place: &Place, choice: Option<PlaceChoice>) {
        decide(&mut self.looked_at, text, place, choice);
    }
}

/// Composes a leaf. The same content gives the same bytes. `own_words` are the words to watch, and to
/// leave alone.
///
/// # Errors
///
/// [`Error::PlacesNotLookedAt`] as long as a place in its own words has no decision;
/// [`Error::PageTooLong`] if the document could not be sealed and opened again.
pub fn compose_leaf<'l>(
    content: &LeafContent,
    own_words: CustomWords,
    languages: impl Into<PageLanguages<'l>>,
) -> Result<Document> {
    let mut own = OwnTexts::of_leaf(own_words, &content.looked_at, languages.into())?;
    let template = page(content, &mut own)?;
    own.check_looked_at()?;
    validated(template.render().map_err(|_| Error::Template)?)
}

/// The own words that stand on a leaf, in the order of the page, with the places that may point to a
/// person.
///
/// # Errors
///
/// [`Error::PageTooLong`] if the words cannot be on one page.
pub fn leaf_texts<'l>(
    content: &LeafContent,
    own_words: CustomWords,
    languages: impl Into<PageLanguages<'l>>,
) -> Result<Vec<TextPlaces>> {
    let mut own = OwnTexts::of_leaf(own_words, &content.looked_at, languages.into())?;
    page(content, &mut own)?;
    own.into_texts()
}

/// The page of a leaf. Its own words pass through `own`.
fn page(content: &LeafContent, own: &mut OwnTexts<'_>) -> Result<LeafTemplate> {
    let texts = own.summary_texts();
    let [title, lead, last] = match content.leaf {
        Leaf::Workplaces => ["leaf-workplaces", "leaf-workplaces-lead", "leaf-workplaces-last"],
        Leaf::AskMe => ["leaf-ask-me", "leaf-ask-me-lead", "leaf-ask-me-last"],
        Leaf::JobDescription => {
            ["leaf-job-description", "leaf-job-description-lead", "leaf-job-description-last"]
        }
        Leaf::Team => ["leaf-team", "leaf-team-lead", "leaf-team-last"],
    };
    let is_of_studies = content.leaf == Leaf::Workplaces;
    let sources: &[&str] =
        if is_of_studies { &["leaf-source-cz", "leaf-source-se", "leaf-source-pl"] } else { &[] };
    Ok(LeafTemplate {
        texts,
        style: STYLE,
        title: texts.get(title)?,
        lead: texts.get(lead)?,
        sections: if is_of_studies { studies(texts)? } else { own_sections(content, texts, own)? },
        last: texts.get(last)?,
        sources: all(texts, sources)?,
    })
}

/// Sections about the three studies, each under its country.
fn studies(texts: SummaryTexts) -> Result<Vec<LeafSection>> {
    let asked = [
        "leaf-studies-cz-supervision",
        "leaf-studies-cz-training",
        "leaf-studies-cz-role",
        "leaf-studies-cz-stigma",
    ];
    let section = |title, paragraph, points: &[&str]| -> Result<LeafSection> {
        let (title, paragraphs) = (texts.get(title)?, vec![texts.get(paragraph)?]);
        Ok(LeafSection { title, paragraphs, points: all(texts, points)?, own_words: Vec::new() })
    };
    Ok(vec![
        section("leaf-studies-cz", "leaf-studies-cz-1", &asked)?,
        section("leaf-studies-se", "leaf-studies-se-1", &[])?,
        section("leaf-studies-pl", "leaf-studies-pl-1", &[])?,
    ])
}

/// The parts in which something was written. Their words are read together.
fn own_sections(
    content: &LeafContent,
    texts: SummaryTexts,
    own: &mut OwnTexts<'_>,
) -> Result<Vec<LeafSection>> {
    let mut sections = Vec::new();
    let mut together = Vec::new();
    for part in content.leaf.parts() {
        let title = texts.get(title_of(*part))?;
        let of_part = content.texts.iter().filter(|text| text.part == *part);
        let words = of_part.map(|text| (text.id.clone(), text.words.trim().to_owned()));
        sections.push((title, words.filter(|(_, words)| !words.is_empty()).collect::<Vec<_>>()));
    }
    for (title, words) in &mut sections {
        let text = |(id, words)| OwnText { id: std::mem::take(id), label: title.clone(), words };
        together.extend(words.iter_mut().map(|(id, words)| text((id, words))));
    }
    own.put_together(together);
    sections.retain(|(_, words)| !words.is_empty());
    let section = |(title, words): (String, Vec<(String, String)>)| LeafSection {
        title,
        own_words: words.into_iter().map(|(_, words)| words).collect(),
        ..LeafSection::default()
    };
    Ok(sections.into_iter().map(section).collect())
}

/// Key of the title of a part.
fn title_of(part: LeafPart) -> &'static str {
    match part {
        LeafPart::HelpsWhen => "leaf-part-helps-when",
        LeafPart::HelpsNotWhen => "leaf-part-helps-not-when",
        LeafPart::AskAgain => "leaf-part-ask-again",
        LeafPart::ReachMe => "leaf-part-reach-me",
        LeafPart::Written => "leaf-part-written",
        LeafPart::Unwritten => "leaf-part-unwritten",
        LeafPart::NotMine => "leaf-part-not-mine",
        LeafPart::DoesHere => "leaf-part-does-here",
        LeafPart::DoesNotHere => "leaf-part-does-not-here",
        LeafPart::HelpsHere => "leaf-part-helps-here",
    }
}

fn all(texts: SummaryTexts, keys: &[&str]) -> Result<Vec<String>> {
    keys.iter().map(|key| texts.get(key)).collect()
}
