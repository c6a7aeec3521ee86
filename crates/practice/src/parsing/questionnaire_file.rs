//! Parses questionnaire files by other authors (`instrument-pack/1`).

pub(crate) mod duration;
pub(crate) mod items;
pub(crate) mod metadata;

use sha2::{Digest, Sha256};

use crate::form::model::{Form, NotRated, Section};
use crate::form::scale::Scale;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::{MAX_FILE_SIZE, Source};
use crate::parsing::toml_table::Table;
use crate::parsing::{scales, worked_examples};

const KEYS: &[&str] = &[
    "format",
    "instrument",
    "rights",
    "validation",
    "administration",
    "response_set",
    "item",
    "scale",
    "vector",
];

/// Prefix of the ids of questionnaires. No form that ships has a dot in its id.
const ID: &str = "questionnaire.";

impl Form {
    /// Parses and checks a questionnaire file, its worked examples included. `file` is its name
    /// without a folder; `frame` is the form that ships with the texts added to every
    /// questionnaire.
    ///
    /// # Errors
    ///
    /// [`FormError`] for the first problem in the file.
    pub fn read_questionnaire(file: &str, bytes: &[u8], frame: &Self) -> Result<Self, FormError> {
        Self::checked_questionnaire(file, bytes, frame, scales::refuse_ignored)
    }

    /// Parses a questionnaire file that was accepted, maybe by an earlier version that looked less
    /// closely: what is only ignored is no reason to lose it.
    ///
    /// # Errors
    ///
    /// [`FormError`] for the first problem in the file.
    pub fn read_accepted_questionnaire(bytes: &[u8], frame: &Self) -> Result<Self, FormError> {
        Self::checked_questionnaire("questionnaire", bytes, frame, |_, _| Ok(()))
    }

    fn checked_questionnaire(
        file: &str,
        bytes: &[u8],
        frame: &Self,
        check_scales: impl FnOnce(&Table<'_, '_>, &[Scale]) -> Result<(), FormError>,
    ) -> Result<Self, FormError> {
        let text = text(file, bytes)?;
        let source = Source::new(file, text)?;
        let toml = source.toml()?;
        let root = Table::root(&source, &toml, "instrument-pack/1")?;
        root.check_keys(KEYS)?;
        let sha256 = hex::encode(Sha256::digest(bytes));
        let metadata = metadata::read(&root, sha256)?;
        let items = items::read(&root, frame)?;
        let metadata::Metadata {
            name,
            version,
            language,
            intro,
            outro,
            min_interval_days,
            mut questionnaire,
        } = metadata;
        (questionnaire.texts_missing, questionnaire.first_missing) = items.missing;
        let mut sections = not_rated_section(frame);
        let not_rated = sections.first().and(frame.not_rated.as_ref());
        let not_rated = not_rated.map(|it| NotRated { field: format!(".{}", it.field), ..it.clone() });
        sections.extend(items.sections);
        let sum = questionnaire.sha256.get(..12).unwrap_or_default();
        let mut form = Self {
            id: format!("{ID}{}.{sum}", questionnaire.id),
            version,
            language,
            kind: frame.kind.clone(),
            title: name,
            about: Some(questionnaire.administration.recall_label.clone()),
            lead: intro,
            note: outro,
            min_interval_days,
            not_rated,
            sections,
            pairs: items.pairs,
            questionnaire: Some(Box::new(questionnaire)),
            ..Self::default()
        };
        form.scales = scales::read(&root, &form)?;
        if form.scales.is_empty() {
            return Err(root.refuse(Problem::NotOne { what: "scale" }));
        }
        check_scales(&root, &form.scales)?;
        worked_examples::check(&root, &form)?;
        Ok(form)
    }

    /// The questionnaire's own id, `bat-12`, if this is the id of a questionnaire.
    pub fn is_questionnaire(id: &str) -> Option<&str> {
        id.strip_prefix(ID)?.split('.').next()
    }
}

/// # Errors
///
/// [`FormError`] if the file is too large or not UTF-8.
fn text<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, FormError> {
    let refuse = |line, problem| FormError { file: file.into(), line, problem };
    if bytes.len() > MAX_FILE_SIZE {
        return Err(refuse(1, Problem::FileTooLarge { most: MAX_FILE_SIZE }));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let sound = bytes.iter().take(error.valid_up_to());
        refuse(1 + sound.filter(|byte| **byte == b'\n').count(), Problem::NotText)
    })
}

/// Section with the question about work to rate. Its id begins with a dot, so that no item has it.
fn not_rated_section(frame: &Form) -> Vec<Section> {
    let field = frame.not_rated.as_ref().and_then(|not_rated| frame.field(&not_rated.field));
    let section = |field: &crate::form::model::Field| {
        let field = crate::form::model::Field { id: format!(".{}", field.id), ..field.clone() };
        Section { id: "worked".to_owned(), fields: vec![field], ..Section::default() }
    };
    field.map(section).into_iter().collect()
}
