//! Ratings as pictures for a summary, each scale its own.

use std::collections::BTreeMap;

use journal::Store;
use summary::{OfferedPicture, Picture, rating_id};

use crate::error::Result;
use crate::looking_back::ratings::reader::PictureReader;
use crate::looking_back::ratings::scales::ScaleTold;
use crate::looking_back::stretch::StretchDays;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;
use crate::summaries::pictures::drawn::on_page;

impl<S: Store> Notebook<'_, S> {
    /// The pictures of the ratings that are `wanted` by their id in a selection, told and not drawn:
    /// many are offered, and few are chosen.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(super) fn offered_ratings(
        &mut self,
        days: &StretchDays,
        reader: PictureReader,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<OfferedPicture>> {
        let words = Words::of(self.language);
        let mut offered = Vec::new();
        for card in self.journal.rating_series()? {
            let ids = card.form.scales.iter().map(|scale| (&scale.id, rating_id(&card.form, scale)));
            let ids: Vec<_> = ids.filter(|(_, id)| wanted(id)).collect();
            if ids.is_empty() {
                continue;
            }
            for ScaleTold { id, name, sentence } in self.series_told(&card, days, words, reader)? {
                if let Some((_, rating)) = ids.iter().find(|(known, _)| **known == id) {
                    offered.push(OfferedPicture::new(OfferedPicture::of_rating(rating), name, sentence));
                }
            }
        }
        Ok(offered)
    }

    /// The pictures of the ratings that are `wanted` by their id in a selection. A rating is drawn with
    /// the name that it has in `names` by its id, and with its own if it is not there.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(super) fn rating_pictures(
        &mut self,
        days: &StretchDays,
        reader: PictureReader,
        wanted: impl Fn(&str) -> bool,
        names: &BTreeMap<String, String>,
    ) -> Result<Vec<Picture>> {
        let words = Words::of(self.language);
        let mut pictures = Vec::new();
        for mut card in self.journal.rating_series()? {
            let ids = card.form.scales.iter().map(|scale| (scale.id.clone(), rating_id(&card.form, scale)));
            let ids: Vec<_> = ids.filter(|(_, id)| wanted(id)).collect();
            if ids.is_empty() {
                continue;
            }
            for (scale, id) in &ids {
                let shown = card.form.scales.iter_mut().find(|one| one.id == *scale);
                if let Some((scale, name)) = shown.zip(names.get(id)) {
                    scale.name.clone_from(name);
                }
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
