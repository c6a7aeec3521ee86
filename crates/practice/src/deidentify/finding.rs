//! Findings of the detectors, and the kinds of identifiers.

use serde::Serialize;

use crate::deidentify::tokens::Page;

/// A place in a text that may point to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Finding {
    /// Where it begins, in UTF-16 units, as a page counts.
    pub start: usize,
    /// Where it has ended, likewise.
    pub end: usize,
    /// What it may be.
    pub kind: IdentifierKind,
    /// For dates and clock times: what says less in their place.
    pub instead: Option<String>,
}

/// What a mark may be. Where two lie over each other the earlier one of these stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum IdentifierKind {
    /// A word that the person wants to be asked about.
    Watched,
    /// A personal id number.
    NationalId,
    /// A telephone number, an address on the net, an account, a number plate.
    Number,
    /// A full date or a clock time.
    Date,
    /// A room, a bed, a house.
    SmallPlace,
    /// An age over 89.
    Age,
    /// An age, a diagnosis and a place near each other.
    Together,
    /// Initials.
    Initials,
    /// A colleague of whom there is one in a small team.
    Colleague,
    /// Something that may have been in the news.
    Event,
    /// Perhaps a name.
    Name,
    /// More than fifteen words of somebody else.
    Quote,
}

impl IdentifierKind {
    /// Every kind, the most specific first.
    pub const ALL: [Self; 12] = [
        Self::Watched,
        Self::NationalId,
        Self::Number,
        Self::Date,
        Self::SmallPlace,
        Self::Age,
        Self::Together,
        Self::Initials,
        Self::Colleague,
        Self::Event,
        Self::Name,
        Self::Quote,
    ];
}

/// Something found, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: IdentifierKind,
    pub(crate) instead: Option<String>,
}

impl Found {
    pub(crate) fn new(start: usize, end: usize, kind: IdentifierKind) -> Self {
        Self { start, end, kind, instead: None }
    }

    /// The words from `from` up to, not including, `to`.
    pub(crate) fn of_words(page: &Page<'_>, from: usize, to: usize, kind: IdentifierKind) -> Option<Self> {
        Some(Self::new(page.word(from)?.start, page.word(to.checked_sub(1)?)?.end, kind))
    }
}

/// The words of what was found.
#[cfg(test)]
pub(crate) fn pieces<'t>(text: &'t str, found: &[Found]) -> Vec<&'t str> {
    found.iter().filter_map(|found| text.get(found.start..found.end)).collect()
}
