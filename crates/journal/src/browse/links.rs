//! Links between entries.

use serde::Serialize;

use crate::entries::content::{Content, FROM};
use crate::entries::entry::EntryCard;
use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

/// Entries that an entry is linked to, without those that are deleted, in the bin or damaged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Links {
    /// The entry that led to it.
    pub from: Option<EntryCard>,
    /// Entries that it led to, the earliest first.
    pub led_to: Vec<EntryCard>,
}

impl<S: Store> Journal<S> {
    /// Links of the entry `id` with the content `content`.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn links(&mut self, id: EntryId, content: &Content) -> Result<Links> {
        let read = "SELECT entry FROM chosen WHERE field = ?1 AND code = ?2 ORDER BY entry";
        let led_to = read_or(&mut self.store, Vec::new(), |db| {
            let mut read = db.prepare_cached(read)?;
            read.query_map((FROM, id.0.to_string()), |row| row.get("entry"))?.collect()
        })?;
        let mut there = |ids: Vec<EntryId>| -> Result<Vec<EntryCard>> {
            let (cards, _) = self.read_cards(ids)?;
            Ok(cards.into_iter().filter(|card| card.binned_on.is_none() && card.id != id).collect())
        };
        Ok(Links { from: there(content.from.into_iter().collect())?.pop(), led_to: there(led_to)? })
    }
}
