//! Pictures for a summary of what was chosen in notes: roles, what weighed, conditions.

use journal::Store;
use summary::Picture;

use crate::error::Result;
use crate::looking_back::part_view::PartView;
use crate::looking_back::stretch::StretchDays;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;
use crate::summaries::pictures::drawn::on_page;

const ROLES: &str = "roles";
const WEIGHED: &str = "weighed";
const OBSTACLES: &str = "obstacles";
const CONDITIONS: &str = "conditions";

impl<S: Store> Notebook<'_, S> {
    /// The pictures that are `wanted` by their id, of those that there is something to see in.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts);
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(super) fn part_pictures(
        &mut self,
        days: &StretchDays,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Picture>> {
        let mut pictures = Vec::new();
        if wanted(ROLES) {
            let PartView { charts, sentence, note, .. } = self.roles_in(days)?;
            pictures.extend(
                charts
                    .into_iter()
                    .map(|chart| on_page(ROLES.to_owned(), chart, sentence.clone(), note.clone())),
            );
        }
        if wanted(WEIGHED) || wanted(OBSTACLES) {
            let weight = Words::of(self.language).get("weighed-title")?;
            let PartView { charts, sentence, note, .. } = self.weighed_in(days)?;
            for chart in charts {
                // The first one needs words for its dots more than the number of notes.
                let (id, said) = if chart.title == weight {
                    (WEIGHED, note.clone().unwrap_or_default())
                } else {
                    (OBSTACLES, sentence.clone())
                };
                if wanted(id) {
                    pictures.push(on_page(id.to_owned(), chart, said, None));
                }
            }
        }
        if wanted(CONDITIONS) {
            let PartView { charts, sentence, note, .. } = self.conditions_in(days)?;
            pictures.extend(
                charts
                    .into_iter()
                    .map(|chart| on_page(CONDITIONS.to_owned(), chart, sentence.clone(), note.clone())),
            );
        }
        Ok(pictures)
    }
}
