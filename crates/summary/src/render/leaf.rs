//! Composes a page to hand over. It knows no journal: its own words are given to it, and it holds no
//! others.

use askama::Template;
use practice::{Leaf, LeafPart};
use serde::Deserialize;

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

/// Composes a leaf. The same content gives the same bytes.
///
/// # Errors
///
/// [`Error::PageTooLong`] if the document could not be sealed and opened again.
pub fn compose_leaf(content: &LeafContent, language: &str) -> Result<Document> {
    let texts = SummaryTexts::for_language(language);
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
    let template = LeafTemplate {
        texts,
        style: STYLE,
        title: texts.get(title)?,
        lead: texts.get(lead)?,
        sections: if is_of_studies { studies(texts)? } else { own_sections(content, texts)? },
        last: texts.get(last)?,
        sources: all(texts, sources)?,
    };
    validated(template.render().map_err(|_| Error::Template)?)
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

/// The parts in which something was written.
fn own_sections(content: &LeafContent, texts: SummaryTexts) -> Result<Vec<LeafSection>> {
    let of_part = |part: LeafPart| {
        let words = content.texts.iter().filter(move |text| text.part == part);
        words.map(|text| text.words.trim()).filter(|words| !words.is_empty()).map(str::to_owned)
    };
    let parts = content.leaf.parts().iter().map(|part| (*part, of_part(*part).collect::<Vec<_>>()));
    let written = parts.filter(|(_, own_words)| !own_words.is_empty());
    let section = |(part, own_words)| {
        Ok(LeafSection { title: texts.get(title_of(part))?, own_words, ..LeafSection::default() })
    };
    written.map(section).collect()
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
