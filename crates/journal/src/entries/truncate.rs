//! Truncates text at grapheme boundaries.

use practice::Form;
use unicode_segmentation::UnicodeSegmentation;

use crate::entries::content::Content;

/// Length of a preview, in chars.
const PREVIEW_LENGTH: usize = 140;

/// Preview of `text`: whole words in one line, each separated by one space.
pub(crate) fn preview(text: &str) -> String {
    let mut cut = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        let before = if count == 0 { 0 } else { 1 };
        let letters = word.chars().take(PREVIEW_LENGTH + 1).count();
        if count + before + letters > PREVIEW_LENGTH {
            // A first word that is longer than a preview is cut itself.
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

/// Preview of the first words of an entry; empty if it has none.
pub(crate) fn excerpt_of(form: &Form, content: &Content) -> String {
    form.excerpt(&content.answers).map(preview).unwrap_or_default()
}

/// The start of `text`: as many whole graphemes as fit into `count` chars.
pub(crate) fn prefix(text: &str, count: usize) -> &str {
    let mut chars = 0;
    let ends = text.grapheme_indices(true).map_while(|(at, grapheme)| {
        chars += grapheme.chars().count();
        (chars <= count).then_some(at + grapheme.len())
    });
    text.get(..ends.last().unwrap_or(0)).unwrap_or_default()
}

/// The end of `text`: as many whole graphemes as fit into `count` chars.
pub(crate) fn suffix(text: &str, count: usize) -> &str {
    let mut chars = 0;
    let starts = text.grapheme_indices(true).rev().map_while(|(at, grapheme)| {
        chars += grapheme.chars().count();
        (chars <= count).then_some(at)
    });
    text.get(starts.last().unwrap_or(text.len())..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn preview_is_one_line_of_whole_words() {
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

    #[test]
    fn flags_and_hangul_syllables_are_not_split() {
        assert_eq!((prefix("🇨🇿🇵🇱🇸🇪", 3), suffix("🇨🇿🇵🇱🇸🇪", 3)), ("🇨🇿", "🇸🇪"));
        let syllable = "\u{1112}\u{1161}\u{11ab}";
        let two = syllable.repeat(2);
        assert_eq!((prefix(&two, 5), suffix(&two, 5)), (syllable, syllable));
    }

    proptest! {
        #[test]
        fn cuts_are_parts_of_the_text_within_the_length(text in any::<String>(), count in 0_usize..50) {
            let (first, last) = (prefix(&text, count), suffix(&text, count));
            prop_assert!(text.starts_with(first) && first.chars().count() <= count);
            prop_assert!(text.ends_with(last) && last.chars().count() <= count);
            prop_assert!(preview(&text).chars().count() <= PREVIEW_LENGTH);
        }
    }
}
