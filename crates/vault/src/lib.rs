//! An encrypted vault: a passphrase, key slots, and a database in which every page is encrypted and
//! authenticated.
//!
//! It knows nothing of journaling.
//!
//! 1. [`Passphrase`] and [`RecoveryPhrase`] are the secrets that a person knows.
//! 2. A slot (`key_slot.rs`) is an [age](https://age-encryption.org/v1) file with the data key,
//!    encrypted to one of them.
//! 3. The header (`header.rs`, `header_copies.rs`) holds the slots, twice on disk.
//! 4. The data key (`data_key.rs`) opens the database (`database.rs`), a SQLCipher 4 file.
//! 5. [`create()`], [`unlock()`] and the methods of [`Vault`] are the operations.
//!
//! No cryptography is invented here: the formats are age and SQLCipher, and both can be opened
//! without this crate.

mod age_header;
mod create;
mod data_key;
mod database;
mod error;
mod files;
mod folder;
mod header;
mod header_copies;
mod integrity_check;
mod key_slot;
mod passphrase;
mod presence;
mod repair;
mod rotate_key;
mod strength;
mod unlock;
mod vault;
mod word_phrase;
mod work_factor;

pub use age_header::has_readable_header;
pub use create::create;
pub use database::SETTINGS;
pub use error::{Error, Result};
pub use files::atomic_file::{write_atomically, write_new};
pub use folder::{DATABASE_OF_A_NEW_VAULT, HEADER, HEADER_COPY, LOCK, VaultFolder};
pub use integrity_check::Health;
pub use passphrase::{MAX_PASSPHRASE_CHARS, NewPassphrase, Passphrase};
pub use presence::Presence;
pub use repair::Repair;
pub use rusqlite;
pub use strength::Strength;
pub use unlock::{Secret, unlock, unlock_read_only};
pub use vault::{Access, OpenedWith, Vault};
pub use word_phrase::{
    RECOVERY_WORDS, RecoveryPhrase, SUGGESTED_WORDS, generate_passphrase, is_separator, normalize,
};
pub use work_factor::{WEAK_FACTOR_BUILT_IN, WorkFactor};
