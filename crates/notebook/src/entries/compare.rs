//! An earlier version of an entry beside the entry of today.

use std::time::Duration;

use journal::VersionId;
use practice::Answer;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::entries::view::EntryView;
use crate::error::Result;
use crate::notebook::Notebook;

/// Time after which the differences of a very long text are marked less finely.
const TIMEOUT: Duration = Duration::from_millis(200);

/// An earlier version of an entry, and the entry of today.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct VersionComparison {
    /// The entry as it was.
    then: EntryView,
    /// The entry as it is.
    now: EntryView,
    /// Differing answers and tags, in the order of the form.
    changes: Vec<ComparedText>,
}

/// An answer that differs.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ComparedText {
    /// Id of the field.
    field: String,
    /// Its text then, in pieces; empty for an answer that is no text.
    then: Vec<TextPiece>,
    /// Its text now.
    now: Vec<TextPiece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TextPiece {
    /// Its words.
    text: String,
    /// True if the other text does not have them here.
    differs: bool,
}

impl Notebook<'_> {
    /// An earlier version of an entry, the entry of today, and the difference word by word.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if there is no such version or one of the two cannot
    /// be read.
    pub fn compare_version(&mut self, id: VersionId) -> Result<VersionComparison> {
        let then = self.earlier_version(id)?;
        let now = self.entry(then.entry.id)?;
        let (before, after) = (&then.entry.content.answers, &now.entry.content.answers);
        let fields = now.entry.form.fields().filter(|field| before.get(&field.id) != after.get(&field.id));
        let text = |answer: Option<&Answer>| match answer {
            Some(Answer::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let changes = fields
            .map(|field| {
                let (then, now) = compare(&text(before.get(&field.id)), &text(after.get(&field.id)));
                ComparedText { field: field.id.clone(), then, now }
            })
            .collect();
        Ok(VersionComparison { changes, then, now })
    }
}

/// Both texts in pieces.
fn compare(then: &str, now: &str) -> (Vec<TextPiece>, Vec<TextPiece>) {
    let diff = TextDiff::configure().timeout(TIMEOUT).diff_unicode_words(then, now);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for change in diff.iter_all_changes() {
        let differs = change.tag() != ChangeTag::Equal;
        if change.tag() != ChangeTag::Insert {
            add(&mut before, change.value(), differs);
        }
        if change.tag() != ChangeTag::Delete {
            add(&mut after, change.value(), differs);
        }
    }
    (without_gaps(before), without_gaps(after))
}

fn add(pieces: &mut Vec<TextPiece>, text: &str, differs: bool) {
    match pieces.last_mut() {
        Some(last) if last.differs == differs => last.text.push_str(text),
        _ => pieces.push(TextPiece { text: text.to_owned(), differs }),
    }
}

/// Counts white space between two differing words as differing: it is read as one passage.
fn without_gaps(pieces: Vec<TextPiece>) -> Vec<TextPiece> {
    let mut joined = Vec::with_capacity(pieces.len());
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let is_gap = !piece.differs
            && piece.text.trim().is_empty()
            && joined.last().is_some_and(|before: &TextPiece| before.differs)
            && pieces.peek().is_some();
        add(&mut joined, &piece.text, piece.differs || is_gap);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with what differs in brackets.
    fn marked(pieces: &[TextPiece]) -> String {
        let piece = |piece: &TextPiece| {
            if piece.differs { format!("[{}]", piece.text) } else { piece.text.clone() }
        };
        pieces.iter().map(piece).collect()
    }

    #[test]
    fn words_that_differ_are_marked_on_both_sides() {
        for (then, now, marked_then, marked_now) in [
            ("I stayed on.", "I stayed on.", "I stayed on.", "I stayed on."),
            ("I stayed on.", "I went home.", "I [stayed on].", "I [went home]."),
            ("Zażółć gęślą jaźń", "Zażółć jaźń", "Zażółć [gęślą ]jaźń", "Zażółć jaźń"),
            ("", "New words", "", "[New words]"),
            ("All gone", "", "[All gone]", ""),
        ] {
            let (before, after) = compare(then, now);
            assert_eq!((marked(&before).as_str(), marked(&after).as_str()), (marked_then, marked_now));
        }
    }

    #[test]
    fn pieces_join_to_the_texts() {
        for seed in 0..20 {
            let then = testsupport::generated_text(seed, 200);
            let now = testsupport::generated_text(seed / 2, 150);
            let (before, after) = compare(&then, &now);
            let whole =
                |pieces: &[TextPiece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
            assert_eq!((whole(&before), whole(&after)), (then, now));
        }
    }
}
