//! The codes of errors of summaries and of their keys.

use crate::error::codes::{ErrorCode, journal_code};

/// The code of an error of a summary.
pub(super) fn summary_code(error: &summary::Error) -> ErrorCode {
    use summary::Error as Summary;
    match error {
        Summary::Journal(error) => journal_code(error),
        Summary::PeriodTurnedRound => ErrorCode::PeriodTurnedRound,
        Summary::PlacesNotLookedAt => ErrorCode::PlacesNotLookedAt,
        Summary::PageTooLong => ErrorCode::PageTooLong,
        Summary::NotSealed => ErrorCode::NotSealed,
        Summary::SealedToKey => ErrorCode::SealedToKey,
        Summary::WrongKey => ErrorCode::WrongKey,
        Summary::NotAKey => ErrorCode::NotAKey,
        Summary::KeyMistyped => ErrorCode::KeyMistyped,
        Summary::KeyOfOtherKind => ErrorCode::KeyOfOtherKind,
        Summary::SecretKeyPasted => ErrorCode::SecretKeyPasted,
        Summary::KeysNotChosen => ErrorCode::KeysNotChosen,
        Summary::NotAKeyFile => ErrorCode::NotAKeyFile,
        Summary::KeyFileOpen => ErrorCode::KeyFileOpen,
        Summary::KeyFileDamaged => ErrorCode::KeyFileDamaged,
        Summary::KeyFileTooMuchWork => ErrorCode::KeyFileTooMuchWork,
        Summary::WrongKeyPassphrase => ErrorCode::WrongKeyPassphrase,
        Summary::KeyFileOpened => ErrorCode::KeyFileOpened,
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
