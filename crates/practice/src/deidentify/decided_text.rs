//! Places of a text that leaves: its findings with the decisions about them, and the text as these
//! leave it.

use std::cmp::Reverse;
use std::ops::Range;

use crate::deidentify::decisions::{Decision, PlaceChoice};
use crate::deidentify::finding::{Finding, IdentifierKind};

/// Sign for something that was left out, the same in every language.
const LEFT_OUT: &str = "[…]";
/// Stands for each change while what is around it is searched: what was put there was looked at.
const CHANGED: &str = "x";

/// Place in a text that may point to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Range in the text, in UTF-16 units.
    pub at: Range<usize>,
    /// Kind of identifier.
    pub kind: IdentifierKind,
    /// For dates and clock times, a less precise text.
    pub instead: Option<String>,
    /// Choice of the person; `None` as long as it was not looked at.
    pub choice: Option<PlaceChoice>,
    /// Words that leave in its place, if it was changed.
    pub becomes: Option<String>,
}

/// Text with its places, and the words that leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedText {
    /// Places in the order of the text.
    pub places: Vec<Place>,
    /// Text with every change that was chosen.
    pub words: String,
}

/// Looks for the places of `text` with `find`, and applies the decisions.
///
/// What is left around the changes is searched as well: what is found in it and was not there before
/// has to be looked at, too. `alias` names the alias of some words.
pub fn decide_places(
    text: &str,
    decisions: &[Decision],
    find: impl Fn(&str) -> Vec<Finding>,
    mut alias: impl FnMut(&str) -> String,
) -> DecidedText {
    let units: Vec<u16> = text.encode_utf16().collect();
    let changes = Changes::of(&units, decisions);
    let (words, around, replaced) = changes.applied(&units, &mut alias);
    let mut places: Vec<Place> = find(text).into_iter().map(|finding| Place::of(finding, &units)).collect();
    if !replaced.is_empty() {
        add_new_places(&mut places, &around, find(&around), &replaced);
    }
    // A change stays in sight, so that it can be changed back.
    for ((change, _), Replaced { was, .. }) in changes.0.iter().zip(&replaced) {
        if !places.iter().any(|place| place.at == *was) {
            places.push(Place::new(was.clone(), change.kind, None));
        }
    }
    places.retain(|place| !replaced.iter().any(|change| change.hides(&place.at)));
    for place in &mut places {
        let about_it = |decision: &&Decision| {
            // The more specific a kind is, the earlier it comes.
            (decision.start..decision.end) == place.at
                && (decision.kind <= place.kind || decision.choice != PlaceChoice::Keep)
        };
        place.choice = decisions.iter().find(about_it).map(|decision| decision.choice.clone());
        let change = replaced.iter().find(|change| change.was == place.at);
        place.becomes = change.map(|change| change.words.clone());
    }
    places.sort_by_key(|place| (place.at.start, Reverse(place.at.end)));
    DecidedText { places, words }
}

/// Adds what is found in the text `around` the changes and is not among the places yet.
fn add_new_places(places: &mut Vec<Place>, around: &str, found: Vec<Finding>, replaced: &[Replaced]) {
    let units: Vec<u16> = around.encode_utf16().collect();
    for finding in found {
        let mut place = Place::of(finding, &units);
        let is_in = |change: &Replaced| change.is.start <= place.at.start && place.at.end <= change.is.end;
        if replaced.iter().any(is_in) {
            continue;
        }
        place.at = in_original(&place.at, replaced);
        let same = places.iter_mut().find(|known| {
            known.at == place.at || (known.kind == place.kind && known.at.start == place.at.start)
        });
        match same {
            // A quotation reaches further once a name in it is gone.
            Some(known) => known.at.end = known.at.end.max(place.at.end),
            None => places.push(place),
        }
    }
}

impl Place {
    /// The place of a finding; *Anna* of *Anna's*, so that what replaces it keeps the ending.
    fn of(Finding { start, end, kind, instead }: Finding, units: &[u16]) -> Self {
        let is_of_somebody = matches!(
            units.get(start..end),
            Some([_, .., mark, last]) if *last == u16::from(b's') && (*mark == u16::from(b'\'') || *mark == 0x2019)
        );
        let ends_before = is_of_somebody && kind != IdentifierKind::Quote;
        Self::new(start..if ends_before { end - 2 } else { end }, kind, instead)
    }

