//! Reading, drafting and saving entries.

mod drafts;
pub(crate) mod save;
pub(crate) mod view;
