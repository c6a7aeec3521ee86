//! Cutting text where nobody sees half a letter.

use unicode_normalization::char::is_combining_mark;

/// How many characters of its first words a list shows.
const BEGINNING: usize = 140;

/// The beginning of `text` for a list: without the space before it, and each other space, line or paragraph between two
/// words as one space.
pub(crate) fn beginning(text: &str) -> String {
    let mut cut = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        let before = if count == 0 { 0 } else { 1 };
        let letters = word.chars().take(BEGINNING + 1).count();
        if count + before + letters > BEGINNING {
            // A word that is longer than the whole place is cut itself.
            if count == 0 {
                cut.push_str(first(word, BEGINNING));
            }
            break;
        }
        if before > 0 {
            cut.push(' ');
        }
        cut.push_str(word);
        count += before + letters;
    }
    cut
}

/// At most `count` characters from the start of `text`, fewer where the next one belongs to the one before.
pub(crate) fn first(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    text.get(..back_to_a_letter(text, end)).unwrap_or_default()
}

/// At most `count` characters from the end of `text`, fewer where the first belongs to the one before it.
pub(crate) fn last(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().take(count).last().map_or(text.len(), |(at, _)| at);
    text.get(on_to_a_letter(text, start)..).unwrap_or_default()
}

/// The last place up to `at` where a letter begins.
fn back_to_a_letter(text: &str, mut at: usize) -> usize {
    while at > 0 && splits_a_letter(text, at) {
        at =
            text.get(..at).and_then(|before| before.char_indices().next_back()).map_or(0, |(start, _)| start);
    }
    at
}

/// The first place from `at` on where a letter begins.
fn on_to_a_letter(text: &str, mut at: usize) -> usize {
    while at < text.len() && splits_a_letter(text, at) {
        at += text.get(at..).and_then(|after| after.chars().next()).map_or(1, char::len_utf8);
    }
    at
}

/// Whether the character at `at` belongs to the one before: an accent, a skin tone, or a part of a joined sign.
fn splits_a_letter(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return true };
    let (Some(before), Some(after)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    const JOINER: char = '\u{200d}';
    let is_added = |c: char| {
        is_combining_mark(c)
            || c == JOINER
            || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0100}'..='\u{e01ef}')
    };
    is_added(after) || before == JOINER || (before == '\r' && after == '\n')
}
