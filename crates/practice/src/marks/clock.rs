use super::page::{Page, folded};
use super::{Found, IdentifierKind, WordLists, season};

/// Clock times: 15:30, 3.15 pm, 9 o'clock, half past three.
pub(super) fn find(page: &Page<'_>, words: &WordLists) -> Vec<Found> {
    let in_digits = words.clock.captures_iter(page.text).filter_map(|written| {
        let at = written.get(0)?;
        let hour = written.name("hour")?.as_str().parse::<u32>().ok()?;
        let half = written.name("half").map(|half| folded(half.as_str()));
        // 7.50 may be a price; at 7.50 is a time.
        if written.name("bare").is_some() && words.with_word_before(page, at.start()) == at.start() {
            return None;
        }
        let later = half.is_some_and(|half| words.after_noon.contains(&half));
        let hour = if later && hour < 12 { hour + 12 } else { hour };
        Some((at.start(), at.end(), (hour < 24).then_some(hour)?))
    });
    let in_words = words.past.all(page).filter_map(|(from, to)| {
        let (first, hour) = (page.word(from)?, page.word(to).filter(|word| word.joined)?);
        let number = words.numbers.iter().position(|number| *number == hour.folded);
        let number = number.map(|at| at + 1).or_else(|| hour.folded.parse().ok());
        // Morning or evening, nobody said.
        number.filter(|number| (1..=12).contains(number)).map(|_| (first.start, hour.end, u32::MAX))
    });
    in_digits
        .chain(in_words)
        .map(|(start, end, hour)| Found {
            start: words.with_word_before(page, start),
            end,
            kind: IdentifierKind::Date,
            instead: Some(season::of_hour(hour, &words.blur).to_owned()),
        })
        .collect()
}
