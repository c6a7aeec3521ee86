//! Reads the rows of a table that may be damaged, each by itself.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params_from_iter};

use crate::error::Result;
use crate::salvage::tables::{Key, Table};
use crate::storage::store::Store;

/// Most ids that are tried one by one where a table cannot be listed.
const MAX_TRIED: i64 = 1 << 24;

/// The fate of a row that was read.
pub(super) enum Found {
    Kept,
    /// It belongs to a row that cannot be read, or does not fit its table.
    Dropped,
}

/// Rows that were read.
#[derive(Default)]
pub(super) struct ReadRows {
    pub(super) kept: u32,
    pub(super) lost: LostKeys,
}

/// Rows that could not be read.
#[derive(Default)]
pub(super) struct LostKeys {
    /// Ids of rows that are known to be there, or that may have been.
    pub(super) ids: Vec<i64>,
    /// Rows that were read and could not be kept.
    dropped: u32,
    /// True if some of `ids` may have been removed long before.
    is_uncertain: bool,
    /// True if there may have been more rows than are known.
    may_be_more: bool,
}

impl LostKeys {
    pub(super) fn known(&self) -> u32 {
        u32::try_from(self.ids.len()).unwrap_or(u32::MAX).saturating_add(self.dropped)
    }

    pub(super) fn is_uncertain(&self) -> bool {
        self.is_uncertain
    }

    pub(super) fn may_be_more(&self) -> bool {
        self.may_be_more
    }
}

/// Reads every row that can be read and gives it to `keep`.
///
/// # Errors
///
/// [`crate::Error::Vault`] if the database cannot be opened again after damage, and those of `keep`.
pub(super) fn each<S: Store>(
    store: &mut S,
    table: &Table,
    mut keep: impl FnMut(Vec<Value>) -> Result<Found>,
) -> Result<ReadRows> {
    let mut read = ReadRows::default();
    let mut take = |read: &mut ReadRows, row: Vec<Value>| -> Result<()> {
        match keep(row)? {
            Found::Kept => read.kept += 1,
            Found::Dropped => read.lost.dropped += 1,
        }
        Ok(())
    };
    match &table.key {
        Key::Id(id) => {
            let Some((ids, is_listed)) = ids(store, table, id)? else {
                // As far as can be read: nobody knows where they ended.
                let keys = std::slice::from_ref(id);
                read.lost.may_be_more = walk(store, table, keys, |row| take(&mut read, row))?;
                return Ok(read);
            };
            let select = format!("SELECT {} FROM {} WHERE {id} = ?1", table.columns.join(", "), table.name);
            for id in ids {
                match row(store, table.columns.len(), &select, &[Value::Integer(id)])? {
                    Some(Some(row)) => take(&mut read, row)?,
                    // Removed long before.
                    Some(None) if !is_listed => {}
                    // An index that knows of it, or a page, says that there was one.
                    Some(None) | None => {
                        read.lost.ids.push(id);
                        read.lost.is_uncertain |= !is_listed;
                    }
                }
            }
        }
        Key::Columns(keys) => {
            read.lost.may_be_more = walk(store, table, keys, |row| take(&mut read, row))?;
        }
    }
    Ok(read)
}

/// Ids of the rows, in order, and true if these are all: from the table, or an index that is whole. Or
/// else every id that was ever given, to be tried one by one. `None` if not even the last is known.
fn ids<S: Store>(store: &mut S, table: &Table, id: &str) -> Result<Option<(Vec<i64>, bool)>> {
    let by_index = table.indexes.iter().map(|index| format!("INDEXED BY {index}"));
    for source in std::iter::once("NOT INDEXED".to_owned()).chain(by_index) {
        let list = format!("SELECT {id} FROM {} {source} ORDER BY {id}", table.name);
        let listed = store.read_piece(|db| {
            db.prepare(&list)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()
        });
        match listed {
            Err(vault::Error::DatabaseDamaged { .. }) => {}
            listed => return Ok(Some((listed?, true))),
        }
    }
    let given = format!("SELECT seq FROM sqlite_sequence WHERE name = '{}'", table.name);
    let highest = format!("SELECT max({id}) FROM {}", table.name);
    let mut last = None;
    for read in [given, highest] {
        let read = store.read_piece(|db| db.query_row(&read, [], |row| row.get::<_, Option<i64>>(0)));
        last = last.max(read.ok().flatten());
    }
    Ok(last.map(|last| ((1..=last.min(MAX_TRIED)).collect(), false)))
}

/// Reads a table in the order of `keys` from its beginning and from its end, as far as each way goes. Returns
/// true if they did not meet.
fn walk<S: Store>(
    store: &mut S,
    table: &Table,
    keys: &[String],
    mut take: impl FnMut(Vec<Value>) -> Result<()>,
) -> Result<bool> {
    let width = table.columns.len();
    let (columns, key) = (table.columns.join(", "), keys.join(", "));
    let marks = vec!["?"; keys.len()].join(", ");
    let mut ends: [Option<Vec<Value>>; 2] = [None, None];
    for (way, (beyond, order)) in [(">", "ASC"), ("<", "DESC")].into_iter().enumerate() {
        let order = keys.iter().map(|key| format!("{key} {order}")).collect::<Vec<_>>().join(", ");
        loop {
            let mut conditions = Vec::new();
            let mut bound: Vec<Value> = Vec::new();
            for (end, beyond) in [(way, beyond), (1 - way, if beyond == ">" { "<" } else { ">" })] {
                if let Some(Some(end)) = ends.get(end) {
                    conditions.push(format!("({key}) {beyond} ({marks})"));
                    bound.extend(end.iter().cloned());
                }
            }
            let condition = if conditions.is_empty() {
                String::new()
            } else {
                format!("WHERE {}", conditions.join(" AND "))
            };
            let next =
                format!("SELECT {columns}, {key} FROM {} {condition} ORDER BY {order} LIMIT 1", table.name);
            match row(store, width + keys.len(), &next, &bound)? {
                Some(Some(mut row)) => {
                    let key = row.split_off(width);
                    if let Some(end) = ends.get_mut(way) {
                        *end = Some(key);
                    }
                    take(row)?;
                }
                Some(None) => return Ok(false),
                None => break,
            }
        }
    }
    Ok(true)
}

/// The row of `width` values that `select` finds, if there is one; `None` if a page on the way to it
/// is damaged. It is read once more then: a drive can fail to read what it gives the next time.
fn row<S: Store>(
    store: &mut S,
    width: usize,
    select: &str,
    bound: &[Value],
) -> Result<Option<Option<Vec<Value>>>> {
    match row_once(store, width, select, bound)? {
        None => row_once(store, width, select, bound),
        read => Ok(read),
    }
}

fn row_once<S: Store>(
    store: &mut S,
    width: usize,
    select: &str,
    bound: &[Value],
) -> Result<Option<Option<Vec<Value>>>> {
    let read = store.read_piece(|db| {
        let values = |row: &rusqlite::Row<'_>| (0..width).map(|nth| row.get(nth)).collect();
        db.prepare_cached(select)?.query_row(params_from_iter(bound), values).optional()
    });
    match read {
        Err(vault::Error::DatabaseDamaged { .. }) => Ok(None),
        row => Ok(Some(row?)),
    }
}
