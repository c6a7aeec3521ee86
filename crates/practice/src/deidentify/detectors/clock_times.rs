//! Clock times.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::generalize;
use crate::deidentify::tokens::{Tokens, folded};
use crate::deidentify::word_lists::WordLists;

/// Clock times: 15:30, 3.15 pm, 9 o'clock, half past three.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let in_digits = words.clock.captures_iter(tokens.text).filter_map(|written| {
        let at = written.get(0)?;
        let hour = written.name("hour")?.as_str().parse::<u32>().ok()?;
        let half = written.name("half").map(|half| folded(half.as_str()));
        // "7.50" may be a price; "at 7.50" is a time.
        if written.name("bare").is_some() && words.with_word_before(tokens, at.start()) == at.start() {
            return None;
        }
        let later = half.is_some_and(|half| words.after_noon.contains(&half));
        let hour = if later && hour < 12 { hour + 12 } else { hour };
        Some((at.start(), at.end(), (hour < 24).then_some(hour)?))
    });
    let in_words = words.past.all(tokens).filter_map(|(from, to)| {
        let (first, hour) = (tokens.word(from)?, tokens.word(to).filter(|word| word.joined)?);
        let number = words.hours.iter().find(|(word, _)| *word == hour.folded);
        let number = number.map(|(_, number)| *number).or_else(|| hour.folded.parse().ok());
        // In words, morning and evening cannot be told apart.
        number.filter(|number| (1..=12).contains(number)).map(|_| (first.start, hour.end, u32::MAX))
    });
    in_digits
        .chain(in_words)
        .map(|(start, end, hour)| Detection {
            start: words.with_word_before(tokens, start),
            end,
            kind: IdentifierKind::Date,
            instead: Some(generalize::hour(hour, &words.generalization).to_owned()),
        })
        .collect()
}
