//! Puts pictures on a page, each in the place of the words that it stands for.

use crate::content::foreign_ratings::is_foreign;
use crate::content::pictures::{LIMITS, OfferedPicture, Picture};
use crate::content::rating_series::FormSeries;
use crate::content::section::SummarySection;
use crate::content::selection::Selection;
use crate::error::{Error, Result};
use crate::render::figure::{Figure, PageFigures};
use crate::render::ratings::{RatingColumn, caption, rights_of};
use crate::summary_texts::SummaryTexts;
use crate::validation::svg_elements::is_picture;

impl PageFigures {
    /// The selected ones of `pictures`.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if a picture has more than a page may have, or a text is broken.
    pub(crate) fn of(
        pictures: &[Picture],
        selection: &Selection,
        series: &[FormSeries],
        texts: SummaryTexts,
    ) -> Result<Self> {
        let mut figures = Self::default();
        for series in series {
            for (id, scale) in series.scales().filter(|(id, _)| selection.has_rating_as_picture(id)) {
                let picture_id = OfferedPicture::of_rating(&id);
                // A name was looked at before it was drawn, or it is not shown.
                let is_looked_at = |one: &Picture| !is_foreign(series.form()) || one.title == scale.name;
                let picture = pictures.iter().find(|one| one.id == picture_id && is_looked_at(one));
                let Some(picture) = picture else { continue };
                let mut figure = Figure::of(picture)?;
                figure.about = Some(caption(series, texts)?);
                if selection.has_numbers_in_pictures() {
                    let RatingColumn { meaning, help, .. } = RatingColumn::of(scale, series.form(), texts)?;
                    figure.notes.splice(0..0, std::iter::once(meaning).chain(help));
                }
                figure.rights = rights_of(series, texts)?;
                figure.is_own_rating = figure.rights.is_none();
                figures.of_sections.push((SummarySection::HowIAm, figure));
            }
        }
        let has_limit = selection.limits.iter().any(|id| selection.has_limit_as_picture(id));
        if let Some(picture) = pictures.iter().find(|one| one.id == LIMITS && has_limit) {
            figures.limits = Some(Figure::of(picture)?);
        }
        for picture in pictures.iter().filter(|one| selection.has_picture(&one.id)) {
            if !OfferedPicture::stands_for_words(&picture.id) {
                let section = OfferedPicture::section_of(&picture.id);
                figures.of_sections.push((section, Figure::of(picture)?));
            }
        }
        Ok(figures)
    }

    /// Takes out the pictures of a section, without the one of limits.
    pub(crate) fn take(&mut self, section: SummarySection) -> Vec<Figure> {
        self.of_sections.extract_if(.., |(of, _)| *of == section).map(|(_, figure)| figure).collect()
    }
}

impl Figure {
    fn of(picture: &Picture) -> Result<Self> {
        if !is_picture(&picture.svg) {
            return Err(Error::Template);
        }
        let Picture { title, svg, sentence, note, table, .. } = picture.clone();
        let notes = note.into_iter().collect();
        Ok(Self { title, about: None, svg, sentence, notes, table, rights: None, is_own_rating: false })
    }
}
