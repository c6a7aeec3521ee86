//! Keys of another state that pages are sealed to. The same text is one key: of two names for it
//! both stay.

use rusqlite::Connection;

use crate::error::Result;
use crate::storage::journal::Journal;
use crate::storage::store::Store;
use crate::supervision::brought::MAX_LABEL_BYTES;
use crate::supervision::recipient_keys::{StoredKey, bring};

/// Keys of another state that are not here, or not by that name.
///
/// # Errors
///
/// [`crate::Error::Vault`] if one of the databases cannot be read.
pub(super) fn missing<S: Store, T: Store>(
    here: &mut Journal<S>,
    other: &mut Journal<T>,
) -> Result<Vec<StoredKey>> {
    let known = here.recipient_keys()?;
    let has_name = |own: &StoredKey, key: &StoredKey| {
        own.label.contains(&key.label) || own.label.len() + key.label.len() + " / ".len() > MAX_LABEL_BYTES
    };
    let is_here =
        |key: &StoredKey| known.iter().any(|own| own.public_key == key.public_key && has_name(own, key));
    Ok(other.recipient_keys()?.into_iter().filter(|key| !is_here(key)).collect())
}

/// Inserts the keys, or adds their names.
///
/// # Errors
///
/// [`crate::Error::Vault`] if the database cannot be written.
pub(super) fn insert(db: &Connection, keys: &[StoredKey]) -> Result<()> {
    for key in keys {
        bring(db, None, key)?;
    }
    Ok(())
}
