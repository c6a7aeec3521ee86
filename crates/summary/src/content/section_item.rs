//! One thing beside entries, ratings and limits that can be switched on.

use serde::Serialize;

use crate::content::section::SummarySection;

/// One thing in a section that can be switched on: an item of the agenda, a starred condition, a
/// line for the job description.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SectionItem {
    /// Stable id, which names its text too: `agenda/3/title`, `condition/voice`.
    pub id: String,
    /// Section it stands in.
    #[serde(skip)]
    pub section: SummarySection,
    /// Words of the notebook: what it is, or what stands before the person's own words. Empty if
    /// those stand alone.
    pub label: String,
    /// Text beside it on the page: *advice, 20 minutes*, *in 3 notes*.
    pub about: Option<String>,
    /// The person's own words, which can be changed for the page. Empty for a line that is written
    /// for this page only.
    pub own_words: Option<String>,
}

impl SectionItem {
    /// An item in words of the notebook.
    pub(crate) fn told(section: SummarySection, id: String, label: String, about: Option<String>) -> Self {
        Self { id, section, label, about, own_words: None }
    }

    /// An item in the person's own words.
    pub(crate) fn own(section: SummarySection, id: String, words: String, about: Option<String>) -> Self {
        Self { id, section, label: String::new(), about, own_words: Some(words) }
    }

    /// A line that is written for this page only.
    pub(crate) fn to_write(section: SummarySection, id: &str, label: String) -> Self {
        Self { id: id.to_owned(), section, label, about: None, own_words: Some(String::new()) }
    }
}
