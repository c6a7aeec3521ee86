//! Which rows there are, in a notebook that may be damaged.

use crate::entries::entry::EntryCard;
use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

impl<S: Store> Journal<S> {
    /// What a list says of each entry of `ids`, in their order, and how many cannot be read.
    pub(crate) fn read_cards(&mut self, ids: Vec<EntryId>) -> Result<(Vec<EntryCard>, u32)> {
        let (mut cards, mut unreadable) = (Vec::new(), 0);
        for id in ids {
            match self.card(id) {
                Ok(card) => cards.extend(card),
                Err(error) if error.affects_one_record() => unreadable += 1,
                Err(error) => return Err(error),
            }
        }
        Ok((cards, unreadable))
    }

    /// Every entry outside the bin that can be read, the latest first, and how many cannot. Slow: this is the way when the
    /// lists of entries are damaged.
    pub(crate) fn scan_cards(&mut self) -> Result<(Vec<EntryCard>, u32)> {
        let (mut cards, mut unreadable) = (Vec::new(), 0);
        for id in self.every_row_id("entry")? {
            match self.card(EntryId(id)) {
                Ok(Some(card)) if card.binned_on.is_none() => cards.push(card),
                Ok(_) => {}
                Err(error) if error.affects_one_record() => unreadable += 1,
                Err(error) => return Err(error),
            }
        }
        cards.sort_by_key(|card| std::cmp::Reverse((card.date.on, card.id)));
        Ok((cards, unreadable))
    }
}
