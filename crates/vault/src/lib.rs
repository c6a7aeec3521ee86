//! The locked box: a passphrase, key slots, and a database in which every page is encrypted and authenticated.
//!
//! It knows nothing of journaling. The order of things is short enough to be read in one sitting:
//!
//! 1. [`Passphrase`] and [`RecoveryPhrase`] are what a person knows.
//! 2. A slot (`slot.rs`) is an [age](https://age-encryption.org/v1) file that gives the data key to whoever knows one of them.
//! 3. The header (`header.rs`, `header_file.rs`) holds the slots, twice on disk.
//! 4. The data key opens the database (`database.rs`), a SQLCipher 4 file.
//! 5. [`create`], [`unlock`] and the methods of [`Vault`] are the verbs.
//!
//! No cryptography is invented here: the formats are age and SQLCipher, and both can be opened without this crate.

mod age_header;
mod create;
mod data_key;
mod database;
mod error;
mod files;
mod folder;
mod header;
mod header_file;
mod health;
mod lock_file;
mod passphrase;
mod phrase;
mod renew_key;
mod slot;
mod strength;
mod unlock;
mod vault;
mod work_factor;

pub use age_header::has_readable_header;
pub use create::create;
pub use database::SETTINGS;
pub use error::{Error, Result};
pub use files::write_atomically;
pub use folder::{DATABASE_OF_A_NEW_VAULT, HEADER, HEADER_COPY, LOCK, Presence, VaultFolder};
pub use health::Health;
pub use passphrase::{MAX_PASSPHRASE_BYTES, NewPassphrase, Passphrase};
pub use phrase::{
    RECOVERY_WORDS, RecoveryPhrase, SUGGESTED_WORDS, generate_passphrase, is_separator, normalize,
};
pub use rusqlite;
pub use strength::Strength;
pub use unlock::{Secret, unlock, unlock_read_only};
pub use vault::{Access, OpenedWith, Repair, Vault};
pub use work_factor::{WEAK_FACTOR_BUILT_IN, WorkFactor};
