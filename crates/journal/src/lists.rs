//! Which rows there are, in a notebook that may be damaged.

use crate::tables::Store;
use crate::{EntryCard, EntryId, Journal, Result};

impl<S: Store> Journal<S> {
    /// The ids that `select` gives; where a page on its way is damaged, every id that was ever given in `table`, newest
    /// first, to be tried one by one.
    pub(crate) fn ids(&mut self, table: &str, select: &str) -> Result<Vec<i64>> {
        let ids = self.tables.read_piece(|db| {
            db.prepare_cached(select)?
                .query_map([], |row| row.get("id"))?
                .collect::<rusqlite::Result<Vec<i64>>>()
        });
        match ids {
            Err(vault::Error::DatabaseDamaged { .. }) => self.every_id(table),
            ids => Ok(ids?),
        }
    }

    fn every_id(&mut self, table: &str) -> Result<Vec<i64>> {
        let given = "SELECT seq FROM sqlite_sequence WHERE name = ?1";
        let last =
            match self.tables.read_piece(|db| db.query_row(given, [table], |row| row.get::<_, i64>("seq"))) {
                Err(vault::Error::Database(rusqlite::Error::QueryReturnedNoRows)) => 0,
                Err(vault::Error::DatabaseDamaged { .. }) => {
                    let highest = format!("SELECT ifnull(max(id), 0) AS highest FROM {table}");
                    match self.tables.read_piece(|db| db.query_row(&highest, [], |row| row.get("highest"))) {
                        // Nobody knows how many there were. Trying the first shows that something is missing.
                        Err(vault::Error::DatabaseDamaged { .. }) => 1,
                        highest => highest?,
                    }
                }
                last => last?,
            };
        Ok((1..=last).rev().collect())
    }

    /// What a list says of each entry of `ids`, in their order, and how many cannot be read.
    pub(crate) fn cards(&mut self, ids: Vec<EntryId>) -> Result<(Vec<EntryCard>, u32)> {
        let (mut cards, mut unreadable) = (Vec::new(), 0);
        for id in ids {
            match self.card(id) {
                Ok(card) => cards.extend(card),
                Err(error) if error.is_of_one_piece() => unreadable += 1,
                Err(error) => return Err(error),
            }
        }
        Ok((cards, unreadable))
    }

    /// Every entry outside the bin that can be read, the latest first, and how many cannot. Slow: this is the way when the
    /// lists of entries are damaged.
    pub(crate) fn cards_one_by_one(&mut self) -> Result<(Vec<EntryCard>, u32)> {
        let (mut cards, mut unreadable) = (Vec::new(), 0);
        for id in self.every_id("entry")? {
            match self.card(EntryId(id)) {
                Ok(Some(card)) if card.binned_on.is_none() => cards.push(card),
                Ok(_) => {}
                Err(error) if error.is_of_one_piece() => unreadable += 1,
                Err(error) => return Err(error),
            }
        }
        cards.sort_by_key(|card| std::cmp::Reverse((card.date.on, card.id)));
        Ok((cards, unreadable))
    }
}
