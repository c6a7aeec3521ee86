//! Notes that were found, and what does not come along with them.

use std::collections::BTreeMap;

use journal::{MAX_NOTES, Note};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::import::bounds::{MAX_NOTE_BYTES, MAX_TAG_CHARS, MAX_TAGS};
use crate::import::days;

/// The program that wrote the notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Program {
    /// Day One.
    DayOne,
    /// jrnl, its JSON or its text.
    Jrnl,
    /// Mini Diarium, or the Mini Diary before it.
    MiniDiarium,
    /// Joplin.
    Joplin,
    /// Files of text.
    Files,
}

/// Something that does not come along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// Pictures, recordings and other attachments.
    Attachments,
    /// Times of day.
    Times,
    /// Places.
    Locations,
    /// Weather.
    Weather,
    /// Stars and marks.
    Stars,
    /// Colours, type and other formatting.
    Formatting,
    /// Notes without a day, or with one before 1900 or after 2199.
    Undated,
    /// Notes without a word.
    Empty,
    /// Notes of more than four megabytes.
    TooLong,
    /// Tags that are too long or too many.
    Tags,
    /// Files that are not text.
    OtherFiles,
    /// Files of text that are not UTF-8.
    NotText,
    /// Links to other files and folders, which are not followed.
    Links,
    /// Notes that another program encrypted.
    Encrypted,
}

/// Something that does not come along: how many, and the first of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LeftOutItem {
    /// Its kind.
    pub what: LeftOut,
    /// Number of them.
    pub count: u32,
    /// Place of the first of them; empty if that says nothing.
    pub first: String,
}

/// Notes of another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The program.
    pub program: Program,
    /// The notes, by their day.
    pub notes: Vec<Note>,
    left_out: BTreeMap<LeftOut, (u32, String)>,
    text_bytes: u64,
}

/// A note as another program has it.
#[derive(Debug, Default)]
pub(crate) struct RawNote {
    /// Its place, for a message about it.
    pub(crate) place: String,
    pub(crate) on: Option<chrono::NaiveDate>,
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) tags: Vec<String>,
}

impl Found {
    pub(crate) fn new(program: Program) -> Self {
        Self { program, notes: Vec::new(), left_out: BTreeMap::new(), text_bytes: 0 }
    }

    /// Counts something that does not come along.
    pub(crate) fn leave_out(&mut self, what: LeftOut, count: u32, first: &str) {
        if count > 0 {
            let (counted, _) = self.left_out.entry(what).or_insert_with(|| (0, first.to_owned()));
            *counted = counted.saturating_add(count);
        }
    }

    /// Adds a note, or counts the reason why it does not come along.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] for more notes or more text than a notebook takes at once.
    pub(crate) fn add(&mut self, note: RawNote) -> Result<()> {
        let RawNote { place, on, title, text, tags } = note;
        let text = with_title(title.trim(), text);
        if text.trim().is_empty() {
            self.leave_out(LeftOut::Empty, 1, &place);
            return Ok(());
        }
        if text.len() > MAX_NOTE_BYTES {
            self.leave_out(LeftOut::TooLong, 1, &place);
            return Ok(());
        }
        let Some(on) = on.filter(|on| days::is_within_reach(*on)) else {
            self.leave_out(LeftOut::Undated, 1, &place);
            return Ok(());
        };
        self.text_bytes = self.text_bytes.saturating_add(text.len() as u64);
        if self.notes.len() >= MAX_NOTES || self.text_bytes > crate::import::bounds::MAX_TEXT_BYTES {
            return Err(Error::TooLarge { place });
        }
        let tags = self.known_tags(tags, &place);
        self.notes.push(Note { on, text, tags });
        Ok(())
    }

    fn known_tags(&mut self, tags: Vec<String>, place: &str) -> Vec<String> {
        let all = tags.len();
        let mut kept: Vec<String> = Vec::new();
        let mut empty = 0;
        for tag in tags {
            let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
            if tag.is_empty() || kept.contains(&tag) {
                empty += 1;
            } else if tag.chars().count() <= MAX_TAG_CHARS && kept.len() < MAX_TAGS {
                kept.push(tag);
            }
        }
        let missing = all - empty - kept.len();
        self.leave_out(LeftOut::Tags, u32::try_from(missing).unwrap_or(u32::MAX), place);
        kept
    }

    /// Brings the notes into the order of their days.
    ///
    /// # Errors
    ///
    /// [`Error::Nothing`] if there is none.
    pub(crate) fn finished(mut self) -> Result<Self> {
        // Stable: notes of one day stay in the order in which they stood.
        self.notes.sort_by_key(|note| note.on);
        if self.notes.is_empty() { Err(Error::Nothing) } else { Ok(self) }
    }

    /// Everything that does not come along.
    pub fn left_out(&self) -> Vec<LeftOutItem> {
        let item = |(what, (count, first)): (&LeftOut, &(u32, String))| LeftOutItem {
            what: *what,
            count: *count,
            first: first.clone(),
        };
        self.left_out.iter().map(item).collect()
    }
}

/// A text below its title, unless it begins with it.
fn with_title(title: &str, text: String) -> String {
    let text = text.trim_end().trim_start_matches(['\n', '\r']);
    let begins_with_title =
        text.lines().next().is_some_and(|line| line.trim_start_matches('#').trim() == title);
    if title.is_empty() || begins_with_title {
        text.to_owned()
    } else if text.trim().is_empty() {
        title.to_owned()
    } else {
        format!("{title}\n\n{text}")
    }
}
