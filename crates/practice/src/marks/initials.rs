use super::page::{Page, Word};
use super::{Found, IdentifierKind, WordLists};

/// *Mr K.*, *J. N.*, a single letter in the middle of a sentence.
pub(super) fn find(page: &Page<'_>, words: &WordLists) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < page.words.len() {
        let to = (at..).take_while(|at| goes_on(page, *at)).last().map_or(at + 1, |last| last + 2);
        found.extend(initials(page, at, to, words));
        at = to;
    }
    found
}

/// Whether the letter at `at` has a full stop and another letter after it.
fn goes_on(page: &Page<'_>, at: usize) -> bool {
    let both = || {
        let (one, next) = (page.word(at).filter(is_letter)?, page.word(at + 1).filter(is_letter)?);
        let between = page.text.get(one.end..next.start)?;
        matches!(between, "." | ". " | ".\u{a0}").then_some(())
    };
    both().is_some()
}

fn is_letter(word: &&Word<'_>) -> bool {
    word.has_capital() && word.letters() == 1
}

fn initials(page: &Page<'_>, from: usize, to: usize, words: &WordLists) -> Option<Found> {
    let first = page.word(from)?;
    let last = page.word(to.checked_sub(1)?)?;
    let title = title_before(page, from, words);
    if to - from == 1 {
        let single = word_or_possessive(first);
        let is_word = words.letter_words.iter().any(|word| *word == first.base());
        let is_numbering =
            || page.before(from).is_some_and(|before| words.before_letters.contains(&before.folded));
        // A letter that begins a line numbers it.
        if !single || (title.is_none() && (is_word || first.begins || is_numbering())) {
            return None;
        }
    } else {
        let joined =
            (from..to).filter_map(|at| page.word(at)).map(|word| word.folded.as_str()).collect::<String>();
        if words.dotted.contains(&joined) {
            return None;
        }
    }
    let start = title.map_or(first.start, |title| title.start);
    let dot = usize::from(page.text.get(last.end..).is_some_and(|rest| rest.starts_with('.')));
    Some(Found::new(start, last.end + dot, IdentifierKind::Initials))
}

/// *K* or *K's*.
fn word_or_possessive(word: &Word<'_>) -> bool {
    word.has_capital()
        && word.base().chars().count() == 1
        && (word.letters() == 1 || word.folded.ends_with("'s"))
}

/// *Mr*, with or without its full stop.
pub(super) fn title_before<'p, 't>(page: &'p Page<'t>, at: usize, words: &WordLists) -> Option<&'p Word<'t>> {
    let (title, word) = (page.word(at.checked_sub(1)?)?, page.word(at)?);
    let between = page.text.get(title.end..word.start)?;
    let close = matches!(between, " " | ". " | "\u{a0}" | ".\u{a0}" | ".");
    (close && title.has_capital() && words.titles.contains(&title.folded)).then_some(title)
}
