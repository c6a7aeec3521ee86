//! Ratings as pictures for a summary, each scale its own.

use journal::Store;
use summary::{OfferedPicture, Picture, rating_id};

use crate::error::Result;
use crate::looking_back::ratings::reader::PictureReader;
use crate::looking_back::stretch::StretchDays;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;
use crate::summaries::pictures::drawn::on_page;

impl<S: Store> Notebook<'_, S> {
    /// The pictures of the ratings that are `wanted` by their id in a selection.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(super) fn rating_pictures(
        &mut self,
        days: &StretchDays,
        reader: PictureReader,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Picture>> {
        let words = Words::of(self.language);
        let mut pictures = Vec::new();
        for card in self.journal.rating_series()? {
            let ids = card.form.scales.iter().map(|scale| (scale.id.clone(), rating_id(&card.form, scale)));
            let ids: Vec<_> = ids.filter(|(_, id)| wanted(id)).collect();
            if ids.is_empty() {
                continue;
            }
            let view = self.series_view(&card, days, words, reader)?;
            for scale in view.scales {
                let Some((_, id)) = ids.iter().find(|(known, _)| *known == scale.id) else { continue };
                let has_range = scale.chart.svg.contains("class=\"band");
                let note =
                    words.get(if has_range { "page-ratings-note" } else { "page-ratings-note-few" })?;
                let id = OfferedPicture::of_rating(id);
                pictures.push(on_page(id, scale.chart, scale.sentence, Some(note)));
            }
        }
        Ok(pictures)
    }
}
