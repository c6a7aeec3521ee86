//! A JEX file of Joplin: a tar file with one Markdown file for each note, tag, and tag of a note.
//!
//! The last lines of each say what it is: `id: ...`, `created_time: ...`, `type_: 1`.

use std::collections::HashMap;
use std::io::Read;
use std::ops::ControlFlow;

use journal::Watch;

use crate::error::{Error, Result};
use crate::import::bounds::{MAX_FILES, MAX_NOTE_BYTES, MAX_TEXT_BYTES};
use crate::import::days;
use crate::import::days::LocalDay;
use crate::import::found::{Found, LeftOut, Program, RawNote};
use crate::import::plain_text::{text_of, with_plain_breaks};

/// Kinds of items, as Joplin numbers them.
const NOTE: &str = "1";
const TAG: &str = "5";
const TAG_OF_NOTE: &str = "6";

/// The lines below a note, by their names.
type Properties<'a> = HashMap<&'a str, &'a str>;

#[derive(Default)]
struct Items {
    notes: Vec<(String, RawNote)>,
    tags: HashMap<String, String>,
    tags_of_notes: Vec<(String, String)>,
}

/// Reads a JEX file.
///
/// # Errors
///
/// [`Error::Damaged`] for a file that is cut off, has a link in it, or a name outside; and
/// [`Error::TooLarge`], [`Error::NotText`], [`Error::Nothing`], [`Error::Stopped`].
pub(crate) fn read(file: impl Read, local_day: LocalDay<'_>, watch: Watch<'_>) -> Result<Found> {
    let mut found = Found::new(Program::Joplin);
    let mut items = Items::default();
    let (mut count, mut total) = (0_usize, 0_u64);
    let mut archive = tar::Archive::new(file);
    // Raw: long names and other extensions are files like others here, and their content is skipped.
    for entry in archive.entries()?.raw(true) {
        let mut entry = entry?;
        count += 1;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if count > MAX_FILES {
            return Err(Error::TooLarge { place: name });
        }
        if let ControlFlow::Break(()) = watch(count, 0) {
            return Err(Error::Stopped);
        }
        let kind = entry.header().entry_type();
        if kind.is_symlink() || kind.is_hard_link() || is_outside(&name) {
            return Err(Error::Damaged { place: name });
        }
        if !kind.is_file() {
            continue;
        }
        if !name.ends_with(".md") || name.contains('/') {
            found.leave_out(LeftOut::Attachments, 1, "");
            continue;
        }
        let size = entry.size();
        total = total.saturating_add(size);
        if size > MAX_NOTE_BYTES as u64 + 65_536 {
            found.leave_out(LeftOut::TooLong, 1, &name);
            continue;
        }
        if total > MAX_TEXT_BYTES {
            return Err(Error::TooLarge { place: name });
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        if bytes.len() as u64 != size {
            return Err(Error::Damaged { place: name });
        }
        items.add(text_of(&bytes, &name)?, &name, local_day, &mut found);
    }
    items.into_notes(found)
}

/// Returns true for a name that would lead out of a folder.
fn is_outside(name: &str) -> bool {
    name.starts_with(['/', '\\'])
        || name.contains('\0')
        || name.split(['/', '\\']).any(|part| part == "..")
        || name.get(1..2) == Some(":")
}

impl Items {
    fn add(&mut self, text: &str, name: &str, local_day: LocalDay<'_>, found: &mut Found) {
        let text = with_plain_breaks(text);
        let (title_and_body, properties) = split(&text);
        let of = |key: &str| properties.get(key).copied().unwrap_or_default();
        match of("type_") {
            NOTE if of("encryption_applied") == "1" => found.leave_out(LeftOut::Encrypted, 1, name),
            NOTE => {
                found.leave_out(LeftOut::Times, 1, "");
                let has_place = ["latitude", "longitude"]
                    .iter()
                    .any(|key| of(key).bytes().any(|byte| matches!(byte, b'1'..=b'9')));
                found.leave_out(LeftOut::Locations, u32::from(has_place), "");
                let (title, body) = title_and_body.split_once('\n').unwrap_or((title_and_body, ""));
                let moment = if of("user_created_time").is_empty() {
                    of("created_time")
                } else {
                    of("user_created_time")
                };
                let note = RawNote {
                    place: name.to_owned(),
                    on: days::day_of_moment(moment, local_day),
                    title: title.to_owned(),
                    text: body.to_owned(),
                    tags: Vec::new(),
                };
                self.notes.push((of("id").to_owned(), note));
            }
            TAG => drop(self.tags.insert(of("id").to_owned(), title_and_body.trim().to_owned())),
            TAG_OF_NOTE => self.tags_of_notes.push((of("note_id").to_owned(), of("tag_id").to_owned())),
            _ => {}
        }
    }

    fn into_notes(self, mut found: Found) -> Result<Found> {
        let mut tags: HashMap<&str, Vec<&str>> = HashMap::new();
        for (note, tag) in &self.tags_of_notes {
            tags.entry(note).or_default().extend(self.tags.get(tag).map(String::as_str));
        }
        for (id, mut note) in self.notes {
            if let Some(tags) = tags.get(id.as_str()) {
                note.tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
            }
            found.add(note)?;
        }
        found.finished()
    }
}

/// The text of an item, and the properties in the lines after its last empty line.
fn split(text: &str) -> (&str, Properties<'_>) {
    let text = text.trim_end();
    let (body, block) = text.rsplit_once("\n\n").unwrap_or(("", text));
    (
        body,
        block
            .lines()
            .filter_map(|line| line.split_once(": ").or_else(|| Some((line.strip_suffix(':')?, ""))))
            .collect(),
    )
}
