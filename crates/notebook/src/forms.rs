//! The forms that can be filled in, and the form of a new entry.

use std::borrow::Cow;

use journal::{EntryInput, running_on};
use practice::{Answers, Choice, EntryKind, Form, FuzzyDate, Precision, SupportRules};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// A form in a list.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FormCard {
    id: String,
    kind: String,
    title: String,
    about: Option<String>,
    length: Option<String>,
}

/// Every form that can be begun.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FormsView {
    /// The kinds of entries, in the order of Today.
    kinds: Vec<EntryKind>,
    forms: Vec<FormCard>,
    /// The roles of an entry, grouped by area of life.
    roles: &'static [Choice],
    /// The rules for support messages while writing.
    gentle: Option<&'static SupportRules>,
}

/// A form to be filled in.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FormView {
    form: Cow<'static, Form>,
    /// The date of its latest entry, if any; of ratings that follow each other too soon, of the
    /// latest one that counts.
    last_on: Option<FuzzyDate>,
    /// Answers that follow from what was noted elsewhere. A person sees and can change them.
    proposed: Answers,
}

impl Notebook<'_> {
    /// Every form that can be begun.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`] if there are no forms in this language.
    pub fn forms(&self) -> Result<FormsView> {
        let library = self.library()?;
        Ok(FormsView {
            kinds: practice::kinds_of_all(self.language).map_err(|_| Error::ShippedTexts)?,
            forms: library.forms().iter().map(FormCard::of).collect(),
            roles: library.option_set("role"),
            gentle: practice::support_rules(),
        })
    }

    /// A form to be filled in; a questionnaire in the order of this administration.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchForm`]; [`Error::Journal`] if the journal cannot be read.
    pub fn form(&mut self, id: &str) -> Result<FormView> {
        let form = self.find_form(id)?;
        let last_on = self.last_on(&form)?;
        let form = self.in_administration_order(&form)?.map_or(form, Cow::Owned);
        let proposed = self.proposed_answers(&form)?;
        Ok(FormView { form, last_on, proposed })
    }

    /// The date that a new entry of a form has to be apart from.
    fn last_on(&mut self, form: &Form) -> Result<Option<FuzzyDate>> {
        let latest = self.journal.latest_entry_date(form)?;
        let apart = form.min_interval_days.filter(|_| !form.scales.is_empty() && !form.stays);
        let is_near =
            |last: &FuzzyDate| apart.is_some_and(|days| (self.today - last.on).num_days() < i64::from(days));
        if !latest.as_ref().is_some_and(is_near) {
            return Ok(latest);
        }
        let periods = self.journal.work_periods()?;
        let mut running: Vec<_> = running_on(&periods, self.today).map(|period| period.id).collect();
        if running.is_empty() {
            running.push(None);
        }
        let counting = running.into_iter().map(|period| self.journal.last_counting_day(form, period));
        // Of several workplaces, the one that was rated the longest ago may be meant.
        let counting = counting.collect::<journal::Result<Vec<_>>>()?.into_iter().min().flatten();
        Ok(counting.and_then(|on| FuzzyDate::new(on, Precision::Day)))
    }

    /// The form of a new entry. A draft and an entry keep their own, even when no such form is
    /// shipped any more.
    pub(crate) fn form_of_new(&mut self, input: &EntryInput) -> Result<Option<Cow<'static, Form>>> {
        match (input.draft, input.entry) {
            (None, None) => self.find_form(&input.form).map(Some),
            _ => Ok(None),
        }
    }

    /// A shipped form, with the person's early sign where it has room for one, or an accepted
    /// questionnaire.
    fn find_form(&mut self, id: &str) -> Result<Cow<'static, Form>> {
        if Form::is_questionnaire(id).is_some() {
            return self.accepted_questionnaire(id).map(Cow::Owned);
        }
        let form = self.library()?.form(id).ok_or(Error::NoSuchForm)?;
        let early_sign = if form.early_sign.is_some() { self.journal.early_sign()? } else { None };
        Ok(early_sign.map_or(Cow::Borrowed(form), |sentence| Cow::Owned(form.with_early_sign(&sentence))))
    }
}

impl FormCard {
    fn of(form: &Form) -> Self {
        Self {
            id: form.id.clone(),
            kind: form.kind.clone(),
            title: form.title.clone(),
            about: form.about.clone(),
            length: form.length.clone(),
        }
    }
}
