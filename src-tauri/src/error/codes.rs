//! The codes of errors that the front end gets.

use serde::Serialize;

/// A key into `errors.ftl`, and nothing secret. There is a code only where the window says
/// something of its own about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each stands for the variant of the same name in the Error of a crate below, or of this one"
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
    RestoreUnfinished,
    NoBackupThere,
    BackupDamaged,
    BackupTooNew,
    TooNew,
    ForeignSchema,
    #[serde(rename = "another-copy")]
    AlreadyOpen,
    ReadOnlyPlace,
    ReadOnlyLeftover,
    ForeignLog,
    ForeignJournal,
    OlderHeader,
    OlderDatabase,
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
    TextUnsaved,
    NoMemory,
    StateNeedsPassphrase,
    StateWrongPassphrase,
    StateDamaged,
    StateTooNew,
    StateIsOpen,
    NoState,
    OtherNotebook,
    NotToBeFilledIn,
    PhaseEndsBeforeItStarts,
    SessionStillToCome,
    StretchEndsBeforeItStarts,
    MinutesOutOfReach,
    RightsNotConfirmed,
    NotAWord,
    WordTooLong,
    /// A text is longer than what is saved of it.
    TextTooLong,
    TooManyWords,
    FolderNameNotText,
    NoRoomForBackup,
    PlaceNotForBackups,
    TooLargeForDrive,
    NotReadBack,
    ImportNotKnown,
    ImportNotText,
    ImportDamaged,
    ImportTooLarge,
    ImportTooNew,
    ImportNothing,
    TransferStopped,
    ExportNotSound,
    TooFewRatings,
    Internal,
}

impl ErrorCode {
    /// The code of the same error of another state of the notebook, such as a backup.
    pub(super) fn of_other_state(self) -> Self {
        match self {
            Self::WrongPassphrase => Self::StateWrongPassphrase,
            Self::TooNew => Self::StateTooNew,
            Self::NoNotebook => Self::NoState,
            Self::HeaderMissing
            | Self::HeaderDamaged
            | Self::HeaderChanged
            | Self::DatabaseMissing
            | Self::DatabaseDamaged
            | Self::DatabaseForeign
            | Self::ForeignSchema
            | Self::ForeignLog
            | Self::ForeignJournal
            | Self::ReadOnlyLeftover
            | Self::FolderLink => Self::StateDamaged,
            other => other,
        }
    }

    /// Returns true if the error is about the notebook's own files, so that naming their folder
    /// helps.
    pub(super) fn concerns_a_place(self) -> bool {
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
                | Self::RestoreUnfinished
                | Self::TooNew
                | Self::ForeignSchema
                | Self::AlreadyOpen
                | Self::ReadOnlyPlace
                | Self::ReadOnlyLeftover
                | Self::ForeignLog
                | Self::ForeignJournal
                | Self::OlderHeader
                | Self::OlderDatabase
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

/// The code of an error of a vault.
pub(super) fn vault_code(error: &vault::Error) -> ErrorCode {
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
        Vault::OlderHeader => ErrorCode::OlderHeader,
        Vault::OlderDatabase => ErrorCode::OlderDatabase,
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
        Vault::RowTooLarge => ErrorCode::TextTooLong,
        Vault::Storage(_) | Vault::Database(_) => ErrorCode::Storage,
    }
}

/// The code of an error of a journal.
pub(super) fn journal_code(error: &journal::Error) -> ErrorCode {
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
        Journal::SessionStillToCome => ErrorCode::SessionStillToCome,
        Journal::WorkPeriodEndsBeforeStart => ErrorCode::PhaseEndsBeforeItStarts,
        Journal::StretchEndsBeforeStart => ErrorCode::StretchEndsBeforeItStarts,
        Journal::QuestionnaireIncomplete => ErrorCode::NotToBeFilledIn,
        Journal::RightsNotConfirmed => ErrorCode::RightsNotConfirmed,
        Journal::NotAWord => ErrorCode::NotAWord,
        Journal::WordTooLong { .. } => ErrorCode::WordTooLong,
        Journal::TooLong { .. } => ErrorCode::TextTooLong,
        Journal::TooManyWords { .. } => ErrorCode::TooManyWords,
        Journal::InvalidExport(_) => ErrorCode::ImportDamaged,
        Journal::Stopped => ErrorCode::TransferStopped,
        Journal::InvalidLockTimeout(_)
        | Journal::InvalidDayEnd(_)
        | Journal::InvalidTextPeriod(_)
        | Journal::NoForm
        | Journal::NoSuchWorkPeriod
        | Journal::NoSuchContact
        | Journal::NoSuchJobLine
        | Journal::NoSuchSession
        | Journal::NoSuchAgreement
        | Journal::InvalidTime
        | Journal::RatingOutOfRange
        | Journal::NoSuchLimit
        | Journal::NoSuchAgendaItem
        | Journal::Unreadable(_) => ErrorCode::Internal,
    }
}

/// The code of an error of a summary.
pub(super) fn summary_code(error: &summary::Error) -> ErrorCode {
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

/// The code of an error of bringing in or taking out.
pub(super) fn transfer_code(error: &transfer::Error) -> ErrorCode {
    use transfer::Error as Transfer;
    match error {
        Transfer::NotKnown => ErrorCode::ImportNotKnown,
        Transfer::NotText { .. } => ErrorCode::ImportNotText,
        Transfer::Damaged { .. } => ErrorCode::ImportDamaged,
        Transfer::TooLarge { .. } => ErrorCode::ImportTooLarge,
        Transfer::TooNew => ErrorCode::ImportTooNew,
        Transfer::Nothing => ErrorCode::ImportNothing,
        Transfer::Stopped => ErrorCode::TransferStopped,
        Transfer::FileGone => ErrorCode::FileGone,
        Transfer::Storage(_) => ErrorCode::StorageThere,
        Transfer::Packing => ErrorCode::Internal,
    }
}
