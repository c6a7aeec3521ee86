//! A questionnaire file that somebody picked: inspected first, stored only once it is accepted.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use practice::{Form, FormError, MAX_FILE_SIZE, MessageArg, Problem, ProblemCode};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::file_names::file_name;
use crate::notebook::Notebook;

/// The file that was picked and is being inspected. Nothing of it is stored before it is accepted.
#[derive(Clone, Default)]
pub struct PendingQuestionnaire(Arc<Mutex<Option<Loaded>>>);

struct Loaded {
    form: Form,
    text: String,
}

/// The result of reading a questionnaire file that was picked.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PickedQuestionnaire {
    /// It can be inspected and accepted.
    Read {
        /// Its name, without its folder.
        file: String,
        #[expect(missing_docs, reason = "named for its type")]
        form: Box<Form>,
        /// The date on which this very file was accepted, if it was.
        accepted_on: Option<String>,
        /// Other versions of it that were accepted, `1.0.0`.
        beside: Vec<String>,
    },
    /// It is refused. Nothing is stored.
    Refused {
        /// Its name, without its folder.
        file: String,
        /// The line, from 1.
        line: u32,
        /// The key of the text that explains the problem.
        problem: ProblemCode,
        /// The arguments of that text.
        said: BTreeMap<&'static str, MessageArg>,
    },
}

impl PickedQuestionnaire {
    fn refused(FormError { file, line, problem }: FormError) -> Self {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        Self::Refused {
            file: file.into(),
            line,
            problem: problem.problem_code(),
            said: problem.message_args(),
        }
    }
}

impl PendingQuestionnaire {
    fn put(&self, loaded: Option<Loaded>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = loaded;
    }
}

impl Notebook<'_> {
    /// Reads a questionnaire file, and remembers it until it is accepted or another one is picked.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`] if the file cannot be read; [`Error::Journal`] if the journal cannot be.
    pub fn inspect_questionnaire(
        &mut self,
        pending: &PendingQuestionnaire,
        path: &Path,
    ) -> Result<PickedQuestionnaire> {
        pending.put(None);
        let (form, text) = match read(path, self.questionnaire_frame()?)? {
            Ok(read) => read,
            Err(error) => return Ok(PickedQuestionnaire::refused(error)),
        };
        let sha256 = form.questionnaire.as_ref().map(|about| about.sha256.as_str()).unwrap_or_default();
        let accepted_on = self.journal.accepted_on(sha256)?;
        let beside = self.other_versions(&form)?;
        let inspected = Box::new(form.clone());
        pending.put(Some(Loaded { form, text }));
        Ok(PickedQuestionnaire::Read { file: file_name(path), form: inspected, accepted_on, beside })
    }

    /// Accepts the pending file, if it is still the one with this SHA-256.
    ///
    /// # Errors
    ///
    /// [`Error::NotPicked`] if it is not; [`Error::Journal`] if the right to use its text has to be
    /// confirmed first, or if it cannot be saved.
    pub fn accept_questionnaire(
        &mut self,
        pending: &PendingQuestionnaire,
        sha256: &str,
        rights_confirmed: bool,
    ) -> Result<()> {
        let mut slot = pending.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it =
            |loaded: &&Loaded| loaded.form.questionnaire.as_ref().is_some_and(|about| about.sha256 == sha256);
        let loaded = slot.as_ref().filter(is_it).ok_or(Error::NotPicked)?;
        self.journal.accept_questionnaire(&loaded.form, &loaded.text, rights_confirmed, self.today)?;
        *slot = None;
        Ok(())
    }

    fn other_versions(&mut self, form: &Form) -> Result<Vec<String>> {
        let id = Form::is_questionnaire(&form.id);
        let accepted = self.journal.questionnaires(self.questionnaire_frame()?)?.into_iter();
        let others = accepted
            .map(|other| other.form)
            .filter(|other| other.id != form.id && Form::is_questionnaire(&other.id) == id);
        Ok(others.map(|other| other.version).collect())
    }
}

