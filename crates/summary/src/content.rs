//! Content of a summary: what a period offers, and what a person selected of it.

pub(crate) mod available;
pub(crate) mod collect;
pub(crate) mod document_texts;
pub(crate) mod entry_parts;
pub(crate) mod foreign_ratings;
pub(crate) mod items;
pub(crate) mod limit_counts;
pub(crate) mod page_languages;
pub(crate) mod pictures;
pub(crate) mod rating_positions;
pub(crate) mod rating_series;
pub(crate) mod section;
pub(crate) mod section_item;
pub(crate) mod selection;
