//! Which rows there are, in a notebook that may be damaged.

use crate::entries::entry::EntryCard;
use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

impl<S: Store> Journal<S> {
    /// What a list says of each entry of `ids`, in their order, and how many cannot be read.
    pub(crate) fn read_cards(&mut self, ids: Vec<EntryId>) -> Result<(Vec<EntryCard>, u32)> {
        self.read_all_readable(ids, Self::card)
    }

    /// Every entry outside the bin that can be read, the latest first, and how many cannot. Slow: this is the way when the
    /// lists of entries are damaged.
    pub(crate) fn scan_cards(&mut self) -> Result<(Vec<EntryCard>, u32)> {
        let ids = self.every_row_id("entry")?;
        let (mut cards, unreadable) = self.read_all_readable(ids, |journal, id| journal.card(EntryId(id)))?;
        cards.retain(|card| card.binned_on.is_none());
        cards.sort_by_key(|card| std::cmp::Reverse((card.date.on, card.id)));
        Ok((cards, unreadable))
    }
}
