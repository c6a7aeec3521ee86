//! The JSON export of Mini Diarium, and of the Mini Diary before it: days, titles, and text in HTML.

use crate::error::Result;
use crate::import::days;
use crate::import::found::{Found, LeftOut, Program, RawNote};
use crate::import::html_text::{is_html, plain_text};
use crate::import::json_entries::JsonEntry;
use crate::import::plain_text::with_plain_breaks;

pub(crate) fn notes(entries: Vec<JsonEntry>, name: &str) -> Result<Found> {
    let mut found = Found::new(Program::MiniDiarium);
    for (nth, entry) in entries.into_iter().enumerate() {
        let written = with_plain_breaks(&entry.text.unwrap_or_default());
        let text = if is_html(&written) {
            let plain = plain_text(&written);
            found.leave_out(LeftOut::Attachments, plain.embedded, "");
            found.leave_out(LeftOut::Formatting, u32::from(is_formatted(&written)), "");
            plain.text
        } else {
            written
        };
        found.add(RawNote {
            place: format!("{name}, entries[{nth}]"),
            on: entry.date.as_deref().and_then(days::leading_day),
            title: entry.title.unwrap_or_default(),
            text,
            tags: entry.tags.unwrap_or_default().0,
        })?;
    }
    found.finished()
}

/// Returns true if the HTML has more than paragraphs and line breaks.
fn is_formatted(html: &str) -> bool {
    html.split('<').skip(1).any(|tag| {
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        !name.is_empty() && !matches!(&*name, "p" | "br" | "img")
    })
}
