//! Places in a text that may point to a person. Local rules and word lists, and no model: each mark is a question, and
//! what is not marked is not thereby safe.

mod addresses;
mod ages;
mod clock;
mod colleagues;
mod dates;
mod digits;
mod events;
mod iban;
mod initials;
mod names;
mod national;
mod page;
mod phones;
mod phrases;
mod places;
mod plates;
mod quotes;
mod reading;
mod season;
mod settle;
mod together;
mod watched;
mod words;

use serde::Serialize;

use page::Page;
pub use words::{WordLists, word_lists};

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
    page::folded(one) == page::folded(other)
}

/// Something found, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    start: usize,
    end: usize,
    kind: IdentifierKind,
    instead: Option<String>,
}

impl Found {
    fn new(start: usize, end: usize, kind: IdentifierKind) -> Self {
        Self { start, end, kind, instead: None }
    }
}

/// What may point to a person in `text`, from its beginning to its end, none over another. `watch` are the person's own
/// words to be asked about, `leave` those that they do not want to be asked about; capitals make no difference.
pub fn find_identifiers(text: &str, words: &WordLists, watch: &[String], leave: &[String]) -> Vec<Finding> {
    let page = Page::new(text);
    let leave = watched::Own::new(leave);
    let mut found = watched::find(&page, &watched::Own::new(watch));
    found.extend(national::find(text));
    found.extend(iban::find(text));
    found.extend(addresses::find(text));
    found.extend(phones::find(text));
    found.extend(plates::find(text, words));
    found.extend(dates::find(&page, words));
    found.extend(clock::find(&page, words));
    found.extend(places::find(&page, words));
    found.extend(initials::find(&page, words));
    found.extend(colleagues::find(&page, words));
    let ages = ages::find(&page, words);
    found.extend(together::find(&page, words, &ages));
    found.extend(ages::over_89(&ages, &page, words));
    let dated = found.iter().filter(|found| found.kind == IdentifierKind::Date);
    found.extend(events::find(&page, words, &dated.map(|found| found.start).collect::<Vec<_>>()));
    found.extend(names::find(&page, words, &leave));
    found.extend(quotes::find(&page));
    found.retain(|found| !leave.has(text.get(found.start..found.end).unwrap_or_default()));
    settle::settled(text, found)
}

/// The words of what was found.
#[cfg(test)]
fn pieces<'t>(text: &'t str, found: &[Found]) -> Vec<&'t str> {
    found.iter().filter_map(|found| text.get(found.start..found.end)).collect()
}
