//! Errors of the use cases.

use std::result;

/// A result of this crate.
pub type Result<T> = result::Result<T, Error>;

/// A reason why the notebook could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The journal could not be read or written.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// The summary or its file could not be made, read or saved.
    #[error(transparent)]
    Summary(#[from] summary::Error),
    /// No form, template or starter limit has this id.
    #[error("there is no form of this name")]
    NoSuchForm,
    /// The shipped texts of the person's language cannot be read.
    #[error("the texts that ship cannot be read")]
    ShippedTexts,
    /// Another questionnaire file was picked meanwhile, or none.
    #[error("no questionnaire file is picked, or another one")]
    NotPicked,
    /// A draft of a summary was written by another version.
    #[error("the draft cannot be read by this version")]
    DraftNotUnderstood,
    /// A stretch of time would end before it begins.
    #[error("the stretch ends before it begins")]
    StretchTurnedRound,
    /// A chosen time has fewer than five ratings that count.
    #[error("there are too few ratings in the chosen time")]
    TooFewRatings,
    /// A value could not be written as JSON.
    #[error("a value cannot be written as JSON")]
    Json,
    /// Another state is one of another notebook: nothing of it is merged.
    #[error("this is another notebook")]
    OtherNotebook,
    /// The folder that was chosen is the open notebook itself.
    #[error("this is the notebook that is open")]
    StateIsOpen,
    /// The drive has not enough room for a backup and for writing on.
    #[error("there is not enough room for a backup")]
    NoRoomForBackup,
    /// The folder is a part of the notebook's own.
    #[error("the folder is no second place")]
    PlaceNotForBackups,
    /// The drive holds no file as large as this.
    #[error("the file is too large for the drive")]
    TooLargeForDrive,
    /// The file that was written does not read back as it was.
    #[error("the file does not read back as it was written")]
    NotReadBack,
    /// An import could not be read, or an export not be packed.
    #[error(transparent)]
    Transfer(#[from] transfer::Error),
    /// A file with everything does not hold what was written.
    #[error("the file does not hold what was written")]
    ExportNotSound,
    /// The program is ending, so no file was saved.
    #[error("the program is ending")]
    Ending,
}
