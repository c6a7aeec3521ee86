use std::io;

/// What a vault operation gives back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the vault could not do what was asked. Each kind has its own text and its own next step in
/// the window, so two troubles share a variant only where a person would do the same about both.
///
/// None of them ever leads to a file being deleted, moved or made anew.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no vault in this folder.
    #[error("there is no vault in this folder")]
    NoVault,
    /// A vault was to be made where one is, or where something of one is.
    #[error("there is a vault in this folder already")]
    VaultExists,

    /// The folder holds a database and neither copy of the header.
    #[error("both copies of the header are missing")]
    HeaderMissing,
    /// Neither copy of the header agrees with its own sum.
    #[error("both copies of the header are damaged")]
    HeaderDamaged,
    /// The header is whole, but what its slots hold does not belong to it: a slot or a copy from
    /// elsewhere.
    #[error("the header holds something that does not belong to this vault")]
    HeaderChanged,
    /// The header asks for a newer reader than this one.
    #[error("the vault was written by a newer version (needs a reader of {min_reader}, this is {known})")]
    TooNew {
        /// What the header asks for.
        min_reader: u32,
        /// What this version can read.
        known: u32,
    },

    /// The passphrase does not open its slot.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// Ten known words that do not open the recovery slot.
    #[error("these recovery words do not open this vault")]
    WrongRecoveryWords,
    /// Not ten words, or a word that is not on the list.
    #[error("not a recovery phrase")]
    WordsNotKnown,
    /// No recovery slot was ever made, or a new key ended it.
    #[error("this vault has no recovery phrase")]
    NoRecoverySlot,
    /// A new passphrase that could be guessed.
    #[error("the passphrase is too easily guessed")]
    TooWeak,
    /// A passphrase of more than [`crate::LONGEST`] characters.
    #[error("the passphrase is too long")]
    TooLong,

    /// The header names a database that is not there.
    #[error("the database is missing")]
    DatabaseMissing,
    /// Pages that do not pass their authentication, by number from 1; empty when the file as a
    /// whole is broken.
    #[error("{} pages of the database are damaged", pages.len())]
    DatabaseDamaged {
        /// Page numbers from 1, in order.
        pages: Vec<u32>,
    },
    /// A database that this header's key was not made for.
    #[error("the database does not belong to this header")]
    DatabaseForeign,
    /// A write-ahead log beside a database that never has one: something else opened it.
    #[error("a write-ahead log lies beside the database")]
    ForeignLog,

    /// Another process holds the vault.
    #[error("another process has this vault open")]
    AnotherCopy,
    /// Something was to be written and the place can only be read.
    #[error("the vault is in a place that can only be read")]
    ReadOnly,
    /// An unfinished change lies beside the database, in a place where it cannot be undone.
    #[error("an unfinished change cannot be undone in a place that can only be read")]
    ReadOnlyLeftover,
    /// The drive is full.
    #[error("there is no room left on the drive")]
    NoRoom,

    /// The vault's folder, or a file in it, is a symbolic link.
    #[error("the vault's folder is a symbolic link")]
    FolderIsLink,
    /// Other accounts may look into the vault's folder or change it.
    #[error("the vault's folder is open to other accounts")]
    FolderOpenToOthers,
    /// The vault's folder belongs to another account.
    #[error("the vault's folder belongs to another account")]
    FolderOfAnother,

    /// A self-check found that the database library is not the one that encrypts.
    #[error("the database library failed its self-check: {0}")]
    NotEncrypting(&'static str),
    /// The drive refused to read or write.
    #[error("a file could not be read or written")]
    Storage(#[source] io::Error),
    /// The database refused, for a reason that is none of the above.
    #[error("the database refused")]
    Database(#[source] rusqlite::Error),
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
            Some(Code::ReadOnly) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::AnotherCopy,
            // SQLCipher says "not a database" for a page that fails its check. By now the key is
            // known to be right.
            Some(Code::NotADatabase | Code::DatabaseCorrupt) => Self::DatabaseDamaged { pages: Vec::new() },
            Some(Code::SystemIoFailure) => Self::Storage(io::Error::other(error)),
            _ => Self::Database(error),
        }
    }
}
