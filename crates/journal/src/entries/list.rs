//! Lists entries, falling back to a scan of all ids when the table is damaged.

use crate::entries::entry::EntryCard;
use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

impl<S: Store> Journal<S> {
    /// Cards of the entries `ids`, in their order, and the number of unreadable ones.
    pub(crate) fn read_cards(&mut self, ids: Vec<EntryId>) -> Result<(Vec<EntryCard>, u32)> {
        self.read_all_readable(ids, Self::card)
    }

    /// Cards of all readable entries outside the bin, the latest first, and the number of
    /// unreadable ones. Slow: only for damaged tables.
    pub(crate) fn scan_cards(&mut self) -> Result<(Vec<EntryCard>, u32)> {
        let ids = self.every_row_id("entry")?;
        let (mut cards, unreadable) = self.read_all_readable(ids, |journal, id| journal.card(EntryId(id)))?;
        cards.retain(|card| card.binned_on.is_none());
        cards.sort_by_key(|card| std::cmp::Reverse((card.date.on, card.id)));
        Ok((cards, unreadable))
    }
}
