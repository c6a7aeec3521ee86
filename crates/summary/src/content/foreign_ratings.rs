//! Texts of questionnaires of others, which stand around their ratings on a page and are looked at as
//! the person's own texts are.

use practice::{Form, Scale};

use crate::content::document_texts::{OwnText, OwnTexts};
use crate::content::entry_parts::may_show_questions;
use crate::content::rating_series::{FormSeries, rating_id};
use crate::content::selection::Selection;

/// Id of the text with the name of a rating, by its [`RatingSeries::id`](crate::RatingSeries::id).
pub fn rating_name_id(rating: &str) -> String {
    format!("rating/{rating}/name")
}

/// Returns true for the questionnaire of somebody else, which came in as a file.
pub(crate) fn is_foreign(form: &Form) -> bool {
    let library = practice::shipped(&form.language).or_else(|_| practice::shipped("en"));
    library.is_ok_and(|library| library.form(&form.id).is_none())
}

impl FormSeries {
    /// Puts the texts that the selected ratings bring along on the page, if somebody else wrote them.
    /// From then on the series has them as the page shows them.
    ///
    /// The notice of its rights is left as it is: whoever holds them asks for it, in these words.
    pub(crate) fn look_at(
        &mut self,
        selection: &Selection,
        in_numbers: bool,
        section: &str,
        own: &mut OwnTexts<'_>,
    ) {
        let is_selected = |(id, _): &(String, &Scale)| selection.ratings.contains(id);
        let chosen: Vec<String> = self.scales().filter(is_selected).map(|(id, _)| id).collect();
        if chosen.is_empty() || !is_foreign(self.form()) {
            return;
        }
        let has_lead = in_numbers || chosen.iter().any(|rating| selection.has_rating_as_picture(rating));
        let mut form = self.form().clone();
        let ids: Vec<String> = form.scales.iter().map(|scale| rating_id(&form, scale)).collect();
        let shows_questions = may_show_questions(&form);
        let form_id = format!("questionnaire/{}@{}", form.id, form.version);
        let mut texts = vec![OwnText {
            id: format!("{form_id}/title"),
            label: section.to_owned(),
            words: &mut form.title,
        }];
        if let Some(lead) = form.lead.as_mut().filter(|_| has_lead && shows_questions) {
            texts.push(OwnText { id: format!("{form_id}/lead"), label: section.to_owned(), words: lead });
        }
        for (scale, id) in form.scales.iter_mut().zip(ids).filter(|(_, id)| chosen.contains(id)) {
            let (id, label) = (rating_name_id(&id), section.to_owned());
            texts.push(OwnText { id, label, words: &mut scale.name });
        }
        own.put_together(texts);
        self.show_as(form);
    }
}
