//! Reading, drafting and saving entries.

pub(crate) mod compare;
mod drafts;
mod recurring_factor;
pub(crate) mod save;
pub(crate) mod support_messages;
pub(crate) mod view;
