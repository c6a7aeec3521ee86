/// What an operation on a page gives back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a page could not be made, sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The journal said no.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// A period ends before it begins.
    #[error("the period ends before it begins")]
    PeriodTurnedRound,
    /// More than can be sealed and opened again: 16 MiB.
    #[error("the page is too long")]
    PageTooLong,
    /// The file is neither an age file nor a page that holds one.
    #[error("this is no sealed page")]
    NotSealed,
    /// It is an age file, but sealed to a key and not to a phrase.
    #[error("this is sealed to a key")]
    SealedToKey,
    /// The file is larger than [`crate::LARGEST_FILE`].
    #[error("the file is too large")]
    FileTooLarge,
    /// Opening it would take more work than any page asks for: a scrypt work factor above 20, or a header beyond 8 KiB.
    #[error("opening it asks for too much work")]
    TooMuchWork,
    /// Not the phrase that it was sealed with.
    #[error("this is not the phrase")]
    WrongPhrase,
    /// A part is missing or was changed after sealing.
    #[error("the file is damaged")]
    Damaged,
    /// It opened, and holds what no page made here holds.
    #[error("what was sealed is no page made here: {0}")]
    NotAPage(&'static str),
    /// There is a file of this name already, or a link.
    #[error("there is something of this name already")]
    FileExists,
    /// There is no such file.
    #[error("the file is not there")]
    FileGone,
    /// The folder is gone.
    #[error("the folder is gone")]
    FolderGone,
    /// The folder or the drive cannot be written to.
    #[error("the place cannot be written to")]
    ReadOnlyPlace,
    /// The drive is full.
    #[error("there is no room")]
    NoRoom,
    /// The drive, or the source of random bytes, failed in another way.
    #[error(transparent)]
    Storage(#[from] std::io::Error),
    /// A text or a template of the release is broken. Tests find that, never a person.
    #[error("a template is broken")]
    Template,
}
