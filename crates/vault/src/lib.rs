//! The encrypted notebook file: a passphrase, key slots, and a database in which every page is
//! encrypted and authenticated. It knows nothing of journaling.
//!
//! ```text
//! <data folder>/                      0700
//!   gate.json                         language, appearance, text size: readable without a key
//!   vault/
//!     header.json  header.copy.json   the key slots, twice
//!     journal-0001.db                 SQLCipher 4: every page encrypted and authenticated
//!     LOCK                            held while the notebook is open; names the database's file
//!   backups/2026-11-29/               a complete vault without its LOCK, and papers
//! ```
//!
//! The order to read it in:
//!
//! 1. [`Passphrase`] and [`RecoveryPhrase`] are what a person knows.
//! 2. A key slot (`key_slot.rs`) is an [age](https://age-encryption.org/v1) file that gives the
//!    data key to whoever knows one of them.
//! 3. The header (`header.rs`, `header_copies.rs`) holds the slots, twice on disk.
//! 4. The data key opens the database (`database.rs`), a SQLCipher 4 file.
//! 5. [`create()`], [`unlock()`] and the methods of [`Vault`] are the operations.
//!
//! Rules:
//!
//! - Creating happens in `.creating/`, under a lock, and ends with one rename: there is a whole
//!   vault or none.
//! - Unlocking takes the lock, opens the slot, opens the database, checks every page, and only then
//!   repairs what can be repaired. A wrong passphrase writes nothing.
//! - Of two whole headers the higher generation counts. Both new copies are complete on the drive
//!   before either takes its name, so a full drive changes nothing. Two headers of one generation
//!   that differ (two machines, merged folders) are left for a person.
//! - Rotating the key copies the database page by page under a new key into a new file, checks it,
//!   and then writes the header: that write is the commit. The header records which file was
//!   retired; only that file is ever removed, only while both copies of the header say so, and then
//!   the record goes too.
//! - The database remembers its header (`header_record.rs`). An older header or an older database
//!   that was put back is an error of its own, before anything is written.
//! - A backup is a complete vault in a folder of its own, built under another name and renamed when
//!   it is checked. It is copied by a second connection that only reads; a copy during which
//!   anything was written is thrown away.
//! - Everything is written through [`Vault::transact`] or [`Vault::write`], which make sure that the
//!   file is still the one that was opened. Text that cannot be saved can go into an emergency file.
//! - Everything is read through [`Vault::read_piece`]: after one bad page SQLCipher hands out
//!   zeroes for every page, mostly but not always with an error.
//!
//! No cryptography is invented here: the formats are age and SQLCipher, and both can be opened
//! without this crate.

mod age_header;
mod backup;
mod contents;
mod create;
mod data_key;
mod database;
mod emergency_file;
mod error;
mod files;
mod folder;
mod header;
mod header_copies;
mod key_slot;
mod repair;
mod restore;
mod rotate_key;
mod secrets;
mod states;
mod unlock;
mod vault;
mod write;

pub use age_header::{has_readable_header, has_strict_work_factor, is_sealed_to_key};
pub use backup::listing::{FoundBackup, OpensWith, backups_in, clear_unfinished};
pub use backup::name::{BackupName, NotABackupName};
pub use backup::papers::{PAPERS, Papers};
pub use backup::write::{BackupToWrite, CopiedBackup};
pub use contents::presence::Presence;
pub use contents::removal::{RemovalLock, VaultContents, is_emergency_file_of, remove_file, remove_key_file};
pub use create::create;
pub use database::header_record::{Rollback, TABLE as HEADER_TABLE};
pub use database::integrity_check::{Health, TABLE as HEALTH_TABLE};
pub use database::{SETTINGS, damaged_pages};
pub use emergency_file::is_emergency_file;
pub use error::{Error, Result};
pub use files::atomic_file::{fill_new, write_atomically, write_new, write_new_with};
pub use files::file_rights::FileRights;
pub use folder::{DATABASE_OF_A_NEW_VAULT, HEADER, HEADER_COPY, LOCK, VaultFolder, create_private, is_lock};
pub use repair::Repair;
pub use restore::kept_aside::KeptAside;
pub use restore::new_database::NewDatabase;
pub use restore::waiting::UnfinishedRestore;
pub use restore::{PreparedRestore, Restored, restore};
pub use rusqlite;
pub use secrets::generated_phrase::{
    PhraseForm, SUGGESTED_WORDS, below_ten_thousand, generate_phrase, normalize,
};
pub use secrets::passphrase::{MAX_PASSPHRASE_CHARS, NewPassphrase, Passphrase, each_once};
pub use secrets::recovery_phrase::RecoveryPhrase;
pub use secrets::strength::Strength;
pub use secrets::typed_phrase::{understood, unlisted_words};
pub use secrets::word_list::WordList;
pub use secrets::work_factor::{WEAK_FACTOR_BUILT_IN, WorkFactor};
pub use states::open_other::VaultKey;
pub use states::state_file::StateFile;
pub use unlock::{Secret, unlock, unlock_as_it_is, unlock_read_only};
pub use vault::{Access, OpenedWith, Vault};
