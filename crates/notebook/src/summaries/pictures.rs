//! The pictures that a summary can have. They are those of *Looking back*, drawn for somebody else:
//! without the names of work periods, and for some readers without the numbers of ratings.

mod drawn;
mod limits;
mod parts;
mod ratings;

use std::collections::BTreeMap;

use journal::Store;
use summary::{AvailableContent, OfferedPicture, PageLanguages, Period, Picture, Selection};

use crate::error::Result;
use crate::looking_back::ratings::reader::PictureReader;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::notebook::Notebook;

impl<S: Store> Notebook<'_, S> {
    /// The pictures that a period offers: one of each rating, one of each limit in words of
    /// the notebook, and those that show
    /// what was chosen in notes.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::stretch_days`]; [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub(super) fn offered_pictures(
        &mut self,
        period: Period,
        content: &AvailableContent,
    ) -> Result<Vec<OfferedPicture>> {
        let days = self.page_days(period)?;
        let reader = PictureReader::Other { has_numbers: true };
        let ids: Vec<&str> = content.ratings.iter().map(|rating| rating.id.as_str()).collect();
        let mut offered = self.offered_ratings(&days, reader, |id| ids.contains(&id))?;
        let limits = content.limits.iter().filter(|limit| limit.can_be_a_picture());
        offered.extend(limits.map(|limit| {
            OfferedPicture::new(OfferedPicture::of_limit(&limit.id), limit.line.clone(), String::new())
        }));
        offered.extend(self.part_pictures(&days, |_| true)?.into_iter().map(offered_of));
        Ok(offered)
    }

    /// The pictures that are selected for a summary.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::stretch_days`]; [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub(super) fn selected_pictures(
        &mut self,
        selection: &Selection,
        languages: PageLanguages<'_>,
    ) -> Result<Vec<Picture>> {
        if selection.pictures.is_empty() {
            return Ok(Vec::new());
        }
        let days = self.page_days(selection.period)?;
        let reader = PictureReader::Other { has_numbers: selection.has_numbers_in_pictures() };
        let names = self.names_on_page(selection, languages)?;
        let mut pictures =
            self.rating_pictures(&days, reader, |id| selection.has_rating_as_picture(id), &names)?;
        let has_limit = |id: &String| selection.has_limit_as_picture(id);
        if selection.limits.iter().any(has_limit) {
            let content = summary::available_content(
                self.journal,
                selection.period,
                selection.recipient,
                self.language,
            )?;
            let chosen =
                content.limits.into_iter().filter(|limit| limit.can_be_a_picture() && has_limit(&limit.id));
            pictures.extend(limits::picture(self.language, chosen)?);
        }
        pictures.extend(self.part_pictures(&days, |id| selection.has_picture(id))?);
        Ok(pictures)
    }

    /// The names of ratings that are looked at, as the page shows them, by the id of the rating.
    fn names_on_page(
        &mut self,
        selection: &Selection,
        languages: PageLanguages<'_>,
    ) -> Result<BTreeMap<String, String>> {
        let library = self.library()?;
        let is_foreign = |rating: &&String| {
            let form = rating.split('/').next().unwrap_or_default();
            selection.has_rating_as_picture(rating) && library.form(form).is_none()
        };
        let foreign: Vec<&String> = selection.ratings.iter().filter(is_foreign).collect();
        if foreign.is_empty() {
            return Ok(BTreeMap::new());
        }
        let texts = summary::document_texts(self.journal, selection, languages)?;
        let name_of = |rating: &String| -> Option<(String, String)> {
            let id = summary::rating_name_id(rating);
            let text = texts.iter().find(|one| one.text.id == id)?;
            Some((rating.clone(), text.shown.clone()))
        };
        Ok(foreign.into_iter().filter_map(name_of).collect())
    }

    fn page_days(&mut self, period: Period) -> Result<StretchDays> {
        let stretch = Stretch { from: Some(period.first), to: Some(period.last), work_period: None };
        Ok(self.stretch_days(stretch)?.for_page())
    }
}

fn offered_of(Picture { id, title, sentence, .. }: Picture) -> OfferedPicture {
    OfferedPicture::new(id, title, sentence)
}
