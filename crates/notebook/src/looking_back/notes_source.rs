//! The notes that *Looking back* shows: the person's own, or made-up ones.

use journal::{JobLine, SeriesKey, Store};
use serde::Deserialize;

use crate::error::Result;
use crate::looking_back::choices::StretchChoices;
use crate::looking_back::gathered::GatheredView;
use crate::looking_back::part_view::PartView;
use crate::looking_back::ratings::drift::DriftView;
use crate::looking_back::ratings::view::RatingsView;
use crate::looking_back::stretch::Stretch;
use crate::notebook::Notebook;

/// Whose notes are looked back at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum NotesSource {
    /// The person's own.
    #[default]
    Own,
    /// Made-up ones.
    MadeUp,
}

/// Everything that can be looked back at, in the person's own notes and in made-up ones alike. All
/// of it only reads.
pub trait LookingBack {
    /// The stretches of time that can be chosen.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::stretch_choices`].
    fn stretch_choices(&mut self) -> Result<StretchChoices>;

    /// Self-ratings of a stretch.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::ratings`].
    fn ratings(&mut self, series: Option<&SeriesKey>, stretch: Stretch) -> Result<RatingsView>;

    /// The drift of self-ratings.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::rating_drift`].
    fn rating_drift(&mut self, series: &SeriesKey, stretch: Stretch) -> Result<Vec<DriftView>>;

    /// Limits of a stretch.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::limits_over_time`].
    fn limits_over_time(&mut self, stretch: Stretch) -> Result<PartView>;

    /// Roles of a stretch.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::roles_over_time`].
    fn roles_over_time(&mut self, stretch: Stretch) -> Result<PartView>;

    /// The weight of a stretch, and its obstacles.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::weighed_over_time`].
    fn weighed_over_time(&mut self, stretch: Stretch) -> Result<PartView>;

    /// Place and conditions of a stretch.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::conditions_over_time`].
    fn conditions_over_time(&mut self, stretch: Stretch) -> Result<PartView>;

    /// Everything that is gathered from a stretch.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::gathered`].
    fn gathered(&mut self, stretch: Stretch) -> Result<GatheredView>;

    /// Lines for a job description.
    ///
    /// # Errors
    ///
    /// Those of [`journal::Journal::job_lines`].
    fn job_lines(&mut self) -> Result<Vec<JobLine>>;
}

impl<S: Store> LookingBack for Notebook<'_, S> {
    fn stretch_choices(&mut self) -> Result<StretchChoices> {
        Notebook::stretch_choices(self)
    }

    fn ratings(&mut self, series: Option<&SeriesKey>, stretch: Stretch) -> Result<RatingsView> {
        Notebook::ratings(self, series, stretch)
    }

    fn rating_drift(&mut self, series: &SeriesKey, stretch: Stretch) -> Result<Vec<DriftView>> {
        Notebook::rating_drift(self, series, stretch)
    }

    fn limits_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        Notebook::limits_over_time(self, stretch)
    }

    fn roles_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        Notebook::roles_over_time(self, stretch)
    }

    fn weighed_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        Notebook::weighed_over_time(self, stretch)
    }

    fn conditions_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        Notebook::conditions_over_time(self, stretch)
    }

    fn gathered(&mut self, stretch: Stretch) -> Result<GatheredView> {
        Notebook::gathered(self, stretch)
    }

    fn job_lines(&mut self) -> Result<Vec<JobLine>> {
        Ok(self.journal.job_lines()?)
    }
}
