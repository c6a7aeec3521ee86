//! Reading, drafting and saving entries.

mod drafts;
mod recurring_factor;
pub(crate) mod save;
pub(crate) mod support_messages;
pub(crate) mod view;
