//! A folder of Markdown or text files: one note for each.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use journal::Watch;

use crate::error::{Error, Result};
use crate::import::bounds::{MAX_DEPTH, MAX_FILES, MAX_NOTE_BYTES};
use crate::import::days::LocalDay;
use crate::import::found::{Found, LeftOut, Program, RawNote};
use crate::import::plain_text::{text_of, with_plain_breaks};
use crate::import::single_file::{name_of, open_regular, read_whole};
use crate::import::{days, front_matter};

/// Endings of text files, in small letters.
const ENDINGS: [&str; 4] = ["md", "markdown", "txt", "text"];

/// Reads a folder with the folders in it. Hidden ones are left out, and links are not followed.
///
/// # Errors
///
/// [`Error::TooLarge`] for more files or deeper folders than anybody has; [`Error::Nothing`],
/// [`Error::Stopped`], [`Error::FileGone`], [`Error::Storage`].
pub(crate) fn read(folder: &Path, local_day: LocalDay<'_>, watch: Watch<'_>) -> Result<Found> {
    let mut found = Found::new(Program::Files);
    let mut files = Vec::new();
    list(folder, folder, 0, &mut files, &mut found)?;
    files.sort();
    for (nth, path) in files.iter().enumerate() {
        if let ControlFlow::Break(()) = watch(nth + 1, files.len()) {
            return Err(Error::Stopped);
        }
        let place = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
        match one(path, &place, local_day) {
            Ok(note) => found.add(note)?,
            Err(Error::NotText { .. }) => found.leave_out(LeftOut::NotText, 1, &place),
            Err(Error::TooLarge { .. }) => found.leave_out(LeftOut::TooLong, 1, &place),
            Err(error) => return Err(error),
        }
    }
    found.finished()
}

/// Reads one file of text as a note.
///
/// # Errors
///
/// [`Error::NotText`], [`Error::TooLarge`], [`Error::Nothing`], [`Error::Storage`].
pub(crate) fn read_one(path: &Path, bytes: &[u8], local_day: LocalDay<'_>) -> Result<Found> {
    let mut found = Found::new(Program::Files);
    found.add(note(path, &name_of(path), bytes, local_day)?)?;
    found.finished()
}

fn list(top: &Path, folder: &Path, depth: usize, files: &mut Vec<PathBuf>, found: &mut Found) -> Result<()> {
    let place = |path: &Path| path.strip_prefix(top).unwrap_or(path).to_string_lossy().into_owned();
    if depth > MAX_DEPTH {
        return Err(Error::TooLarge { place: place(folder) });
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if kind.is_symlink() {
            found.leave_out(LeftOut::Links, 1, &place(&path));
        } else if kind.is_dir() {
            list(top, &path, depth + 1, files, found)?;
        } else if kind.is_file() && is_text(&path) {
            files.push(path);
        } else {
            found.leave_out(LeftOut::OtherFiles, 1, &place(&path));
        }
        if files.len() > MAX_FILES {
            return Err(Error::TooLarge { place: place(folder) });
        }
    }
    Ok(())
}

/// Returns true for the name of a text file.
pub(crate) fn is_text(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&&*ending))
}

fn one(path: &Path, place: &str, local_day: LocalDay<'_>) -> Result<RawNote> {
    let bytes = read_whole(path, place, MAX_NOTE_BYTES as u64)?;
    note(path, place, &bytes, local_day)
}

fn note(path: &Path, place: &str, bytes: &[u8], local_day: LocalDay<'_>) -> Result<RawNote> {
    let text = with_plain_breaks(text_of(bytes, place)?);
    let page = front_matter::split(&text);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    // The day that is told, in the file or in its name or path; or else the day of its last change.
    let told = page.date.and_then(|date| days::day_of_moment(date, local_day));
    let named = || days::day_within(&stem).or_else(|| days::day_within(place));
    let changed = || changed_on(path, local_day);
    let has_own_name = days::day_within(&stem).is_none() && page.title.is_empty();
    let begins_with_heading = page.body.trim_start().starts_with("# ");
    Ok(RawNote {
        place: place.to_owned(),
        on: told.or_else(named).or_else(changed),
        title: if has_own_name && !begins_with_heading { stem } else { page.title },
        text: page.body.to_owned(),
        tags: page.tags,
    })
}

/// The day on which a file was last changed.
fn changed_on(path: &Path, local_day: LocalDay<'_>) -> Option<chrono::NaiveDate> {
    let changed = open_regular(path).ok()?.metadata().ok()?.modified().ok()?;
    let seconds = changed.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    let moment: DateTime<Utc> = DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?;
    Some(local_day(moment))
}
