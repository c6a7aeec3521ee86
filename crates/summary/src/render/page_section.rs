//! One section of the page, as the template shows it.

use crate::content::available::LimitCounts;
use crate::content::document_texts::OwnTexts;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::error::Result;
use crate::render::entry_section::EntrySection;
use crate::render::figure::Figure;
use crate::render::ratings::{RatingTable, RatingWords};
use crate::summary_texts::SummaryTexts;

/// A section of the page with everything in it.
pub(crate) struct PageSection {
    pub(crate) title: String,
    /// First line, below the heading.
    pub(crate) about: Option<String>,
    /// Ratings in words, by form.
    pub(crate) in_words: Vec<RatingWords>,
    /// Ratings in numbers, by form.
    pub(crate) tables: Vec<RatingTable>,
    /// Pictures: of ratings, or of what was chosen in the notes of the section.
    pub(crate) figures: Vec<Figure>,
    pub(crate) limits: Vec<LimitLine>,
    /// The picture of the limits that are shown as one.
    pub(crate) limits_figure: Option<Figure>,
    pub(crate) items: Vec<PageItem>,
    /// Text below each item; none if nothing does.
    pub(crate) below_items: Option<String>,
    pub(crate) entries: Vec<EntrySection>,
}

/// A limit or a line of the check-in with its outcomes.
pub(crate) struct LimitLine {
    pub(crate) label: String,
    /// True if the label is in the person's own words.
    pub(crate) own_words: bool,
    pub(crate) counts: String,
}

/// An item of a section.
pub(crate) struct PageItem {
    /// Words of the notebook; none if the person's own stand alone.
    pub(crate) label: Option<String>,
    /// The person's own words; none for an item of the notebook.
    pub(crate) own_words: Option<String>,
    pub(crate) about: Option<String>,
}

impl PageSection {
    /// The section with nothing in it yet.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Template`] if a text is broken.
    pub(crate) fn new(section: SummarySection, texts: SummaryTexts) -> Result<Self> {
        let about = match section {
            SummarySection::Questions => Some(texts.get("questions-about")?),
            _ => None,
        };
        let below_items = match section {
            SummarySection::Questions => Some(texts.get("questions-below")?),
            _ => None,
        };
        Ok(Self {
            title: texts.get(section.title_key())?,
            about,
            in_words: Vec::new(),
            tables: Vec::new(),
            figures: Vec::new(),
            limits: Vec::new(),
            limits_figure: None,
            items: Vec::new(),
            below_items,
            entries: Vec::new(),
        })
    }

    /// Returns true if nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        let ratings = self.in_words.len() + self.tables.len();
        let figures = self.figures.len() + self.limits_figure.iter().len();
        ratings + figures + self.limits.len() + self.items.len() + self.entries.len() == 0
    }

    /// Returns true if a rating with the notebook's own questions is among the tables and pictures.
    pub(crate) fn has_own_ratings(&self) -> bool {
        self.tables.iter().any(|table| table.rights.is_none())
            || self.figures.iter().any(|figure| figure.is_own_rating)
    }
}

impl LimitLine {
    /// The line with its changes for the page, in the section of this title; `None` if its name was emptied.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Template`] if a text is broken.
    pub(crate) fn of(
        limit: LimitCounts,
        section: &str,
        texts: SummaryTexts,
        own: &mut OwnTexts<'_>,
    ) -> Result<Option<Self>> {
        let mut counts = Vec::new();
        for count in limit.counts {
            let args = [("times", count.times.into()), ("words", count.words.into())];
            counts.push(texts.format("limits-count", &args)?);
        }
        let label = if limit.own_words {
            own.put(format!("{}/text", limit.id), section.to_owned(), limit.line)
        } else {
            Some(limit.line)
        };
        Ok(label.map(|label| Self { label, own_words: limit.own_words, counts: counts.join(", ") }))
    }
}

impl PageItem {
    /// The item as it is shown; `None` if it is in own words and nothing is left of them.
    pub(crate) fn of(item: SectionItem, section: &str, own: &mut OwnTexts<'_>) -> Option<Self> {
        let SectionItem { id, label, about, own_words, .. } = item;
        let label = Some(label).filter(|label| !label.is_empty());
        let own_words = match own_words {
            Some(words) => Some(own.put(id, label.clone().unwrap_or_else(|| section.to_owned()), words)?),
            None => None,
        };
        Some(Self { label, own_words, about })
    }
}