    fn new(at: Range<usize>, kind: IdentifierKind, instead: Option<String>) -> Self {
        Self { at, kind, instead, choice: None, becomes: None }
    }
}

/// Decisions that change a text, in its order and without overlaps, each with its words.
struct Changes<'d>(Vec<(&'d Decision, String)>);

impl<'d> Changes<'d> {
    /// Of two that overlap, the one that begins earlier and is longer counts.
    fn of(units: &[u16], decisions: &'d [Decision]) -> Self {
        let mut changes: Vec<_> =
            decisions.iter().filter(|decision| decision.choice != PlaceChoice::Keep).collect();
        changes.sort_by_key(|decision| (decision.start, Reverse(decision.end)));
        let mut kept = Vec::<(&Decision, String)>::new();
        for decision in changes {
            let words = units.get(decision.start..decision.end).and_then(|it| String::from_utf16(it).ok());
            let is_free = kept.last().is_none_or(|(before, _)| before.end <= decision.start);
            kept.extend(words.filter(|words| is_free && !words.is_empty()).map(|words| (decision, words)));
        }
        Self(kept)
    }

    /// The changed text, the text around the changes, and the places of the changes.
    fn applied(
        &self,
        units: &[u16],
        alias: &mut impl FnMut(&str) -> String,
    ) -> (String, String, Vec<Replaced>) {
        let (mut text, mut around) = (String::new(), String::new());
        let (mut replaced, mut length, mut from) = (Vec::new(), 0, 0);
        let piece = |range: Range<usize>| String::from_utf16_lossy(units.get(range).unwrap_or_default());
        for (decision, was) in &self.0 {
            let unchanged = piece(from..decision.start);
            text.push_str(&unchanged);
            let words = match &decision.choice {
                PlaceChoice::Keep => was.clone(),
                PlaceChoice::TakeOut => LEFT_OUT.to_owned(),
                PlaceChoice::Replace { words } if begins_sentence(&text) => capitalized(words),
                PlaceChoice::Replace { words } => words.clone(),
                PlaceChoice::Alias => alias(was),
            };
            text.push_str(&words);
            around.extend([&unchanged, CHANGED]);
            let start = length + (decision.start - from);
            let is = start..start + CHANGED.len();
            (length, from) = (is.end, decision.end);
            replaced.push(Replaced { is, was: decision.start..decision.end, words });
        }
        let rest = piece(from..units.len());
        text.push_str(&rest);
        around.push_str(&rest);
        (text, around, replaced)
    }
}

/// A change that was applied.
struct Replaced {
    /// Range in the text around the changes.
    is: Range<usize>,
    /// Range in the original.
    was: Range<usize>,
    words: String,
}

impl Replaced {
    /// Returns true for a place that lies in the change and is not the change itself.
    fn hides(&self, at: &Range<usize>) -> bool {
        self.was.start <= at.start && at.end <= self.was.end && *at != self.was
    }
}

/// A range of the text around the changes in the original: with all of a change that it touches.
fn in_original(at: &Range<usize>, replaced: &[Replaced]) -> Range<usize> {
    let original = |unit: usize, is_end: bool| {
        let before = |change: &&Replaced| change.is.start < unit || (!is_end && change.is.start == unit);
        match replaced.iter().rev().find(before) {
            None => unit,
            Some(Replaced { is, was, .. }) if unit < is.end => {
                if is_end {
                    was.end
                } else {
                    was.start
                }
            }
            Some(Replaced { is, was, .. }) => unit - is.end + was.end,
        }
    };
    original(at.start, false)..original(at.end, true)
}

/// Returns true if a sentence or a line begins after `before`.
fn begins_sentence(before: &str) -> bool {
    let words = before.trim_end();
    let gap = before.get(words.len()..).unwrap_or_default();
    let end = words.trim_end_matches(['"', '\'', '”', '’', ')']);
    words.is_empty() || gap.contains('\n') || (!gap.is_empty() && end.ends_with(['.', '!', '?', '…']))
}

fn capitalized(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}
