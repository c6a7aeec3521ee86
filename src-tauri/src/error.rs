//! Errors of the shell, and the codes that the front end gets. Their texts are in `assets/locales`.

mod codes;
mod summary_codes;

use serde::Serialize;

pub use codes::ErrorCode;
use codes::{journal_code, transfer_code};
use summary_codes::summary_code;

/// A reason why the program could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("no notebook is open")]
    Locked,
    #[error(transparent)]
    Journal(#[from] journal::Error),
    #[error("the words typed back are not those of the sheet")]
    WordsDoNotMatch,
    #[error("not even the first page of the database can be read")]
    BeyondRescue,
    #[error(transparent)]
    Summary(#[from] summary::Error),
    #[error("there is no current document, or another one")]
    NoDocument,
    #[error("what was begun cannot be read by this version")]
    DraftNotUnderstood,
    #[error("it could not be printed")]
    NotPrinted,
    #[error("a restore cannot be finished, and no vault is in its place")]
    RestoreUnfinished,
    #[error("there is no backup in the folder")]
    NoBackupThere,
    #[error("the backup is not whole")]
    BackupDamaged,
    #[error("the backup was written by a newer version")]
    BackupTooNew,
    #[error("a text could not be saved")]
    NotSaved {
        /// The reason.
        #[source]
        reason: Box<Error>,
        /// True if the text is in an emergency file.
        is_aside: bool,
    },
    #[error("the notebook is not closed while text is in this process only")]
    TextUnsaved,
    #[error("there is not enough free memory to work out a key")]
    NoMemory,
    #[error("the name of the folder is no text, so it cannot be written down")]
    FolderNameNotText,
    #[error(transparent)]
    OtherState(Box<Error>),
    #[error("another state has a passphrase of its own")]
    StateNeedsPassphrase,
    #[error("no other state is open")]
    NoStateOpen,
    #[error("this is the notebook that is open")]
    StateIsOpen,
    #[error("this is another notebook")]
    OtherNotebook,
    #[error("there is not enough room for a backup")]
    NoRoomForBackup,
    #[error("the folder is no second place")]
    PlaceNotForBackups,
    #[error("the file is too large for the drive")]
    TooLargeForDrive,
    #[error("the file does not read back as it was written")]
    NotReadBack,
    #[error(transparent)]
    Transfer(transfer::Error),
    #[error("the file does not hold what was written")]
    ExportNotSound,
    #[error("the stretch of time ends before it begins")]
    StretchTurnedRound,
    #[error("there are too few ratings in the chosen time")]
    TooFewRatings,
    #[error("something inside failed")]
    Internal,
}

impl From<notebook::Error> for Error {
    fn from(error: notebook::Error) -> Self {
        use notebook::Error as Notebook;
        match error {
            Notebook::Journal(error) => Self::Journal(error),
            Notebook::Summary(error) => Self::Summary(error),
            Notebook::NotPicked => Self::NoDocument,
            Notebook::DraftNotUnderstood => Self::DraftNotUnderstood,
            Notebook::Transfer(error) => Self::Transfer(error),
            Notebook::ExportNotSound => Self::ExportNotSound,
            Notebook::Ending => Self::Locked,
            Notebook::OtherNotebook => Self::OtherNotebook,
            Notebook::StateIsOpen => Self::StateIsOpen,
            Notebook::NoRoomForBackup => Self::NoRoomForBackup,
            Notebook::PlaceNotForBackups => Self::PlaceNotForBackups,
            Notebook::TooLargeForDrive => Self::TooLargeForDrive,
            Notebook::NotReadBack => Self::NotReadBack,
            Notebook::StretchTurnedRound => Self::StretchTurnedRound,
            Notebook::TooFewRatings => Self::TooFewRatings,
            Notebook::NoSuchForm | Notebook::ShippedTexts | Notebook::Json => Self::Internal,
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        vault::Error::from(error).into()
    }
}

impl From<vault::Error> for Error {
    fn from(error: vault::Error) -> Self {
        Self::Journal(error.into())
    }
}

/// An error as the front end gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ErrorView {
    /// The key of the text to show.
    pub code: ErrorCode,
    /// The folder concerned, where knowing it helps.
    pub place: Option<String>,
    /// The number of damaged pages of the database, where that is known.
    pub count: Option<u32>,
    /// True if the text that could not be saved is encrypted in another place meanwhile.
    pub is_aside: bool,
}

impl Error {
    /// The error as the front end gets it, for the notebook in `folder`.
    pub(crate) fn view(&self, folder: &std::path::Path) -> ErrorView {
        let code = self.code();
        let place = match self {
            Self::Transfer(error) => error.place().map(str::to_owned),
            Self::Journal(journal::Error::InvalidExport(place)) => Some(place.clone()),
            _ => code.concerns_a_place().then(|| folder.display().to_string()),
        };
        let count = match self {
            Self::Journal(journal::Error::Vault(vault::Error::DatabaseDamaged { pages })) => {
                u32::try_from(pages.len()).ok()
            }
            _ => None,
        };
        ErrorView { code, place, count, is_aside: matches!(self, Self::NotSaved { is_aside: true, .. }) }
    }

    /// Returns true if the drive or the notebook's file is the reason, and not what was asked.
    pub(crate) fn is_of_storage(&self) -> bool {
        matches!(self, Self::Journal(journal::Error::Vault(_)))
    }

    /// Returns true if the notebook's file is another one than was opened.
    pub(crate) fn is_of_exchanged_file(&self) -> bool {
        use vault::Error::{FileExchanged, FileGone};
        matches!(self, Self::Journal(journal::Error::Vault(FileExchanged | FileGone)))
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Locked => ErrorCode::Locked,
            Self::WordsDoNotMatch => ErrorCode::WordsDoNotMatch,
            Self::Internal => ErrorCode::Internal,
            Self::Summary(error) => summary_code(error),
            Self::NoDocument => ErrorCode::NoPage,
            Self::DraftNotUnderstood => ErrorCode::DraftNotUnderstood,
            Self::NotPrinted => ErrorCode::NotPrinted,
            Self::Transfer(error) => transfer_code(error),
            Self::ExportNotSound => ErrorCode::ExportNotSound,
            Self::StretchTurnedRound => ErrorCode::PeriodTurnedRound,
            Self::TooFewRatings => ErrorCode::TooFewRatings,
            Self::NoMemory => ErrorCode::NoMemory,
            Self::FolderNameNotText => ErrorCode::FolderNameNotText,
            Self::OtherState(error) => error.code().of_other_state(),
            Self::StateNeedsPassphrase => ErrorCode::StateNeedsPassphrase,
            Self::NoStateOpen => ErrorCode::NoState,
            Self::StateIsOpen => ErrorCode::StateIsOpen,
            Self::OtherNotebook => ErrorCode::OtherNotebook,
            Self::BeyondRescue => ErrorCode::BeyondRescue,
            Self::RestoreUnfinished => ErrorCode::RestoreUnfinished,
            Self::NoBackupThere => ErrorCode::NoBackupThere,
            Self::BackupDamaged => ErrorCode::BackupDamaged,
            Self::BackupTooNew => ErrorCode::BackupTooNew,
            Self::NoRoomForBackup => ErrorCode::NoRoomForBackup,
            Self::PlaceNotForBackups => ErrorCode::PlaceNotForBackups,
            Self::TooLargeForDrive => ErrorCode::TooLargeForDrive,
            Self::NotReadBack => ErrorCode::NotReadBack,
            Self::NotSaved { reason, .. } => reason.code(),
            Self::TextUnsaved => ErrorCode::TextUnsaved,
            Self::Journal(error) => journal_code(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_errors_about_the_vault_name_its_folder() {
        let folder = std::path::Path::new("/somewhere/vault");
        let place = |error: Error| error.view(folder).place;
        for error in [
            summary::Error::FolderGone,
            summary::Error::NoRoom,
            summary::Error::Damaged,
            summary::Error::WrongPhrase,
            summary::Error::Storage(std::io::Error::other("x")),
        ] {
            assert_eq!(place(error.into()), None);
        }
        assert_eq!(place(Error::NoDocument), None);
        assert_eq!(place(vault::Error::NoRoom.into()).as_deref(), Some("/somewhere/vault"));
    }
}
