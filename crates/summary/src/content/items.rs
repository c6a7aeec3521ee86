//! Everything beside entries, ratings and limits that a page can have, by its source.

mod agenda;
mod counted;
pub(crate) mod fixed;
pub(crate) mod scope;
mod sessions;
mod workplace;

use journal::{CountedLimit, Journal, Store};

use crate::content::items::scope::Scope;
use crate::content::section_item::SectionItem;
use crate::error::Result;

/// Everything beside entries, ratings and limits that a page can have, by section. `limits` are counted
/// over its time.
///
/// # Errors
///
/// [`crate::Error::Journal`] if the journal cannot be read; [`crate::Error::Template`] if a text is
/// broken.
pub(crate) fn section_items<S: Store>(
    journal: &mut Journal<S>,
    scope: Scope<'_>,
    limits: &[CountedLimit],
) -> Result<Vec<SectionItem>> {
    let mut items = agenda::items(journal, scope)?;
    items.extend(sessions::items(journal, scope)?);
    items.extend(fixed::items(journal, scope)?);
    items.extend(workplace::items(journal, scope)?);
    items.extend(counted::items(journal, scope, limits)?);
    items.retain(|item| item.section.is_for(scope.recipient));
    items.sort_by_key(|item| item.section);
    Ok(items)
}
