//! The questionnaires that were accepted, and those that ship without their text.

use journal::{AcceptedQuestionnaire, QuestionnaireId};
use practice::{Form, FuzzyDate, QUESTIONNAIRE_TEMPLATES, QuestionnaireTemplate};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// The form whose questions are added to every questionnaire.
pub(crate) const FRAME: &str = "questionnaire";

/// An accepted questionnaire.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct QuestionnaireView {
    id: QuestionnaireId,
    form: Form,
    /// The day on which it was accepted, 2026-11-22.
    accepted_on: String,
    /// The day on which the right to use its text was confirmed, if that was asked.
    rights_on: Option<String>,
    /// The date of the last administration, if any.
    last_on: Option<FuzzyDate>,
}

/// Every questionnaire.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct QuestionnairesView {
    /// The accepted ones, the latest first.
    accepted: Vec<QuestionnaireView>,
    /// The shipped templates.
    without_text: Vec<QuestionnaireTemplateView>,
}

/// A questionnaire that ships without its text.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct QuestionnaireTemplateView {
    /// The name of its file.
    name: &'static str,
    form: Form,
}

impl Notebook<'_> {
    /// Every questionnaire there is.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`]; [`Error::Journal`] if the journal cannot be read.
    pub fn questionnaires(&mut self) -> Result<QuestionnairesView> {
        let frame = self.questionnaire_frame()?;
        let accepted = self.journal.questionnaires(frame)?.into_iter();
        let without_text =
            QUESTIONNAIRE_TEMPLATES.iter().map(|template| QuestionnaireTemplateView::of(template, frame));
        Ok(QuestionnairesView {
            accepted: accepted.map(|one| self.questionnaire_view(one)).collect::<Result<_>>()?,
            without_text: without_text.collect::<Result<_>>()?,
        })
    }

    /// An accepted questionnaire, by the id of its form.
    pub(crate) fn accepted_questionnaire(&mut self, id: &str) -> Result<Form> {
        let frame = self.questionnaire_frame()?;
        let mut accepted = self.journal.questionnaires(frame)?.into_iter();
        Ok(accepted.find(|one| one.form.id == id).ok_or(Error::NoSuchForm)?.form)
    }

    pub(crate) fn questionnaire_frame(&self) -> Result<&'static Form> {
        self.library()?.form(FRAME).ok_or(Error::ShippedTexts)
    }

    fn questionnaire_view(&mut self, accepted: AcceptedQuestionnaire) -> Result<QuestionnaireView> {
        let AcceptedQuestionnaire { id, form, accepted_on, rights_on } = accepted;
        let last_on = self.journal.latest_entry_date(&form)?;
        Ok(QuestionnaireView { id, form, accepted_on, rights_on, last_on })
    }
}

impl QuestionnaireTemplateView {
    fn of(template: &QuestionnaireTemplate, frame: &Form) -> Result<Self> {
        let read = Form::read_questionnaire(template.name, template.text.as_bytes(), frame);
        // A file that ships and cannot be read is found by tests, never by a person.
        Ok(Self { name: template.name, form: read.map_err(|_| Error::ShippedTexts)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_templates_are_readable_and_lack_their_text() {
        let frame = practice::shipped("en").unwrap().form(FRAME).unwrap();
        for template in &QUESTIONNAIRE_TEMPLATES {
            let view = QuestionnaireTemplateView::of(template, frame).unwrap();
            assert!(view.form.questionnaire.unwrap().texts_missing > 0, "{}", template.name);
        }
    }
}
