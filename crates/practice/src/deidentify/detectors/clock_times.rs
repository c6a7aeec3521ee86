//! Clock times.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::generalize;
use crate::deidentify::tokens::{Tokens, folded};
use crate::deidentify::word_lists::WordLists;

/// The first hour in words that counts nothing else: *o pierwszej rozmowie* is no time.
const FIRST_CLEAR_HOUR: u32 = 3;

/// Start and end in bytes, and the hour; `u32::MAX` if morning and evening cannot be told apart.
type Time = (usize, usize, u32);

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
    let whole = words.before_whole_hours.all(tokens).filter_map(|(from, to)| whole(tokens, from, to, words));
    in_digits
        .chain(in_words)
        .chain(whole)
        .map(|(start, end, hour)| Detection {
            start: words.with_word_before(tokens, start),
            end,
            kind: IdentifierKind::Date,
            instead: Some(generalize::hour(hour, &words.generalization).to_owned()),
        })
        .collect()
}

/// A whole hour after such words as *o* or *klockan*: *o 15*, *o trzeciej*, *klockan tre*.
fn whole(tokens: &Tokens<'_>, from: usize, to: usize, words: &WordLists) -> Option<Time> {
    let (first, hour) = (tokens.word(from)?, tokens.word(to).filter(|word| word.joined)?);
    let next = tokens.after(to);
    let unit = next.filter(|next| words.whole_hour_units.contains(&next.folded));
    let part_end = words.parts_of_day.iter().find_map(|part| {
        let rest = tokens.text.get(hour.end..)?.strip_prefix(' ')?.strip_prefix(part.as_str())?;
        (!rest.starts_with(char::is_alphanumeric)).then(|| tokens.text.len() - rest.len())
    });
    if let Ok(number) = hour.text.parse::<u32>() {
        let goes_on = tokens.text.get(hour.end..)?.chars().next();
        let is_part = matches!(goes_on, Some('%' | '/' | '–' | '-' | '€'))
            || (matches!(goes_on, Some(',' | '.')) && tokens.text.get(hour.end + 1..)?.starts_with(is_digit));
        let counts = unit.is_none() && next.is_some_and(|next| words.no_hours.contains(&next.folded));
        let end = unit.map_or(hour.end, |unit| unit.end);
        return (number < 24 && hour.text.len() <= 2 && !is_part && !counts).then_some((
            first.start,
            end,
            number,
        ));
    }
    let number =
        words.whole_hours.iter().find(|(word, _)| *word == hour.folded).map(|(_, number)| *number)?;
    let is_clear = unit.is_some()
        || part_end.is_some()
        || next.is_none_or(|next| number >= FIRST_CLEAR_HOUR && !words.no_hours.contains(&next.folded));
    let end = part_end.or_else(|| unit.map(|unit| unit.end)).unwrap_or(hour.end);
    is_clear.then_some((first.start, end, u32::MAX))
}

fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit()
}
