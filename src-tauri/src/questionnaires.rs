//! Questionnaires: files that somebody loads, looks at and accepts.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use journal::{AcceptedQuestionnaire, Draft, DraftId, Entry, Journal, QuestionnaireId};
use practice::{
    Form, FormError, FuzzyDate, MAX_FILE_SIZE, Order, Problem, ProblemCode, QUESTIONNAIRE_TEMPLATES,
    QuestionnaireTemplate, ScoreChange,
};
use serde::Serialize;

use crate::clock;
use crate::error::Error;
use crate::leaving::{ending_in, name};
use crate::writing::library;

/// The form whose words are added to every questionnaire.
const FRAME: &str = "questionnaire";
const ENDING: &str = "toml";

/// A file that was read and is looked at. Nothing is stored of it before it is accepted.
#[derive(Clone, Default)]
pub(crate) struct PendingQuestionnaire(Arc<Mutex<Option<Loaded>>>);

struct Loaded {
    form: Form,
    pack: String,
}

/// A questionnaire that can be filled in.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct QuestionnaireView {
    id: QuestionnaireId,
    form: Form,
    /// The day on which it was accepted, 2026-11-22.
    accepted_on: String,
    /// The day on which the right to use its text was confirmed, if that was asked.
    rights_on: Option<String>,
    /// When it was last filled in, if it was.
    last_on: Option<FuzzyDate>,
}

/// All questionnaires there are.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct QuestionnairesView {
    /// Those that can be filled in, the latest first.
    accepted: Vec<QuestionnaireView>,
    /// Those that ship without their text.
    without_text: Vec<QuestionnaireTemplateView>,
}

/// A questionnaire that ships without its text.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct QuestionnaireTemplateView {
    /// What its file is called.
    name: &'static str,
    form: Form,
}

/// What came of a file that was chosen.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum PickedQuestionnaire {
    /// It can be looked at, and accepted.
    Read {
        /// Its name, without its folder.
        file: String,
        form: Box<Form>,
        /// When this very file was accepted, if it was.
        accepted_on: Option<String>,
        /// Other versions of it that are there, `1.0.0`.
        beside: Vec<String>,
    },
    /// It is not taken. Nothing is stored.
    Refused {
        /// Its name, without its folder.
        file: String,
        /// The line, from 1.
        line: u32,
        /// Which text says what is wrong.
        problem: ProblemCode,
        /// What is filled into that text.
        said: BTreeMap<&'static str, String>,
    },
}

/// A copy that was saved to be filled in.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SavedTemplate {
    /// The file's name, without its folder.
    name: String,
}

fn frame(journal: &Journal) -> Result<&'static Form, Error> {
    library(journal)?.form(FRAME).ok_or(Error::Internal)
}

impl QuestionnairesView {
    pub(crate) fn of(journal: &mut Journal) -> Result<Self, Error> {
        let frame = frame(journal)?;
        let all = journal.questionnaires(frame)?;
        let accepted = all.into_iter().map(|one| QuestionnaireView::of(journal, one));
        let without_text =
            QUESTIONNAIRE_TEMPLATES.iter().map(|skeleton| QuestionnaireTemplateView::of(skeleton, frame));
        Ok(Self {
            accepted: accepted.collect::<Result<_, _>>()?,
            without_text: without_text.collect::<Result<_, _>>()?,
        })
    }
}

impl QuestionnaireView {
    fn of(journal: &mut Journal, accepted: AcceptedQuestionnaire) -> Result<Self, Error> {
        let AcceptedQuestionnaire { id, form, accepted_on, rights_on } = accepted;
        let last_on = journal.latest_entry_date(&form)?;
        Ok(Self { id, form, accepted_on, rights_on, last_on })
    }
}

impl QuestionnaireTemplateView {
    fn of(skeleton: &QuestionnaireTemplate, frame: &Form) -> Result<Self, Error> {
        let read = Form::read_questionnaire(skeleton.name, skeleton.text.as_bytes(), frame);
        // A file that ships and cannot be read is found by tests, never by a person.
        Ok(Self { name: skeleton.name, form: read.map_err(|_| Error::Internal)? })
    }
}

