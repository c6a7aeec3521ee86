//! Templates: questionnaires without their text, saved as files to be completed.

use std::path::PathBuf;

use practice::{QUESTIONNAIRE_TEMPLATES, QuestionnaireTemplate};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::file_names::{file_name, with_extension};

const EXTENSION: &str = "toml";

/// A saved copy of a template.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SavedTemplate {
    /// The file's name, without its folder.
    name: String,
}

/// The shipped template with this file name.
///
/// # Errors
///
/// [`Error::NoSuchForm`] if there is none.
pub fn questionnaire_template(name: &str) -> Result<&'static QuestionnaireTemplate> {
    QUESTIONNAIRE_TEMPLATES.iter().find(|template| template.name == name).ok_or(Error::NoSuchForm)
}

/// Saves a copy of a template, to be completed. An existing file is never replaced.
///
/// # Errors
///
/// [`Error::Summary`] if the file exists or cannot be written.
pub fn save_questionnaire_template(template: &QuestionnaireTemplate, path: PathBuf) -> Result<SavedTemplate> {
    let path = with_extension(path, EXTENSION);
    summary::save_new(&path, template.text.as_bytes())?;
    Ok(SavedTemplate { name: file_name(&path) })
}
