//! Decisions about places of a text that leaves, and the text that they belong to.

use serde::{Deserialize, Serialize};

use crate::deidentify::finding::IdentifierKind;

/// Choice for one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum PlaceChoice {
    /// It stays as it is.
    Keep,
    /// It is left out, and three dots show that something was there.
    TakeOut,
    /// Other words stand there: a general word, a less exact date, or words of the person's own.
    Replace {
        /// The words, as they stand in the middle of a sentence.
        words: String,
    },
    /// An alias stands there, the same for the same words on the whole page. Which one it is, is
    /// settled each time that the page is composed, and stored nowhere.
    Alias,
}

/// Decision about one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Decision {
    /// Start of the place, in UTF-16 units.
    pub start: usize,
    /// End, exclusive, in UTF-16 units.
    pub end: usize,
    /// Kind that was shown with it. The decision holds for this kind and for less specific ones.
    pub kind: IdentifierKind,
    /// Choice of the person.
    pub choice: PlaceChoice,
}

/// Decisions about the places of one text, with the text that they were made about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LookedAt {
    /// Text as it was then.
    pub words: String,
    /// Decisions, in the order in which they were made.
    pub decisions: Vec<Decision>,
}

impl LookedAt {
    /// The decisions that still hold in `words`: those about places before and behind what has
    /// changed. What lies in the changed part has to be looked at again.
    pub fn carried_to(&self, words: &str) -> Vec<Decision> {
        if self.words == words {
            return self.decisions.clone();
        }
        let before: Vec<u16> = self.words.encode_utf16().collect();
        let now: Vec<u16> = words.encode_utf16().collect();
        let same_start = before.iter().zip(&now).take_while(|(one, other)| one == other).count();
        let rest = before.len().min(now.len()) - same_start;
        let ends = before.iter().rev().zip(now.iter().rev()).take(rest);
        let same_end = ends.take_while(|(one, other)| one == other).count();
        let carried = |decision: &Decision| {
            if decision.end <= same_start {
                return Some(decision.clone());
            }
            let from_end = before.len().checked_sub(decision.start)?;
            let length = decision.end.checked_sub(decision.start)?;
            let start = now.len().checked_sub(from_end).filter(|_| from_end <= same_end)?;
            Some(Decision { start, end: start + length, ..decision.clone() })
        };
        self.decisions.iter().filter_map(carried).collect()
    }

    /// Takes a decision about `words` in place of an earlier one about the same place. Without a
    /// choice the earlier one is only forgotten.
    pub fn decide(
        &mut self,
        words: &str,
        (start, end): (usize, usize),
        kind: IdentifierKind,
        choice: Option<PlaceChoice>,
    ) {
        self.decisions = self.carried_to(words);
        words.clone_into(&mut self.words);
        self.decisions.retain(|decision| (decision.start, decision.end) != (start, end));
        self.decisions.extend(choice.map(|choice| Decision { start, end, kind, choice }));
    }
}