/// Reads a file that was chosen, and puts it where it can be looked at.
pub(crate) fn look_at(
    journal: &mut Journal,
    looked_at: &PendingQuestionnaire,
    path: &Path,
) -> Result<PickedQuestionnaire, Error> {
    looked_at.put(None);
    let (form, pack) = match read(path, frame(journal)?)? {
        Ok(read) => read,
        Err(error) => return Ok(PickedQuestionnaire::refused(error)),
    };
    let sum = form.questionnaire.as_ref().map(|about| about.sha256.as_str()).unwrap_or_default();
    let (accepted_on, beside) = (journal.accepted_on(sum)?, versions_beside(journal, &form)?);
    let chosen = Box::new(form.clone());
    looked_at.put(Some(Loaded { form, pack }));
    Ok(PickedQuestionnaire::Read { file: name(path), form: chosen, accepted_on, beside })
}

/// A questionnaire and the text of its file, or what is wrong with it.
fn read(path: &Path, frame: &Form) -> Result<Result<(Form, String), FormError>, Error> {
    let file = name(path);
    let refused = |problem| FormError { file: file.as_str().into(), line: 1, problem };
    Ok(bytes(path)?.map_err(refused).and_then(|bytes| {
        let form = Form::read_questionnaire(&file, &bytes, frame)?;
        let pack = String::from_utf8(bytes).map_err(|_| refused(Problem::NotText))?;
        Ok((form, pack))
    }))
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

/// What is in a file, or what is wrong with it before it is read.
fn bytes(path: &Path) -> Result<Result<Vec<u8>, Problem>, Error> {
    match summary::read_user_file(path, MAX_FILE_SIZE as u64) {
        Ok(bytes) => Ok(Ok(bytes)),
        Err(summary::Error::FileTooLarge) => Ok(Err(Problem::FileTooLarge { most: MAX_FILE_SIZE })),
        // A folder, a device, a pipe.
        Err(summary::Error::NotSealed) => Ok(Err(Problem::NotText)),
        Err(error) => Err(error.into()),
    }
}

fn versions_beside(journal: &mut Journal, form: &Form) -> Result<Vec<String>, Error> {
    let id = Form::is_questionnaire(&form.id);
    let others = journal.questionnaires(frame(journal)?)?.into_iter().map(|other| other.form);
    let of_it = others.filter(|other| other.id != form.id && Form::is_questionnaire(&other.id) == id);
    Ok(of_it.map(|other| other.version).collect())
}

impl PendingQuestionnaire {
    fn put(&self, loaded: Option<Loaded>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = loaded;
    }

    /// Accepts what is looked at, if it is still the file with this sum.
    pub(crate) fn accept(&self, journal: &mut Journal, sha256: &str, rights: bool) -> Result<(), Error> {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it =
            |loaded: &&Loaded| loaded.form.questionnaire.as_ref().is_some_and(|about| about.sha256 == sha256);
        let loaded = slot.as_ref().filter(is_it).ok_or(Error::NoPage)?;
        journal.accept_questionnaire(&loaded.form, &loaded.pack, rights, clock::date())?;
        *slot = None;
        Ok(())
    }
}

/// The file of a questionnaire that ships without its text.
pub(crate) fn skeleton(name: &str) -> Result<&'static QuestionnaireTemplate, Error> {
    QUESTIONNAIRE_TEMPLATES.iter().find(|skeleton| skeleton.name == name).ok_or(Error::NoSuchForm)
}

/// Saves a copy of it, to be filled in. What is there already is never touched.
pub(crate) fn save_copy(skeleton: &QuestionnaireTemplate, path: PathBuf) -> Result<SavedTemplate, Error> {
    let path = ending_in(path, ENDING);
    summary::save_new(&path, skeleton.text.as_bytes())?;
    Ok(SavedTemplate { name: name(&path) })
}

