//! Pictures that take the place of words on a page. They are drawn elsewhere and come in finished.

use practice::Recipient;
use serde::Serialize;

use crate::content::section::SummarySection;
use crate::content::selection::Selection;

/// A picture that a period offers for a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct OfferedPicture {
    /// `rating/pulse/pu1` for a rating and `limit/b01` for a limit, with the id that each has in the
    /// selection. Others have a name of their own: `roles`, `weighed`, `obstacles`, `conditions`.
    pub id: String,
    /// The section whose words it stands for.
    pub section: SummarySection,
    /// Subject of the picture.
    pub title: String,
    /// One plain sentence about what it shows.
    pub about: String,
}

/// A picture as it stands on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// As [`OfferedPicture::id`]; `limits` for all selected limits together.
    pub id: String,
    /// Subject of the picture.
    pub title: String,
    /// SVG of few elements, which the check of a document names. It has its title and a description.
    pub svg: String,
    /// The picture in a sentence or two.
    pub sentence: String,
    /// A sentence about reading the picture.
    pub note: Option<String>,
    /// Every value of the picture that may be on the page.
    pub table: PictureTable,
}

/// The values of a picture in rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureTable {
    /// Subject of the table.
    pub caption: String,
    /// Names of the columns. The first column names the row.
    pub columns: Vec<String>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// Id of the picture of all selected limits.
pub(crate) const LIMITS: &str = "limits";
const RATING: &str = "rating/";
const LIMIT: &str = "limit/";

impl OfferedPicture {
    /// The offer of a picture, by its id.
    pub fn new(id: String, title: String, about: String) -> Self {
        Self { section: Self::section_of(&id), id, title, about }
    }

    /// Id of the picture of a rating, by its [`RatingSeries::id`](crate::RatingSeries::id).
    pub fn of_rating(rating: &str) -> String {
        format!("{RATING}{rating}")
    }

    /// Id of the picture of a limit, by its [`LimitCounts::id`](crate::LimitCounts::id).
    pub fn of_limit(limit: &str) -> String {
        format!("{LIMIT}{limit}")
    }

    /// The section whose words a picture stands for, by the id of the picture.
    pub(crate) fn section_of(id: &str) -> SummarySection {
        match id {
            "roles" => SummarySection::BetweenRoles,
            "weighed" | "obstacles" => SummarySection::Weighed,
            "conditions" => SummarySection::Workplace,
            _ if Self::is_of_limits(id) => SummarySection::Limits,
            _ if Self::stands_for_words(id) => SummarySection::HowIAm,
            _ => SummarySection::OtherNotes,
        }
    }

    /// Returns true if the picture takes the place of a rating or a limit in words.
    pub(crate) fn stands_for_words(id: &str) -> bool {
        Self::is_of_limits(id) || id.starts_with(RATING)
    }

    /// Returns true if the picture is one of limits.
    fn is_of_limits(id: &str) -> bool {
        id == LIMITS || id.starts_with(LIMIT)
    }
}

impl Selection {
    /// Returns true if a rating is selected, and shown as a picture.
    pub fn has_rating_as_picture(&self, rating: &str) -> bool {
        self.ratings.iter().any(|id| id == rating) && self.has_picture(&OfferedPicture::of_rating(rating))
    }

    /// Returns true if a limit is selected, and shown as a picture.
    pub fn has_limit_as_picture(&self, limit: &str) -> bool {
        self.limits.iter().any(|id| id == limit) && self.has_picture(&OfferedPicture::of_limit(limit))
    }

    /// Returns true if the picture with this id is selected.
    pub fn has_picture(&self, id: &str) -> bool {
        self.pictures.iter().any(|one| one == id)
    }

    /// Returns true if pictures of ratings have numbers: not for readers who may have a say over the
    /// person's job.
    pub fn has_numbers_in_pictures(&self) -> bool {
        !self.recipient.is_some_and(Recipient::may_have_a_say_over_the_job)
    }
}
