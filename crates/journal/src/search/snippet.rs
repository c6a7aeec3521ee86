//! Search snippets with highlighted matches.

use std::ops::{ControlFlow, Range};

use crate::entries::truncate;
use crate::search::query::{Match, Query};
use crate::search::tokenize::for_each_word;

/// Approximate length of a snippet, in chars.
const SNIPPET_CHARS: usize = 160;
/// Number of chars before the match.
const CHARS_BEFORE: usize = 50;
/// Longest part of a word at either end that is left out rather than cut, in chars.
const MAX_PARTIAL_WORD: usize = 20;

/// Snippet around the first of the closest matches in `texts`, in pieces: every second one,
/// beginning with the second, is a match as it was written. Empty if there is none. `way` is how the
/// texts were found: there is no closer match of a single word, so the first one like it ends the
/// reading.
pub(crate) fn snippet(texts: &[String], query: &Query, way: Match) -> Vec<String> {
    let enough = if query.words().len() == 1 { way } else { Match::Exact };
    let mut closest: Option<(Match, &str, Range<usize>)> = None;
    for text in texts {
        let stop = for_each_word(text, |word, place| {
            if let Some(way) = query.match_of(word)
                && closest.as_ref().is_none_or(|(before, ..)| way < *before)
            {
                closest = Some((way, text, place));
                if way <= enough {
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        });
        if stop.is_some() {
            break;
        }
    }
    closest.map(|(_, text, place)| highlight(text, &place, query)).unwrap_or_default()
}

fn highlight(text: &str, found: &Range<usize>, query: &Query) -> Vec<String> {
    let window = window(text, found);
    let mut pieces = Vec::new();
    let mut done = window.start;
    let piece = |from: usize, to: usize| text.get(from..to.min(window.end)).unwrap_or_default().to_owned();
    let rest = text.get(window.start..).unwrap_or_default();
    for_each_word::<()>(rest, |word, place| {
        let (start, end) = (window.start + place.start, window.start + place.end);
        if start >= window.end {
            return ControlFlow::Break(());
        }
        // One character can be two words: ½.
        if query.match_of(word).is_some() && start >= done {
            pieces.push(piece(done, start));
            pieces.push(piece(start, end));
            done = end.min(window.end);
        }
        ControlFlow::Continue(())
    });
    pieces.push(piece(done, window.end));
    pieces
}

/// Range of `text` that is shown: from the start of a word to the end of one, if there is a space
/// nearby.
fn window(text: &str, found: &Range<usize>) -> Range<usize> {
    let (before, after) = text.split_at_checked(found.start).unwrap_or((text, ""));
    let mut lead = truncate::suffix(before, CHARS_BEFORE);
    if lead.len() < before.len()
        && let Some((half, whole)) = lead.split_once(char::is_whitespace)
        && half.chars().count() <= MAX_PARTIAL_WORD
    {
        lead = whole;
    }
    let mut tail = truncate::prefix(after, SNIPPET_CHARS - lead.chars().count().min(CHARS_BEFORE));
    if tail.len() < after.len()
        && let Some((whole, half)) = tail.rsplit_once(char::is_whitespace)
        && half.chars().count() <= MAX_PARTIAL_WORD
        && whole.len() >= found.len()
    {
        tail = whole;
    }
    found.start - lead.len()..found.start + tail.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(texts: &[&str], typed: &str) -> Vec<String> {
        let texts: Vec<_> = texts.iter().map(|text| (*text).to_owned()).collect();
        snippet(&texts, &Query::parse(typed).unwrap(), Match::Exact)
    }

    #[test]
    fn every_second_piece_is_a_match() {
        assert_eq!(of(&["no", "a heron and a Hero"], "her"), ["a ", "heron", " and a ", "Hero", ""]);
        assert_eq!(of(&["heron"], "heron"), ["", "heron", ""]);
        assert_eq!(of(&["½ of it"], "2"), ["", "½", " of it"]);
        assert_eq!(of(&["½ of it"], "1 2"), ["", "½", " of it"]);
        assert!(of(&["nothing"], "heron").is_empty());
        // The closest match is in the middle; what was found in another way is marked as well.
        assert_eq!(of(&["teamwork", "we worked"], "work"), ["we ", "worked", ""]);
        assert_eq!(of(&["teamwork, and work"], "work"), ["", "teamwork", ", and ", "work", ""]);
    }

    proptest! {
        #[test]
        fn pieces_join_to_a_part_of_the_text(text in "[a-cą½ \n\u{301}\u{1f9a6}]{0,400}", typed in "[a-c2ą]{1,3}") {
            let pieces = of(&[&text], &typed);
            prop_assert!(text.contains(&pieces.concat()));
            prop_assert!(pieces.is_empty() || pieces.len() % 2 == 1 && pieces.len() >= 3);
            prop_assert!(pieces.iter().skip(1).step_by(2).all(|piece| !piece.is_empty()));
        }
    }
}
