//! Reading entries, one piece at a time.

use std::collections::HashMap;
use std::rc::Rc;

use practice::{Answer, Answers, Field, Form, FuzzyDate, QuestionKind, Section};
use rusqlite::OptionalExtension;

use crate::entry_rows::{CardRow, EntryRow, date};
use crate::tables::{Store, read_or};
use crate::{Content, Entry, EntryCard, EntryId, Error, Journal, Result, form_words};

impl<S: Store> Journal<S> {
    /// An entry.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`Error::Unreadable`], and the database's.
    pub fn entry(&mut self, id: EntryId) -> Result<Entry> {
        let row = self.entry_row(id)?;
        let content = row.content()?;
        self.with_its_form(id, row, content)
    }

    /// When the latest entry with the form `form` is about, of those outside the bin that say more than that there was no
    /// work to rate. Of a questionnaire, every file of it counts: another version looks back on the same days.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`], and the database's.
    pub fn latest_entry_date(&mut self, form: &Form) -> Result<Option<FuzzyDate>> {
        let not_rated = form.not_rated.as_ref().map(|not_rated| (&not_rated.field, &not_rated.code)).unzip();
        let (form, is_it) = match form.id.rsplit_once('.') {
            Some((file, _)) => (format!("{file}."), "substr(form, 1, length(?1))"),
            None => (form.id.clone(), "form"),
        };
        let read = format!(
            "SELECT occurred_on, date_precision FROM entry WHERE {is_it} = ?1 AND binned_on IS NULL
             AND id NOT IN (SELECT entry FROM chosen WHERE field = ?2 AND code = ?3)
             ORDER BY occurred_on DESC, id DESC LIMIT 1"
        );
        // Where a page is damaged it is not known; what was written can still be read.
        let found = read_or(&mut self.tables, None, |db| {
            let columns = |row: &rusqlite::Row<'_>| {
                Ok((row.get::<_, String>("occurred_on")?, row.get::<_, String>("date_precision")?))
            };
            db.prepare_cached(&read)?.query_row((&form, not_rated.0, not_rated.1), columns).optional()
        })?;
        found.map(|(on, precision)| date(&on, &precision)).transpose()
    }

    /// Whether there is anything that could be lost: an entry, be it in the bin.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn has_entries(&mut self) -> Result<bool> {
        read_or(&mut self.tables, true, |db| {
            db.query_row("SELECT EXISTS (SELECT 1 FROM entry) AS found", [], |row| row.get("found"))
        })
    }

    pub(crate) fn entry_row(&mut self, id: EntryId) -> Result<EntryRow> {
        self.tables.read_piece(|db| EntryRow::read(db, id))?.ok_or(Error::NoSuchEntry)
    }

    /// What a list says of an entry; `None` if there is none of this id.
    pub(crate) fn card(&mut self, id: EntryId) -> Result<Option<EntryCard>> {
        self.tables.read_piece(|db| CardRow::read(db, id))?.map(CardRow::into_card).transpose()
    }

    /// An entry, or what it said before, with the form it was answered with.
    pub(crate) fn with_its_form(&mut self, id: EntryId, row: EntryRow, content: Content) -> Result<Entry> {
        let form = Rc::unwrap_or_clone(Forms::default().of_entry(&mut self.tables, &row, &content)?);
        let count = "SELECT count(*) AS versions FROM earlier_version WHERE entry = ?1";
        let earlier_versions = read_or(&mut self.tables, 0, |db| {
            db.prepare_cached(count)?.query_row([id], |row| row.get("versions"))
        })?;
        let EntryRow { created_on, updated_on, binned_on, .. } = row;
        Ok(Entry { id, form, content, created_on, updated_on, earlier_versions, binned_on })
    }
}

/// Forms that were read already, by their row.
#[derive(Default)]
pub(crate) struct Forms(HashMap<i64, Rc<Form>>);

impl Forms {
    /// The form of an entry.
    pub(crate) fn of_entry(
        &mut self,
        tables: &mut impl Store,
        row: &EntryRow,
        content: &Content,
    ) -> Result<Rc<Form>> {
        let bare = Bare { form: &row.form, kind: &row.kind, title: &row.title };
        self.get(tables, row.form_words, &bare, &content.answers)
    }

    /// The form in row `id`. Where its words are damaged, it is the one that ships, or else `bare`.
    pub(crate) fn get(
        &mut self,
        tables: &mut impl Store,
        id: i64,
        bare: &Bare<'_>,
        answers: &Answers,
    ) -> Result<Rc<Form>> {
        if let Some(form) = self.0.get(&id) {
            return Ok(Rc::clone(form));
        }
        let form = match tables.read_piece(|db| form_words::read(db, id)) {
            Err(vault::Error::DatabaseDamaged { .. }) => return Ok(Rc::new(bare.form(answers))),
            words => Rc::new(form_words::parse(&words?)?),
        };
        self.0.insert(id, Rc::clone(&form));
        Ok(form)
    }
}

/// What is known of a form whose words are damaged.
pub(crate) struct Bare<'a> {
    pub(crate) form: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) title: &'a str,
}

impl Bare<'_> {
    /// The form that ships, if the answers fit it; or else one with nothing in it but a field for each answer, so that
    /// what was written is not lost with its questions.
    fn form(&self, answers: &Answers) -> Form {
        let shipped = practice::shipped("en").ok().and_then(|library| library.form(self.form));
        if let Some(form) = shipped.filter(|form| form.validate(answers).is_ok()) {
            return form.clone();
        }
        let field = |(id, answer): (&String, &Answer)| Field::question(id, id, ask(answer));
        let fields = Section {
            id: "answers".to_owned(),
            fields: answers.iter().map(field).collect(),
            ..Section::default()
        };
        Form {
            id: self.form.to_owned(),
            kind: self.kind.to_owned(),
            title: self.title.to_owned(),
            sections: vec![fields],
            ..Form::default()
        }
    }
}

/// How something must have been asked that was answered like this.
fn ask(answer: &Answer) -> QuestionKind {
    let option =
        |code: &String| practice::Choice { code: code.clone(), label: code.clone(), ..Default::default() };
    match answer {
        Answer::Choice(code) => QuestionKind::Choice { options: vec![option(code)], reverse: false },
        Answer::Choices(codes) => QuestionKind::Choices { options: codes.iter().map(option).collect() },
        Answer::Number(_) => QuestionKind::Number { from: None, to: None, unit: None },
        Answer::Date(_) => QuestionKind::Date,
        Answer::Text(_) | Answer::Skipped | Answer::NotShown => {
            QuestionKind::Text { long: true, placeholder: None }
        }
    }
}
