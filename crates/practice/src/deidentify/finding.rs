//! Findings of the detectors, and the kinds of identifiers.

use serde::{Deserialize, Serialize};

use crate::deidentify::tokens::Tokens;

/// Identifier in a text: a place that may point to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Finding {
    /// Start, in UTF-16 units, as in JavaScript.
    pub start: usize,
    /// End, exclusive, in UTF-16 units.
    pub end: usize,
    /// Kind of identifier.
    pub kind: IdentifierKind,
    /// For dates and clock times, a less precise text.
    pub instead: Option<String>,
}

/// Kind of identifier. Of two that overlap, the earlier of these is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum IdentifierKind {
    /// Word on the person's own list.
    Watched,
    /// Personal id number.
    NationalId,
    /// Telephone number, net address, account number or number plate.
    Number,
    /// Full date or clock time.
    Date,
    /// Room, bed or house.
    SmallPlace,
    /// Age over 89.
    Age,
    /// Age, diagnosis and place near each other.
    Together,
    /// Initials.
    Initials,
    /// Colleague who is the only one of their kind in a small team.
    Colleague,
    /// Event that may have been in the news.
    Event,
    /// Possible name.
    Name,
    /// Quotation of more than fifteen words.
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

/// Finding with its range in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Detection {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: IdentifierKind,
    pub(crate) instead: Option<String>,
}

impl Detection {
    pub(crate) fn new(start: usize, end: usize, kind: IdentifierKind) -> Self {
        Self { start, end, kind, instead: None }
    }

    /// Finding of the words from `from` up to, not including, `to`.
    pub(crate) fn of_words(
        tokens: &Tokens<'_>,
        from: usize,
        to: usize,
        kind: IdentifierKind,
    ) -> Option<Self> {
        Some(Self::new(tokens.word(from)?.start, tokens.word(to.checked_sub(1)?)?.end, kind))
    }
}

/// Texts of the findings.
#[cfg(test)]
pub(crate) fn pieces<'t>(text: &'t str, found: &[Detection]) -> Vec<&'t str> {
    found.iter().filter_map(|found| text.get(found.start..found.end)).collect()
}