/// Reads a questionnaire and the text of its file, or what is wrong with it.
fn read(path: &Path, frame: &Form) -> Result<std::result::Result<(Form, String), FormError>> {
    let file = file_name(path);
    let refused = |problem| FormError { file: file.as_str().into(), line: 1, problem };
    Ok(bytes(path)?.map_err(refused).and_then(|bytes| {
        let form = Form::read_questionnaire(&file, &bytes, frame)?;
        let text = String::from_utf8(bytes).map_err(|_| refused(Problem::NotText))?;
        Ok((form, text))
    }))
}

/// Reads the bytes of a file, or what is wrong with it before it is parsed.
fn bytes(path: &Path) -> Result<std::result::Result<Vec<u8>, Problem>> {
    match summary::read_user_file(path, MAX_FILE_SIZE as u64) {
        Ok(bytes) => Ok(Ok(bytes)),
        Err(summary::Error::FileTooLarge) => Ok(Err(Problem::FileTooLarge { most: MAX_FILE_SIZE })),
        // A folder, a device, a pipe.
        Err(summary::Error::NotSealed) => Ok(Err(Problem::NotText)),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use practice::QUESTIONNAIRE_TEMPLATES;

    use super::*;
    use crate::questionnaires::list::FRAME;
    use crate::questionnaires::template::save_questionnaire_template;

    fn frame() -> &'static Form {
        practice::shipped("en").unwrap().form(FRAME).unwrap()
    }

    /// The name, line and problem of a file that is refused.
    fn refused(path: &Path) -> (String, u32, ProblemCode) {
        let error = read(path, frame()).unwrap().unwrap_err();
        match PickedQuestionnaire::refused(error) {
            PickedQuestionnaire::Refused { file, line, problem, .. } => (file, line, problem),
            PickedQuestionnaire::Read { .. } => panic!("it was read"),
        }
    }

    #[test]
    fn other_files_are_refused_by_name_line_and_reason() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            path
        };
        for (name, bytes, line, problem) in [
            ("large.toml", vec![b'#'; MAX_FILE_SIZE + 1], 1, ProblemCode::FileTooLarge),
            ("picture.png", b"\x89PNG\r\n\x1a\n".to_vec(), 1, ProblemCode::NotText),
            ("empty.toml", Vec::new(), 1, ProblemCode::Missing),
            ("other.toml", b"# mine\nformat = \"form/1\"\n".to_vec(), 2, ProblemCode::WrongFormat),
            ("broken.toml", b"format = \"instrument-pack/1\"\n[[item\n".to_vec(), 2, ProblemCode::NotToml),
        ] {
            assert_eq!(refused(&file(name, &bytes)), (name.to_owned(), line, problem));
        }
        assert_eq!(refused(folder.path()).2, ProblemCode::NotText);
        assert_eq!(refused(Path::new("/dev/zero")).2, ProblemCode::NotText);
        let gone = read(&folder.path().join("gone.toml"), frame());
        assert!(matches!(gone, Err(Error::Summary(summary::Error::FileGone))));
    }

    #[test]
    fn template_is_saved_beside_and_never_over_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let mine = folder.path().join("mine.toml");
        std::fs::write(&mine, "mine").unwrap();
        let exists = save_questionnaire_template(&QUESTIONNAIRE_TEMPLATES[0], mine.clone());
        assert!(matches!(exists, Err(Error::Summary(summary::Error::FileExists))));
        assert_eq!(std::fs::read_to_string(mine).unwrap(), "mine");
        let copy = folder.path().join("copy");
        let saved = save_questionnaire_template(&QUESTIONNAIRE_TEMPLATES[0], copy).unwrap();
        assert_eq!(serde_json::to_value(saved).unwrap()["name"], "copy.toml");
        let (form, text) = read(&folder.path().join("copy.toml"), frame()).unwrap().unwrap();
        assert_eq!(
            (form.title.as_str(), text.as_str()),
            ("Burnout Assessment Tool, 12 items", QUESTIONNAIRE_TEMPLATES[0].text)
        );
    }
}
