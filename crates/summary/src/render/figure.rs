//! Pictures as the template shows them, with everything that stands around them.

use crate::content::pictures::PictureTable;
use crate::content::section::SummarySection;

/// The pictures of a page.
#[derive(Default)]
pub(crate) struct PageFigures {
    /// The picture of the limits that are shown as one.
    pub(crate) limits: Option<Figure>,
    /// The other pictures, each with the section whose words it stands for.
    pub(crate) of_sections: Vec<(SummarySection, Figure)>,
}

/// A picture with everything that stands around it.
pub(crate) struct Figure {
    pub(crate) title: String,
    /// The form that the ratings are of, and what it asks people to think of.
    pub(crate) about: Option<String>,
    pub(crate) svg: String,
    pub(crate) sentence: String,
    /// Meaning of the numbers, and a sentence about reading the picture.
    pub(crate) notes: Vec<String>,
    pub(crate) table: PictureTable,
    /// Rights notice of a questionnaire of others.
    pub(crate) rights: Option<String>,
    /// True for ratings with the notebook's own questions.
    pub(crate) is_own_rating: bool,
}
