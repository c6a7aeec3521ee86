//! Errors of the shell, and the codes that the front end gets. Their texts are in `assets/locales`.

use serde::Serialize;

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
    #[error("a text could not be saved")]
    NotSaved {
        /// The reason.
        #[source]
        reason: Box<Error>,
        /// True if the text is in an emergency file.
        is_aside: bool,
    },
    #[error("there is not enough free memory to work out a key")]
    NoMemory,
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
            Notebook::Ending => Self::Locked,
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

/// A key into `errors.ftl`, and nothing secret. There is a code only where the window says
/// something of its own about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each stands for the variant of the same name in vault::Error, journal::Error, summary::Error or Error"
)]
pub enum ErrorCode {
    Locked,
    WrongPassphrase,
    WrongRecoveryWords,
    WordsNotKnown,
    NoRecoverySheet,
    WordsDoNotMatch,
    PassphraseTooWeak,
    PassphraseTooLong,
    NotebookExists,
    NoNotebook,
    HeaderMissing,
    HeaderDamaged,
    HeaderChanged,
    DatabaseMissing,
    DatabaseDamaged,
    DatabaseForeign,
    BeyondRescue,
    TooNew,
    ForeignSchema,
    #[serde(rename = "another-copy")]
    AlreadyOpen,
    ReadOnlyPlace,
    ReadOnlyLeftover,
    ForeignLog,
    ForeignJournal,
    UnknownKeySlot,
    NotebookExchanged,
    NotebookGone,
    NoRoom,
    FolderLink,
    FolderOpenToOthers,
    FolderStaysOpen,
    FolderOfAnother,
    NotEncrypting,
    Storage,
    NothingToKeep,
    NoSuchEntry,
    AnswerNotUnderstood,
    DateOutOfReach,
    PeriodTurnedRound,
    PageTooLong,
    NotSealed,
    SealedToKey,
    SealedFileTooLarge,
    TooMuchWork,
    WrongPhrase,
    SealedFileDamaged,
    NotAPage,
    FileExists,
    FileGone,
    FolderGone,
    PlaceReadOnly,
    NoRoomThere,
    StorageThere,
    NoPage,
    DraftNotUnderstood,
    NotPrinted,
    NoMemory,
    NotToBeFilledIn,
    PhaseEndsBeforeItStarts,
    MinutesOutOfReach,
    RightsNotConfirmed,
    NotAWord,
    WordTooLong,
    /// A text is longer than what is saved of it.
    TextTooLong,
    TooManyWords,
    Internal,
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
        let place = code.concerns_a_place().then(|| folder.display().to_string());
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
        use vault::Error::{DatabaseDamaged, FileExchanged, FileGone};
        matches!(
            self,
            Self::Journal(journal::Error::Vault(FileExchanged | FileGone | DatabaseDamaged { .. }))
        )
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
            Self::NoMemory => ErrorCode::NoMemory,
            Self::BeyondRescue => ErrorCode::BeyondRescue,
            Self::NotSaved { reason, .. } => reason.code(),
            Self::Journal(error) => journal_code(error),
        }
    }
}

impl ErrorCode {
    /// Returns true if the error is about the notebook's own files, so that naming their folder
    /// helps.
    fn concerns_a_place(self) -> bool {
        matches!(
            self,
            Self::NotebookExists
                | Self::NoNotebook
                | Self::HeaderMissing
                | Self::HeaderDamaged
                | Self::HeaderChanged
                | Self::DatabaseMissing
                | Self::DatabaseDamaged
                | Self::DatabaseForeign
                | Self::BeyondRescue
                | Self::TooNew
                | Self::ForeignSchema
                | Self::AlreadyOpen
                | Self::ReadOnlyPlace
                | Self::ReadOnlyLeftover
                | Self::ForeignLog
                | Self::ForeignJournal
                | Self::NotebookExchanged
                | Self::NotebookGone
                | Self::NoRoom
                | Self::FolderLink
                | Self::FolderOpenToOthers
                | Self::FolderStaysOpen
                | Self::FolderOfAnother
                | Self::NotEncrypting
                | Self::Storage
        )
    }
}

