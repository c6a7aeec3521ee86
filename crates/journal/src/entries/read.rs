//! Reads entries with the forms they were answered with.

use std::collections::HashMap;
use std::rc::Rc;

use practice::{Answer, Answers, Field, Form, FuzzyDate, QuestionKind, Section};
use rusqlite::OptionalExtension;

use crate::entries::content::Content;
use crate::entries::entry::{Entry, EntryCard};
use crate::entries::form_snapshots;
use crate::entries::rows::{CardRow, EntryRow, parse_date};
use crate::error::{Error, Result};
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

impl<S: Store> Journal<S> {
    /// The entry `id`.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`Error::Unreadable`] for a value of another version,
    /// [`Error::Vault`] if the database cannot be read.
    pub fn entry(&mut self, id: EntryId) -> Result<Entry> {
        let row = self.entry_row(id)?;
        let content = row.content()?;
        self.assemble_entry(id, row, content)
    }

    /// The entry `id`, for reading many of them: each form is decoded once, in `forms`, and the
    /// number of earlier versions is not looked up.
    ///
    /// # Errors
    ///
    /// Those of [`Self::entry`].
    pub fn entry_of_many(&mut self, id: EntryId, forms: &mut FormCache) -> Result<Entry> {
        let row = self.entry_row(id)?;
        let content = row.content()?;
        let form = Form::clone(&*forms.of_entry(&mut self.store, &row, &content)?);
        let EntryRow { created_on, updated_on, binned_on, .. } = row;
        Ok(Entry { id, form, content, created_on, updated_on, earlier_versions: 0, binned_on })
    }

    /// Date of the latest entry of `form` outside the bin, without those that only say that there
    /// was no work to rate. All files of one questionnaire count together: another version covers
    /// the same days.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`] for a value of another version, [`Error::Vault`] if the database
    /// cannot be read.
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
        // A damaged page only means that the date is unknown; the entries can still be read.
        let found = read_or(&mut self.store, None, |db| {
            let columns = |row: &rusqlite::Row<'_>| {
                Ok((row.get::<_, String>("occurred_on")?, row.get::<_, String>("date_precision")?))
            };
            db.prepare_cached(&read)?.query_row((&form, not_rated.0, not_rated.1), columns).optional()
        })?;
        found.map(|(on, precision)| parse_date(&on, &precision)).transpose()
    }

    /// Returns true if there is any entry, in the bin or not, and if that cannot be read.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn has_entries(&mut self) -> Result<bool> {
        read_or(&mut self.store, true, |db| {
            db.query_row("SELECT EXISTS (SELECT 1 FROM entry) AS found", [], |row| row.get("found"))
        })
    }

    pub(crate) fn entry_row(&mut self, id: EntryId) -> Result<EntryRow> {
        self.store.read_piece(|db| EntryRow::read(db, id))?.ok_or(Error::NoSuchEntry)
    }

    /// Card of an entry; `None` if there is none with this id.
    pub(crate) fn card(&mut self, id: EntryId) -> Result<Option<EntryCard>> {
        self.store.read_piece(|db| CardRow::read(db, id))?.map(CardRow::into_card).transpose()
    }

    /// Puts together an entry, or an earlier version of it, and its form.
    pub(crate) fn assemble_entry(&mut self, id: EntryId, row: EntryRow, content: Content) -> Result<Entry> {
        let form = Rc::unwrap_or_clone(FormCache::default().of_entry(&mut self.store, &row, &content)?);
        let count = "SELECT count(*) AS versions FROM earlier_version WHERE entry = ?1";
        let earlier_versions = read_or(&mut self.store, 0, |db| {
            db.prepare_cached(count)?.query_row([id], |row| row.get("versions"))
        })?;
        let EntryRow { created_on, updated_on, binned_on, .. } = row;
        Ok(Entry { id, form, content, created_on, updated_on, earlier_versions, binned_on })
    }
}

/// Forms that were read already, by row id.
#[derive(Default)]
pub struct FormCache(HashMap<i64, Rc<Form>>);

impl FormCache {
    /// Form of an entry.
    pub(crate) fn of_entry(
        &mut self,
        tables: &mut impl Store,
        row: &EntryRow,
        content: &Content,
    ) -> Result<Rc<Form>> {
        let bare = FallbackForm { form: &row.form, kind: &row.kind, title: &row.title };
        self.get(tables, row.form_snapshot, &bare, &content.answers)
    }

    /// Form in row `id`; if it is damaged, the shipped form of that id, or else one made from
    /// `bare`.
    pub(crate) fn get(
        &mut self,
        tables: &mut impl Store,
        id: i64,
        bare: &FallbackForm<'_>,
        answers: &Answers,
    ) -> Result<Rc<Form>> {
        if let Some(form) = self.0.get(&id) {
            return Ok(Rc::clone(form));
        }
        let form = match tables.read_piece(|db| form_snapshots::read(db, id)) {
            Err(vault::Error::DatabaseDamaged { .. }) => return Ok(Rc::new(bare.form(answers))),
            words => Rc::new(form_snapshots::parse(&words?)?),
        };
        self.0.insert(id, Rc::clone(&form));
        Ok(form)
    }
}

/// Stand-in for a form whose snapshot is damaged.
pub(crate) struct FallbackForm<'a> {
    pub(crate) form: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) title: &'a str,
}

impl FallbackForm<'_> {
    /// The shipped form, if the answers fit it; or else a form with one field for each answer, so
    /// that answers are not lost with their questions.
    pub(crate) fn form(&self, answers: &Answers) -> Form {
        let shipped = practice::shipped("en").ok().and_then(|library| library.form(self.form));
        if let Some(form) = shipped.filter(|form| form.validate(answers).is_ok()) {
            return form.clone();
        }
        let field = |(id, answer): (&String, &Answer)| Field::question(id, id, question_kind_of(answer));
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

/// A kind of question to which this is a possible answer.
fn question_kind_of(answer: &Answer) -> QuestionKind {
    let option =
        |code: &String| practice::Choice { code: code.clone(), label: code.clone(), ..Default::default() };
    match answer {
        Answer::Choice(code) => QuestionKind::Choice { options: vec![option(code)], reverse: false },
        Answer::Choices(codes) => QuestionKind::Choices { options: codes.iter().map(option).collect() },
        Answer::Number(_) => QuestionKind::Number { from: None, to: None, unit: None },
        Answer::Date(_) => QuestionKind::Date,
        Answer::Text(_) | Answer::Skipped | Answer::NotShown | Answer::Expired => {
            QuestionKind::Text { long: true, placeholder: None }
        }
    }
}
