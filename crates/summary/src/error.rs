//! Errors of composing, sealing and opening summaries.

/// Result of an operation on a summary.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Reason why a summary could not be composed, sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Error from the journal.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// The period ends before it begins.
    #[error("the period ends before it begins")]
    PeriodTurnedRound,
    /// A place in the texts of the document that may point to a person has no decision yet.
    #[error("not every place was looked at")]
    PlacesNotLookedAt,
    /// The document is longer than 16 MiB, or has too many elements to be opened again.
    #[error("the page is too long")]
    PageTooLong,
    /// The file is neither an age file nor a page that holds one.
    #[error("this is no sealed page")]
    NotSealed,
    /// The age file is encrypted to a key and not to a phrase.
    #[error("this is sealed to a key")]
    SealedToKey,
    /// The age file is encrypted to another key than the one at hand.
    #[error("this is sealed to another key")]
    WrongKey,
    /// The text is no public key of any kind.
    #[error("this is no public key")]
    NotAKey,
    /// The text is a public key whose checksum is wrong.
    #[error("the public key is mistyped")]
    KeyMistyped,
    /// The text is a public key of a kind that is not sealed to here: of SSH, of a plugin of age, or
    /// post-quantum.
    #[error("this is a key of another kind")]
    KeyOfOtherKind,
    /// The text holds a secret key.
    #[error("this is a secret key")]
    SecretKeyPasted,
    /// No key was chosen to seal to, or more than [`crate::MAX_KEYS`].
    #[error("no key to seal to, or too many")]
    KeysNotChosen,
    /// The file is no key file, or holds no key that opens sealed files here.
    #[error("this is no key file")]
    NotAKeyFile,
    /// The key file is not protected by a passphrase.
    #[error("the key file has no passphrase")]
    KeyFileOpen,
    /// The key file was changed, or a part of it is missing.
    #[error("the key file is damaged")]
    KeyFileDamaged,
    /// Opening the key file would take more work than any needs: see [`Error::TooMuchWork`].
    #[error("opening the key file asks for too much work")]
    KeyFileTooMuchWork,
    /// The passphrase is not the one of the key file.
    #[error("this is not the passphrase of the key file")]
    WrongKeyPassphrase,
    /// The file that was opened in the place of a sealed file is a key file.
    #[error("this is a key file, and no sealed file")]
    KeyFileOpened,
    /// The file is larger than [`crate::MAX_FILE_SIZE`].
    #[error("the file is too large")]
    FileTooLarge,
    /// Opening would take more work than any sealed file needs: a scrypt work factor above 20, or a
    /// header beyond 8 KiB.
    #[error("opening it asks for too much work")]
    TooMuchWork,
    /// The phrase is not the one that the file was sealed with.
    #[error("this is not the phrase")]
    WrongPhrase,
    /// A part of the file is missing or was changed after sealing.
    #[error("the file is damaged")]
    Damaged,
    /// The decrypted content is no document that is composed here; with the first reason.
    #[error("what was sealed is no page made here: {0}")]
    NotAPage(&'static str),
    /// The name is taken, by a file or a link.
    #[error("there is something of this name already")]
    FileExists,
    /// The file does not exist.
    #[error("the file is not there")]
    FileGone,
    /// The folder does not exist.
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
    /// A text or a template of this release is broken, which the tests exclude.
    #[error("a template is broken")]
    Template,
}