fn vault_code(error: &vault::Error) -> ErrorCode {
    use vault::Error as Vault;
    match error {
        Vault::NoVault => ErrorCode::NoNotebook,
        Vault::VaultExists => ErrorCode::NotebookExists,
        Vault::HeaderMissing => ErrorCode::HeaderMissing,
        Vault::HeaderDamaged => ErrorCode::HeaderDamaged,
        Vault::HeaderChanged => ErrorCode::HeaderChanged,
        Vault::TooNew { .. } => ErrorCode::TooNew,
        Vault::WrongPassphrase => ErrorCode::WrongPassphrase,
        Vault::WrongRecoveryWords => ErrorCode::WrongRecoveryWords,
        Vault::WordsNotKnown => ErrorCode::WordsNotKnown,
        Vault::NoRecoverySlot => ErrorCode::NoRecoverySheet,
        Vault::UnknownKeySlot => ErrorCode::UnknownKeySlot,
        Vault::TooWeak => ErrorCode::PassphraseTooWeak,
        Vault::TooLong => ErrorCode::PassphraseTooLong,
        Vault::DatabaseMissing => ErrorCode::DatabaseMissing,
        Vault::DatabaseDamaged { .. } => ErrorCode::DatabaseDamaged,
        Vault::DatabaseForeign => ErrorCode::DatabaseForeign,
        Vault::ForeignLog => ErrorCode::ForeignLog,
        Vault::ForeignJournal => ErrorCode::ForeignJournal,
        Vault::FileExchanged => ErrorCode::NotebookExchanged,
        Vault::FileGone => ErrorCode::NotebookGone,
        Vault::AlreadyOpen => ErrorCode::AlreadyOpen,
        Vault::ReadOnly => ErrorCode::ReadOnlyPlace,
        Vault::ReadOnlyLeftover => ErrorCode::ReadOnlyLeftover,
        Vault::NoRoom => ErrorCode::NoRoom,
        Vault::FolderIsLink => ErrorCode::FolderLink,
        Vault::FolderOpenToOthers => ErrorCode::FolderOpenToOthers,
        Vault::CannotRestrict => ErrorCode::FolderStaysOpen,
        Vault::FolderOfAnother => ErrorCode::FolderOfAnother,
        Vault::NotEncrypting(_) => ErrorCode::NotEncrypting,
        Vault::Storage(_) | Vault::Database(_) => ErrorCode::Storage,
    }
}

fn journal_code(error: &journal::Error) -> ErrorCode {
    use journal::Error as Journal;
    match error {
        Journal::Vault(error) => vault_code(error),
        Journal::TooNew { .. } => ErrorCode::TooNew,
        Journal::ForeignSchema(_) => ErrorCode::ForeignSchema,
        Journal::NothingToSave => ErrorCode::NothingToKeep,
        Journal::NoSuchEntry | Journal::NoSuchDraft => ErrorCode::NoSuchEntry,
        Journal::InvalidAnswer(_) => ErrorCode::AnswerNotUnderstood,
        Journal::DateOutOfRange => ErrorCode::DateOutOfReach,
        Journal::MinutesOutOfRange => ErrorCode::MinutesOutOfReach,
        Journal::WorkPeriodEndsBeforeStart => ErrorCode::PhaseEndsBeforeItStarts,
        Journal::QuestionnaireIncomplete => ErrorCode::NotToBeFilledIn,
        Journal::RightsNotConfirmed => ErrorCode::RightsNotConfirmed,
        Journal::NotAWord => ErrorCode::NotAWord,
        Journal::WordTooLong { .. } => ErrorCode::WordTooLong,
        Journal::TooLong { .. } => ErrorCode::TextTooLong,
        Journal::TooManyWords { .. } => ErrorCode::TooManyWords,
        Journal::InvalidLockTimeout(_)
        | Journal::InvalidDayEnd(_)
        | Journal::NoForm
        | Journal::NoSuchWorkPeriod
        | Journal::NoSuchContact
        | Journal::NoSuchLimit
        | Journal::NoSuchAgendaItem
        | Journal::Unreadable(_) => ErrorCode::Internal,
    }
}

fn summary_code(error: &summary::Error) -> ErrorCode {
    use summary::Error as Summary;
    match error {
        Summary::Journal(error) => journal_code(error),
        Summary::PeriodTurnedRound => ErrorCode::PeriodTurnedRound,
        Summary::PageTooLong => ErrorCode::PageTooLong,
        Summary::NotSealed => ErrorCode::NotSealed,
        Summary::SealedToKey => ErrorCode::SealedToKey,
        Summary::FileTooLarge => ErrorCode::SealedFileTooLarge,
        Summary::TooMuchWork => ErrorCode::TooMuchWork,
        Summary::WrongPhrase => ErrorCode::WrongPhrase,
        Summary::Damaged => ErrorCode::SealedFileDamaged,
        Summary::NotAPage(_) => ErrorCode::NotAPage,
        Summary::FileExists => ErrorCode::FileExists,
        Summary::FileGone => ErrorCode::FileGone,
        Summary::FolderGone => ErrorCode::FolderGone,
        Summary::ReadOnlyPlace => ErrorCode::PlaceReadOnly,
        Summary::NoRoom => ErrorCode::NoRoomThere,
        Summary::Storage(_) => ErrorCode::StorageThere,
        Summary::Template => ErrorCode::Internal,
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
