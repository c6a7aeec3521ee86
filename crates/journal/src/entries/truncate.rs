//! Cutting text where nobody sees half a letter.

use practice::Form;
use unicode_normalization::char::is_combining_mark;

use crate::entries::content::Content;

/// How many characters of its first words a list shows.
const PREVIEW_LENGTH: usize = 140;

/// The beginning of `text` for a list: without the space before it, and each other space, line or paragraph between two
/// words as one space.
pub(crate) fn preview(text: &str) -> String {
    let mut cut = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        let before = if count == 0 { 0 } else { 1 };
        let letters = word.chars().take(PREVIEW_LENGTH + 1).count();
        if count + before + letters > PREVIEW_LENGTH {
            // A word that is longer than the whole place is cut itself.
            if count == 0 {
                cut.push_str(prefix(word, PREVIEW_LENGTH));
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

/// The beginning of the first words of an entry, for a list; empty if it has none.
pub(crate) fn excerpt_of(form: &Form, content: &Content) -> String {
    form.excerpt(&content.answers).map(preview).unwrap_or_default()
}

/// At most `count` characters from the start of `text`, fewer where the next one belongs to the one before.
pub(crate) fn prefix(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    text.get(..floor_boundary(text, end)).unwrap_or_default()
}

/// At most `count` characters from the end of `text`, fewer where the first belongs to the one before it.
pub(crate) fn suffix(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().take(count).last().map_or(text.len(), |(at, _)| at);
    text.get(ceil_boundary(text, start)..).unwrap_or_default()
}

/// The last place up to `at` where a letter begins.
fn floor_boundary(text: &str, mut at: usize) -> usize {
    while at > 0 && splits_a_letter(text, at) {
        at =
            text.get(..at).and_then(|before| before.char_indices().next_back()).map_or(0, |(start, _)| start);
    }
    at
}

/// The first place from `at` on where a letter begins.
fn ceil_boundary(text: &str, mut at: usize) -> usize {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_beginning_is_one_line_of_whole_words() {
        assert_eq!(preview("  One\n\n two\t\u{a0}three \r\n"), "One two three");
        assert_eq!(preview(""), "");
        let long = preview(&"heron ".repeat(100));
        assert_eq!(long.chars().count(), 137, "{long}");
        assert!(long.ends_with("heron"));
        assert_eq!(preview(&"a".repeat(500)), "a".repeat(PREVIEW_LENGTH));
        assert_eq!(preview(&format!("ab {}", "c".repeat(500))), "ab");
        let accented = preview(&"e\u{301}".repeat(200));
        assert_eq!((accented.chars().count(), accented.ends_with('\u{301}')), (140, true));
        let family = preview(&"👩\u{200d}👩\u{200d}👧".repeat(100));
        assert!(family.ends_with('👧'), "{family}");
    }

    proptest! {
        #[test]
        fn what_is_cut_is_a_part_of_the_text_and_no_longer_than_asked(text in any::<String>(), count in 0_usize..50) {
            let (first, last) = (prefix(&text, count), suffix(&text, count));
            prop_assert!(text.starts_with(first) && first.chars().count() <= count);
            prop_assert!(text.ends_with(last) && last.chars().count() <= count);
            prop_assert!(preview(&text).chars().count() <= PREVIEW_LENGTH);
        }
    }
}
