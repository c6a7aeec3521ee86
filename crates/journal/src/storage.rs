//! The database behind an open notebook: schema, transactions, generic access to rows.

pub(crate) mod clock_guard;
pub(crate) mod extent;
pub(crate) mod journal;
pub(crate) mod known_schema;
pub(crate) mod memory_store;
pub(crate) mod records;
pub(crate) mod schema;
pub(crate) mod store;
pub(crate) mod summary_draft_texts;
pub(crate) mod vacuum;
pub(crate) mod vocabulary;
