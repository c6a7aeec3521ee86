//! Errors of the vault.

use std::io;
use std::path::Path;

/// Result of a vault operation.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Reason why a vault operation failed. Each variant has its own text and its own next step in the
/// window, so two problems share a variant only if a person would do the same about both.
///
/// No error ever leads to a file being deleted, moved or created anew.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no vault in this folder.
    #[error("there is no vault in this folder")]
    NoVault,
    /// A vault cannot be created, because there is one or a part of one.
    #[error("there is a vault in this folder already")]
    VaultExists,

    /// The folder holds a database and neither copy of the header.
    #[error("both copies of the header are missing")]
    HeaderMissing,
    /// Both copies of the header have a wrong checksum.
    #[error("both copies of the header are damaged")]
    HeaderDamaged,
    /// The header is undamaged, but a slot or a copy in it comes from elsewhere.
    #[error("the header holds something that does not belong to this vault")]
    HeaderChanged,
    /// The header requires a newer reader.
    #[error("the vault was written by a newer version (needs a reader of {min_reader}, this is {known})")]
    TooNew {
        /// Reader version that the header requires.
        min_reader: u32,
        /// Newest version that this release reads.
        known: u32,
    },

    /// The passphrase does not open its slot.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// Ten words of the list that do not open the recovery slot.
    #[error("these recovery words do not open this vault")]
    WrongRecoveryWords,
    /// The words are not ten, or one is not on the list.
    #[error("not a recovery phrase")]
    WordsNotKnown,
    /// There is no recovery slot: none was made, or a key rotation removed it.
    #[error("this vault has no recovery phrase")]
    NoRecoverySlot,
    /// There is a key slot of a kind that this version does not know: changing one secret would leave
    /// it in force, unseen.
    #[error("this vault has a key slot of an unknown kind")]
    UnknownKeySlot,
    /// The new passphrase could be guessed.
    #[error("the passphrase is too easily guessed")]
    TooWeak,
    /// The passphrase has more than [`MAX_PASSPHRASE_CHARS`](crate::MAX_PASSPHRASE_CHARS).
    #[error("the passphrase is too long")]
    TooLong,

    /// The database that the header names does not exist.
    #[error("the database is missing")]
    DatabaseMissing,
    /// Pages do not pass their authentication; none are named if the file as a whole is broken.
    #[error("{} pages of the database are damaged", pages.len())]
    DatabaseDamaged {
        /// Page numbers from 1, in order.
        pages: Vec<u32>,
    },
    /// The database was encrypted with another key than this header's.
    #[error("the database does not belong to this header")]
    DatabaseForeign,
    /// The header is older than the database, or another one: an older passphrase may open it.
    #[error("the header is not the one that the database was last saved with")]
    OlderHeader,
    /// The database is older than the header.
    #[error("the database is older than the header")]
    OlderDatabase,
    /// A write-ahead log lies beside the database, which never has one: another program opened it.
    #[error("a write-ahead log lies beside the database")]
    ForeignLog,

    /// The journal of an unfinished change beside the database belongs to another state of it.
    #[error("the unfinished change beside the database belongs to another state of it")]
    ForeignJournal,
    /// Another program exchanged or overwrote a file of the vault while it was open. Nothing is
    /// written over it.
    #[error("a file of the vault was exchanged while it was open")]
    FileExchanged,
    /// The database is not where it was opened. The same one is used again when it is back.
    #[error("the database is not where it was opened")]
    FileGone,

    /// Another process has the vault open.
    #[error("another process has this vault open")]
    AlreadyOpen,
    /// The vault is in a place that can only be read.
    #[error("the vault is in a place that can only be read")]
    ReadOnly,
    /// An unfinished change lies beside the database and cannot be undone in a place that can only
    /// be read.
    #[error("an unfinished change cannot be undone in a place that can only be read")]
    ReadOnlyLeftover,
    /// The drive is full.
    #[error("there is no room left on the drive")]
    NoRoom,

    /// The vault's folder, or a file in it, is a symbolic link.
    #[error("the vault's folder is a symbolic link")]
    FolderIsLink,
    /// Other accounts can read or change the vault's folder.
    #[error("the vault's folder is open to other accounts")]
    FolderOpenToOthers,
    /// The vault's folder cannot be closed to other accounts.
    #[error("the vault's folder cannot be closed to other accounts")]
    CannotRestrict,
    /// The vault's folder belongs to another account.
    #[error("the vault's folder belongs to another account")]
    FolderOfAnother,

    /// A row is larger than any that this program writes.
    #[error("a row is too large")]
    RowTooLarge,
    /// The database library does not encrypt.
    #[error("the database library failed its self-check: {0}")]
    NotEncrypting(&'static str),
    /// A file could not be read or written.
    #[error("a file could not be read or written")]
    Storage(#[source] io::Error),
    /// Another error of the database.
    #[error("the database refused")]
    Database(#[source] rusqlite::Error),
}

/// Room below which a drive counts as full, in bytes: less than a change of a notebook takes.
const FULL: u64 = 64 << 10;

impl Error {
    /// [`Error::NoRoom`] in the place of [`Error::Storage`], if the drive of `folder` is full: a drive over
    /// the network takes the bytes, and refuses them without a reason when they are synced.
    pub(crate) fn or_no_room(self, folder: &Path) -> Self {
        let is_full = || {
            let drive = rustix::fs::statvfs(folder);
            drive
                .is_ok_and(|drive| drive.f_blocks > 0 && drive.f_bavail.saturating_mul(drive.f_frsize) < FULL)
        };
        match self {
            Self::Storage(_) if is_full() => Self::NoRoom,
            other => other,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        // Vault files are opened without following links; the standard library has no stable name
        // for the refusal.
        if rustix::io::Errno::from_io_error(&error) == Some(rustix::io::Errno::LOOP) {
            return Self::FolderIsLink;
        }
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::NoRoom
            }
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Storage(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::NoRoom,
            Some(Code::TooBig) => Self::RowTooLarge,
            Some(Code::ReadOnly) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::AlreadyOpen,
            // SQLCipher reports "not a database" for a page that fails its check. The key is known
            // to be right by now.
            Some(Code::NotADatabase | Code::DatabaseCorrupt) => Self::DatabaseDamaged { pages: Vec::new() },
            Some(Code::SystemIoFailure | Code::CannotOpen) => Self::Storage(io::Error::other(error)),
            _ => Self::Database(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_drive_with_room_is_not_called_full() {
        let broken = || Error::Storage(io::ErrorKind::TimedOut.into());
        let folder = tempfile::tempdir().unwrap();
        // One with room, one that tells no sizes, and one that is not there.
        for place in [folder.path(), Path::new("/proc"), Path::new("/nowhere")] {
            assert!(matches!(broken().or_no_room(place), Error::Storage(_)), "{}", place.display());
        }
    }
}