/// A questionnaire that was accepted, by the id of its form.
pub(crate) fn form(journal: &mut Journal, id: &str) -> Result<Cow<'static, Form>, Error> {
    let frame = frame(journal)?;
    let found = journal.questionnaires(frame)?.into_iter().find(|accepted| accepted.form.id == id);
    Ok(Cow::Owned(found.ok_or(Error::NoSuchForm)?.form))
}

/// The same questions, in the order in which they are asked this time: another one each time it is filled in, and the same one
/// until it is.
pub(crate) fn in_its_order(journal: &mut Journal, form: &Form) -> Result<Option<Form>, Error> {
    let Some(about) = &form.questionnaire else { return Ok(None) };
    if about.administration.order == Order::AsListed {
        return Ok(None);
    }
    let sum =
        about.sha256.get(..16).and_then(|start| u64::from_str_radix(start, 16).ok()).unwrap_or_default();
    let times = journal.administration_count(&form.id)?;
    Ok(Some(form.shuffled(sum.wrapping_add(times.into()))))
}

/// A draft, in the order in which it was begun.
pub(crate) fn begun(journal: &mut Journal, id: DraftId) -> Result<Draft, Error> {
    let draft = journal.draft(id)?;
    let in_order = if draft.entry.is_none() { in_its_order(journal, &draft.form)? } else { None };
    Ok(match in_order {
        Some(form) => Draft { form, ..draft },
        None => draft,
    })
}

/// How the scores of an entry differ from those of the time before, where somebody measured what is more than noise.
pub(crate) fn changes(journal: &mut Journal, entry: &Entry) -> Result<Vec<ScoreChange>, Error> {
    let form = &entry.form;
    if form.questionnaire.is_none() || form.scales.iter().all(|scale| scale.reliability.is_none()) {
        return Ok(Vec::new());
    }
    let Some(before) = journal.previous_administration(entry)? else { return Ok(Vec::new()) };
    let (then, now) = (form.scores(&before.content.answers), form.scores(&entry.content.answers));
    let both = form.scales.iter().zip(then.iter().zip(&now));
    Ok(both.filter_map(|(scale, (then, now))| scale.change(then, now)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> &'static Form {
        practice::shipped("en").unwrap().form(FRAME).unwrap()
    }

    /// What the window is told of a file that is refused.
    fn refused(path: &Path) -> (String, u32, ProblemCode) {
        let error = read(path, frame()).unwrap().unwrap_err();
        match PickedQuestionnaire::refused(error) {
            PickedQuestionnaire::Refused { file, line, problem, .. } => (file, line, problem),
            PickedQuestionnaire::Read { .. } => panic!("it was read"),
        }
    }

    #[test]
    fn every_file_that_ships_is_read_and_lacks_its_text() {
        for skeleton in &QUESTIONNAIRE_TEMPLATES {
            let view = QuestionnaireTemplateView::of(skeleton, frame()).unwrap();
            assert!(view.form.questionnaire.unwrap().texts_missing > 0, "{}", skeleton.name);
        }
    }

    #[test]
    fn what_is_no_questionnaire_file_is_refused_by_name_line_and_reason_and_nothing_hangs() {
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
    fn a_copy_to_fill_in_takes_the_place_of_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mine = folder.path().join("mine.toml");
        std::fs::write(&mine, "mine").unwrap();
        let exists = save_copy(&QUESTIONNAIRE_TEMPLATES[0], mine.clone());
        assert!(matches!(exists, Err(Error::Summary(summary::Error::FileExists))));
        assert_eq!(std::fs::read_to_string(mine).unwrap(), "mine");
        let saved = save_copy(&QUESTIONNAIRE_TEMPLATES[0], folder.path().join("copy")).unwrap();
        assert_eq!(saved.name, "copy.toml");
        let (form, pack) = read(&folder.path().join("copy.toml"), frame()).unwrap().unwrap();
        assert_eq!(
            (form.title.as_str(), pack.as_str()),
            ("Burnout Assessment Tool, 12 items", QUESTIONNAIRE_TEMPLATES[0].text)
        );
    }
}
