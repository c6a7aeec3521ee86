//! The JSON export of Day One: entries with a moment in UTC and text in Markdown.

use crate::error::Result;
use crate::import::days;
use crate::import::days::LocalDay;
use crate::import::found::{Found, LeftOut, Program, RawNote};
use crate::import::json_entries::JsonEntry;
use crate::import::plain_text::with_plain_breaks;

/// Beginning of the address of a picture in a text.
const MOMENT: &str = "](dayone-moment:";
/// Signs that Day One escapes with a backslash.
const ESCAPED: &str = "\\`*_{}[]()<>#+-.!|~";

pub(crate) fn notes(entries: Vec<JsonEntry>, name: &str, local_day: LocalDay<'_>) -> Result<Found> {
    let mut found = Found::new(Program::DayOne);
    for (nth, entry) in entries.into_iter().enumerate() {
        let place = format!("{name}, entries[{nth}]");
        let attached =
            [entry.photos, entry.videos, entry.audios, entry.pdfs].iter().map(|list| list.0).sum::<u32>();
        found.leave_out(LeftOut::Attachments, attached, "");
        found.leave_out(LeftOut::Times, u32::from(entry.creation_date.is_some()), "");
        found.leave_out(LeftOut::Locations, u32::from(entry.location.is_some()), "");
        found.leave_out(LeftOut::Weather, u32::from(entry.weather.is_some()), "");
        let is_marked = entry.starred == Some(true) || entry.is_pinned == Some(true);
        found.leave_out(LeftOut::Stars, u32::from(is_marked), "");
        found.add(RawNote {
            place,
            on: entry.creation_date.as_deref().and_then(|moment| days::day_of_moment(moment, local_day)),
            title: String::new(),
            text: readable(&entry.text.unwrap_or_default()),
            tags: entry.tags.unwrap_or_default().0,
        })?;
    }
    found.finished()
}

/// The text without the places of pictures, and without escapes that only Markdown needs.
fn readable(text: &str) -> String {
    let text = with_plain_breaks(text);
    let lines = text.lines().filter(|line| !is_picture(line));
    let mut readable = String::with_capacity(text.len());
    for line in lines {
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            let is_escape = letter == '\\' && letters.peek().is_some_and(|next| ESCAPED.contains(*next));
            readable.push(if is_escape { letters.next().unwrap_or(letter) } else { letter });
        }
        readable.push('\n');
    }
    readable
}

fn is_picture(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("![") && line.contains(MOMENT) && line.ends_with(')')
}
