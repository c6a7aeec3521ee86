//! Long quotations.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Longest quotation that is no finding, in words.
const MAX_WORDS: usize = 15;

/// Long quotations. A quotation ends at the latest with its line.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut signs = tokens.text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        match (open, sign) {
            (_, '\n') => open = None,
            // An apostrophe is the same character as the end of a single quotation.
            (Some((_, '’')), '’') if next.is_some_and(char::is_alphabetic) => {}
            (Some((start, closing)), _) if sign == closing => {
                open = None;
                let end = at + sign.len_utf8();
                if tokens.first_from(end) - tokens.first_from(start) > MAX_WORDS {
                    found.push(Detection::new(start, end, IdentifierKind::Quote));
                }
            }
            (None, _) => {
                let pair = words.quotes.iter().find(|(opening, _)| *opening == sign);
                open = pair.map(|(_, closing)| (at, *closing));
            }
            _ => {}
        }
    }
    found
}
