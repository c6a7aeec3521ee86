//! JSON exports, told apart by their first entry.

use journal::{EXPORT_FORMAT, Everything};
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::import::days::LocalDay;
use crate::import::incoming::Incoming;
use crate::import::json_entries::Export;
use crate::import::plain_text::text_of;
use crate::import::{day_one, jrnl, mini_diarium};

/// Beginning of the name of every format of our own.
pub(crate) const OWN_FORMATS: &str = "inbetween-archive/";

/// The part of a file that says whose it is.
#[derive(Deserialize)]
struct Outline {
    format: Option<String>,
}

/// Reads a JSON file of any of the programs, or our own.
///
/// # Errors
///
/// [`Error::NotKnown`], [`Error::NotText`], [`Error::Damaged`], [`Error::TooLarge`],
/// [`Error::TooNew`], [`Error::Nothing`].
pub fn from_json_bytes(bytes: &[u8], name: &str, local_day: LocalDay<'_>) -> Result<Incoming> {
    let text = text_of(bytes, name)?;
    if !text.trim_start().starts_with('{') {
        return Err(Error::NotKnown);
    }
    let outline: Outline = serde_json::from_str(text).map_err(|error| json_error(&error, name))?;
    if outline.format.is_some_and(|format| format.starts_with(OWN_FORMATS)) {
        return Ok(Incoming::Own(Box::new(own_archive(bytes, name)?)));
    }
    let export: Export = serde_json::from_str(text).map_err(|error| {
        if error.to_string().starts_with("missing field") {
            Error::NotKnown
        } else {
            json_error(&error, name)
        }
    })?;
    let is_mini_diarium =
        export.metadata.as_ref().and_then(|about| about.application.as_deref()) == Some("Mini Diarium");
    let entries = export.entries.0;
    let first = entries.first().ok_or(Error::Nothing)?;
    let found = if first.creation_date.is_some() {
        day_one::notes(entries, name, local_day)
    } else if first.body.is_some() && !is_mini_diarium {
        jrnl::from_json(entries, name)
    } else if first.date.is_some() && first.text.is_some() {
        mini_diarium::notes(entries, name)
    } else {
        Err(Error::NotKnown)
    }?;
    Ok(Incoming::Other(found))
}

/// Reads `journal.json` of an archive of our own. What it says is checked when it is compared.
///
/// # Errors
///
/// [`Error::TooNew`], [`Error::NotText`], [`Error::Damaged`], [`Error::TooLarge`].
pub fn own_archive(bytes: &[u8], name: &str) -> Result<Everything> {
    let text = text_of(bytes, name)?;
    let outline: Outline = serde_json::from_str(text).map_err(|error| json_error(&error, name))?;
    match outline.format.as_deref() {
        Some(EXPORT_FORMAT) => {}
        Some(format) if format.starts_with(OWN_FORMATS) => return Err(Error::TooNew),
        _ => return Err(Error::NotKnown),
    }
    serde_json::from_str(text).map_err(|error| json_error(&error, name))
}

fn json_error(error: &serde_json::Error, name: &str) -> Error {
    let place = format!("{name}, {}:{}", error.line(), error.column());
    // The lists of this crate and of the journal say so themselves.
    let is_length = error.is_data() && error.to_string().starts_with("invalid length");
    if is_length { Error::TooLarge { place } } else { Error::Damaged { place } }
}
