//! What led to an entry, and what it led to.

use serde::Serialize;

use crate::content::FROM;
use crate::tables::{Store, read_or};
use crate::{Content, EntryCard, EntryId, Journal, Result};

/// The entries that an entry is linked to. What is gone, in the bin or damaged is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Links {
    /// The one that led to it.
    pub from: Option<EntryCard>,
    /// Those that it led to, the earliest first.
    pub led_to: Vec<EntryCard>,
}

impl<S: Store> Journal<S> {
    /// What led to the entry `id`, which says `content`, and what it led to.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn links(&mut self, id: EntryId, content: &Content) -> Result<Links> {
        let read = "SELECT entry FROM chosen WHERE field = ?1 AND code = ?2 ORDER BY entry";
        let led_to = read_or(&mut self.tables, Vec::new(), |db| {
            let mut read = db.prepare_cached(read)?;
            read.query_map((FROM, id.0.to_string()), |row| row.get("entry"))?.collect()
        })?;
        let mut there = |ids: Vec<EntryId>| -> Result<Vec<EntryCard>> {
            let (cards, _) = self.cards(ids)?;
            Ok(cards.into_iter().filter(|card| card.binned_on.is_none() && card.id != id).collect())
        };
        Ok(Links { from: there(content.from.into_iter().collect())?.pop(), led_to: there(led_to)? })
    }
}
