//! Another state of the same notebook compared with this one: notes are taken back one by one, or all
//! that is missing at once.
//!
//! Two states may have given the same id to different entries, and one may have lost ids that it gave
//! again. So ids only hint: what makes two entries one is a text that both have had, on the same form
//! and from the same day. The rule is in `docs/adr/0088`.

mod bring;
pub(crate) mod comparison;
mod drafts;
mod fingerprint;
mod history;
mod limit_rows;
mod limits;
mod matching;
pub(crate) mod merge_all;
mod period_ids;
mod period_row;
mod periods;
mod recipient_keys;
mod records;
mod sessions;
pub(crate) mod take_back;
