//! Exports of jrnl: its JSON, and its text with a day in brackets before each title.

use chrono::NaiveDate;

use crate::error::{Error, Result};
use crate::import::days;
use crate::import::found::{Found, LeftOut, Program, RawNote};
use crate::import::json_entries::JsonEntry;
use crate::import::plain_text::with_plain_breaks;

/// Longest text between the brackets, in bytes.
const MAX_BRACKETS: usize = 40;

pub(crate) fn from_json(entries: Vec<JsonEntry>, name: &str) -> Result<Found> {
    let mut found = Found::new(Program::Jrnl);
    for (nth, entry) in entries.into_iter().enumerate() {
        found.leave_out(LeftOut::Times, u32::from(entry.time.is_some()), "");
        found.leave_out(LeftOut::Stars, u32::from(entry.starred == Some(true)), "");
        let sign = |tag: &String| tag.trim_start_matches(['@', '#', '+', '*']).to_owned();
        found.add(RawNote {
            place: format!("{name}, entries[{nth}]"),
            on: entry.date.as_deref().and_then(days::leading_day),
            title: entry.title.unwrap_or_default(),
            text: with_plain_breaks(&entry.body.unwrap_or_default()),
            tags: entry.tags.unwrap_or_default().0.iter().map(sign).collect(),
        })?;
    }
    found.finished()
}

/// Returns true if the first line with words begins like an entry of jrnl.
pub(crate) fn is_jrnl(text: &str) -> bool {
    text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| heading(line).is_some())
}

/// Reads the text of jrnl, its file or its export.
///
/// # Errors
///
/// [`Error::NotKnown`] if it does not begin with an entry; [`Error::TooLarge`], [`Error::Nothing`].
pub(crate) fn from_text(text: &str, name: &str) -> Result<Found> {
    let text = with_plain_breaks(text);
    if !is_jrnl(&text) {
        return Err(Error::NotKnown);
    }
    let mut found = Found::new(Program::Jrnl);
    let mut note: Option<RawNote> = None;
    for (nth, line) in text.lines().enumerate() {
        if let Some((on, title)) = heading(line) {
            if let Some(done) = note.take() {
                found.add(done)?;
            }
            found.leave_out(LeftOut::Times, 1, "");
            let is_starred = title.ends_with('*');
            found.leave_out(LeftOut::Stars, u32::from(is_starred), "");
            let title = title.strip_suffix('*').unwrap_or(title).trim_end().to_owned();
            note = Some(RawNote {
                place: format!("{name}, {}", nth + 1),
                on: Some(on),
                title,
                ..RawNote::default()
            });
        } else if let Some(note) = &mut note {
            note.text.push_str(line);
            note.text.push('\n');
        }
    }
    if let Some(done) = note {
        found.add(done)?;
    }
    found.finished()
}

/// The day and the title of a line such as `[2021-03-04 10:30:00 AM] A walk.`
fn heading(line: &str) -> Option<(NaiveDate, &str)> {
    let (inside, title) = line.strip_prefix('[')?.split_once(']')?;
    if inside.len() > MAX_BRACKETS || !(title.is_empty() || title.starts_with(' ')) {
        return None;
    }
    Some((days::leading_day(inside)?, title.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_without_a_day_are_text() {
        let text = "\u{feff}".trim_start_matches('\u{feff}').to_owned()
            + "[2021-03-04 10:30] First.\r\n[a note] on the side\r\n\r\n[2021-03-05] Second *\n";
        let found = from_text(&text, "journal.txt").unwrap();
        let texts: Vec<_> = found.notes.iter().map(|note| note.text.as_str()).collect();
        assert_eq!(texts, ["First.\n\n[a note] on the side", "Second"]);
        assert!(matches!(from_text("[someday] x", "journal.txt"), Err(Error::NotKnown)));
    }
}
