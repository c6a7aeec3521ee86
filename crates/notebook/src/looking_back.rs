//! Looking back: entries of a stretch of time, as something to see.

mod buckets;
pub(crate) mod choices;
pub(crate) mod conditions;
pub(crate) mod gathered;
pub(crate) mod limits;
pub(crate) mod made_up;
pub(crate) mod notes_source;
pub(crate) mod part_view;
pub(crate) mod ratings;
pub(crate) mod roles;
pub(crate) mod stretch;
mod timeline;
pub(crate) mod weighed;
pub(crate) mod words;
