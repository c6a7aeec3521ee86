//! `instrument-pack/1`: questionnaire files that other people wrote.

mod around;
mod duration;
mod items;

use sha2::{Digest, Sha256};

use super::source::Source;
use super::{scales, vectors};
use crate::{Form, FormError, MAX_FILE_SIZE, NotRated, Problem, Section};

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

/// What the ids of questionnaires begin with. No form that ships has a dot in its id.
const ID: &str = "questionnaire.";

impl Form {
    /// A form out of a questionnaire file, wholly checked, its worked examples included. `file` is its name without a folder;
    /// `frame` is the form that ships with the words that are added to every questionnaire.
    ///
    /// # Errors
    ///
    /// [`FormError`] at the first thing that is wrong.
    pub fn read_questionnaire(file: &str, bytes: &[u8], frame: &Self) -> Result<Self, FormError> {
        let text = text(file, bytes)?;
        let source = Source::new(file, text)?;
        let toml = source.toml()?;
        let root = source.root(&toml, "instrument-pack/1")?;
        root.knows(KEYS)?;
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let read = around::read(&root, sha256)?;
        let asked = items::read(&root, frame)?;
        let around::Around { name, version, language, intro, outro, min_interval_days, mut questionnaire } =
            read;
        (questionnaire.texts_missing, questionnaire.first_missing) = asked.missing;
        let mut sections = not_rated_section(frame);
        let not_rated = sections.first().and(frame.not_rated.as_ref());
        let not_rated = not_rated.map(|it| NotRated { field: format!(".{}", it.field), ..it.clone() });
        sections.extend(asked.sections);
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
            pairs: asked.pairs,
            questionnaire: Some(Box::new(questionnaire)),
            ..Self::default()
        };
        form.scales = scales::read(&root, &form)?;
        if form.scales.is_empty() {
            return Err(root.refuse(Problem::NotOne { what: "scale" }));
        }
        vectors::check(&root, &form)?;
        Ok(form)
    }

    /// Whether the id is that of a questionnaire, and of which: `bat-12`.
    pub fn is_questionnaire(id: &str) -> Option<&str> {
        id.strip_prefix(ID)?.split('.').next()
    }
}

/// # Errors
///
/// When there is too much of it, or when it is no text.
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

/// The question whether there was work to rate. Its id begins with a dot, so that no item has it.
fn not_rated_section(frame: &Form) -> Vec<Section> {
    let field = frame.not_rated.as_ref().and_then(|not_rated| frame.field(&not_rated.field));
    let section = |field: &crate::Field| {
        let field = crate::Field { id: format!(".{}", field.id), ..field.clone() };
        Section { id: "worked".to_owned(), fields: vec![field], ..Section::default() }
    };
    field.map(section).into_iter().collect()
}
