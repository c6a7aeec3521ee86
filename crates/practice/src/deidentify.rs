//! Places in a text that may point to a person. Local rules and word lists, and no model: each mark is a question, and
//! what is not marked is not thereby safe.

pub(crate) mod checksums;
pub(crate) mod detectors;
pub(crate) mod generalize;
pub(crate) mod overlaps;
pub(crate) mod phrases;
pub(crate) mod tokens;
pub(crate) mod word_list_file;
pub(crate) mod word_lists;

use serde::Serialize;

use crate::deidentify::detectors::{
    ages, clock_times, colleagues, dates, iban, initials, long_quotes, names, national_ids, net_addresses,
    newsworthy_events, number_plates, phones, places, quasi_identifiers, watch_list,
};
use crate::deidentify::tokens::Page;
use crate::deidentify::word_lists::WordLists;

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

/// Whether two words or phrases count as the same: capitals make no difference, nor how a letter is put together.
pub fn same_word(one: &str, other: &str) -> bool {
    tokens::folded(one) == tokens::folded(other)
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
}

/// What may point to a person in `text`, from its beginning to its end, none over another. `watch` are the person's own
/// words to be asked about, `leave` those that they do not want to be asked about; capitals make no difference.
pub fn find_identifiers(text: &str, words: &WordLists, watch: &[String], leave: &[String]) -> Vec<Finding> {
    let page = Page::new(text);
    let leave = watch_list::Own::new(leave);
    let mut found = watch_list::find(&page, &watch_list::Own::new(watch));
    found.extend(national_ids::find(text));
    found.extend(iban::find(text));
    found.extend(net_addresses::find(text));
    found.extend(phones::find(text));
    found.extend(number_plates::find(text, words));
    found.extend(dates::find(&page, words));
    found.extend(clock_times::find(&page, words));
    found.extend(places::find(&page, words));
    found.extend(initials::find(&page, words));
    found.extend(colleagues::find(&page, words));
    let ages = ages::find(&page, words);
    found.extend(quasi_identifiers::find(&page, words, &ages));
    found.extend(ages::over_89(&ages, &page, words));
    let dated = found.iter().filter(|found| found.kind == IdentifierKind::Date);
    found.extend(newsworthy_events::find(&page, words, &dated.map(|found| found.start).collect::<Vec<_>>()));
    found.extend(names::find(&page, words, &leave));
    found.extend(long_quotes::find(&page));
    found.retain(|found| !leave.has(text.get(found.start..found.end).unwrap_or_default()));
    overlaps::settled(text, found)
}

/// The words of what was found.
#[cfg(test)]
pub(crate) fn pieces<'t>(text: &'t str, found: &[Found]) -> Vec<&'t str> {
    found.iter().filter_map(|found| text.get(found.start..found.end)).collect()
}
